import type { Language } from '../../base/language.js';
import { namedControl } from '../../catalogue/names.js';
import { escapeMarkdown } from '../../features/escapeMarkdown.js';
import { modelNames } from '../../features/responsibility/cloudServices.js';
import {
  type ChosenService,
  type GuidedParts,
  guidedParts,
} from '../../features/responsibility/guidedParts.js';
import {
  type Duty,
  type ServiceSplit,
  sharedResponsibility,
} from '../../features/responsibility/sharedResponsibility.js';
import type { World } from '../../rules/runRules.js';
import { type DraftWords, draftWords } from '../draftWords.js';
import {
  frontMatterText,
  markdownDocument,
  markdownList,
  markdownTable,
} from '../markdownParts.js';
import { byGroup, serviceTitle } from './responsibilityWords.js';

/**
 * A questionnaire for the provider of `service`: what a customer asks about each control with cloud
 * guidance, what shows the answer, and who does it by the workspace's own matrices, to be confirmed.
 */
export function supplierQuestionnaire(
  service: ChosenService,
  world: World,
  language: Language,
): string {
  const words = draftWords[language];
  const { questionnaire } = words;
  const { organisation, editions } = world.configuration;
  const title = questionnaire.title(serviceTitle(service));
  const duties = dutiesOf(service, world);
  const asked = guidedParts(world).filter(({ questions }) => questions.length > 0);
  const from = organisation === undefined ? questionnaire.us : escapeMarkdown(organisation);
  return markdownDocument([
    frontMatterText({ type: 'record', title, status: 'draft', role: 'csc' }),
    `# ${escapeMarkdown(title)}`,
    questionnaire.intro(from, words.guidanceNote(editions.iso27017)),
    markdownTable(
      [questionnaire.about, ''],
      questionnaire.facts.map((fact) => [fact, '']),
    ),
    ...[...byGroup(asked, language)].flatMap(([group, parts]) => [
      `## ${escapeMarkdown(group)}`,
      markdownTable(
        questionnaire.heads,
        parts.map((one) => questionRow(one, duties.get(one.control.id), words)),
      ),
    ]),
    ...notesFor(service, asked, questionnaire),
    `## ${questionnaire.assessment}`,
    questionnaire.assessmentText,
  ]);
}

function dutiesOf(service: ChosenService, world: World): ReadonlyMap<string, Duty> {
  const { services } = sharedResponsibility(world);
  const isSame = ({ name, model }: ServiceSplit): boolean =>
    name === service.name && (!service.model || model === service.model);
  const split = services.find(isSame) ?? services.find(({ model }) => model === service.model);
  return new Map(split?.duties.map((duty) => [duty.id, duty]));
}

function questionRow(
  { control, questions, evidence }: GuidedParts,
  duty: Duty | undefined,
  words: DraftWords,
): readonly string[] {
  return [
    questions.join(' '),
    '',
    evidence.provider.join(' '),
    duty?.party ? words.party[duty.party] : words.questionnaire.open,
    namedControl(control),
  ];
}

function notesFor(
  { model }: ChosenService,
  parts: readonly GuidedParts[],
  words: DraftWords['questionnaire'],
): readonly string[] {
  if (!model) {
    return [];
  }
  const items = parts.flatMap(({ control, notes }) =>
    (notes[model] ?? []).map((note) => `**${namedControl(control)}.** ${note}`),
  );
  return items.length === 0 ? [] : [`## ${words.usual(modelNames[model])}`, markdownList(items)];
}
