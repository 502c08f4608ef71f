import type { Severity } from '../base/severity.js';
import type { Fix, RelatedPlace, Rule } from '../rules/rule.js';
import { suppressionRule } from '../rules/suppression.js';
import { fingerprints } from './fingerprint.js';
import {
  type NamedText,
  placedFindings,
  type PlacedFinding,
  type Region,
  regionOf,
  type Report,
} from './report.js';

/** What SARIF says about the tool itself. */
export interface SarifTool {
  readonly version: string;
  readonly rules: readonly Pick<Rule, 'id' | 'severity' | 'summary'>[];
}

/**
 * The findings as SARIF 2.1.0, which code scanning services read. File names should be relative to
 * the repository. Each result bears a fingerprint that stays when lines move.
 */
export function sarif(report: Report, tool: SarifTool): string {
  const findings = placedFindings(report);
  const prints = fingerprints(findings);
  const ids = rulesNamed(findings, tool);
  const results = findings.map((finding, index) => ({
    ...resultOf(finding, report),
    ruleIndex: ids.indexOf(finding.finding.rule),
    partialFingerprints: { 'ismsFinding/v1': prints[index] ?? '' },
  }));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'ISMS Author',
            semanticVersion: tool.version,
            rules: ids.map((id) => ruleOf(id, tool)),
          },
        },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

const levels: Record<Severity, 'error' | 'warning' | 'note'> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** All rules, and the names of findings that come from no rule. */
function rulesNamed(findings: readonly PlacedFinding[], { rules }: SarifTool): readonly string[] {
  return [
    ...new Set([...rules.map(({ id }) => id), ...findings.map(({ finding }) => finding.rule)]),
  ];
}

function ruleOf(id: string, { rules }: SarifTool): object {
  const rule = rules.find((one) => one.id === id);
  const summary = rule?.summary ?? summaryOf(id);
  const howToSwitchOff = `Weigh it anew or switch it off in isms.yaml: rules: { ${id}: off }.`;
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: summary },
    help: {
      text: `${summary} ${howToSwitchOff}`,
      markdown: `${summary}\n\nWeigh it anew or switch it off in \`isms.yaml\`: \`rules: { ${id}: off }\`.`,
    },
    defaultConfiguration: { level: levels[rule?.severity ?? 'warning'] },
  };
}

/** Of what is found by no rule. */
function summaryOf(id: string): string {
  return id === suppressionRule
    ? 'A comment that leaves out findings names known rules, a reason and a day that has not passed.'
    : 'The documents and the configuration can be read.';
}

function resultOf({ file, source, finding, region }: PlacedFinding, report: Report): object {
  const here: NamedText = { file, source };
  const related = (finding.related ?? []).flatMap((place, index) =>
    relatedLocation(place, index + 1, report),
  );
  const fixes = (finding.fixes ?? []).flatMap((fix) => fixOf(fix, here, report));
  return {
    ruleId: finding.rule,
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [{ physicalLocation: physicalLocation(file, region) }],
    ...(related.length > 0 && { relatedLocations: related }),
    ...(fixes.length > 0 && { fixes }),
  };
}

function relatedLocation(place: RelatedPlace, id: number, report: Report): readonly object[] {
  const target = report.fileAt(place.uri);
  return target
    ? [
        {
          id,
          message: { text: place.message },
          physicalLocation: physicalLocation(target.file, regionOf(target.source, place.range)),
        },
      ]
    : [];
}

/** A fix that edits a file which was not read cannot be told in lines and columns; it is left out. */
function fixOf({ title, edits }: Fix, here: NamedText, report: Report): readonly object[] {
  const changes = new Map<string, object[]>();
  for (const { uri, range, newText } of edits) {
    const target = uri === undefined ? here : report.fileAt(uri);
    if (!target) {
      return [];
    }
    const replacement = {
      deletedRegion: sarifRegion(regionOf(target.source, range)),
      ...(newText !== '' && { insertedContent: { text: newText } }),
    };
    changes.set(target.file, [...(changes.get(target.file) ?? []), replacement]);
  }
  const artifactChanges = [...changes].map(([file, replacements]) => ({
    artifactLocation: { uri: uriOf(file) },
    replacements,
  }));
  return artifactChanges.length > 0 ? [{ description: { text: title }, artifactChanges }] : [];
}

function physicalLocation(file: string, region: Region): object {
  return { artifactLocation: { uri: uriOf(file) }, region: sarifRegion(region) };
}

function sarifRegion({ line, column, endLine, endColumn }: Region): object {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** A relative uri reference; a colon in its first segment would look like a scheme. */
function uriOf(file: string): string {
  return encodeURI(file.replaceAll(/\p{Cs}/gu, '\ufffd'))
    .replaceAll('#', '%23')
    .replaceAll('?', '%3F')
    .replace(/^([^/]*):/, '$1%3A');
}
