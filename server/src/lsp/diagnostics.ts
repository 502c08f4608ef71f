import type { Diagnostic } from 'vscode-languageserver-protocol';

import type { Language } from '../core/base/language.js';
import { severities, type Severity } from '../core/base/severity.js';
import type { IsmsDocument } from '../core/model/ismsDocument.js';
import type { Rule } from '../core/rules/rule.js';
import { findingsOf, type Occasion } from '../core/rules/runRules.js';
import { sourceText } from '../core/syntax/sourceText.js';
import {
  type ConfigurationFile,
  configurationFilesOf,
  type Folder,
  isIsmsFolder,
  worldOf,
} from './folder.js';
import type { Session } from './session.js';
import * as toProto from './toProto.js';

/** What one document is told, with a name that changes only when it does. */
export interface Report {
  readonly resultId: string;
  readonly version: number | null;
  /** How many findings there are, without having to have them. */
  readonly counts: FindingCounts;
  readonly items: () => readonly Diagnostic[];
}

export interface Diagnostics {
  /** The report of one document, `undefined` for one that is not known. */
  reportOf(uri: string): Report | undefined;
  /** Forgets a document that is gone. */
  forget(uri: string): void;
}

export type FindingCounts = Record<Severity, number>;

export function hasFindings({ counts }: Report): boolean {
  return severities.some((severity) => counts[severity] > 0);
}

interface DiagnosticsContext {
  readonly occasion: () => Occasion;
  /** Where the client opens the page of a rule; see {@link toProto.FindingContext}. */
  readonly rulePage: () => string | undefined;
}

/** Remembers each document's last report as long as nothing that it depends on has changed. */
export function createDiagnostics(
  session: Session,
  rules: readonly Rule[],
  { occasion, rulePage }: DiagnosticsContext,
): Diagnostics {
  const known = new Map<string, KnownReport>();
  let lastId = 0;

  function named(uri: string, basis: readonly unknown[], made: () => Made): Report {
    const before = known.get(uri);
    if (before && sameBasis(before.basis, basis)) {
      return before.report;
    }
    const now = reportFrom(made, before, () => String((lastId += 1)));
    known.set(uri, { ...now, basis });
    return now.report;
  }

  return {
    reportOf(uri) {
      const folder = session.folderOf(uri);
      const context = { occasion: occasion(), rulePage: rulePage() };
      const file = configurationFilesOf(folder).find((one) => one.uri === uri);
      if (file) {
        return named(uri, [file.text, file.problems], () =>
          configurationReport(file, context.occasion.language),
        );
      }
      const document = folder.workspace.documents.get(uri);
      const basis = basisOf(folder, document, context.occasion);
      return document && named(uri, basis, () => documentReport(folder, document, rules, context));
    },
    forget: (uri) => known.delete(uri),
  };
}

/** All that a document's findings depend on, as far as it changes while the server runs. */
function basisOf(
  { workspace, catalogue, configuration }: Folder,
  document: IsmsDocument | undefined,
  { today, language }: Occasion,
): readonly unknown[] {
  const { index, fileSet } = workspace;
  return [document, index, fileSet, catalogue, configuration, today, language];
}

interface Made {
  readonly version: number | null;
  readonly items: readonly Diagnostic[];
}

interface KnownReport {
  readonly basis: readonly unknown[];
  /** What tells these findings from others, without holding them. */
  readonly print: string;
  readonly report: Report;
}

function documentReport(
  folder: Folder,
  document: IsmsDocument,
  rules: readonly Rule[],
  { occasion, rulePage }: { readonly occasion: Occasion; readonly rulePage: string | undefined },
): Made {
  const version = document.version > 0 ? document.version : null;
  if (!isIsmsFolder(folder)) {
    return { version, items: [] };
  }
  const lookup = (uri: string): IsmsDocument | undefined => folder.workspace.documents.get(uri);
  const findings = findingsOf(rules, document, worldOf(folder, occasion));
  return {
    version,
    items: findings.map((finding) => toProto.diagnostic(document, finding, { lookup, rulePage })),
  };
}

function configurationReport({ text, problems }: ConfigurationFile, language: Language): Made {
  const source = sourceText(text);
  const items = problems.map(({ range, message, severity }) => ({
    range: toProto.range(source, range),
    severity: toProto.severity(severity),
    source: 'isms',
    code: 'configuration',
    message: message[language],
  }));
  return { version: null, items };
}

/** The report of what `made` gives; it bears a new name only if it differs from the one `before`. */
function reportFrom(
  made: () => Made,
  before: KnownReport | undefined,
  newId: () => string,
): Omit<KnownReport, 'basis'> {
  const { version, items } = made();
  const print = printOf(JSON.stringify(items));
  const resultId = before?.print === print ? before.report.resultId : newId();
  const loose = keptLoosely(items, () => made().items);
  return { print, report: { resultId, version, counts: countsOf(items), items: loose } };
}

/** Gives `value` as long as there is memory for it, and afterwards the same, made again. */
function keptLoosely<Value extends object>(value: Value, made: () => Value): () => Value {
  let kept = new WeakRef(value);
  return () => {
    const known = kept.deref() ?? made();
    kept = new WeakRef(known);
    return known;
  };
}

function countsOf(items: readonly Diagnostic[]): FindingCounts {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const item of items) {
    const severity = severities.find((one) => toProto.severity(one) === item.severity);
    counts[severity ?? 'information'] += 1;
  }
  return counts;
}

/** A short text that differs between texts, as far as 64 bits and the length can tell. */
function printOf(text: string): string {
  let [first, second] = [0x811c9dc5, 0x01000193];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x5bd1e995) ^ (second >>> 15);
  }
  return `${text.length} ${first} ${second}`;
}

function sameBasis(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
