import { memoizePassing } from '../base/memo.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import { type NamedSection, namedSections } from '../model/namedSections.js';
import { placedParts } from '../model/placedParts.js';
import type { RiskRow } from '../model/riskRow.js';
import { isSameSite } from '../model/siteNames.js';
import type { RiskInPart } from './continuedRisks.js';

/**
 * Whether two rows with one id stand in registers of their own, side by side below headings of one level:
 * for two sites or companies, or below any two names where each says of a risk what a register has to.
 * Headings that speak of a part or a view of one register ("Assessment", "Treatment plan") name none.
 */
export function areInTwoRegisters(
  one: RiskInPart,
  other: RiskInPart,
  document: IsmsDocument,
): boolean {
  const [first, second] = [one, other].every(({ row }) => isRated(row))
    ? partingSections(one, other, document)
    : [];
  return (
    first !== undefined &&
    second !== undefined &&
    ![first, second].some(({ heading }) => viewsOfOne.test(heading)) &&
    (areOfTwoSites(first, second) || [one, other].every(({ row }) => isWhole(row)))
  );
}

function areOfTwoSites(one: NamedSection, other: NamedSection): boolean {
  return one.isNamed && other.isNamed && !isSameSite(one.name, other.name);
}

function isRated({ description, level, likelihood }: RiskRow): boolean {
  return description !== undefined && (level ?? likelihood) !== undefined;
}

function isWhole({ owner, treatment }: RiskRow): boolean {
  return owner !== undefined && treatment !== undefined;
}

/** What heads a part, a view or a time of one register, or a kind of risks. */
const viewsOfOne =
  /ri[sz]|register|regist[re]|assess|analys|anális|evaluat|evalua|valuta|treat|plan|action|measure|mitigat|accept|residual|monitor|review|status|overview|summary|detail|history|previous|current|update|version|annex|appendi|top|list|table|high|medium|low|critical|open|closed|bewert|behandl|maßnahm|massnahm|akzept|rest|überwach|übersicht|zusammenfass|einzeln|anhang|tabelle|stand(?!ort)|hoch|mittel|niedrig|kritisch|offen|évaluation|trait|mesure|suivi|synthèse|annexe|état|élevé|moyen|faible|tratam|medida|acci|aceptac|aceitaç|seguimiento|acompanhamento|resumen|resumo|anexo|estado|alto|medio|bajo|baixo|tratt|misur|azion|accett|monitoragg|riepilogo|allegato|stato|basso|behandel|maatregel|beoordel|overzicht|samenvatting|bijlage|hoog|laag|リスク|評価|分析|対応|計画|受容|残留|一覧|概要|付録|状況|[12]\d{3}/iu;

/** The sections below one heading by which the places of the two rows part. */
function partingSections(
  one: RiskInPart,
  other: RiskInPart,
  document: IsmsDocument,
): readonly (NamedSection | undefined)[] {
  const [ways, others] = [one, other].map((row) => sectionsAround(row, document));
  const first = ways?.find((way) => others?.some((section) => areSiblings(way, section)) === true);
  return [first, first && others?.find((section) => areSiblings(first, section))];
}

function areSiblings(one: NamedSection, other: NamedSection): boolean {
  return one.heading !== other.heading && one.level === other.level && one.parent === other.parent;
}

/** The section that a row stands in, and those around it. */
function sectionsAround(
  { row, part }: RiskInPart,
  document: IsmsDocument,
): readonly NamedSection[] {
  const { byStart, starts, parts } = placesIn(document);
  const at = (parts.get(part) ?? 0) + row.range.start;
  const around: NamedSection[] = [];
  let next = starts[lastUpTo(at, starts)];
  while (next !== undefined) {
    const section = byStart.get(next);
    around.push(...(section ? [section] : []));
    next = section && section.parent < next ? section.parent : undefined;
  }
  return around;
}

const placesIn = memoizePassing((document: IsmsDocument) => {
  const sections = namedSections(document);
  return {
    byStart: new Map(sections.map((section) => [section.range.start, section])),
    starts: sections.map(({ range }) => range.start),
    parts: new Map(placedParts(document).map(({ part, start }) => [part, start])),
  };
});

/** The place in `starts`, which are in order, of the last one up to `offset`; -1 where there is none. */
function lastUpTo(offset: number, starts: readonly number[]): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    [low, high] = (starts[middle] ?? 0) <= offset ? [middle + 1, high] : [low, middle];
  }
  return low - 1;
}
