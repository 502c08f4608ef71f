import type { Language } from '../base/language.js';
import { shifted, type TextRange } from '../base/textRange.js';
import type { ControlId } from '../catalogue/control.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import { placedParts } from '../model/placedParts.js';
import type { World } from '../rules/runRules.js';
import { controlPlaces } from './controlPlaces.js';
import { definingPlaces, type Place } from './idPlaces.js';
import { lensWords } from './lensWords.js';
import { riskBacking } from './riskBacking.js';

/** The row of a control or of a risk, above which an editor can say what stands behind it. */
export interface CodeLens {
  readonly kind: 'control' | 'risk';
  readonly id: string;
  readonly range: TextRange;
}

/** What stands behind a control or a risk. */
export interface LensContent {
  /** A count of each kind: "2 policies · 1 risk". */
  readonly title: string;
  /** Where all of it stands, in the order of the title. */
  readonly places: readonly Place[];
}

/**
 * The rows of `document` that decide about one control that is not excluded, and those that define a
 * risk; a plan's rows do not where a register has the risk. Cheap: nothing is counted yet.
 */
export function codeLenses(document: IsmsDocument, { workspace }: World): readonly CodeLens[] {
  return placedParts(document).flatMap(({ part, start }) => [
    ...part.statementRows
      .filter(
        ({ reference, applicability }) =>
          reference.kind === 'control' && applicability !== 'excluded',
      )
      .map(({ reference }) => ({
        kind: 'control' as const,
        id: reference.id,
        range: shifted(reference.range, start),
      })),
    ...part.riskRows
      .filter(({ id }) => definesRisk(document, id, workspace))
      .map(({ id, idRange }) => ({ kind: 'risk' as const, id, range: shifted(idRange, start) })),
  ]);
}

function definesRisk({ uri }: IsmsDocument, id: string, { index }: World['workspace']): boolean {
  const registers = index.kinds.get('risk-register');
  const isElsewhere = [...(index.riskIds.get(id)?.keys() ?? [])].some((one) => registers?.has(one));
  return registers?.has(uri) === true || !isElsewhere;
}

/** What stands behind the control or risk of a lens: policies, risks or controls, and evidence. */
export function lensContent(
  { kind, id }: Pick<CodeLens, 'kind' | 'id'>,
  world: World,
): LensContent {
  return kind === 'control' ? controlContent(id as ControlId, world) : riskContent(id, world);
}

function controlContent(id: ControlId, world: World): LensContent {
  const places = controlPlaces(id, world);
  const documents = places.filter(({ kind }) => kind === 'document');
  const risks = places.filter(({ kind }) => kind === 'risk');
  const evidence = places.filter(({ kind }) => kind === 'evidence');
  const { language } = world;
  return {
    title: titleOf(
      [
        countOfDocuments(documents, world),
        lensWords.risks(language, risks.length),
        lensWords.evidence(language, evidence.length),
      ],
      language,
    ),
    places: [...documents, ...risks, ...evidence],
  };
}

function riskContent(id: string, world: World): LensContent {
  const { controls, documents, evidence } = riskBacking(id, world);
  const { language, workspace } = world;
  const rows = controls.flatMap((one) => definingPlaces({ kind: 'control', id: one }, workspace));
  return {
    title: titleOf(
      [
        lensWords.controls(language, controls.length),
        countOfDocuments(documents, world),
        lensWords.evidence(language, evidence.length),
      ],
      language,
    ),
    places: [...rows, ...documents, ...evidence],
  };
}

function countOfDocuments(documents: readonly Place[], { workspace, language }: World): string {
  const policies = workspace.index.kinds.get('policy');
  const areAllPolicies = documents.every(({ uri }) => policies?.has(uri));
  return areAllPolicies
    ? lensWords.policies(language, documents.length)
    : lensWords.documents(language, documents.length);
}

function titleOf(counts: readonly string[], language: Language): string {
  const said = counts.filter((count) => count !== '');
  return said.length > 0 ? said.join(' · ') : lensWords.nothing(language);
}
