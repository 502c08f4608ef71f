import { join } from 'node:path';
import process from 'node:process';

import { type Language, message } from '../core/base/language.js';
import { counted } from '../core/report/terminalText.js';
import { ruleFailures } from '../core/rules/runRules.js';
import { baselineName } from '../core/workspace/baseline.js';
import type { UpdatedBaseline } from './baselineFile.js';
import type { CheckedWorkspace } from './checkWorkspaces.js';
import { fileName } from './fileNames.js';
import { tell } from './terminal.js';

/** A rule that fails is a mistake of the program; the other findings are right all the same. */
export function tellFailures(language: Language): void {
  const told = new Set<string>();
  ruleFailures.report = (rule, error) => {
    if (!told.has(rule)) {
      told.add(rule);
      tell(failed(language, rule, error instanceof Error ? error.message : String(error)));
    }
  };
}

const failed = message({
  en: (rule: string, reason: string) =>
    `isms: the rule ${rule} failed, so its findings are incomplete (${reason}). Please report this.`,
  de: (rule, reason) =>
    `isms: Die Regel ${rule} ist gescheitert, ihre Befunde sind also unvollständig (${reason}). Bitte melden Sie das.`,
});

/** Tells how much fixes have mended, or would mend. */
export function tellFixes(checked: readonly CheckedWorkspace[], language: Language): void {
  const fixes = checked.reduce((sum, { fixed }) => sum + fixed.fixes, 0);
  const files = checked.reduce((sum, { fixed }) => sum + fixed.files, 0);
  if (files > 0) {
    tell((isPreview(checked) ? wouldBeMended : mended)(language, fixes, files));
  }
  for (const folder of new Set(checked.flatMap(({ fixed }) => fixed.patchFolder ?? []))) {
    tell(namesFrom(language, folder));
  }
}

const mended = message({
  en: (fixes: number, files: number) =>
    `${counted(fixes, 'finding')} mended in ${counted(files, 'file')}.`,
  de: (fixes, files) =>
    `${counted(fixes, 'Befund', 'Befunde')} in ${counted(files, 'Datei', 'Dateien')} behoben.`,
});

const wouldBeMended = message({
  en: (fixes: number, files: number) =>
    `${counted(fixes, 'finding')} would be mended in ${counted(files, 'file')}.`,
  de: (fixes, files) =>
    `${counted(fixes, 'Befund würde', 'Befunde würden')} in ${counted(files, 'Datei', 'Dateien')} behoben.`,
});

const namesFrom = message({
  en: (folder: string) => `isms: names in the diff are relative to "${folder}"; apply it there.`,
  de: (folder) => `isms: Namen im Diff gelten ab „${folder}“; wenden Sie ihn dort an.`,
});

function isPreview(checked: readonly CheckedWorkspace[]): boolean {
  return checked.some(({ fixed }) => fixed.patch !== undefined);
}

/** Nothing that is left out is left out in silence. */
export function tellBaseline({ documents, updated, target, world }: CheckedWorkspace): void {
  const known = documents.reduce((sum, document) => sum + (document.known ?? 0), 0);
  const name = fileName(process.cwd(), join(target.root, baselineName));
  const { language } = world;
  if (updated?.mended !== undefined) {
    tell(baselineLess(language, updated, name));
  } else if (updated) {
    tell(baselineMade(language, updated, name));
  } else if (known > 0) {
    tell(leftOut(language, known, name));
  }
}

const baselineMade = message({
  en: ({ size }: UpdatedBaseline, name: string) =>
    `isms: ${name} holds ${counted(size, 'finding')}; from now on only new ones are told.`,
  de: ({ size }, name) =>
    `isms: ${name} hält ${counted(size, 'Befund', 'Befunde')} fest; ab jetzt werden nur neue genannt.`,
});

const baselineLess = message({
  en: ({ size, mended: fewer = 0 }: UpdatedBaseline, name: string) =>
    `isms: ${name} holds ${counted(size, 'finding')}, ${fewer} fewer than before. New findings are not added: mend them, or delete the file to begin anew.`,
  de: ({ size, mended: fewer = 0 }, name) =>
    `isms: ${name} hält ${counted(size, 'Befund', 'Befunde')} fest, ${fewer} weniger als zuvor. Neue Befunde kommen nicht hinzu: Beheben Sie sie, oder löschen Sie die Datei, um neu zu beginnen.`,
});

const leftOut = message({
  en: (known: number, name: string) =>
    `isms: ${counted(known, 'finding that was', 'findings that were')} there before ${known === 1 ? 'is' : 'are'} left out (${name}); --no-baseline shows all.`,
  de: (known, name) =>
    `isms: ${counted(known, 'früherer Befund wird', 'frühere Befunde werden')} nicht genannt (${name}); --no-baseline zeigt alle.`,
});
