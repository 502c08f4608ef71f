import { type Language, message } from '../base/language.js';
import { contains, shifted, type TextRange } from '../base/textRange.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import { lineEndAt, positionAt, type SourceText } from '../syntax/sourceText.js';
import type { CardBlock } from './cardBlocks.js';
import { cardWords } from './cardWords.js';
import { clauseDetails } from './clauseDetails.js';

/** A clause of ISO/IEC 27001 that a text names. */
export interface NamedClause {
  readonly id: string;
  readonly range: TextRange;
}

const longestLine = 4_000;

const named =
  /(?<word>\b(?:clauses?|klausel|abschnitt|cl[áa]usula|apartado)\s+|§\s*|\b27001(?:\s*:\s*(?:2022|2013))?,?\s+)(?<id>(?:4|5|6|7|8|9|10)(?:\.[1-5]){0,2})(?<item>\s?[a-h]\))?(?![\w.]*\d)/giu;

const otherStandards =
  /\b(?:27002|27005|27017|27018|27701|42001|22301|20000|9001|14001|nist|pci|cis|cobit|bsi|gdpr|dsgvo|rgpd|hipaa|soc)\b|\bart(?:icle|ikel|\.)/iu;

/**
 * The clause that stands at `offset`: after a word for clause, after "27001", or in the `clauses:` of
 * the front matter. Where the line names another standard or a law, a clause is taken for ours only
 * when 27001 is named with it; `§` and a bare number always need that. `undefined` otherwise.
 */
export function clauseAt(document: IsmsDocument, offset: number): NamedClause | undefined {
  return declaredClauseAt(document, offset) ?? clauseInLine(document, offset);
}

/** What a clause asks for; `undefined` for a number that is no clause of 27001. */
export function clauseBlocks(id: string, language: Language): readonly CardBlock[] | undefined {
  const details = clauseDetails(id);
  if (!details) {
    return undefined;
  }
  const documents = details.documentedInformation.map(({ document, kind, ref }) => [
    `${document}: ${kind}${ref === undefined ? '' : `, ${ref}`}`,
  ]);
  return [
    {
      kind: 'paragraph',
      lines: [
        [{ text: words.clause(language, `${id} ${details.title}`), style: 'strong' }],
        [words.edition(language)],
      ],
    },
    { kind: 'paragraph', lines: [[details.about]] },
    documents.length > 0
      ? {
          kind: 'list',
          label: [{ text: words.inWriting(language), style: 'strong' }],
          items: documents,
        }
      : { kind: 'paragraph', lines: [[details.documented]] },
    {
      kind: 'list',
      label: [{ text: cardWords[language].auditorAsks, style: 'strong' }],
      items: details.evidence.map((item) => [item]),
    },
    { kind: 'paragraph', lines: [[{ text: words.source(language, id), style: 'emphasis' }]] },
  ];
}

const words = {
  clause: message({
    en: (named: string) => `Clause ${named}`,
    de: (named) => `Abschnitt ${named}`,
  }),
  edition: message({
    en: () => 'ISO/IEC 27001:2022 with Amendment 1:2024',
    de: () => 'ISO/IEC 27001:2022 mit Änderung 1:2024',
  }),
  inWriting: message({ en: () => 'In writing', de: () => 'Schriftlich' }),
  source: message({
    en: (id: string) => `ISO/IEC 27001:2022 with Amendment 1:2024, ${id}; own words`,
    de: (id) =>
      `ISO/IEC 27001:2022 mit Änderung 1:2024, ${id}; eigene Worte. Die Texte des Katalogs sind englisch.`,
  }),
};

function declaredClauseAt({ frontMatter }: IsmsDocument, offset: number): NamedClause | undefined {
  const value = frontMatter?.entries
    .find(({ key }) => key === 'clauses')
    ?.values.find(({ range }) => contains(range, offset));
  const id = value && /^(?:clause\s+)?(\d{1,2}(?:\.\d){0,2})/i.exec(value.text)?.[1];
  return value && id !== undefined ? { id, range: value.range } : undefined;
}

function clauseInLine(source: SourceText, offset: number): NamedClause | undefined {
  const line = positionAt(source, offset).line;
  const start = source.lineStarts[line] ?? 0;
  const text = source.text.slice(start, lineEndAt(source, line));
  const found = text.length > longestLine ? [] : clausesIn(text);
  const clause = found.find(({ range }) => contains(range, offset - start));
  return clause && isOurs(text, clause.word)
    ? { id: clause.id, range: shifted(clause.range, start) }
    : undefined;
}

interface WrittenClause extends NamedClause {
  /** What stands before the number and makes it a clause. */
  readonly word: string;
}

function clausesIn(line: string): readonly WrittenClause[] {
  return [...line.matchAll(named)].map(({ 0: whole, index, groups = {} }) => {
    const word = groups['word'] ?? '';
    const range = { start: index + word.length, end: index + whole.length };
    return { id: groups['id'] ?? '', word, range };
  });
}

function isOurs(line: string, word: string): boolean {
  const namesOurs = /\b27001\b/.test(line);
  return namesOurs || !(word.startsWith('§') || otherStandards.test(line));
}
