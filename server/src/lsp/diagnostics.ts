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
  /** Whether a report of the document was made, be it one of an earlier state. */
  knows(uri: string): boolean;
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

  function named(uri: string, basis: Basis, made: () => Made): Report {
    const before = known.get(uri);
    const now =
      before && isBasis(before.basis, basis)
        ? before
        : { ...madeKnown(made(), before, () => String((lastId += 1))), basis: keptBasis(basis) };
    known.set(uri, now);
    return reportOfKnown(now, made);
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
      if (!document) {
        known.delete(uri);
        return undefined;
      }
      const basis = basisOf(folder, document, context.occasion);
      return named(uri, basis, () => documentReport(folder, document, rules, context));
    },
    knows: (uri) => known.has(uri),
    forget: (uri) => known.delete(uri),
  };
}

/** All that a document's findings depend on, as far as it changes while the server runs. */
function basisOf(folder: Folder, document: IsmsDocument, occasion: Occasion): Basis {
  const { workspace, catalogue, configuration } = worldOf(folder, occasion);
  const { index, fileSet } = workspace;
  const { today, language } = occasion;
  return [document, index, fileSet, catalogue, configuration, today, language];
}

interface Made {
  readonly version: number | null;
  readonly items: readonly Diagnostic[];
}

type Basis = readonly (object | string)[];

/** What is remembered of a report: nothing in here keeps a document or an index that has been replaced. */
interface KnownReport extends Pick<Report, 'resultId' | 'version' | 'counts'> {
  readonly basis: KeptBasis;
  /** What tells these findings from others, without holding them. */
  readonly print: string;
  /** Held as long as there is memory for them. */
  items: WeakRef<readonly Diagnostic[]>;
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

/** What is remembered of what was made; it bears a new name only if it differs from the one `before`. */
function madeKnown(
  { version, items }: Made,
  before: KnownReport | undefined,
  newId: () => string,
): Omit<KnownReport, 'basis'> {
  const print = printOf(JSON.stringify(items));
  const resultId = before?.print === print ? before.resultId : newId();
  return { print, resultId, version, counts: countsOf(items), items: new WeakRef(items) };
}

/** The report that `known` tells of; its findings are made again where they had to be let go. */
function reportOfKnown(known: KnownReport, made: () => Made): Report {
  const { resultId, version, counts } = known;
  return {
    resultId,
    version,
    counts,
    items() {
      const items = known.items.deref() ?? made().items;
      known.items = new WeakRef(items);
      return items;
    },
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

/** Without hold of the objects: one that is gone is none of those that count now. */
type KeptBasis = readonly (WeakRef<object> | string)[];

function keptBasis(basis: Basis): KeptBasis {
  return basis.map((value) => (typeof value === 'string' ? value : new WeakRef(value)));
}

function isBasis(kept: KeptBasis, basis: Basis): boolean {
  return (
    kept.length === basis.length &&
    kept.every((value, index) => {
      return (typeof value === 'string' ? value : value.deref()) === basis[index];
    })
  );
}
