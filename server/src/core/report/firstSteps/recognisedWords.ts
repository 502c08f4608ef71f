import type { InEachLanguage } from '../../base/language.js';
import type {
  HalfUnderstoodTable,
  RecognisedDocument,
} from '../../features/recognisedDocuments.js';
import { counted } from '../terminalText.js';

interface Counts {
  readonly documents: number;
  readonly known: number;
  readonly rows: number;
  readonly risks: number;
}

/** What the page about recognised documents says. */
export interface RecognisedWords {
  readonly title: string;
  readonly noDocuments: string;
  readonly summary: (counts: Counts) => string;
  readonly source: Readonly<Record<RecognisedDocument['kindFrom'], string>>;
  readonly heads: readonly string[];
  readonly half: string;
  readonly quoted: (text: string) => string;
  readonly unknownWords: (words: string) => string;
  readonly looksLike: Readonly<Record<HalfUnderstoodTable['looksLike'], string>>;
  readonly lacks: Readonly<Record<HalfUnderstoodTable['lacks'], string>>;
  readonly table: (line: number, looksLike: string, lacks: string) => string;
  readonly oneOf: (headers: string) => string;
  readonly likely: (header: string) => string;
  readonly configuration: string;
  readonly configurationText: string;
  readonly nothing: string;
  readonly nothingText: string;
  readonly further: (count: number) => string;
}

export const recognisedWords: InEachLanguage<RecognisedWords> = {
  en: {
    title: 'What was recognised',
    noDocuments:
      'There are no Markdown documents here. Open the folder that holds your policies, risk register or Statement of Applicability.',
    summary: ({ documents, known, rows, risks }) =>
      `${counted(known, 'document')} of ${documents} ${known === 1 ? 'belongs' : 'belong'} to an ISMS, with ${counted(rows, 'row')} of a Statement of Applicability and ${counted(risks, 'risk')}. Nothing in them has to change first.`,
    source: {
      frontMatter: 'its header',
      tables: 'its tables',
      title: 'its title',
      fileName: 'its file name',
      nothing: '',
    },
    heads: ['Document', 'Kind', 'Told by', 'Statement rows', 'Risks', 'Controls named'],
    half: 'Half understood',
    quoted: (text) => `"${text}"`,
    unknownWords: (words) =>
      `These words of its Statement of Applicability are not known: ${words}. Say under \`vocabulary\` what they mean.`,
    looksLike: { statement: 'a Statement of Applicability', riskRegister: 'a risk register' },
    lacks: {
      control: 'no column for the controls',
      applicable: 'no column that decides on applicability',
      riskId: 'no column for the id of the risk',
    },
    table: (line, looksLike, lacks) =>
      `The table in line ${line} looks like ${looksLike}, but ${lacks} was found.`,
    oneOf: (headers) => `If one of these is it, name it under \`columns\`: ${headers}.`,
    likely: (header) => `${header} seems to be it; name it under \`columns\`.`,
    configuration: 'What to write into isms.yaml',
    configurationText:
      'Keep the lines that are right, and correct the others: a column under the name of what it holds, a word under what it means (applicable, excluded, undecided, implemented, partial, planned, notImplemented, notApplicable).',
    nothing: 'Nothing recognised',
    nothingText:
      'These documents belong to no ISMS as far as they tell. A line such as `type: policy` at their top, between two lines of `---`, says what they are.',
    further: (count) => `and ${counted(count, 'further document')}`,
  },
  de: {
    title: 'Was erkannt wurde',
    noDocuments:
      'Hier sind keine Markdown-Dokumente. Öffnen Sie den Ordner mit Ihren Richtlinien, Ihrem Risikoregister oder Ihrer Erklärung zur Anwendbarkeit.',
    summary: ({ documents, known, rows, risks }) =>
      `${known} von ${counted(documents, 'Dokument', 'Dokumenten')} ${known === 1 ? 'gehört' : 'gehören'} zu einem ISMS, mit ${counted(rows, 'Zeile', 'Zeilen')} einer Erklärung zur Anwendbarkeit und ${counted(risks, 'Risiko', 'Risiken')}. Nichts darin muss sich zuerst ändern.`,
    source: {
      frontMatter: 'seine Kopfdaten',
      tables: 'seine Tabellen',
      title: 'seinen Titel',
      fileName: 'seinen Dateinamen',
      nothing: '',
    },
    heads: [
      'Dokument',
      'Art',
      'Erkannt durch',
      'Zeilen der Erklärung',
      'Risiken',
      'Genannte Maßnahmen',
    ],
    half: 'Halb verstanden',
    quoted: (text) => `„${text}“`,
    unknownWords: (words) =>
      `Diese Wörter der Erklärung zur Anwendbarkeit sind nicht bekannt: ${words}. Sagen Sie unter \`vocabulary\`, was sie bedeuten.`,
    looksLike: {
      statement: 'eine Erklärung zur Anwendbarkeit',
      riskRegister: 'ein Risikoregister',
    },
    lacks: {
      control: 'keine Spalte für die Maßnahmen',
      applicable: 'keine Spalte, die über die Anwendbarkeit entscheidet,',
      riskId: 'keine Spalte für die Kennung des Risikos',
    },
    table: (line, looksLike, lacks) =>
      `Die Tabelle in Zeile ${line} sieht aus wie ${looksLike}, aber ${lacks} wurde gefunden.`,
    oneOf: (headers) =>
      `Ist eine von diesen die gesuchte, nennen Sie sie unter \`columns\`: ${headers}.`,
    likely: (header) => `${header} scheint es zu sein; nennen Sie sie unter \`columns\`.`,
    configuration: 'Was in isms.yaml zu schreiben ist',
    configurationText:
      'Behalten Sie die Zeilen, die stimmen, und korrigieren Sie die anderen: eine Spalte unter dem Namen dessen, was sie enthält, ein Wort unter dem, was es bedeutet (applicable, excluded, undecided, implemented, partial, planned, notImplemented, notApplicable).',
    nothing: 'Nichts erkannt',
    nothingText:
      'Diese Dokumente gehören, soweit sie es erkennen lassen, zu keinem ISMS. Eine Zeile wie `type: policy` an ihrem Anfang, zwischen zwei Zeilen mit `---`, sagt, was sie sind.',
    further: (count) => `und ${counted(count, 'weiteres Dokument', 'weitere Dokumente')}`,
  },
};
