import { type Language, message } from '../base/language.js';
import { contains, shifted, type TextRange } from '../base/textRange.js';
import type { DocumentFacts } from '../model/documentFacts.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import { passagesIn } from '../model/passages.js';
import { foreignIdAt } from '../model/references/foreignIds.js';
import { frameworkIdAt } from '../model/references/namedFrameworks.js';
import type { FoundBlocks } from './cardBlocks.js';
import { type PartAt, partAt } from './partAt.js';

/**
 * Whose id stands at `offset`, where it is certainly another standard's: one that looks like a control
 * of ours, or a number of SOC 2, NIST, BSI, PCI DSS, CIS or the CSA.
 */
export function foreignAt(
  document: IsmsDocument,
  offset: number,
  language: Language,
): FoundBlocks | undefined {
  const part = partAt(document, offset);
  if (!part) {
    return undefined;
  }
  const annex = foreignIdAt(part.chunk, document.profile, offset - part.start);
  const found = annex ?? numberAt(part, offset - part.start);
  return (
    found && {
      range: shifted(found.range, part.start),
      blocks: blocksFor(
        part.facts.text.slice(found.range.start, found.range.end),
        found.standard,
        language,
      ),
    }
  );
}

function numberAt(
  { facts, chunk }: PartAt,
  offset: number,
): { readonly range: TextRange; readonly standard: string } | undefined {
  const passage = passagesIn(chunk).find(
    ({ start, text }) => start <= offset && offset <= start + text.length,
  );
  if (!passage) {
    return undefined;
  }
  const header = passage.kind === 'cell' ? headerAt(facts, offset) : '';
  const found = frameworkIdAt(passage.text, header, offset - passage.start);
  return found && { range: shifted(found, passage.start), standard: found.framework };
}

function headerAt({ tables }: DocumentFacts, offset: number): string {
  const table = tables.find(({ range }) => contains(range, offset));
  const row = table?.rows.find(({ range }) => contains(range, offset));
  const index = row?.cells.findIndex(({ range }) => contains(range, offset)) ?? -1;
  return table?.columns[index]?.header ?? '';
}

function blocksFor(written: string, standard: string, language: Language): FoundBlocks['blocks'] {
  return [
    {
      kind: 'paragraph',
      lines: [[{ text: of(language, written, standard), style: 'strong' }], [leftAlone(language)]],
    },
  ];
}

const of = message({
  en: (written: string, standard: string) => `${written} of ${standard}`,
  de: (written, standard) => `${written} (${standard.replace(/^the /, '')})`,
});

const leftAlone = message({
  en: () => 'Not a control of ISO/IEC 27001 or 27017; it is left alone here.',
  de: () => 'Keine Maßnahme aus ISO/IEC 27001 oder 27017; sie bleibt hier unberücksichtigt.',
});
