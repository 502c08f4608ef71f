import type { ControlId } from '../../core/catalogue/control.js';
import { coverageGroups } from '../../core/features/coverageGroups.js';
import { documentsOverview } from '../../core/features/documentsOverview.js';
import { kindNames } from '../../core/features/kindNames.js';
import type { ListedDocument } from '../../core/features/listedDocument.js';
import { newStatementRow } from '../../core/features/newStatementRow.js';
import {
  documentStatusNames,
  informationName,
  levelName,
  requiredName,
  treatmentNames,
} from '../../core/features/overviewWords.js';
import { daysAhead, type DueReview, reviewsDue } from '../../core/features/reviewsDue.js';
import { type ListedRisk, risksOverview } from '../../core/features/risksOverview.js';
import type { World } from '../../core/rules/runRules.js';
import {
  coverageTreeRequest,
  type NewStatementRow,
  newStatementRowRequest,
} from '../../protocol/coverageTree.js';
import * as documents from '../../protocol/documents.js';
import * as reviews from '../../protocol/reviews.js';
import * as risks from '../../protocol/risks.js';
import type { Server } from '../server.js';
import * as toProto from '../toProto.js';
import { coverageTreeAnswer } from './coverageTreeAnswer.js';
import { uriIn, worldFor } from './requestedWorld.js';

/** Answers what the trees of an editor show. */
export function registerOverviewHandlers(server: Server): void {
  const { connection } = server;
  const asked = (params: unknown): World => worldFor(server, uriIn(params));

  connection.onRequest(coverageTreeRequest, (params) =>
    coverageTreeAnswer(coverageGroups(asked(params))),
  );
  connection.onRequest(documents.documentsRequest, (params) => documentsAnswer(asked(params)));
  connection.onRequest(risks.risksRequest, (params) => risksAnswer(asked(params)));
  connection.onRequest(reviews.reviewsRequest, (params) => reviewsAnswer(asked(params)));
  connection.onRequest(newStatementRowRequest, (params) => newRowAnswer(params, asked(params)));
}

function documentsAnswer(world: World): documents.Documents {
  const { required, totals, kinds } = documentsOverview(world);
  return {
    required: required.map((information) => ({
      place: information.place,
      name: informationName(information, world.language),
      state: information.state,
      documents: information.documents.map((document) => documentItem(document, world)),
      otherFiles: information.otherFiles,
    })),
    requiredName: requiredName(world.language),
    totals,
    kinds: kinds.map(({ kind, documents: own }) => ({
      key: kind,
      name: kindNames[world.language][kind],
      documents: own.map((document) => documentItem(document, world)),
    })),
  };
}

function documentItem(
  { uri, title, kind, status, version, owner, review }: ListedDocument,
  { workspace, language }: World,
): documents.ListedDocument {
  const source = workspace.documents.get(uri);
  return {
    uri,
    title,
    kind: kindNames[language][kind],
    ...(status && { status: documentStatusNames[language][status] }),
    ...(version !== undefined && { version }),
    ...(owner !== undefined && { owner }),
    ...(review &&
      source && { review: { due: review.due, range: toProto.range(source, review.range) } }),
  };
}

function risksAnswer(world: World): risks.Risks {
  const { measure, totals, groups, closed } = risksOverview(world);
  return {
    acceptableLevel: measure.acceptableLevel,
    totals,
    groups: groups.map(({ level, risks: own }) => ({
      key: level,
      name: levelName(level, measure, world.language),
      risks: own.flatMap((risk) => riskItem(risk, world)),
    })),
    closed: closed.flatMap((risk) => riskItem(risk, world)),
  };
}

/** A treatment that is told in other words, or in the status, is shown in ours. */
function riskItem(risk: ListedRisk, { workspace, language }: World): readonly risks.ListedRisk[] {
  const { decision, ...told } = risk;
  const treatment = told.treatment ?? (decision && treatmentNames[language][decision]);
  const source = workspace.documents.get(risk.uri);
  return source
    ? [
        {
          ...told,
          ...(treatment !== undefined && { treatment }),
          range: toProto.range(source, risk.range),
        },
      ]
    : [];
}

function reviewsAnswer(world: World): reviews.Reviews {
  const { overdue, soon, later, undated } = reviewsDue(world);
  const items = (list: readonly DueReview[]): readonly reviews.DueReview[] =>
    list.map(({ document, due, days }) => ({ document: documentItem(document, world), due, days }));
  return {
    overdue: items(overdue),
    soon: items(soon),
    later: items(later),
    daysAhead,
    undated,
  };
}

function newRowAnswer(params: unknown, world: World): NewStatementRow | null {
  const control = world.catalogue.find(idIn(params) as ControlId);
  const row = control && newStatementRow(control, world);
  const edit =
    row &&
    toProto.workspaceEdit(row.document, [row.edit], (uri) => world.workspace.documents.get(uri));
  if (!row || !edit) {
    return null;
  }
  const { start } = toProto.range(row.document, row.edit.range);
  // A row behind another one begins with a line break.
  const line = start.line + (/^\r?\n/.test(row.edit.newText) ? 1 : 0);
  const place = { line, character: 0 };
  return { edit, uri: row.document.uri, range: { start: place, end: place } };
}

function idIn(params: unknown): string {
  const id: unknown =
    typeof params === 'object' && params && 'id' in params ? params.id : undefined;
  return typeof id === 'string' ? id : '';
}
