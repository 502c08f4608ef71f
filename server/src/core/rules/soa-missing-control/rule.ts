import type { Language } from '../../base/language.js';
import type { TextRange } from '../../base/textRange.js';
import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Control } from '../../catalogue/control.js';
import { controlsInUse } from '../../catalogue/controlsInUse.js';
import { namedControl } from '../../catalogue/names.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { sitesOf } from '../../model/sites.js';
import type { Fix, Problem, TextEdit, WorkspaceRule, WorkspaceRuleContext } from '../rule.js';
import { anchorsBy, anchorsIn, type Place, placeOf } from './anchors.js';
import { besideRange, besideSection, placeIn } from './findingPlace.js';
import { messages } from './messages.js';
import { type Missing, missingControls } from './missingControls.js';
import { lineEndAfter, lineStart, newRow } from './newRow.js';
import { siteGaps } from './siteGaps.js';

export const soaMissingControl: WorkspaceRule = {
  id: 'soa-missing-control',
  theme: 'statement',
  severity: 'warning',
  summary: 'A Statement of Applicability decides every control of Annex A.',
  germanSummary: 'Eine Erklärung zur Anwendbarkeit entscheidet über jede Maßnahme aus Anhang A.',
  scope: 'workspace',
  needs: 'statementRows',

  *check({ document, workspace, catalogue, language }) {
    const fallback = placeIn(document);
    const missing = fallback && missingControls(document, workspace, catalogue);
    if (!missing) {
      return;
    }
    yield* missingAtSites({ document, workspace, catalogue, language }, missing);
    const controls = [...missing.annexA, ...missing.cloud];
    if (controls.length === 0) {
      return;
    }
    const [first] = placedControls(controls, [document], catalogue);
    const others = [...missing.parts].flatMap((uri) => workspace.documents.get(uri) ?? []);
    yield {
      range: first
        ? besideRange(first.place)
        : (besideFirst(controls, document, catalogue) ?? fallback),
      message: messageFor(language, missing, controls),
      fixes: fixesFor(
        language,
        placedControls(controls, [document, ...others], catalogue),
        document,
      ),
    };
  },
};

/** What other documents decide is so for all sites. */
function* missingAtSites(
  {
    document,
    workspace,
    catalogue,
    language,
  }: Pick<WorkspaceRuleContext, 'document' | 'workspace' | 'catalogue' | 'language'>,
  { parts }: Missing,
): Iterable<Problem> {
  const { decisions } = workspace.index;
  const order = controlsInUse(catalogue, document.profile.editions);
  const own = order.filter(
    ({ id }) =>
      ![...(decisions.get(id)?.keys() ?? [])].some((uri) => uri !== document.uri && parts.has(uri)),
  );
  const gaps = siteGaps(document, own);
  const sites = sitesOf(document);
  const anchors = gaps.length === 0 ? undefined : anchorsBy(document, (offset) => sites.at(offset));
  for (const { site, heading, controls, first } of gaps) {
    const placed = controls.flatMap((control) => {
      const place = placeOf(control, order, anchors?.get(site) ?? new Map());
      return place ? [{ control, place, document }] : [];
    });
    yield {
      range: placed[0] ? besideRange(placed[0].place) : first,
      message: messages.atSite(
        language,
        heading,
        controls.map((control) => (controls.length === 1 ? namedControl(control) : control.id)),
      ),
      fixes: fixesFor(language, placed, document),
    };
  }
}

function messageFor(
  language: Language,
  { annexA, cloud }: Missing,
  controls: readonly Control[],
): string {
  const [first] = controls;
  return first && controls.length === 1
    ? messages.one(language, namedControl(first))
    : messages.several(
        language,
        { annexA: annexA.length, cloud: cloud.length },
        controls.map(({ id }) => id),
      );
}

function besideFirst(
  [first]: readonly Control[],
  document: IsmsDocument,
  catalogue: Catalogue,
): TextRange | undefined {
  const order = controlsInUse(catalogue, document.profile.editions);
  return first && besideSection(first, order, document);
}

interface PlacedControl {
  readonly control: Control;
  readonly place: Place;
  readonly document: IsmsDocument;
}

/**
 * The controls that have a place in the tables of `parts`: of the first of these that decides on controls
 * of the same theme, else of the first one.
 */
function placedControls(
  controls: readonly Control[],
  parts: readonly IsmsDocument[],
  catalogue: Catalogue,
): readonly PlacedControl[] {
  const [first] = parts;
  const order = first ? controlsInUse(catalogue, first.profile.editions) : [];
  return controls.flatMap((control) => {
    const theme = order.filter(({ group }) => group === control.group);
    const document = parts.find((part) => theme.some(({ id }) => anchorsIn(part).has(id))) ?? first;
    const place = document && placeOf(control, order, anchorsIn(document));
    return document && place ? [{ control, place, document }] : [];
  });
}

function fixesFor(
  language: Language,
  placed: readonly PlacedControl[],
  home: IsmsDocument,
): readonly Fix[] {
  const title =
    placed.length === 1
      ? messages.addRow(language, placed[0]?.control.id ?? '')
      : messages.addRows(language, placed.length);
  const edits = placed.map(({ control, place, document }) => ({
    ...rowEdit(control, place, document),
    ...(document !== home && { uri: document.uri }),
  }));
  return placed.length === 0 ? [] : [{ title, edits, needsPerson: true }];
}

/** Writes a row for `control` at `place`. Several rows at one place are inserted in the order of the edits. */
export function rowEdit(
  control: Control,
  { anchor, side }: Place,
  document: IsmsDocument,
): TextEdit {
  const { text } = anchor.part;
  const { range } = anchor.row;
  const line = newRow(control, anchor, document);
  const lineEnd = lineEndAfter(text, range.end);
  const isBehind = side === 'behind';
  const offset = isBehind ? range.end : range.start - lineStart(text, range.start).length;
  const start = anchor.start + offset;
  return { range: { start, end: start }, newText: isBehind ? lineEnd + line : line + lineEnd };
}
