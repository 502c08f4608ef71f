import type { Diagnostic } from 'vscode-languageserver-protocol';

import type { Severity } from '../core/base/severity.js';
import type { IsmsDocument } from '../core/model/ismsDocument.js';
import type { Rule } from '../core/rules/rule.js';
import { findingsOf } from '../core/rules/runRules.js';
import { sourceText } from '../core/syntax/sourceText.js';
import { type ConfigurationFile, type Folder, isIsmsFolder, worldOf } from './folder.js';
import type { Session } from './session.js';
import * as toProto from './toProto.js';

/** What one document is told, with a name that changes only when it does. */
export interface Report {
  readonly resultId: string;
  readonly version: number | null;
  readonly items: readonly Diagnostic[];
}

export interface Diagnostics {
  /** The report of one document, `undefined` for one that is not known. */
  reportOf(uri: string): Report | undefined;
  /** Forgets a document that is gone. */
  forget(uri: string): void;
}

export type FindingCounts = Record<Severity, number>;

interface DiagnosticsContext {
  readonly today: () => string;
  /** Where the client opens the page of a rule; see {@link toProto.FindingContext}. */
  readonly rulePage: () => string | undefined;
}

/** Remembers each document's last report as long as nothing that it depends on has changed. */
export function createDiagnostics(
  session: Session,
  rules: readonly Rule[],
  { today, rulePage }: DiagnosticsContext,
): Diagnostics {
  const known = new Map<string, KnownReport>();
  let lastId = 0;

  function named(uri: string, basis: readonly unknown[], made: () => Made): Report {
    const before = known.get(uri);
    if (before && sameBasis(before.basis, basis)) {
      return before.report;
    }
    const { version, items } = made();
    const text = JSON.stringify(items);
    if (before?.text !== text) {
      lastId += 1;
    }
    const resultId = before?.text === text ? before.report.resultId : String(lastId);
    const report = { resultId, version, items };
    known.set(uri, { basis, text, report });
    return report;
  }

  return {
    reportOf(uri) {
      const folder = session.folderOf(uri);
      const { workspace, catalogue, configuration, configurationFile } = folder;
      const date = today();
      if (configurationFile?.uri === uri) {
        return named(uri, [configurationFile], () => configurationReport(configurationFile));
      }
      const document = workspace.documents.get(uri);
      const basis = [document, workspace.index, workspace.fileSet, catalogue, configuration, date];
      return (
        document &&
        named(uri, basis, () =>
          documentReport(folder, document, rules, { date, rulePage: rulePage() }),
        )
      );
    },
    forget: (uri) => known.delete(uri),
  };
}

interface Made {
  readonly version: number | null;
  readonly items: readonly Diagnostic[];
}

interface KnownReport {
  readonly basis: readonly unknown[];
  readonly text: string;
  readonly report: Report;
}

function documentReport(
  folder: Folder,
  document: IsmsDocument,
  rules: readonly Rule[],
  { date, rulePage }: { readonly date: string; readonly rulePage: string | undefined },
): Made {
  const version = document.version > 0 ? document.version : null;
  if (!isIsmsFolder(folder)) {
    return { version, items: [] };
  }
  const lookup = (uri: string): IsmsDocument | undefined => folder.workspace.documents.get(uri);
  const findings = findingsOf(rules, document, worldOf(folder, date));
  return {
    version,
    items: findings.map((finding) => toProto.diagnostic(document, finding, { lookup, rulePage })),
  };
}

function configurationReport({ text, problems }: ConfigurationFile): Made {
  const source = sourceText(text);
  const items = problems.map(({ range, message, severity }) => ({
    range: toProto.range(source, range),
    severity: toProto.severity(severity),
    source: 'isms',
    code: 'configuration',
    message,
  }));
  return { version: null, items };
}

function sameBasis(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
