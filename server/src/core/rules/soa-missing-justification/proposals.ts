import type { ControlId } from '../../catalogue/control.js';
import { placedParts } from '../../model/placedParts.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { saysWhy } from '../../model/isReasoned.js';
import { singleRows } from '../../model/statementCells.js';
import type { StatementRow } from '../../model/statementRow.js';
import { relativePath } from '../../workspace/paths.js';
import { relativeLink } from '../broken-link/closest.js';
import type { WorkspaceRuleContext } from '../rule.js';
import { leavesToProvider } from '../soa-provider-excuse/providerWords.js';
import { languageOfDocument } from '../textLanguage.js';
import { groundsFor, type KnownGround, topicOf } from './grounds.js';
import { organisationOf } from './organisation.js';
import { type Ground, reasonTexts, sameReasonText } from './reasonTexts.js';

/** Nobody chooses among more. */
const mostProposals = 3;

/** {@link proposedReasons} in one statement, where several sites may leave out the same control: each is asked once. */
export function proposalsIn(context: WorkspaceRuleContext): (id: ControlId) => readonly string[] {
  const known = new Map<ControlId, readonly string[]>();
  return (id) => {
    const reasons = known.get(id) ?? proposedReasons(id, context);
    known.set(id, reasons);
    return reasons;
  };
}

/**
 * Reasons for leaving out the control `id`, each to be completed, the likeliest first: from what the
 * workspace says about the organisation and from the exclusions on the same topic. They are written in
 * the language of the statement and hold no bare `|`.
 */
function proposedReasons(id: ControlId, context: WorkspaceRuleContext): readonly string[] {
  const { document, workspace, configuration, catalogue } = context;
  const { editions } = document.profile;
  const organisation = organisationOf(workspace);
  const surroundings = { organisation, configuration, catalogue, editions };
  const grounds = groundsFor(id, catalogue.find(id), surroundings).filter(
    ({ ground, uri }) => uri !== undefined || !isContradicted(ground, id, context),
  );
  const own = grounds.map((ground) => textOf(ground, context));
  const [best = '', ...others] = own;
  // What the scope says is certain; else the writer's own words come before ours.
  const isRead = grounds[0]?.uri !== undefined;
  const same = sameReasons(id, context);
  const all = isRead ? [best, ...same, ...others] : [...same, ...own];
  return [...new Set(all)].slice(0, mostProposals);
}

const denying: ReadonlySet<Ground> = new Set<Ground>(['noPremises', 'noDevelopment']);

/** Where other controls on the same topic apply, there are premises, or something is developed. */
function isContradicted(
  ground: Ground,
  id: ControlId,
  { document, catalogue }: WorkspaceRuleContext,
): boolean {
  const topic = topicOf(id, catalogue.find(id));
  return (
    denying.has(ground) &&
    document.parts.some((part) =>
      singleRows(part).some(
        ({ applicability, reference }) =>
          applicability === 'applicable' &&
          topicOf(reference.id, catalogue.find(reference.id)) === topic,
      ),
    )
  );
}

function textOf(
  { ground, uri }: KnownGround,
  { document, workspace }: WorkspaceRuleContext,
): string {
  const text = reasonTexts[ground][languageOfDocument(document)];
  return uri === undefined ? text : text.replace('@', () => link(uri, document, workspace.root));
}

/** A link to the document that says so, under the name of its file. */
function link(uri: string, document: IsmsDocument, root: string): string {
  const path = relativePath(root, uri);
  const name = path.slice(path.lastIndexOf('/') + 1).replaceAll(/[[\]|]/g, ' ');
  return `[${name}](${relativeLink(relativePath(root, document.uri), path)})`;
}

const longestReason = 240;

/** The reason of the exclusion on the same topic that is the closest in number. */
function sameReasons(
  id: ControlId,
  { document, catalogue, configuration }: WorkspaceRuleContext,
): readonly string[] {
  const topic = topicOf(id, catalogue.find(id));
  if (topic !== 'premises' && topic !== 'development') {
    return [];
  }
  const { parties } = configuration.vocabulary;
  const found = placedParts(document).flatMap(({ part }) =>
    singleRows(part).flatMap((row) => {
      const { applicability, justificationCell: cell, reference } = row;
      const isSameTopic = topicOf(reference.id, catalogue.find(reference.id)) === topic;
      const isAlike = applicability === 'excluded' && isSameTopic && areAlike(reference.id, id);
      const text = cell ? part.text.slice(cell.range.start, cell.range.end) : '';
      return isAlike && isUsable(text, row) && !leavesToProvider(text, parties)
        ? [{ id: reference.id, text }]
        : [];
    }),
  );
  const [closest] = found.toSorted((a, b) => apart(a.id, id) - apart(b.id, id));
  const request = sameReasonText[languageOfDocument(document)];
  return closest ? [`${closest.text} ${request.replace('@', closest.id)}`] : [];
}

function isUsable(text: string, row: StatementRow): boolean {
  return text !== '' && text.length <= longestReason && saysWhy(row);
}

function areAlike(first: ControlId, second: ControlId): boolean {
  return utilities.has(first) === utilities.has(second);
}

/** Power, cooling, cabling and their upkeep can be another's where the rooms are one's own, and the other way round. */
const utilities: ReadonlySet<string> = new Set([
  ...['A.7.11', 'A.7.12', 'A.7.13', 'A.11.2.2', 'A.11.2.3', 'A.11.2.4'],
]);

/** How far two ids of one section are apart. */
function apart(first: ControlId, second: ControlId): number {
  const [a = 0, b = 0] = [first, second].map((id) => Number(id.split('.').at(-1)));
  return Math.abs(a - b);
}
