import { memoize, memoizePair } from '../../base/memo.js';
import { shifted, type TextRange } from '../../base/textRange.js';
import { isReferenceLink } from '../../model/definedLabels.js';
import { detailsOf } from '../../model/documentDetails.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import type { Table } from '../../model/table.js';
import { statusOf } from '../../model/frontMatterValues.js';
import { passagesIn, withoutQuotations } from '../../model/passages.js';
import type { Chunk } from '../../syntax/blocks.js';
import type { Workspace } from '../../workspace/workspace.js';
import type { WorkspaceRule } from '../rule.js';
import { allowedWords } from '../ruleOptions.js';
import { askedForBefore } from './askedForBefore.js';
import { isGenerated } from './generatedVariables.js';
import { japanesePatterns } from './japanesePatterns.js';
import { keptPlaces } from './keptPlaces.js';
import { isLabel } from './labels.js';
import { messages } from './messages.js';

const allowedIn = allowedWords('placeholder-text');

export const placeholderText: WorkspaceRule = {
  id: 'placeholder-text',
  theme: 'documents',
  severity: 'warning',
  summary: 'An approved document holds no text that is still to be filled in.',
  germanSummary: 'Ein freigegebenes Dokument enthält keinen Text, der noch auszufüllen ist.',
  scope: 'workspace',

  *check({ document, workspace, configuration, language }) {
    if (!document.profile.belongsToIsms || !isApproved(document)) {
      return;
    }
    const parts = document.parts;
    const isRight = rightTexts(document, workspace, allowedIn(configuration));
    for (const [index, { chunk, start }] of document.chunks.entries()) {
      const part = parts[index];
      for (const { range, text } of part ? placeholdersIn(chunk, part) : []) {
        if (!isRight(text)) {
          yield { range: shifted(range, start), message: messages.toFill(language, text) };
        }
      }
    }
  },
};

/** Says of a text with the form of a placeholder that it is none here. */
function rightTexts(
  document: IsmsDocument,
  workspace: Workspace,
  allowed: ReadonlySet<string>,
): (text: string) => boolean {
  return (text) =>
    allowed.has(text.toLowerCase()) ||
    isReferenceLink(text, document) ||
    isGenerated(text, document.uri, workspace);
}

/** By its front matter or its first page. */
function isApproved(document: IsmsDocument): boolean {
  return statusOf({ entries: detailsOf(document) }) === 'approved';
}

interface Placeholder {
  readonly range: TextRange;
  readonly text: string;
}

/**
 * What is the whole of a cell in a statement, risk register or responsibility matrix is left to the rules that know what
 * belongs into it, and so are words such as "TBC" there.
 */
const placeholdersIn = memoizePair((chunk: Chunk, part: DocumentFacts): readonly Placeholder[] => {
  const own = placeholdersInText(chunk);
  const inHeader = headerPlaceholders(part);
  if (own.length === 0) {
    return inHeader;
  }
  const others = part.tables.filter(({ kind }) => withOwnRules.has(kind));
  return [
    ...inHeader,
    ...own.filter((placeholder) =>
      others.every(
        (table) => !holds(table.range, placeholder.range) || isLeftWithinCell(placeholder, table),
      ),
    ),
  ];
});

const withOwnRules: ReadonlySet<Table['kind']> = new Set<Table['kind']>([
  ...(['statement', 'riskRegister', 'responsibilityMatrix'] as const),
]);

function isLeftWithinCell({ range, text }: Placeholder, { rows }: Table): boolean {
  const cells = rows.find((row) => holds(row.range, range))?.cells ?? [];
  const cell = cells.find((one) => holds(one.range, range));
  const isWhole = cell?.range.start === range.start && cell.range.end === range.end;
  return /^[[{]/u.test(text) && cell !== undefined && !isWhole;
}

function holds(outer: TextRange, inner: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

const placeholdersInText = memoize((chunk: Chunk): readonly Placeholder[] =>
  found(chunk.text, 0).length > 0
    ? passagesIn(chunk).flatMap(({ text, start }) => found(withoutQuotations(text), start))
    : [],
);

function headerPlaceholders({ frontMatter }: DocumentFacts): readonly Placeholder[] {
  const entries = frontMatter?.entries.filter(({ key }) => key !== undefined) ?? [];
  return entries.flatMap(({ values }) =>
    values.flatMap(({ text, range }) =>
      /^(?:yyyy|dd|mm)[-./](?:mm|dd)/i.test(text) ? [{ range, text }] : found(text, range.start),
    ),
  );
}

const nothing: readonly Placeholder[] = [];

/** Something of this stands in all that the patterns find, and in few texts. */
const mayBePlaceholder =
  /\{\{|[[<]|TODO|TBD|TBC|FIXME|lorem|[【［＜]|（[要未]|[〇○×]{2}|：\s{0,2}[未要後追]|XX[/.-]XX/i;

/** The same, of what is only told by its capitals. */
const inCapitals = / XXX|COMPL[EÉ]T|DEFINIR|PREENCHER|TE VULLEN|ERGÄNZEN/;

/** The same, of what stands behind a label or in a cell and says nothing more. */
const behindLabel =
  /[:：|]\s{1,3}(?:XXX|(?:Da|A|À|Por|Pendiente de|Noch zu|Nog te|Te) (?:defin|compl|preench|compil|bepal|vullen|ergänz|rellenar))/;

function found(text: string, start: number): readonly Placeholder[] {
  return mayBePlaceholder.test(text) || inCapitals.test(text) || behindLabel.test(text)
    ? placeholdersAt(text, start)
    : nothing;
}

function placeholdersAt(text: string, start: number): readonly Placeholder[] {
  const matches = patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ 0: written, index }) => ({ written, index, end: index + written.length }))
    .filter(({ written, index }) => !isLabel(written, text, index))
    .toSorted((one, other) => one.index - other.index || other.end - one.end);
  // Two patterns can find the same, or one what lies within that of another.
  let last = -1;
  const outer: Placeholder[] = [];
  for (const { written, index, end } of matches) {
    if (end > last) {
      outer.push({ text: written.slice(0, 60), range: { start: start + index, end: start + end } });
      last = end;
    }
  }
  return outer;
}

/** The words with which people begin what they want filled in. */
const openings =
  'company|organi[sz]ation|your|(?:bank|council|client|customer|hospital|school|university|agency|authority|firm|group|trust|charity|product|service|system|site|project|department|team|provider|supplier|vendor) names?|insert|enter|fill|add|describe|confirm|specify|state|write|say|list|replace|choose|select|name|names|number of|date|id of|title of|role|owner|approver|author|department|person|address|tb[acd]|to be|xx+|firma|unternehmen|(?:firmen|bank|behörden|organisations|unternehmens|vereins|gemeinde|stadt|schul|klinik|produkt|system|abteilungs)name|ihre?|hier|eintragen|datum|bitte|nom|entreprise|société|(?:à )?(?:compléter|définir|préciser|indiquer|confirmer|remplir|renseigner)|pendiente de (?:completar|definir|indicar|confirmar|rellenar|decidir)|nombre|empresa|organización|(?:por |a )?(?:completar|definir|indicar|confirmar)|pendente de (?:completar|definir|indicar|confirmar|preencher|decidir)|nome|organização|organizzazione|azienda|inserire?|indicare|da (?:compilare|completare|definire|confermare)|naam|(?:bedrijfs|organisatie|gemeente|instellings|bank|school|product|systeem)naam|organisatie|vul|noem|bevestig|(?:nog )?(?:in te vullen|aan te vullen)|invullen|phone number|telephone(?: number)?|contact (?:name|number)|e-?mail address|telefonnummer|téléphone|num[eé]ro(?=\\])|número(?=\\])|nummer(?=\\])|numéro de(?! série)|número de(?! s[eé]rie)|numero di(?! serie)|teléfono|telefone|telefono|telefoonnummer|razón social|ragione sociale|razão social|raison sociale|denominazione sociale|(?:dd|gg|jj|tt|aaaa|yyyy|jjjj)[-/. ](?:mm|dd)|(?:会社名|組織名|銀行名|病院名|学校名|大学名|自治体名|氏名|日付|部署名|担当者名|電話番号)(?:を(?:記入|入力))?|記入|要確認';

/** Variables of site generators (`{{ site.title }}`) are filled in when the page is built. */
const patterns: readonly RegExp[] = [
  /\{\{(?!\s*(?:site|page|config|params|\$|\.|<|%|#|\/))[^{}\n]{1,80}\}\}/giu,
  new RegExp(
    String.raw`\[(?:${openings})(?!\p{L})[^\]\n[]{0,100}\](?![([])(?!(?<=^\[[^\]\n]{0,130}\]):)`,
    'gimu',
  ),
  // `<Enter>` and `<Insert>` alone are keys, and what is closed or has a value is an element.
  /<(?:company|organi[sz]ation|your(?=[ _-]?\p{L})|(?:insert|enter)(?=[ _-](?!keys?\b|button\b)))[ _-]?[^<>\n=]{0,60}(?<!\/)>(?!.{0,200}<\/(?:company|organi[sz]ation|your|insert|enter))/giu,
  /<(?:(?:à|a) (?:compléter|définir|préciser|remplir|completar|definir|preencher)|(?:noch )?zu ergänzen|(?:nog )?(?:in|aan) te vullen|por (?:completar|definir)|da (?:completare|definire|compilare)|(?:bitte|hier) [^<>\n=]{2,40}|[^<>\n=/]{2,40} (?:eintragen|einfügen|ergänzen|invullen))>/giu,
  // In small letters "todo" is a Spanish word; a history tells of those that are done.
  /(?<!(?:[Rr]emoved?|[Rr]esolved?|[Dd]eleted?|[Ff]ixed|[Cc]losed|[Cc]leared|[Nn]o|[Ww]ithout|[Kk]ein|[Ss]ans|[Ss]in|[Ss]em|[Ss]enza|[Zz]onder|[Oo]hne|[Ss]tatus) (?:(?:all|the|last|open|remaining|der|die|das|les?) ){0,2})(?<![\p{L}\p{N}_-])(?:TODO|TBD|TBC|FIXME|[AÀ] COMPLÉTER|POR (?:COMPLETAR|DEFINIR)|A PREENCHER|DA (?:COMPLETARE|DEFINIRE)|NOG IN TE VULLEN|(?:NOCH )?ZU ERGÄNZEN)(?![\p{L}\p{N}_-])/gu,
  ...askedForBefore,
  ...japanesePatterns,
  ...keptPlaces,
  // Behind a word that wants a name; a list of tasks says so of one that waits.
  /(?<=(?<!\p{L})(?:según|en|por|de|del|la|el|com|conforme|no|na|do|da|o|a)\s)\[(?:PENDIENTE|PENDENTE)\](?![([])/gu,
  // Whom or what a sentence leaves open; elsewhere XXX is thirty, or hides what must not be read.
  /(?<=(?<![\p{L}\p{N}])(?:or|of|by|to|at|und|oder|von|bei|an|ou|chez|par|o|por|con|com|per|da|bij|aan|door|of) )XXX(?=[\s.,;)]|$)(?! ?[\dX])/gmu,
  // How lawyers keep a place.
  /\[[●•]\](?![([])/gu,
  /lorem ipsum/giu,
  /(?<=[:：|]\s{1,3})(?:X{3,}|(?:Da|A|À|Por|Pendiente de|Noch zu|Nog te|Te) (?:definire|completare|definir|définir|completar|compléter|preencher|compilare|bepalen|vullen|ergänzen|rellenar))(?=\s*(?:[.|;]|$))/gmu,
];
