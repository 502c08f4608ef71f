import { japaneseDenial } from './denials.js';

/**
 * How Spanish, Portuguese, Italian and Japanese say in their own order of words that somebody else
 * carries a control out; `@` stands for a provider with its article, in small letters.
 */

/** Participles: "asseguradas pelo fornecedor", "prestado por el proveedor", "svolto dal fornitore". */
const doneInRomance =
  '(?:assegurad|asegurad|garantid|garantizad|prestad|brindad|cobert|efetuad|efectuad|executad|ejecutad|mantid|mantenid|operad|administrad|fornecid|disponibilizad|suministrad|provist|facilitad|ofrecid|oferecid|assumid|asumid|atendid|tratad|contratad|conduzid|monitorizad|monitorad|monitorizad|vigilad|supervisad|instalad|svolt|assicurat|erogat|prestat|assunt|mantenut|curat|effettuat|presidiat|realizzat|condott|seguit|monitorat|vigilat)';

/** Verbs, in the singular and the plural, that say what a provider does. */
const does =
  '(?:hace|realiza|gestiona|cubre|administra|lleva|ejecuta|opera|provee|proporciona|presta|mantiene|asume|asegura|garantiza|atiende|vigila|supervisa|suministra|faz|gere|gerencia|mantém|assume|garante|executa|cobre|presta|fornece|trata|monitora|fa|gestisce|esegue|garantisce|fornisce|assicura|mantiene|cura|svolge|assume|eroga|copre|presidia)(?:n|m|no)?';

const duty =
  '(?:competencia|responsabilidad|función|tarea|cometido|obligación|competência|responsabilidade|função|tarefa|obrigação|atribuição|competenza|responsabilità|compito|onere|obbligo)';

export const furtherExcuses: readonly string[] = [
  `(?<![a-z])${doneInRomance}[oaie]s? (?:íntegramente |integralmente |totalmente |interamente |diretamente |directamente |direttamente )?(?:por |pel[oa]s? |da )?@`,
  // "AWS already does this for us", "o condomínio e a AWS já fazem isso".
  String.raw`^@ (?:already |also )?(?:do|does|handles?|covers?) (?:it|this|that)(?![a-z])`,
  String.raw`^@ (?:machen|erledigen|übernehmen|regeln) (?:das|dies|es)(?! nicht|[a-zäöü])`,
  String.raw`^@ l(?:e|a|es) (?:fait|font|gère|gèrent|assure|assurent|couvre|couvrent)(?![a-zà-ÿ])`,
  String.raw`^@ (?:ya )?l[oa]s? (?:hacen?|gestionan?|cubren?|realizan?)(?![a-z])`,
  String.raw`^@ (?:já )?(?:[oa] )?(?:fazem|cobrem|gerem|garantem|tratam|executam)(?![a-z])`,
  String.raw`^@ (?:già )?l[oa] (?:fa|fanno|gestisce|gestiscono|coprono?)(?![a-zà-ÿ])`,
  String.raw`^@ (?:doen|regelen|verzorgen|beheren) (?:dat|dit|het)(?! niet|[a-z])`,
  `@ ?(?:が|で)(?:既に|すでに|もう)(?:実施|対応|管理|運用|行)(?!.*${japaneseDenial})`,
  // "El cableado lo gestiona el proveedor", "o cabeamento quem gerencia é o provedor".
  `(?<![a-z])(?:l[oaie]s?|gli) ${does} @`,
  `(?<![a-z])quem ${does}(?: (?:isso|isto|disso|disto))? (?:é|são) @`,
  `(?<![a-z])(?:é|são|es|son|è|sono) @ (?:que|quem|quien|quienes|el que|la que|che) (?:se ne |se |l[oa]s? |os? |as? )?(?:${does}|encarga|ocupa|occupa|encarrega|cuida|incarica)(?![a-z])`,
  // "De ello se encarga el proveedor", and not "Compras se encarga del proveedor".
  String.raw`(?<![a-z])d(?:e|el|a|o|i|ella|ello|ei|isso|isto) ?[^.;,]{0,60} (?:se (?:encarga|ocupa|responsabiliza|hace cargo|encarrega)|si (?:occupa|incarica)|(?:cuida|trata|encarrega-se))n? @`,
  String.raw`(?<![a-z])se ne (?:occupa|incarica|fa carico)(?:no)? @`,
  `(?<![a-z])(?:é|são|es|son|è|sono) (?:(?:la|una|uma|a|da|de|di|un) )?${duty} (?:exclusiva |esclusiva )?(?:de |d[aoe]s? |di )?@`,
  String.raw`(?<![a-z])(?:cabe|compete|competen|incumbe|corresponde|recae en|recai sobre|ricade su|spetta|spettano|tocca) (?:(?:a|à) )?@`,
  String.raw`(?<![a-z])se (?:delega|delegan|subcontrata|externaliza|terceriza|confía|encomienda|encarga) (?:(?:en|a|con) )@`,
  String.raw`(?<![a-z])(?:delegad|confiad|adjudicad|encomendad|cometid)[oa]s? (?:(?:n[oa]s?|em|en|a|à|ao|aos|às|con|com) )?@`,
  String.raw`(?<![a-z])entregues? (?:(?:a|à) )?@`,
  String.raw`^depende[nm]? (?:(?:exclusivamente|enteramente|inteiramente|totalmente) )?(?:de )?@`,
  // "メーカーが保守", "警備会社が担当". A denial ends the sentence.
  `@ ?(?:が|により|によって|にて|側で|で)(?:保守|点検|整備|維持|担当|請け負|受託|手配|確保|保証|監視|警備|清掃|設置|所管)(?!.*${japaneseDenial})`,
  `@ ?の(?:保守|点検|整備|警備)(?:契約)?(?:で|により|による|にて|範囲)(?!.*${japaneseDenial})`,
  String.raw`^(?:dipende|dipendono) @|^dépend(?:ent)? (?:de |d['’])?@|^(?:it |this )?depends? (?:entirely |solely )?on @`,
];

/** Handed over to somebody, whoever that is: "Subcontratado à Altice", "NTTデータに委託している". A denial says the opposite. */
export const handedToAnybody: readonly RegExp[] = [
  /^(?:(?:está|é|es|fue|foi|è|são|son|sono|totalmente|completamente|integralmente|servicio|serviço|servizio) ){0,2}(?:subcontratad|externalizad|terceirizad|tercerizad|esternalizzat|appaltat|subappaltat)[oaie]s? (?:a|à|ao|aos|às|al|alla|con|com|en|em|n[oa]|presso) (?!.*(?<!\p{L})(?:no|não|non|ning|nenhum|nessun|sin|sem|senza)(?!\p{L}))\p{L}/u,
  new RegExp(
    String.raw`(?:^|[、。（ は])[^\s、。（は]{2,24}(?:に|へ)(?:全面的に|すべて|全て|業務)?(?:委託|外注|アウトソース|一任|再委託)(?:$|[。）(（、]|し|済|中|契約|業務)(?!.*${japaneseDenial})`,
    'u',
  ),
];

/** Who does it, beside the nouns of providers: those that own, make, let and lend. */
export const furtherKinds: readonly string[] = [
  '(?:empresa|casa|sociedad|companhia|compañía)[- ](?:matriz|mãe)|(?:sociedad|empresa) (?:dominante|del grupo)|empresa do grupo',
  '(?:empresa|compañía|servicio) de seguridad(?: privada)?|(?<=(?:la|da|a|na|pela) )matriz|(?<=(?:the|our) )(?:parent|holding)|(?<=(?:die|der|unsere|unserer) )konzern(?:mutter|-it|zentrale)',
  '(?:casa madre|capogruppo|società (?:madre|controllante|del gruppo|di (?:leasing|noleggio)))',
  '(?:maison[- ]mère|société[- ]mère|muttergesellschaft|mutterkonzern|moederbedrijf|moedermaatschappij|parent company)',
  '(?:fabricante|fabricant|constructeur|hersteller|fabrikant|manufacturer)(?:es|s|n)?',
  '(?:empresa|companhia|compañía) de (?:leasing|renting|locação|alquiler|telecomunicaciones|telecomunicações|alojamento|hospedagem|hosting)|locadora',
  '(?:leasing|leasings?|lease|rental)[- ]?(?:company|gesellschaft|firma|maatschappij|geber)|société de (?:leasing|location)|managing agent',
];

export const furtherJapaneseKinds =
  '(?:リース|レンタル|電力|ガス|電気|設備|工事|産廃|廃棄物処理|通信|セキュリティ|ビルメンテナンス|ビル管理|不動産|親|グループ|関連|持株)(?:会社|業者)側?|指定管理者|(?:機器)?メーカー側?|(?:ビル|建物|物件|家屋|土地)(?:の)?(?:所有者|オーナー|管理者|管理組合|管理人)側?|賃貸人|(?<=^|[、。はも ])市(?:役所)?(?=が)|ntt(?:データ|東日本|西日本|コミュニケーションズ|ドコモ)?|さくらインターネット|セコム|alsok|綜合警備保障|kddi|ソフトバンク|iij|富士通|日立システムズ';

/** "Delegado no fornecedor": the Portuguese for "in the" denies nothing. */
export function withoutPortugueseIn(marked: string): string {
  return marked.replaceAll(portugueseIn, '@');
}

const portugueseIn =
  /(?<=(?:delegad|confiad|subcontratad|terceirizad|externalizad|alojad|hospedad)[oa]s? )n[oa]s? @/g;
