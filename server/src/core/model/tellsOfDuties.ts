import type { Column } from './table.js';
import type { WholeTable } from './wholeTable.js';

/**
 * Whether more than its parties tells that a table divides duties of the cloud: controls, a service
 * model or a cloud in a header, or a heading above. Suppliers and clients have their tasks in the
 * minutes, and in the "responsibility matrix", of any project.
 */
export function tellsOfDuties(table: WholeTable, columns: readonly Column[]): boolean {
  return (
    columns.some(({ role }) => role === 'control') ||
    namesCloud(columns) ||
    table.duties() === 'shared'
  );
}

export function namesCloud(columns: readonly Column[]): boolean {
  return columns.some(({ header }) => clouds.test(header));
}

const clouds =
  /\b(?:[ips]aas|cloud|aws|azure|gcp|(?:microsoft|office) 365|[mo]365|google workspace)\b|service[- ]?models?\b|servicemodell|modèles? de service|modelos? de servi(?:cio|ço)|modell[oi] di servizio|クラウド|サービスモデル/iu;
