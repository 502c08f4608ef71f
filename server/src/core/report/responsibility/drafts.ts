import type { Language } from '../../base/language.js';
import { serviceModels } from '../../features/responsibility/cloudServices.js';
import type { ChosenService } from '../../features/responsibility/guidedParts.js';
import type { World } from '../../rules/runRules.js';
import { draftLanguage } from '../draftLanguage.js';
import { draftWords } from '../draftWords.js';
import { slug } from '../fileNames.js';
import { stageOneText } from '../stageOne/stageOneText.js';
import { customerStatement } from './customerStatement.js';
import { newMatrix } from './newMatrix.js';
import { responsibilityOverview } from './overview.js';
import { serviceTitle } from './responsibilityWords.js';
import { supplierQuestionnaire } from './supplierQuestionnaire.js';

/** The documents that can be drafted from the guidance and from what a workspace says. */
export type DraftKind =
  | 'shared-responsibility'
  | 'responsibility-matrix'
  | 'supplier-questionnaire'
  | 'customer-statement'
  | 'stage-1';

/** A document that nobody has written yet: Markdown, and what its file could be called. */
export interface Draft {
  readonly text: string;
  readonly file: string;
}

/** Whether `kind` is one of the {@link DraftKind}s. */
export function isDraftKind(kind: string): kind is DraftKind {
  return Object.hasOwn(writers, kind);
}

/**
 * Drafts a document about `services`; without any, about the service models in scope. A questionnaire
 * and a statement for customers are about the first of them. What is a document for others is written
 * in `language`; what is a report for the reader, in the reader's.
 */
export function draftOf(
  kind: DraftKind,
  services: readonly ChosenService[],
  world: World,
  language: Language = draftLanguage(world),
): Draft {
  return writers[kind](services, world, language);
}

type Writer = (services: readonly ChosenService[], world: World, language: Language) => Draft;

const writers: Readonly<Record<DraftKind, Writer>> = {
  'shared-responsibility': (_services, world) => ({
    text: responsibilityOverview(world),
    file: 'shared-responsibility.md',
  }),
  'responsibility-matrix': (services, world, language) => ({
    text: newMatrix(services.length > 0 ? services : modelsInScope(world), world, language),
    file: `${draftWords[language].matrix.file}.md`,
  }),
  'supplier-questionnaire': ([service = general], world, language) => ({
    text: supplierQuestionnaire(service, world, language),
    file: fileFor(draftWords[language].questionnaire.file, service),
  }),
  'customer-statement': ([service = general], world, language) => ({
    text: customerStatement(service, world, language),
    file: fileFor(draftWords[language].customer.file, service),
  }),
  'stage-1': (_services, world) => ({
    text: stageOneText(world),
    file: 'stage-1-readiness.md',
  }),
};

function fileFor(start: string, service: ChosenService): string {
  return `${start}-${slug(serviceTitle(service) ?? 'cloud')}.md`;
}

/** A cloud service of which nothing is known. */
const general: ChosenService = { name: '' };

function modelsInScope({ configuration }: World): readonly ChosenService[] {
  return serviceModels
    .filter((model) => configuration.serviceModels.includes(model))
    .map((model) => ({ name: '', model }));
}
