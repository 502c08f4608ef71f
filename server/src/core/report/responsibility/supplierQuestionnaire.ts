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
import {
  frontMatterText,
  markdownDocument,
  markdownList,
  markdownTable,
} from '../markdownParts.js';
import { byGroup, guidanceNote, partyNames, serviceTitle } from './responsibilityWords.js';

/**
 * A questionnaire for the provider of `service`: what a customer asks about each control with cloud
 * guidance, what shows the answer, and who does it by the workspace's own matrices, to be confirmed.
 */
export function supplierQuestionnaire(service: ChosenService, world: World): string {
  const { organisation, editions } = world.configuration;
  const title = `Security questionnaire for ${serviceTitle(service)}`;
  const duties = dutiesOf(service, world);
  const asked = guidedParts(world).filter(({ questions }) => questions.length > 0);
  const from = organisation === undefined ? 'us' : escapeMarkdown(organisation);
  return markdownDocument([
    frontMatterText({ type: 'record', title, status: 'draft', role: 'csc' }),
    `# ${escapeMarkdown(title)}`,
    `Asked by ${from} as the cloud service customer. ${guidanceNote(editions)} Answer each question in a sentence or two, and name the page of your documentation or the part of your agreement where it stands.`,
    markdownTable(
      ['About the answers', ''],
      [
        ['Service and version of the terms', ''],
        ['Answered by, with role', ''],
        ['Date of the answers', ''],
        ['Certificates and reports attached, each with its scope and period', ''],
      ],
    ),
    ...[...byGroup(asked)].flatMap(([group, parts]) => [
      `## ${escapeMarkdown(group)}`,
      markdownTable(
        ['Question', 'Answer', 'What would show it', 'Who does it, as we see it', 'Topic'],
        parts.map((one) => questionRow(one, duties.get(one.control.id))),
      ),
    ]),
    ...notesFor(service, asked),
    '## Assessment',
    'To be completed by us: what the answers leave open, the decision on it, and who decided when.',
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
): readonly string[] {
  return [
    questions.join(' '),
    '',
    evidence.provider.join(' '),
    duty?.party ? partyNames[duty.party] : 'to be agreed',
    namedControl(control),
  ];
}

function notesFor({ model }: ChosenService, parts: readonly GuidedParts[]): readonly string[] {
  if (!model) {
    return [];
  }
  const items = parts.flatMap(({ control, notes }) =>
    (notes[model] ?? []).map((note) => `**${namedControl(control)}.** ${note}`),
  );
  return items.length === 0
    ? []
    : [`## What is usual for ${modelNames[model]}`, markdownList(items)];
}
