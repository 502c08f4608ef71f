import { inAnyCase } from '../../base/inAnyCase.js';
import {
  belongedTo,
  longAgo,
  longAgoPerhaps,
  longAgoPerhapsJapanese,
} from '../../model/words/historyWords.js';
import { withoutOtherPasts } from '../../model/words/otherPasts.js';
import { controlWords } from '../../model/words/pastWords.js';

/** Words that say that something was so before: "formerly", "ehemals", a mapping's arrow. */
const wordsOfPast =
  /\b(?:2013|formerly|former|previously|previous|ex|(?:which|that|it) was|became|replaces|replaced|superseded|withdrawn|renumbered|migrat\w*(?<!(?:before|vor|avant|antes|prima|v[oó]{2}r)\s(?:\S{1,8}\s){1,2}\w+)|renamed|moved (?:to|from)|old (?:one|id|ids|number|numbers|numbering|control|controls|edition|standard|version)|umstellung|umgestellt|umbenannt|umnummeriert|früher\w*|ehemals|ehemalig\w*|bisher\w*|vormals|hieß\w*|wurde zu|ersetzt\w*|abgelöst\w*|ancien\w*|anciennement|auparavant|antes(?! d(?:el?|[oa]s?)\b(?! 20))|anterior\w*|reemplaz\w*|precedente|vroeger|voorheen|in the past|in der vergangenheit|autrefois|précédemment|par le passé|remplac\w*|devenue?s?|sustitu\w*|antigu\w*|en el pasado|antig[oa]s?|antigamente|substitu\w*|no passado|sostitu\w*|precedent\w*|in passato|vervangen|vervangt|in het verleden)\b|→|->|=>|⇒|旧|以前|過去|変更前|改訂前/iu;

/** "Before the renumbering", "it used to refer to", "the references were updated". */
const beforeWords = inAnyCase(
  String.raw`(?<!\p{L})(?:${[
    String.raw`before (?:the|our) (?:\p{L}+ )?(?:renumbering|new edition)`,
    String.raw`(?<!(?:is|are|be|been|being|was|were|and|or|can|must|shall|should|will) )used to (?:be|refer|point|cite|name|list|quote|read|stand)`,
    String.raw`vor (?:der|unserer) (?:\p{L}+ )?(?:neufassung|neuen ausgabe)|verwies(?:en)?`,
    String.raw`avant (?:la |notre )(?:renumérotation|nouvelle édition)|renvoya(?:it|ient)`,
    String.raw`remitían?|remetiam?|(?:rimandava|rinviava)(?:no)?|verwees`,
    String.raw`prima della nuova edizione|(?:vóór|voor) de nieuwe editie`,
    String.raw`(?:${controlWords}|both|beide|les deux|ambas|ambos|entramb[ie]) (?:(?:was|were|has been|have been) (?:since )?(?:updated|changed|corrected|adjusted|adapted|converted)|(?:wurden?|sind|ist) (?:\p{L}+ ){0,2}(?:angepasst|aktualisiert|geändert|berichtigt)|(?:a|ont) été (?:mise?s? à jour|modifiée?s?|corrigée?s?|adaptée?s?)|(?:fue|fueron|ha sido|han sido) (?:actualizad|cambiad|corregid|adaptad|modificad)[oa]s?|(?:foi|foram) (?:atualizad|alterad|corrigid|adaptad)[oa]s?|(?:è stat[oa]|sono stat[ie]) (?:aggiornat|modificat|corrett|adattat)[oaie]|(?:is|zijn|werd|werden) (?:\p{L}+ )?(?:bijgewerkt|aangepast|gewijzigd|gecorrigeerd))`,
  ].join(
    '|',
  )})(?!\p{L})|(?:番号|参照)[はをも][^。]{0,10}(?:更新|修正|変更)(?:した|され)|参照していた`,
);

/** With words for what is long past. */
const pastWords = inAnyCase(`${wordsOfPast.source}|${longAgo.source}`);

/** "Before the change", which can be that of a system: it "is tested before the change goes live". */
const changeOfAnything = [
  String.raw`before (?:the|our) (?:\p{L}+ )?(?:transition|change(?:over)?|migration|switch|conversion|revision)`,
  String.raw`vor (?:der|dem|unserer|unserem) (?:\p{L}+ )?(?:übergang|wechsel|migration|überarbeitung)`,
  String.raw`avant (?:la |le |l['’]|notre )(?:transition|migration|changement|passage|révision)`,
  String.raw`antes d(?:el?|[oa]s?)`,
  String.raw`prima (?:del(?:la)? |dell['’])(?:transizione|passaggio|migrazione|cambio|revisione)`,
  String.raw`(?:vóór|voor) de (?:overgang|overstap|migratie|omzetting|wijziging|herziening)`,
].join('|');

const perhaps = String.raw`(?<!\p{L})(?:${changeOfAnything}|${longAgoPerhaps})(?!\p{L})|移行前|切り?替え?前|${longAgoPerhapsJapanese}`;
const pastPerhaps = inAnyCase(perhaps);

/** "A.9.2.1 before the transition", "before the transition A.9.2.1", with nothing else before the clause ends. */
const besideId = inAnyCase(
  String.raw`(?:a\.|cld\.?)\d[\d.]*\s(?:${perhaps})\s?(?:[).,;:\]]|$)|(?:${perhaps})[:：]?\s?(?:a\.|cld\.?)\d[\d.]*\s?(?:[).,;:\]]|$)`,
);

/** Words for the numbers of controls, and for an edition or standard that has them. */
const numberWords = inAnyCase(
  String.raw`(?<!\p{L})(?:${[
    String.raw`(?<!(?:user|asset|device|employee|account|serial|phone|badge|card|version) )(?:ids|numbers)|number (?=a\.)|numbered|numbering|editions?|(?:the|new|old|revised|current|2022) standard(?! \p{L})|annex a`,
    String.raw`nummern|nummerierung|kennungen|zählung|(?:neuen?|alten?|früheren?) (?:ausgabe|fassung)|(?:ausgabe|fassung) (?:von )?20\d\d|norm|anhang a`,
    String.raw`numéros|numérotation|édition|norme|annexe a`,
    String.raw`números|numeración|numeração|edición|edição|norma|anexo a`,
    String.raw`numeri|numerazione|edizione|allegato a`,
    String.raw`nummers|nummering|editie|bijlage a`,
  ].join('|')})(?!\p{L})|(?<!\d)2700[12](?!\d)|番号|規格|附属書|\d年?版`,
);

/** Little words between a verb and the id it names. */
const small = String.raw`(?:under|in|to|by|of|the|once|then|still|control|unter|in|zu|auf|dort|da|die|der|das|noch|einst|maßnahme|sous|dans|de|du|la|le|à|mesure|el|del|bajo|en|a|control|medida|da|do|o|sob|em|para|controle|controlo|di|dal|dalla|il|alla|sotto|controllo|onder|naar|het|de|nog|maatregel|d['’]|l['’])`;

/** "Was A.9.2.1", "relevait d'A.9.2.1": an id that something bore or stood under. */
const wasOfId = inAnyCase(
  String.raw`(?<!\p{L})(?:${belongedTo})(?:\s${small}){0,3}[\s(*_"“„«]{0,4}(?:a\.|cld\.?)\d|(?:a\.|cld\.?)\d[\d.]*[^。.]{0,12}(?:であった|だった|でした|ていた|従った)`,
);

/**
 * Says whether `text` tells of the past. Words that can mean the past of anything count beside words for
 * the numbers of controls, an edition or a standard, or beside a verb that says what the id was.
 */
export function tellsOfPast(text: string): boolean {
  return (
    (pastWords.test(text) && pastWords.test(withoutOtherPasts(text))) ||
    (pastPerhaps.test(text) && isOnIds(text))
  );
}

/** The same of a sentence, where more words tell than in a cell. */
export function sentenceTellsOfPast(text: string): boolean {
  return tellsOfPast(text) || beforeWords.test(text);
}

function isOnIds(text: string): boolean {
  return numberWords.test(text) || wasOfId.test(text) || besideId.test(text);
}
