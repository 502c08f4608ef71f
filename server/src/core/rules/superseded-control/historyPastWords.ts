import { longAgo } from '../../model/words/historyWords.js';
import { controlWords } from '../../model/words/pastWords.js';

/** Words that say that something was so before: "formerly", "ehemals", a mapping's arrow. */
const wordsOfPast =
  /\b(?:2013|formerly|former|previously|previous|ex|(?:which|that|it) was|became|replaces|replaced|superseded|withdrawn|renumbered|migrat\w*|renamed|moved (?:to|from)|old (?:one|id|ids|number|numbers|numbering|control|controls|edition|standard|version)|umstellung|umgestellt|umbenannt|umnummeriert|früher\w*|ehemals|ehemalig\w*|bisher\w*|vormals|hieß\w*|wurde zu|ersetzt\w*|abgelöst\w*|ancien\w*|anciennement|auparavant|antes|anterior\w*|reemplaz\w*|precedente|vroeger|voorheen|in the past|in der vergangenheit|autrefois|précédemment|par le passé|remplac\w*|devenue?s?|sustitu\w*|antigu\w*|en el pasado|antig[oa]s?|antigamente|substitu\w*|no passado|sostitu\w*|precedent\w*|in passato|vervangen|vervangt|in het verleden)\b|→|->|=>|⇒|旧|以前|過去|変更前|改訂前/iu;

/** "Before the transition", "it used to refer to", "the references were updated". */
export const beforeWords = new RegExp(
  String.raw`(?<!\p{L})(?:${[
    String.raw`before (?:the|our) (?:\p{L}+ )?(?:transition|change(?:over)?|migration|switch|conversion|renumbering|new edition|revision)`,
    String.raw`(?<!(?:is|are|be|been|being|was|were|and|or|can|must|shall|should|will) )used to (?:be|refer|point|cite|name|list|quote|read|stand)`,
    String.raw`vor (?:der|dem|unserer|unserem) (?:\p{L}+ )?(?:übergang|wechsel|migration|neufassung|überarbeitung|neuen ausgabe)|verwies(?:en)?`,
    String.raw`avant (?:la |le |l['’]|notre )(?:transition|migration|changement|passage|renumérotation|révision|nouvelle édition)|renvoya(?:it|ient)`,
    String.raw`remitían?|remetiam?|(?:rimandava|rinviava)(?:no)?|verwees`,
    String.raw`prima (?:del(?:la)? |dell['’])(?:transizione|passaggio|migrazione|cambio|revisione|nuova edizione)`,
    String.raw`(?:vóór|voor) de (?:overgang|overstap|migratie|omzetting|wijziging|herziening|nieuwe editie)`,
    String.raw`(?:${controlWords}|both|beide|les deux|ambas|ambos|entramb[ie]) (?:(?:was|were|has been|have been) (?:since )?(?:updated|changed|corrected|adjusted|adapted|converted)|(?:wurden?|sind|ist) (?:\p{L}+ ){0,2}(?:angepasst|aktualisiert|geändert|berichtigt)|(?:a|ont) été (?:mise?s? à jour|modifiée?s?|corrigée?s?|adaptée?s?)|(?:fue|fueron|ha sido|han sido) (?:actualizad|cambiad|corregid|adaptad|modificad)[oa]s?|(?:foi|foram) (?:atualizad|alterad|corrigid|adaptad)[oa]s?|(?:è stat[oa]|sono stat[ie]) (?:aggiornat|modificat|corrett|adattat)[oaie]|(?:is|zijn|werd|werden) (?:\p{L}+ )?(?:bijgewerkt|aangepast|gewijzigd|gecorrigeerd))`,
  ].join(
    '|',
  )})(?!\p{L})|移行前|切り?替え?前|(?:番号|参照)[はをも][^。]{0,10}(?:更新|修正|変更)(?:した|され)|参照していた`,
  'iu',
);

/** With words for what is long past. */
export const pastWords = new RegExp(`${wordsOfPast.source}|${longAgo.source}`, 'iu');
