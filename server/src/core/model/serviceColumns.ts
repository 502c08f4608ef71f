import { inAnyCase } from '../base/inAnyCase.js';
import type { Column } from './table.js';
import { namesCloud } from './tellsOfDuties.js';
import type { Vocabulary } from './vocabulary.js';
import type { WholeTable } from './wholeTable.js';
import type { HeaderMeaning } from './words/headerMeaning.js';
import { meaningOf } from './words/headers.js';

/** What stands beside the services in many matrices, and is none. */
const beside: ReadonlySet<HeaderMeaning> = new Set<HeaderMeaning>([
  ...(['remarks', 'description', 'number', 'none', 'classification', 'foreign'] as const),
  ...(['ground', 'standing', 'proof'] as const),
]);

/** The columns that may be called after a service: none that are known to hold something else. */
export function namedServices(
  columns: readonly Column[],
  head: number,
  vocabulary: Vocabulary,
): readonly number[] {
  return columns.flatMap(({ role, header }, index) => {
    const isFree = index !== head && role === undefined && header !== '';
    return isFree && mayNameService(header, vocabulary) ? [index] : [];
  });
}

function mayNameService(header: string, vocabulary: Vocabulary): boolean {
  const meaning = meaningOf(header, vocabulary);
  const name = header.trim();
  const isRelation = namesRelation.test(name) && !namesDoing.test(name);
  return (meaning === undefined || !beside.has(meaning)) && !isRelation;
}

/** Who does it, in other words: "Performed by", "Durchgeführt von". */
const namesDoing =
  /^(?:(?:is |to be )?(?:done|performed|carried out|executed|handled|fulfilled|taken care of|operated|run) by|falls to|up to|lies with|(?:wird )?(?:durchgeführt|wahrgenommen|ausgeführt|erledigt|erbracht|übernommen|umgesetzt) (?:von|vom|durch)|obliegt|(?:réalisée?|effectuée?|assurée?|exécutée?) par|(?:realizad[oa]|efectuad[oa]|ejecutad[oa]|executad[oa]) por|(?:eseguit[oa]|svolt[oa]|effettuat[oa]) da|(?:uitgevoerd|gedaan) door)$/iu;

/** Whom a row concerns in another way: "Assessed by", "Reported to", "Data owner". */
const namesRelation = inAnyCase(
  [
    String.raw`(?<!\p{L})(?:by|to|from|at|with|durch|von|vom|an|bei|seit|par|à|de|por|para|pour|a|desde|da|di|per|door|van|naar|aan)$`,
    String.raw`^(?:from|to|by|von|an|durch|par|por|para|da|door|van)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:(?:\p{L}+-?)?owners?|recipients?|receivers?|senders?|source|origin|destination|contacts?)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:\p{L}*eigentümer|\p{L}*empfänger|absender|auftraggeber|auftragnehmer|herkunft|quelle|ansprechpartner)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:destinataires?|propriétaires?|émetteur|origine|demandeur|destinatari[oa]s?|propietari[oa]s?|origen|destino|solicitante|proprietári[oa]s?|origem|destinatári[oa]s?|proprietari[oa]|destinazione|ontvanger|eigenaar|afzender|herkomst|bestemming)(?!\p{L})`,
    '(?:先|元|宛)$|所有者',
  ].join('|'),
);

/**
 * The column that says what each row is about, behind the number or area of the row, too: an activity,
 * or a control where more tells of duties; there also one for topics. None: -1.
 */
export function headOfDuties(
  table: WholeTable,
  columns: readonly Column[],
  vocabulary: Vocabulary,
): number {
  const activity = firstOf('activity', columns);
  const control = firstOf('control', columns);
  if (activity >= 0 || columns.some(({ role }) => role === 'responsibility')) {
    return activity >= 0 ? activity : control;
  }
  // Many a table of controls has one column more, for whom it concerns.
  const tells = namesCloud(columns) || table.duties() !== undefined;
  return tells || areSeveral(columns, control, vocabulary) ? headBeside(columns, control) : -1;
}

function headBeside([first]: readonly Column[], control: number): number {
  return control < 0 && first && topic.test(first.header.trim()) ? 0 : control;
}

/** Numbers and areas can stand before it. */
function firstOf(role: 'activity' | 'control', columns: readonly Column[]): number {
  return columns.slice(0, 3).findIndex((column) => column.role === role);
}

function areSeveral(columns: readonly Column[], head: number, vocabulary: Vocabulary): boolean {
  return columns[head]?.role === 'control' && namedServices(columns, head, vocabulary).length > 1;
}

/** What the first column of a matrix is called where that is none for activities. */
const topic =
  /^(?:|topics?|areas?|layers?|components?|dut(?:y|ies)|responsibilit(?:y|ies)|functions?|capabilit(?:y|ies)|process(?:es)?|measures?|themen?|bereiche?|ebenen?|schichten?|prozesse?|komponenten?|maßnahmen?|massnahmen?|sujets?|thèmes?|domaines?|couches?|composants?|mesures?|temas?|ámbitos?|áreas?|capas?|procesos?|medidas?|camadas?|processos?|argoment[oi]|ambit[oi]|aree?|livell[oi]|process[oi]|misur[ae]|(?:cloud[- ]?)?(?:service[- ]?)?model(?:s|l|le|len)?|modèles?(?: de service)?|modelos?(?: de servi(?:cio|ço)s?)?|modell[oi](?: di servizio)?|サービスモデル|onderwerp(?:en)?|gebied(?:en)?|lagen?|process?en|maatregel(?:en)?|項目|対象|領域|分野|レイヤー?|管理策)$/iu;
