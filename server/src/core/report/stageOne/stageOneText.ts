import { escapeMarkdown, oneLine } from '../../features/escapeMarkdown.js';
import { informationName } from '../../features/overviewWords.js';
import {
  type FoundPlace,
  type StageOne,
  type StageOneFinding,
  stageOne,
} from '../../features/stageOne/stageOne.js';
import type { StageOneTopic, StageOneWeight } from '../../features/stageOne/stageOneTopics.js';
import { rules } from '../../rules/index.js';
import type { World } from '../../rules/runRules.js';
import { frontMatterText, markdownDocument, markdownTable, placeLink } from '../markdownParts.js';
import { scopeBlocks } from './scopeText.js';
import { type StageOneWords, stageOneWords } from './stageOneWords.js';

/**
 * A list of findings in the words of an audit report, with place and fix for each, and a draft of the
 * scope statement. It is written by a program from documents alone, and says so.
 */
export function stageOneText(world: World): string {
  const read = stageOne(rules, world);
  const { language } = world;
  const words = stageOneWords[language];
  const { title } = words;
  const { organisation } = world.configuration;
  const concerns = read.findings.filter(({ weight }) => weight === 'concern');
  const observations = read.findings.filter(({ weight }) => weight === 'observation');
  return markdownDocument([
    frontMatterText({ type: 'record', title, status: 'draft' }),
    `# ${title}${organisation === undefined ? '' : `: ${escapeMarkdown(organisation)}`}`,
    words.intro(world.today, world.workspace.documents.size),
    `<!-- isms-disable-file ${rulesOfQuotes.join(', ')} -- ${words.quotes} -->`,
    `## ${words.summary}`,
    summaryTable(read, words),
    ...switchedOffNote(read, words),
    `## ${words.concerns}`,
    ...findingBlocks('C', concerns, words),
    `## ${words.observations}`,
    ...findingBlocks('O', observations, words),
    ...documentBlocks(read, words, world),
    ...scopeBlocks(read.scope, concerns.length, language),
  ]);
}

/** What the report quotes of other documents would be found in the report once more by these rules. */
const rulesOfQuotes = [
  ...['unknown-control', 'noncanonical-control', 'superseded-control', 'control-group'],
  ...['control-title-mismatch', 'reversed-range', 'unknown-risk', 'unknown-document'],
  ...['certification-claim', 'placeholder-text', 'vague-wording'],
];

function summaryTable({ findings }: StageOne, words: StageOneWords): string {
  const count = (topic: StageOneTopic, weight: StageOneWeight): number =>
    findings.filter((one) => one.topic === topic && one.weight === weight).length;
  const topics = Object.keys(words.topic) as readonly StageOneTopic[];
  return markdownTable(
    words.summaryHeads,
    topics.map((topic) => {
      const [concerns, notes] = [count(topic, 'concern'), count(topic, 'observation')];
      const result = concerns > 0 ? 'mend' : notes > 0 ? 'notes' : 'ready';
      return [words.topic[topic], String(concerns), String(notes), words.result[result]];
    }),
  );
}

function switchedOffNote({ switchedOff }: StageOne, words: StageOneWords): readonly string[] {
  return switchedOff.length === 0
    ? []
    : [words.switchedOff(switchedOff.map((rule) => `\`${rule}\``))];
}

function findingBlocks(
  letter: string,
  findings: readonly StageOneFinding[],
  words: StageOneWords,
): readonly string[] {
  return findings.length === 0
    ? [words.none]
    : findings.flatMap((finding, index) => findingBlock(finding, `${letter}${index + 1}`, words));
}

/** Places that are shown of one finding. */
const mostPlaces = 12;

function findingBlock(
  { clause, found, fix, places }: StageOneFinding,
  number: string,
  words: StageOneWords,
): readonly string[] {
  const more = places.length - mostPlaces;
  const rows = places.slice(0, mostPlaces).map(placeRow);
  return [
    `### ${number} ${escapeMarkdown(found.replace(/\.$/, ''))}`,
    words.against(clause),
    rows.length === 0 ? '' : markdownTable(words.placeHeads, rows),
    ...(more > 0 ? [words.more(more)] : []),
    words.toDo(fix),
  ];
}

function placeRow({ file, line, detail }: FoundPlace): readonly string[] {
  return [placeLink(`${file}:${line}`, { file }), escapeMarkdown(oneLine(detail))];
}

function documentBlocks(
  { documents }: StageOne,
  words: StageOneWords,
  { workspace, language }: World,
): readonly string[] {
  const below = (uri: string): string => uri.slice(workspace.root.length + 1);
  return [
    `## ${words.documents}`,
    markdownTable(
      words.documentHeads,
      documents.required.map(({ place, name, state, documents: held }) => [
        place,
        informationName({ place, name }, language),
        words.state[state],
        held
          .slice(0, mostPlaces)
          .map(({ uri, title: called }) => placeLink(called, { file: decodeURI(below(uri)) }))
          .join(', '),
      ]),
    ),
  ];
}
