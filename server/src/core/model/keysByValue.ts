import { dateBeside } from './dateBeside.js';
import type { FrontMatterEntry, FrontMatterKey } from './frontMatter.js';
import { keyName } from './frontMatterKeys.js';

/**
 * The canonical key of words that only their value makes one: "Aprobado: 2026-03-01" is a date and
 * "Aprobado: Comité de Dirección" who approved, and "Referencia: POL-04" is the id of the document
 * while "Referencia: ISO/IEC 27001" is not. Absent for all other words and values.
 */
export function keyByValue(written: string, value: string): FrontMatterKey | undefined {
  const word = written.length > longestWord ? '' : keyName(written);
  if (approvals.has(word)) {
    return keyOfApproval(value);
  }
  if (acts.has(word)) {
    return dateBeside(written, value).kind === 'date' ? 'approved' : ifPerson(value, 'approver');
  }
  return writing.has(word) ? ifPerson(value, 'author') : ifOwnId(word, value);
}

function ifOwnId(word: string, value: string): FrontMatterKey | undefined {
  return references.has(word) && ownId.test(value.trim()) && !ofStandard.test(value)
    ? 'id'
    : undefined;
}

/** `entries` with the keys that only their value makes ours; a reference beside an id is none. */
export function withKeysByValue(entries: readonly FrontMatterEntry[]): readonly FrontMatterEntry[] {
  const hasId = entries.some(({ key }) => key === 'id');
  return entries.map((entry) => {
    const [value] = entry.shape === 'scalar' && !entry.key ? entry.values : [];
    const key = value && keyByValue(entry.writtenKey, value.text);
    return key && !(hasId && key === 'id') ? { ...entry, key, isByValue: true } : entry;
  });
}

/**
 * Says whether an entry holds the day of a revision: "Herziening: 2027-01-05". It may be the last or
 * the next, so it is never taken for the day by which a review is due.
 */
export function isDayOfRevision({ writtenKey, values }: FrontMatterEntry): boolean {
  return (
    writtenKey.length <= longestWord &&
    revisions.has(keyName(writtenKey)) &&
    dateBeside(writtenKey, values[0]?.text ?? '').kind !== 'none'
  );
}

const revisions = words(`herziening herzieningsdatum evaluatiedatum evaluatie révision révisé_le
  datum_herziening revision revisión revisão revisione riesame überarbeitung`);

const longestWord = 20;

const approvals =
  words(`freigegeben genehmigt beschlossen verabschiedet adopté adoptée approuvé approuvée aprobado aprobada aprovado aprovada
  approvato approvata goedgekeurd`);

/** The same as nouns: beside what is neither a date nor a person they say how or whether it is approved. */
const acts =
  words(`approbation approval freigabe genehmigung verabschiedung aprobación aprovação approvazione
  goedkeuring vaststelling 承認 決裁`);

const writing = words('作成 起案 起票');

const references =
  words(`reference référence referenz referencia referência riferimento rif referentie clave kenmerk ref nummer kürzel
  codice identificador identificativo kennung`);

const referenceWords = words(
  `reference référence réf referenz referencia referência riferimento rif referentie kenmerk ref`,
);

/** Whether `written` is a word for a reference, behind which an id needs no colon: "Reference ISP-02, version 4". */
export function namesReference(written: string): boolean {
  return written.length <= longestWord && referenceWords.has(keyName(written));
}

/** Letters, then figures behind a sign: `POL-04`, `SGSI-POL-004`, `AV.NOR.02`. */
const ownId = /^\p{Lu}[\p{L}\p{N}]{1,11}(?:[-_./][\p{L}\p{N}]{1,11}){0,3}[-_.]\d{1,5}$/u;

/** A control or a standard is what a document refers to. */
const ofStandard = /iso|iec|nist|\ben\b|\bune\b|nbr|^A\.|^CLD/iu;

/** A chief officer, a long word such as "Geschäftsleitung", or two words with capitals. */
const namesSomebody = /^(?:C[A-Z]O\b|\p{Lu}\p{L}{6,}|\p{Lu}\p{L}+\s.*\p{Lu}\p{L})/u;
const isOpen =
  /^(?:pend|noch|nicht|ausst|en |em |in |no |not |n[aã]o |non |niet |nog |to be |tbd|see |siehe |voir |ver |vedi |zie |section |kapitel |version |required|granted|via |per |by )/iu;

function ifPerson<Key extends FrontMatterKey>(value: string, key: Key): Key | undefined {
  const name = value.trim();
  return person.test(name) && !isOpen.test(name) ? key : undefined;
}

/** A chief officer, two words with capitals such as a name or a board, or a Japanese name with a blank or an office. */
const person =
  /^(?:C[A-Z]O$|\p{Lu}[\p{L}.]*(?:\s(?:de|del|di|da|van|von|der|of|the))*\s\p{Lu}\p{L}+|\p{Script=Han}{1,4}[\s\u3000]\p{Script=Han}{1,4}$|[\p{Script=Han}\p{Script=Katakana}ー]{2,16}(?:長|役|会|部|室|責任者)$)/u;

function keyOfApproval(value: string): FrontMatterKey | undefined {
  if (/\p{N}/u.test(value)) {
    return 'approved';
  }
  const name = value.trim();
  return namesSomebody.test(name) && !isOpen.test(name) ? 'approver' : undefined;
}

function words(listed: string): ReadonlySet<string> {
  return new Set(listed.split(/\s+/).map(keyName));
}
