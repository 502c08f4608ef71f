/**
 * What is said right behind the id of something that is no longer there, or not yet, in English, German,
 * French, Spanish, Portuguese, Italian, Dutch and Japanese. Anywhere else in a sentence the same words
 * can speak of anything: "Rights that are no longer used are withdrawn (POL-07)."
 */

import { once } from '../../base/memo.js';

/** An id with what stands in brackets or quotation marks behind it. */
const id = String.raw`(?<![\p{L}\p{N}])(?<id>\p{Lu}[-_./\p{L}]{0,15}\d[\d.]*)(?:\s?[（(][^()（）]{0,60}[)）]|\s["“„«][^"”“»]{0,60}["”“»])?[\s*_\]]*`;

/** What stands between two words of one clause. */
const between = String.raw`(?:[^.;,]|\.\d){0,60}?`;

/**
 * Says whether `text` tells that what bears an id found by `pattern` is no longer there: "POL-07 was merged
 * into POL-01", "POL-07 and POL-08 no longer exist". "SMBv1 is no longer used" tells it of something else.
 */
export function saysEnded(text: string, pattern: RegExp): boolean {
  return saysOfId(text, endedBehindId(), pattern);
}

/** The same of what is not there yet: "POL-08 will follow in 2027". */
export function saysToCome(text: string, pattern: RegExp): boolean {
  return saysOfId(text, toComeBehindId(), pattern);
}

function saysOfId(text: string, behindId: RegExp, pattern: RegExp): boolean {
  if (text.search(behindId) < 0) {
    return false;
  }
  return [...text.matchAll(behindId)].some(({ groups }) => groups?.['id']?.search(pattern) === 0);
}

const endedBehindId = once(
  () =>
    new RegExp(
      String.raw`${id}(?:(?:${[
        String.raw`(?:(?:is|are|was|were) )?no longer (?:exists?|used|valid|in (?:use|force)|appl(?:y|ies)|applicable|maintained)`,
        String.raw`(?:was|were|has been|have been) (?:since |later |then )?(?:(?:merged|folded|absorbed|integrated|incorporated|split|divided)(?: up)? (?:into|with|among)|discontinued|dropped|abolished|repealed|deleted|removed|succeeded)|went into|(?:has |have )?ceased to exist`,
        String.raw`(?:wurden?|ist|sind|war|waren|gilt|gelten|gibt|existier(?:t|en)|besteh(?:t|en)|wird|werden) (?:\p{L}+ ){0,2}nicht (?:mehr|länger)(?! als)`,
        String.raw`(?:wurden?|ist|sind) ${between}(?:aufgegangen|überführt|zusammengelegt|zusammengeführt|aufgeteilt|aufgespalten|gestrichen|abgeschafft|abgelöst|entfallen)|ging(?:en)? in`,
        String.raw`(?:n['’](?:est|existe(?:nt)?)|ne (?:sont|s['’]appliqu\p{L}+)) plus|(?:a|ont) été (?:\p{L}+ )?(?:fusionn|intégr|absorb|scind|divis|supprim|retir|annul)(?:ée?|e)s?|(?:est|sont) (?:\p{L}+ )?annulée?s?`,
        String.raw`ya no (?:exist|se|est|es|son|rig)\p{L}*|(?:fue|fueron|ha sido|han sido|se) (?:\p{L}+ )?(?:fusion|integr|incorpor|divid|absorb|elimin|suprim|retir)(?:ad[oa]s?|id[oa]s?|ó|aron|ió|ieron)|dej(?:ó|aron) de (?:existir|aplicarse|usarse)`,
        String.raw`já não (?:exist|se|é|são|está)\p{L}*|(?:foi|foram) (?:\p{L}+ )?(?:fundid|integrad|incorporad|dividid|absorvid|eliminad|suprimid|retirad|unid)[oa]s?|deix(?:ou|aram) de (?:existir|vigorar|ser)|não existem? mais`,
        String.raw`non (?:esist|è|sono|si|val)\p{L}* (?:\p{L}+ )?più|(?:è stat[oa]|sono stat[ie]|è|sono) (?:\p{L}+ )?(?:accorpat|incorporat|suddivis|confluit|eliminat|soppress|ritirat)[oaie]`,
        String.raw`(?:bestaan?|bestaat|geldt|gelden|is|zijn|wordt|worden) (?:\p{L}+ )?niet (?:meer|langer)(?! dan)|(?:is|zijn|werd|werden) ${between}(?:samengevoegd|opgegaan|(?:op)?gesplitst|geschrapt|verwijderd|afgeschaft|opgevolgd)`,
      ].join(
        '|',
      )})(?!\p{L})|[はがも][^。]{0,30}?(?:統合(?:され|した|済)|分割され|吸収され|削除され|存在しない|もうない|なくなっ|使われていない|使用(?:されて|して)いない|引き継がれ))`,
      'gu',
    ),
);

const toComeBehindId = once(
  () =>
    new RegExp(
      String.raw`${id}(?:(?:${[
        String.raw`(?:will|is to|are to) (?:\p{L}+ )?(?:follow|come|be (?:written|drafted|issued|created|added))|follows? (?:later|soon|next year|in (?:\p{L}+ )?20\d\d)`,
        String.raw`folg(?:t|en) (?:noch|später|demnächst|in Kürze|(?:im \p{L}+ |Anfang |Mitte |Ende )?20\d\d)|(?:wird|werden) (?:noch|später|demnächst|künftig|nächstes Jahr|(?:im \p{L}+ |Anfang |Mitte |Ende )?20\d\d)(?: \p{L}+)? (?:erstellt|verfasst|geschrieben|erarbeitet|folgen)`,
        String.raw`suivr(?:a|ont)|viendr(?:a|ont)|ser(?:a|ont) (?:\p{L}+ )?(?:rédig|élabor|cré)ée?s?|ser(?:a|ont) écrite?s?`,
        String.raw`(?:seguirá|vendrá)n?|(?:será|serán) (?:redactad|elaborad|cread|escrit)[oa]s?|se (?:redactará|elaborará|creará|escribirá)n?`,
        String.raw`seguir(?:á|ão)|vir(?:á|ão)|ser(?:á|ão) (?:redigid|elaborad|criad|escrit)[oa]s?`,
        String.raw`seguir(?:à|anno)|arriver(?:à|anno)|(?:sar|verr)(?:à|anno) (?:redatt|elaborat|creat|scritt)[oaie]`,
        String.raw`volg(?:t|en) (?:nog|later|binnenkort|in (?:\p{L}+ )?20\d\d)|zal (?:nog )?volgen|(?:wordt|worden) (?:nog|later|in 20\d\d) (?:\p{L}+ )?(?:geschreven|opgesteld|gemaakt)`,
      ].join(
        '|',
      )})(?!\p{L})|[はがを][^。]{0,20}?(?:後日|追って|来年|今後|20\d\d年)[^。]{0,8}(?:作成|策定|制定|発行|追加)(?:する|される|します|予定))`,
      'gu',
    ),
);
