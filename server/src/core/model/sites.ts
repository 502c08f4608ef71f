import { memoizePassing } from '../base/memo.js';
import type { TextRange } from '../base/textRange.js';
import type { ControlId } from '../catalogue/control.js';
import type { IsmsDocument } from './ismsDocument.js';
import { hasOwnDecision } from './isReasoned.js';
import { type NamedSection, namedSections } from './namedSections.js';
import { placedParts } from './placedParts.js';
import { isSameSite } from './siteNames.js';
import type { StatementRow } from './statementRow.js';

/** Which of several statements stands where in a document, each for a site, a company or a service. */
export interface Sites {
  /** How many statements stand side by side: none in nearly all documents. */
  readonly count: number;
  /** How the first heading of each calls it. */
  readonly headings: readonly string[];
  /** The number of the site that `offset` of the document stands below; absent outside of all of them. */
  at(offset: number): number | undefined;
}

/**
 * The statements for sites that stand side by side in `document`: below headings of one level that name
 * different sites, each decides nearly the same controls. Where each decides nearly all controls of Annex A,
 * any headings name them ("Berlin", "Headquarters"), but for those that speak of parts or views of one
 * statement ("Overview", "Details"). Once there are two, every heading that names a site heads what is
 * said of that; within one of the two only a heading that names one of them, too.
 */
export const sitesOf = memoizePassing((document: IsmsDocument): Sites => {
  const all = namedSections(document);
  const named = all.filter(({ isNamed }) => isNamed);
  const bySites = named.length > mostSections ? [] : standingSideBySide(named, document);
  const beside = bySites.length > 0 ? bySites : wholeStatements(all, document);
  if (beside.length === 0) {
    return noSites;
  }
  const names: NamedSection[] = [];
  const sections = (bySites.length > 0 ? named : beside)
    .filter((one) => isOfSite(one, beside))
    .map((section) => {
      const known = names.findIndex((one) =>
        bySites.length > 0 ? isSameSite(one.name, section.name) : one.heading === section.heading,
      );
      return { range: section.range, site: known >= 0 ? known : names.push(section) - 1 };
    });
  return {
    count: names.length,
    headings: names.map(({ heading }) => heading),
    at: (offset) => sections.findLast(({ range }) => isWithin(offset, range))?.site,
  };
});

/** A catalogue of services is longer, and no statements. */
const mostSections = 100;

const noSites: Sites = { count: 0, headings: [], at: () => undefined };

/** "Physical controls of the office", in the statement of a site, names no other one. */
function isOfSite(section: NamedSection, beside: readonly NamedSection[]): boolean {
  const isWithinOne = beside.some(
    (one) => one !== section && isWithin(section.range.start, one.range),
  );
  return !isWithinOne || beside.some(({ name }) => isSameSite(name, section.name));
}

/** The sections that stand below one heading, name different sites and decide nearly the same controls. */
function standingSideBySide(
  sections: readonly NamedSection[],
  document: IsmsDocument,
): readonly NamedSection[] {
  if (sections.length < 2) {
    return [];
  }
  const decided = new Map(sections.map((one) => [one, controlsWithin(one.range, document)]));
  return sections.filter((one) =>
    sections.some(
      (other) =>
        other !== one &&
        one.level === other.level &&
        one.parent === other.parent &&
        !isSameSite(one.name, other.name) &&
        areNearlySame(decided.get(one) ?? none, decided.get(other) ?? none),
    ),
  );
}

/** The sections that stand below one heading and decide nearly all controls each, whatever they are called. */
function wholeStatements(
  sections: readonly NamedSection[],
  document: IsmsDocument,
): readonly NamedSection[] {
  const rows = placedParts(document).reduce((sum, { part }) => sum + part.statementRows.length, 0);
  if (rows < 2 * fewestOfWhole || sections.length > mostSections) {
    return [];
  }
  const open = sections.filter(({ heading }) => !viewsOfOne.test(heading));
  const whole = decidingNearlyAll(open, document);
  return whole.filter((one) =>
    whole.some(
      (other) =>
        other !== one &&
        other.level === one.level &&
        other.parent === one.parent &&
        other.heading !== one.heading,
    ),
  );
}

/**
 * Those of `sections` that decide nearly all controls: in a place for the decision where one of them has
 * that, and else by the status. Reasons alone, or with a status, go on with what another section decides.
 */
function decidingNearlyAll(
  sections: readonly NamedSection[],
  document: IsmsDocument,
): readonly NamedSection[] {
  const holding = (holds: (row: StatementRow) => boolean): readonly NamedSection[] =>
    sections.filter(({ range }) => controlsWithin(range, document, holds).size >= fewestOfWhole);
  const deciding = holding(hasOwnDecision);
  return deciding.length > 0 ? deciding : holding(({ has }) => has.status);
}

/** Of the 93 controls of Annex A. */
const fewestOfWhole = 75;

/** What stands above the same statement once more, or above a part of it. */
const viewsOfOne =
  /overview|summary|detail|status|list|table|justif|evidence|appendi|annex|part\b|version|draft|previous|current|control|applicab|übersicht|zusammenfass|einzeln|stand(?!ort)|tabelle|begründ|nachweis|anhang|teil\b|fassung|entwurf|maßnahm|massnahm|anwendbar|aperçu|vue|résumé|synthèse|détail|statut|état|preuve|annexe|partie|projet|mesure|vista|resumen|resumo|detalle|estado|lista|tabla|tabela|evidencia|evidência|anexo|parte|versi|borrador|rascunho|medida|aplicab|panoramica|riepilogo|sintesi|dettagl|stato|elenco|tabella|prove|allegato|bozza|misur|overzicht|samenvatting|bewijs|bijlage|deel\b|versie|concept|maatregel|toepass|概要|一覧|詳細|状況|付録|附属|版|管理策|適用/iu;

const none: ReadonlySet<ControlId> = new Set();

function controlsWithin(
  range: TextRange,
  document: IsmsDocument,
  counts: (row: StatementRow) => boolean = () => true,
): ReadonlySet<ControlId> {
  return new Set(
    placedParts(document).flatMap(({ part, start }) =>
      start + part.text.length < range.start || start > range.end
        ? []
        : part.statementRows
            .filter((row) => isWithin(start + row.range.start, range) && counts(row))
            .flatMap(({ reference }) => reference.ids),
    ),
  );
}

/** Four of five controls of the larger one. */
function areNearlySame(one: ReadonlySet<ControlId>, other: ReadonlySet<ControlId>): boolean {
  const shared = [...one].filter((id) => other.has(id)).length;
  return shared > 0 && shared * 5 >= Math.max(one.size, other.size) * 4;
}

function isWithin(offset: number, { start, end }: TextRange): boolean {
  return start <= offset && offset < end;
}
