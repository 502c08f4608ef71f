import { escapeMarkdown, oneLine } from '../../features/escapeMarkdown.js';
import {
  type FoundPlace,
  type StageOne,
  type StageOneFinding,
  stageOne,
} from '../../features/stageOne/stageOne.js';
import type { StageOneTopic, StageOneWeight } from '../../features/stageOne/stageOneTopics.js';
import { rules } from '../../rules/index.js';
import type { World } from '../../rules/runRules.js';
import { enumerated } from '../../rules/wording.js';
import { frontMatterText, markdownDocument, markdownTable, placeLink } from '../markdownParts.js';
import { counted } from '../terminalText.js';
import { scopeBlocks } from './scopeText.js';

const title = 'Readiness for Stage 1';

/**
 * A list of findings in the words of an audit report, with place and fix for each, and a draft of the
 * scope statement. It is written by a program from documents alone, and says so.
 */
export function stageOneText(world: World): string {
  const read = stageOne(rules, world);
  const { organisation } = world.configuration;
  const concerns = read.findings.filter(({ weight }) => weight === 'concern');
  const observations = read.findings.filter(({ weight }) => weight === 'observation');
  return markdownDocument([
    frontMatterText({ type: 'record', title, status: 'draft' }),
    `# ${title}${organisation === undefined ? '' : `: ${escapeMarkdown(organisation)}`}`,
    `As of ${world.today}, read from ${counted(world.workspace.documents.size, 'document')}. This is a check of documents by a program, no audit: it says what an auditor who reads them in Stage 1 could raise. An area of concern could become a nonconformity in Stage 2; whether it does, and how grave it is, the auditor decides.`,
    '## Summary',
    summaryTable(read),
    ...switchedOffNote(read),
    ...findingBlocks('Areas of concern', 'C', concerns),
    ...findingBlocks('Observations', 'O', observations),
    ...documentBlocks(read, world),
    ...scopeBlocks(read.scope, concerns.length),
  ]);
}

const topicNames: Readonly<Record<StageOneTopic, string>> = {
  documents: 'Documented information by clause',
  statement: 'Statement of Applicability complete and justified',
  risks: 'Risk assessment and treatment consistent',
  cloud: 'Cloud controls decided and duties split',
  claims: 'Scope and certification statement possible',
  control: 'Documents under control',
};

function summaryTable({ findings }: StageOne): string {
  const count = (topic: StageOneTopic, weight: StageOneWeight): number =>
    findings.filter((one) => one.topic === topic && one.weight === weight).length;
  const topics = Object.keys(topicNames) as readonly StageOneTopic[];
  return markdownTable(
    ['What Stage 1 reads', 'Areas of concern', 'Observations', 'Result'],
    topics.map((topic) => {
      const [concerns, notes] = [count(topic, 'concern'), count(topic, 'observation')];
      const result = concerns > 0 ? 'to be mended' : notes > 0 ? 'ready, with notes' : 'ready';
      return [topicNames[topic], String(concerns), String(notes), result];
    }),
  );
}

function switchedOffNote({ switchedOff }: StageOne): readonly string[] {
  return switchedOff.length === 0
    ? []
    : [
        `Switched off in this workspace and so not read: ${enumerated(
          switchedOff.map((rule) => `\`${rule}\``),
          50,
        )}.`,
      ];
}

function findingBlocks(
  heading: string,
  letter: string,
  findings: readonly StageOneFinding[],
): readonly string[] {
  return findings.length === 0
    ? [`## ${heading}`, 'None.']
    : [
        `## ${heading}`,
        ...findings.flatMap((finding, index) => findingBlock(finding, `${letter}${index + 1}`)),
      ];
}

/** Places that are shown of one finding. */
const mostPlaces = 12;

function findingBlock(
  { clause, found, fix, places }: StageOneFinding,
  number: string,
): readonly string[] {
  const more = places.length - mostPlaces;
  const rows = places.slice(0, mostPlaces).map(placeRow);
  const against = clause.startsWith('ISO') ? clause : `ISO/IEC 27001, ${clause}`;
  return [
    `### ${number} ${escapeMarkdown(found.replace(/\.$/, ''))}`,
    `Held against: ${against}.`,
    rows.length === 0 ? '' : markdownTable(['Where', 'What is there'], rows),
    ...(more > 0 ? [`And ${more} more of the same kind.`] : []),
    `**To do:** ${fix}`,
  ];
}

function placeRow({ file, line, detail }: FoundPlace): readonly string[] {
  return [placeLink(`${file}:${line}`, { file }), escapeMarkdown(oneLine(detail))];
}

const stateNames = { present: 'present', unclear: 'not clear', missing: 'missing' } as const;

function documentBlocks({ documents }: StageOne, { workspace }: World): readonly string[] {
  const below = (uri: string): string => uri.slice(workspace.root.length + 1);
  return [
    '## Documented information by clause',
    markdownTable(
      ['Clause', 'What is asked for', 'State', 'Where'],
      documents.required.map(({ place, name, state, documents: held }) => [
        place,
        name,
        stateNames[state],
        held
          .slice(0, mostPlaces)
          .map(({ uri, title: called }) => placeLink(called, { file: decodeURI(below(uri)) }))
          .join(', '),
      ]),
    ),
  ];
}
