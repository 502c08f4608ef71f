import { join } from 'node:path';
import process from 'node:process';

import { counted } from '../core/report/terminalText.js';
import { ruleFailures } from '../core/rules/runRules.js';
import { baselineName } from '../core/workspace/baseline.js';
import type { UpdatedBaseline } from './baselineFile.js';
import type { CheckedWorkspace } from './checkWorkspaces.js';
import { fileName } from './fileNames.js';
import { tell } from './terminal.js';

/** A rule that fails is a mistake of the program; the other findings are right all the same. */
export function tellFailures(): void {
  const told = new Set<string>();
  ruleFailures.report = (rule, error) => {
    if (!told.has(rule)) {
      told.add(rule);
      const reason = error instanceof Error ? error.message : String(error);
      tell(
        `isms: the rule ${rule} failed, so its findings are incomplete (${reason}). Please report this.`,
      );
    }
  };
}

/** Tells how much fixes have mended, or would mend. */
export function tellFixes(checked: readonly CheckedWorkspace[]): void {
  const fixes = checked.reduce((sum, { fixed }) => sum + fixed.fixes, 0);
  const files = checked.reduce((sum, { fixed }) => sum + fixed.files, 0);
  if (files > 0) {
    const what = `${counted(fixes, 'finding')} ${isPreview(checked) ? 'would be ' : ''}mended`;
    tell(`${what} in ${counted(files, 'file')}.`);
  }
  for (const folder of new Set(checked.flatMap(({ fixed }) => fixed.patchFolder ?? []))) {
    tell(`isms: names in the diff are relative to "${folder}"; apply it there.`);
  }
}

function isPreview(checked: readonly CheckedWorkspace[]): boolean {
  return checked.some(({ fixed }) => fixed.patch !== undefined);
}

/** Nothing that is left out is left out in silence. */
export function tellBaseline({ documents, updated, target }: CheckedWorkspace): void {
  const known = documents.reduce((sum, document) => sum + (document.known ?? 0), 0);
  const name = fileName(process.cwd(), join(target.root, baselineName));
  if (updated) {
    tell(baselineUpdate(updated, name));
  } else if (known > 0) {
    tell(
      `isms: ${counted(known, 'finding that was', 'findings that were')} there before ${known === 1 ? 'is' : 'are'} left out (${name}); --no-baseline shows all.`,
    );
  }
}

function baselineUpdate({ size, mended }: UpdatedBaseline, name: string): string {
  const holds = `${name} holds ${counted(size, 'finding')}`;
  if (mended === undefined) {
    return `isms: ${holds}; from now on only new ones are told.`;
  }
  return `isms: ${holds}, ${mended} fewer than before. New findings are not added: mend them, or delete the file to begin anew.`;
}
