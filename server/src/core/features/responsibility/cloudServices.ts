import { memoizePair } from '../../base/memo.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { placedParts } from '../../model/placedParts.js';
import type { Column, Table, TableRowFacts } from '../../model/table.js';
import type { Vocabulary } from '../../model/vocabulary.js';
import { meaningOf } from '../../model/words/headers.js';
import type { World } from '../../rules/runRules.js';
import { positionAt } from '../../syntax/sourceText.js';
import { relativePath } from '../../workspace/paths.js';
import type { FileLine } from '../coverage.js';

export type ServiceModel = 'iaas' | 'paas' | 'saas';

export const serviceModels: readonly ServiceModel[] = ['iaas', 'paas', 'saas'];

/** How a person writes a service model. */
export const modelNames: Readonly<Record<ServiceModel, string>> = {
  iaas: 'IaaS',
  paas: 'PaaS',
  saas: 'SaaS',
};

/** A cloud service that a register of the workspace lists, in one of its service models. */
export interface CloudService {
  /** Who or what it is called by: `AWS`, `GitHub`. */
  readonly name: string;
  readonly model: ServiceModel;
  /** What it is used for, where the register says so. */
  readonly detail?: string;
  /** Its row in the register. */
  readonly place: FileLine;
}

/**
 * The cloud services that the supplier registers of the workspace list, by file and row; without such
 * a register, those of the asset inventories. A table counts where one of its columns holds service
 * models; a supplier that is no cloud service has none and is left out.
 */
export function cloudServices({ workspace, configuration }: World): readonly CloudService[] {
  const listed = (kind: 'supplier-register' | 'asset-inventory'): readonly CloudService[] =>
    [...(workspace.index.kinds.get(kind)?.keys() ?? [])].toSorted().flatMap((uri) => {
      const document = workspace.documents.get(uri);
      const file = relativePath(workspace.root, uri);
      return document
        ? servicesIn(document, configuration.vocabulary).map(({ line, ...service }) => ({
            ...service,
            place: { file, line },
          }))
        : [];
    });
  const suppliers = listed('supplier-register');
  return suppliers.length > 0 ? suppliers : listed('asset-inventory');
}

type ListedService = Omit<CloudService, 'place'> & { readonly line: number };

const servicesIn = memoizePair(
  (document: IsmsDocument, vocabulary: Vocabulary): readonly ListedService[] =>
    placedParts(document).flatMap(({ part, start }) =>
      part.tables
        .filter(({ kind }) => kind !== 'responsibilityMatrix' && kind !== 'statement')
        .flatMap((table) =>
          servicesOf(table, vocabulary).map(({ offset, ...service }) => ({
            ...service,
            line: positionAt(document, start + offset).line + 1,
          })),
        ),
    ),
);

type ServiceRow = Omit<CloudService, 'place'> & { readonly offset: number };

function servicesOf(table: Table, vocabulary: Vocabulary): readonly ServiceRow[] {
  const model = modelColumn(table);
  if (model === undefined) {
    return [];
  }
  const [name, detail] = namingColumns(table, model, vocabulary);
  return table.rows.flatMap(({ cells, range }) => {
    const called = cells[name]?.text ?? '';
    const used = detail === undefined ? '' : (cells[detail]?.text ?? '');
    return modelsIn(cells[model]?.text ?? '').map((one) => ({
      name: called === '' ? modelNames[one] : called,
      model: one,
      ...(used !== '' && { detail: used }),
      offset: range.start,
    }));
  });
}

const modelWord = /\b(iaas|paas|saas)\b/gi;

function modelsIn(text: string): readonly ServiceModel[] {
  const found = [...text.matchAll(modelWord)].map(([word]) => word.toLowerCase() as ServiceModel);
  return serviceModels.filter((model) => found.includes(model));
}

/** The column in whose cells service models stand, by themselves or with a few words. */
function modelColumn({ columns, rows }: Table): number | undefined {
  const found = columns.findIndex((_, index) => {
    const texts = rows.flatMap(({ cells }) => cells[index]?.text ?? []).filter(Boolean);
    const naming = texts.filter((text) => text.length <= 40 && modelsIn(text).length > 0);
    return naming.length > 0 && naming.length * 2 >= texts.length;
  });
  return found < 0 ? undefined : found;
}

/** The column of names, and the one that tells what a service is for. */
function namingColumns(
  { columns, rows }: Table,
  model: number,
  vocabulary: Vocabulary,
): readonly [name: number, detail: number | undefined] {
  const meanings = columns.map(({ header }) => meaningOf(header, vocabulary));
  const suppliers = indexesOf(columns, (_, index) => meanings[index] === 'supplier');
  const named = indexesOf(columns, ({ header }) => /^name\b/i.test(header));
  const services = indexesOf(
    columns,
    (_, index) => meanings[index] === 'service' && index !== model,
  );
  const others = indexesOf(columns, (_, index) => index !== model);
  const [name = 0] = [...suppliers, ...named, ...services, ...others].filter(
    (index) => !holdsIds(rows, index),
  );
  return [name, services.find((index) => index !== name)];
}

function indexesOf(
  columns: readonly Column[],
  isWanted: (column: Column, index: number) => boolean,
): readonly number[] {
  return columns.flatMap((column, index) => (isWanted(column, index) ? [index] : []));
}

/** `SUP-01` and `7` number a row; they do not name what it is about. */
function holdsIds(rows: readonly TableRowFacts[], index: number): boolean {
  const texts = rows.flatMap(({ cells }) => cells[index]?.text ?? []).filter(Boolean);
  const ids = texts.filter((text) => /^(?:\p{L}{1,8}[-_. ‑]?)*\d+$/u.test(text));
  return texts.length > 0 && ids.length * 2 > texts.length;
}
