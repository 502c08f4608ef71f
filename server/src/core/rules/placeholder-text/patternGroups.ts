import { askedForBefore } from './askedForBefore.js';
import { japanesePatterns } from './japanesePatterns.js';
import { keptInBrackets, namesBehindLabels, openDates } from './keptPlaces.js';

/** The patterns of which `text` has what all their findings have; most texts have none. */
export function patternsFor(text: string): readonly RegExp[] {
  if (!anySign.test(text)) {
    return [];
  }
  return groups.filter(({ sign }) => sign.test(text)).flatMap(({ patterns }) => patterns);
}

/** The words with which people begin what they want filled in. */
const openings =
  'company|organi[sz]ation|your|(?:bank|council|client|customer|hospital|school|university|agency|authority|firm|group|trust|charity|product|service|system|site|project|department|team|provider|supplier|vendor) names?|insert|enter|fill|add|describe|confirm|specify|state|write|say|list|replace|choose|select|name|names|number of|date|id of|title of|role|owner|approver|author|department|person|address|tb[acd]|to be|xx+|firma|unternehmen|(?:firmen|bank|behörden|organisations|unternehmens|vereins|gemeinde|stadt|schul|klinik|produkt|system|abteilungs)name|ihre?|hier|eintragen|datum|bitte|nom|entreprise|société|(?:à )?(?:compléter|définir|préciser|indiquer|confirmer|remplir|renseigner)|pendiente de (?:completar|definir|indicar|confirmar|rellenar|decidir)|nombre|empresa|organización|(?:por |a )?(?:completar|definir|indicar|confirmar)|pendente de (?:completar|definir|indicar|confirmar|preencher|decidir)|nome|organização|organizzazione|azienda|inserire?|indicare|da (?:compilare|completare|definire|confermare)|naam|(?:bedrijfs|organisatie|gemeente|instellings|bank|school|product|systeem)naam|organisatie|vul|noem|bevestig|(?:nog )?(?:in te vullen|aan te vullen)|invullen|phone number|telephone(?: number)?|contact (?:name|number)|e-?mail address|telefonnummer|téléphone|num[eé]ro(?=\\])|número(?=\\])|nummer(?=\\])|numéro de(?! série)|número de(?! s[eé]rie)|numero di(?! serie)|teléfono|telefone|telefono|telefoonnummer|razón social|ragione sociale|razão social|raison sociale|denominazione sociale|(?:dd|gg|jj|tt|aaaa|yyyy|jjjj)[-/. ](?:mm|dd)|(?:会社名|組織名|銀行名|病院名|学校名|大学名|自治体名|氏名|日付|部署名|担当者名|電話番号)(?:を(?:記入|入力))?|記入|要確認';

/** Patterns, and what stands in all that they find, which few texts have and one look tells. */
interface PatternGroup {
  /** Without flags, so that all signs can be looked for at once. */
  readonly sign: RegExp;
  readonly patterns: readonly RegExp[];
}

const groups: readonly PatternGroup[] = [
  {
    // Variables of site generators (`{{ site.title }}`) are filled in when the page is built.
    sign: /\{\{/,
    patterns: [/\{\{(?!\s*(?:site|page|config|params|\$|\.|<|%|#|\/))[^{}\n]{1,80}\}\}/giu],
  },
  {
    // Brackets that are neither the text of a link nor a box to tick, nor hold a list of ids as front matter has it.
    sign: /\[(?![^\][\n]{0,300}\][([]|[ xX]\]|[A-Z]{1,3}\.[\d.]{1,12}(?:, ?[A-Z]{1,3}\.[\d.]{1,12}){0,60}\])/,
    patterns: [
      new RegExp(
        String.raw`\[(?:${openings})(?!\p{L})[^\]\n[]{0,100}\](?![([])(?!(?<=^\[[^\]\n]{0,130}\]):)`,
        'gimu',
      ),
      ...askedForBefore,
      ...keptInBrackets,
      // Behind a word that wants a name; a list of tasks says so of one that waits.
      /(?<=(?<!\p{L})(?:según|en|por|de|del|la|el|com|conforme|no|na|do|da|o|a)\s)\[(?:PENDIENTE|PENDENTE)\](?![([])/gu,
      // How lawyers keep a place.
      /\[[●•]\](?![([])/gu,
    ],
  },
  {
    sign: /</,
    patterns: [
      // `<Enter>` and `<Insert>` alone are keys, and what is closed or has a value is an element.
      /<(?:company|organi[sz]ation|your(?=[ _-]?\p{L})|(?:insert|enter)(?=[ _-](?!keys?\b|button\b)))[ _-]?[^<>\n=]{0,60}(?<!\/)>(?!.{0,200}<\/(?:company|organi[sz]ation|your|insert|enter))/giu,
      /<(?:(?:à|a) (?:compléter|définir|préciser|remplir|completar|definir|preencher)|(?:noch )?zu ergänzen|(?:nog )?(?:in|aan) te vullen|por (?:completar|definir)|da (?:completare|definire|compilare)|(?:bitte|hier) [^<>\n=]{2,40}|[^<>\n=/]{2,40} (?:eintragen|einfügen|ergänzen|invullen))>/giu,
      ...namesBehindLabels,
    ],
  },
  {
    // In small letters "todo" is a Spanish word; a history tells of those that are done.
    sign: /TODO|TBD|TBC|FIXME|COMPL[EÉ]T|DEFINIR|PREENCHER|TE VULLEN|ERGÄNZEN/,
    patterns: [
      /(?<!(?:[Rr]emoved?|[Rr]esolved?|[Dd]eleted?|[Ff]ixed|[Cc]losed|[Cc]leared|[Nn]o|[Ww]ithout|[Kk]ein|[Ss]ans|[Ss]in|[Ss]em|[Ss]enza|[Zz]onder|[Oo]hne|[Ss]tatus) (?:(?:all|the|last|open|remaining|der|die|das|les?) ){0,2})(?<![\p{L}\p{N}_-])(?:TODO|TBD|TBC|FIXME|[AÀ] COMPLÉTER|POR (?:COMPLETAR|DEFINIR)|A PREENCHER|DA (?:COMPLETARE|DEFINIRE)|NOG IN TE VULLEN|(?:NOCH )?ZU ERGÄNZEN)(?![\p{L}\p{N}_-])/gu,
    ],
  },
  { sign: /[【（［＜〔〈〇○×]|：\s{0,2}[未要後追]/, patterns: japanesePatterns },
  { sign: /XX[/.-]XX/, patterns: openDates },
  {
    // Whom or what a sentence leaves open; elsewhere XXX is thirty, or hides what must not be read.
    sign: / XXX/,
    patterns: [
      /(?<=(?<![\p{L}\p{N}])(?:or|of|by|to|at|und|oder|von|bei|an|ou|chez|par|o|por|con|com|per|da|bij|aan|door|of) )XXX(?=[\s.,;)]|$)(?! ?[\dX])/gmu,
    ],
  },
  { sign: /[Ll][Oo][Rr][Ee][Mm]/, patterns: [/lorem ipsum/giu] },
  {
    // What stands behind a label or in a cell and says nothing more.
    sign: /[:：|]\s{1,3}(?:XXX|(?:Da|A|À|Por|Pendiente de|Noch zu|Nog te|Te) (?:defin|défin|compl|preench|compil|bepal|vullen|ergänz|rellenar))/,
    patterns: [
      /(?<=[:：|]\s{1,3})(?:X{3,}|(?:Da|A|À|Por|Pendiente de|Noch zu|Nog te|Te) (?:definire|completare|definir|définir|completar|compléter|preencher|compilare|bepalen|vullen|ergänzen|rellenar))(?=\s*(?:[.|;]|$))/gmu,
    ],
  },
];

const anySign = new RegExp(groups.map(({ sign }) => sign.source).join('|'));
