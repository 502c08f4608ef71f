import { numberIn } from './riskLevels.js';
import type { RiskRow } from './riskRow.js';
import { statedAcceptance } from './statedAcceptance.js';
import type { Table, TableRowFacts } from './table.js';

/**
 * The scale of a register that multiplies other factors than likelihood and impact, with its acceptable
 * level where one is stated above it: asset value × threat × vulnerability, or how hard something is to
 * detect as a third factor. Empty for any other register.
 */
export function ownScaleOf(
  text: string,
  table: Table,
): Pick<RiskRow, 'hasOwnScale' | 'ownAcceptable'> {
  if (!multipliesValues(table) && !multipliesDetection(table)) {
    return {};
  }
  const ownAcceptable = statedAcceptance(textAbove(text, table));
  return { hasOwnScale: true, ...(ownAcceptable !== undefined && { ownAcceptable }) };
}

/** Whether levels are made of the value of the asset and not of likelihood and impact. */
function multipliesValues({ columns }: Table): boolean {
  const isWeighed = columns.some(({ role }) => role === 'likelihood');
  return (
    !isWeighed && columns.some(({ header }) => assetValue.test(header.replace(scaleBehind, '')))
  );
}

/** Whether more levels are products of three factors than of likelihood and impact alone; a third factor of 1 tells nothing. */
function multipliesDetection({ columns, rows }: Table): boolean {
  const third = columns.findIndex(
    ({ header, role }) => role === undefined && detection.test(header.replace(scaleBehind, '')),
  );
  if (third < 0) {
    return false;
  }
  const [likelihood = -1, impact = -1, level = -1] = (
    ['likelihood', 'impact', 'level'] as const
  ).map((role) => columns.findIndex((column) => column.role === role));
  const tells = rows.map((row) => {
    const [first, second, score] = [likelihood, impact, level].map((at) => numberAt(row, at));
    const factor = numberAt(row, third) ?? 1;
    const product = (first ?? 0) * (second ?? 0);
    return factor === 1 || product === 0 ? undefined : telling(score, product, factor);
  });
  return tells.filter((one) => one === 3).length > tells.filter((one) => one === 2).length;
}

/** How many factors `score` is made of. */
function telling(score: number | undefined, product: number, factor: number): 2 | 3 | undefined {
  if (score === product) {
    return 2;
  }
  return score === product * factor ? 3 : undefined;
}

function numberAt({ cells }: TableRowFacts, column: number): number | undefined {
  const cell = cells[column];
  return cell && numberIn(cell.text);
}

/** What stands above the table in its chunk, of which the end tells most. */
function textAbove(text: string, { range }: Table): string {
  return text.slice(Math.max(0, range.start - longestAbove), range.start);
}

const longestAbove = 600;

/** The scale behind a header: "Assetwert (1-3)". */
const scaleBehind = /\s*[(（][^)）]{0,30}[)）]$/u;

const assetValue =
  /資産(?:の)?(?:価値|評価|重要度)|^(?:asset value|value of (?:the )?asset|(?:information )?asset worth)$|^(?:asset-?wert|wert des (?:assets|werts))$|^valeur (?:de l['’]actif|du bien)$|^valor del? activo$|^valor do ativo$|^valore dell['’]asset$|^(?:assetwaarde|waarde van (?:het|de) (?:asset|bedrijfsmiddel))$/iu;

/** The third factor of a failure mode and effects analysis, and exposure. */
const detection =
  /^(?:d|det|detection|detectability|(?:ease|probability) of (?:detection|discovery)|discoverability|exposure|exposition|entdeckung(?:swahrscheinlichkeit)?|entdeckbarkeit|erkennbarkeit|détection|détectabilité|(?:probabilité|facilité) de détection|detección|detectabilidad|exposición|dete[cç]+[ãa]o|detetabilidade|detectabilidade|exposição|rilevabilità|rilevazione|rilevamento|esposizione|detectie|detecteerbaarheid|ontdekbaarheid|blootstelling|検出度|検出性|検知度|検知性|検出可能性|検知可能性|暴露度)$/iu;
