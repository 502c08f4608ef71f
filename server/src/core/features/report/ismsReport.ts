import type { Language } from '../../base/language.js';
import type { World } from '../../rules/runRules.js';
import { positionAt } from '../../syntax/sourceText.js';
import { relativePath, uriAt } from '../../workspace/paths.js';
import { type Coverage, coverageOf, type FileLine } from '../coverage.js';
import { documentTitle } from '../documentTitle.js';
import { type DocumentsOverview, documentsOverview } from '../documentsOverview.js';
import { type ReviewsDue, reviewsDue } from '../reviewsDue.js';
import { type ListedRisk, type RisksOverview, risksOverview } from '../risksOverview.js';
import {
  type AttributeCounts,
  type ControlGroupCounts,
  coverageByAttribute,
  coverageByParty,
  coverageByTheme,
  type PartyCounts,
} from './coverageGroups.js';
import { type Gap, openGaps, partialGaps } from './gaps.js';
import {
  type LevelMoves,
  levelMoves,
  residualMatrix,
  type RiskMatrix,
  riskMatrix,
} from './riskCharts.js';

/** All that the report shows. Its numbers are those of the views and of `isms coverage`. */
export interface IsmsReport {
  /** What the report is written in. */
  readonly language: Language;
  readonly organisation?: string;
  /** The day of the report, as `2026-11-22`. */
  readonly today: string;
  readonly coverage: Coverage;
  readonly themes: readonly ControlGroupCounts[];
  readonly parties: readonly PartyCounts[];
  readonly attributes: readonly AttributeCounts[];
  readonly open: readonly Gap[];
  readonly partial: readonly Gap[];
  readonly risks: RisksOverview;
  /** Every risk that is followed, the highest level first, with its place. */
  readonly followed: readonly (readonly [ListedRisk, FileLine])[];
  readonly matrix: RiskMatrix;
  /** The same after treatment. */
  readonly residual: RiskMatrix;
  readonly moves: LevelMoves;
  readonly reviews: ReviewsDue;
  readonly documents: DocumentsOverview;
  /** The path below the folder that a uri stands for. */
  readonly fileOf: (uri: string) => string;
  /** What a person calls the document at a path below the folder; absent for other files. */
  readonly titleOf: (file: string) => string | undefined;
}

/** Gathers the report on a workspace. */
export function ismsReport(world: World): IsmsReport {
  const { workspace, catalogue, configuration, today, language } = world;
  const coverage = coverageOf(world);
  const { controls } = coverage;
  const risks = risksOverview(world);
  const followed = risks.groups.flatMap((group) => group.risks);
  return {
    ...(configuration.organisation !== undefined && { organisation: configuration.organisation }),
    language,
    today,
    coverage,
    themes: coverageByTheme(controls, { catalogue, language }),
    parties: coverageByParty(controls),
    attributes: coverageByAttribute(controls, catalogue, language),
    open: openGaps(controls, language),
    partial: partialGaps(controls, language),
    risks,
    followed: followed.map((risk) => [risk, riskPlace(risk, world)]),
    matrix: riskMatrix(followed, risks.measure),
    residual: residualMatrix(followed, risks.measure),
    moves: levelMoves(followed, risks.measure),
    reviews: reviewsDue(world),
    documents: documentsOverview(world),
    fileOf: (uri) => relativePath(workspace.root, uri),
    titleOf: (file) => {
      const document = workspace.documents.get(uriAt(workspace.root, file));
      return document && documentTitle(document);
    },
  };
}

function riskPlace({ uri, range }: ListedRisk, { workspace }: World): FileLine {
  const document = workspace.documents.get(uri);
  const line = document ? positionAt(document, range.start).line + 1 : 1;
  return { file: relativePath(workspace.root, uri), line };
}
