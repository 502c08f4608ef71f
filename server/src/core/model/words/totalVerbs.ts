/** What a verb can say of a number of controls. */
export type VerbMeasure = 'applicable' | 'excluded';

interface Verbs {
  /** Behind the figure: "22 aplican". */
  readonly behind: string;
  /** Before it: "se aplican 22". */
  readonly before: string;
  /** Around the figure, where the writers tell what they do: "we apply # and", "wir wenden # an". */
  readonly ours: readonly string[];
  /** Behind the figure and its particle: "22を適用し". */
  readonly japanese: string;
  /** Before the figure: "適用は22件". */
  readonly japaneseBefore: string;
}

/** What the figures count, in the languages of the verbs. */
export const controlWords =
  'controls?|ma(?:ß|ss)nahmen|mesures|controles|controlos|controlli|maatregelen';

/** What may stand before the figures and between them, and says nothing about which controls they count. */
export const connectives = [
  'and|but|while|of (?:them|these|those)|we',
  'und|aber|während|davon|hiervon|von (?:diesen|ihnen)|wir',
  String.raw`et|mais|tandis que|parmi elles|d['’]entre elles|nous|en`,
  'y|pero|mientras que|de (?:ellos|estos|entre ellos)|nosotros',
  'e|mas|enquanto|destes|desses|deles|nós',
  'ed|ma|mentre|di (?:questi|essi)|noi|ne',
  'en|maar|terwijl|hiervan|daarvan|ervan|wij|er',
].join('|');

/** How sentences say, without an adjective, how many controls apply and how many are left out. */
export const verbs: Readonly<Record<VerbMeasure, Verbs>> = {
  applicable: {
    behind: [
      'apply|do apply|are applied|are applicable',
      'gelten|sind anwendbar|treffen zu|finden anwendung|kommen zur anwendung|sind anzuwenden|werden angewend(?:et)?|werden angewandt',
      String.raw`s['’]appliquent|sont d['’]application|sont appliquées?|sont applicables`,
      'se aplican|aplican|son aplicables|son de aplicación|resultan aplicables|quedan incluid[oa]s|se incluyen',
      'se aplicam|aplicam-se|aplicam|são aplicáveis|são de aplicação|ficam incluíd[oa]s|são aplicad[oa]s',
      'si applicano|sono applicabili|trovano applicazione|vengono applicati|risultano applicabili',
      'gelden|zijn van toepassing|worden toegepast|passen we toe|nemen we op',
    ].join('|'),
    before: [
      'davon gelten|gelten|anwendbar sind',
      'se aplican|aplican|aplicam-se|se aplicam|aplicam|si applicano',
      '(?:son|resultan) aplicables|(?:se han declarado|se declaran) aplicables|(?:são|foram declarados) aplicáveis',
      '(?:sont|ont été (?:déclarées|jugées|retenues)) applicables|(?:sono|risultano|(?:sono stati )?(?:dichiarati|ritenuti)) applicabili',
      'gelden|van toepassing zijn',
    ].join('|'),
    ours: [
      'we (?:currently )?(?:apply|include|adopt|select) #',
      '(?:wenden|wendet) (?:wir )?(?:derzeit )?# an',
      'setzen (?:wir )?# um',
      '(?:appliquons|retenons) #',
      '(?:aplicamos|incluimos|incluímos|adoptamos|adotamos) #',
      '(?:applichiamo|includiamo|adottiamo) #',
      'passen (?:we |wij )?(?:er )?# toe',
      'nemen (?:we |wij )?(?:er )?# op',
    ],
    japanese:
      '適用(?:し(?!ない|ません|ていない)|する|され|とし|対象とし|対象と|であり|です|となる)',
    japaneseBefore:
      '(?<![不非未])(?:適用(?:する管理策|対象(?:の管理策)?)?[はが]|(?:適用|採用|該当)(?:[はが：:]|：\\s)?)',
  },
  excluded: {
    behind: [
      String.raw`do not apply|don['’]t apply|does not apply|fall away|drop out|are left out`,
      'gelten nicht|treffen nicht zu|entfallen|fallen weg|sind ausgenommen|werden ausgeschlossen|finden keine anwendung',
      'gilt nicht|trifft nicht zu|entfällt|wird ausgeschlossen',
      String.raw`ne s['’]appliquent pas|sont exclus|sont écartés|sont sans objet|sont hors périmètre`,
      String.raw`ne s['’]applique pas|n['’]est pas applicable|est exclue?|est écartée?`,
      'se excluyen|no se aplican|no aplican|no son de aplicación|quedan excluid[oa]s|están excluid[oa]s|quedan fuera|se descartan',
      'se excluye|no aplica|no se aplica|queda excluid[oa]|se descarta',
      'se excluem|excluem-se|não se aplicam|não aplicam|ficam excluíd[oa]s|ficam de fora|estão excluíd[oa]s',
      'exclui-se|não se aplica|fica excluíd[oa]',
      'si escludono|non si applicano|(?:restano|rimangono|vengono|risultano) esclusi',
      'si esclude|non si applica|(?:resta|viene|risulta) escluso',
      'gelden niet|vallen af|vervallen|worden uitgesloten|sluiten we uit',
      'geldt niet|vervalt|valt af|wordt uitgesloten',
    ].join('|'),
    before: [
      'ausgeschlossen sind|(?:und|davon|aber|;) entfallen|(?:die )?ausschlüsse sind',
      '(?:the )?exclusions (?:number|are)|(?:les )?exclusions sont(?: au nombre de)?|(?:las )?exclusiones son',
      '(?:as )?exclusões são|(?:le )?esclusioni sono|(?:de )?uitsluitingen zijn',
      'se excluyen|no se aplican|no aplican|excluem-se|não se aplicam|si escludono|non si applicano',
      'uitgesloten zijn|vervallen',
    ].join('|'),
    ours: [
      String.raw`(?:we |and |but )(?:exclude|leave out|omit|do not apply|don['’]t apply) #`,
      '(?:we |and |but )leave # out',
      // "Do not" is said of what applies, and not of what "have an owner", "have dates that apply" or "apply to the cloud".
      String.raw`(?<=\d (?:controls )?(?:of them )?(?:(?:do|are|is) )?(?:appl(?:y|ies|ied)|applicable),? (?:and |but |while )?(?:the (?:other|remaining) )?)# (?:do not|don['’]t|does not|are not)`,
      String.raw`(?<=\d (?:mesures )?(?:s['’]appliquent|(?:sont )?applicables?),? (?:et |mais )?(?:les )?)# ne le sont pas`,
      String.raw`(?<=\d (?:controles )?(?:se )?(?:aplican|(?:son )?aplicables?),? (?:y |pero )?(?:los |las )?)# no lo son`,
      String.raw`(?<=\d (?:controlli )?(?:si applicano|(?:sono )?applicabili),? (?:e |ma )?(?:i |le |gli )?)# non lo sono`,
      String.raw`(?<=\d (?:maatregelen )?(?:zijn )?van toepassing,? (?:en |maar )?(?:de )?)# zijn dat niet`,
      'schlie(?:ß|ss)en (?:wir )?# aus',
      'nehmen (?:wir )?# aus',
      'lassen (?:wir )?# (?:weg|aus)',
      'wenden (?:wir )?# nicht an',
      String.raw`(?:excluons|écartons|n['’](?:en )?appliquons pas) #`,
      '(?:excluimos|excluímos|descartamos|dejamos fuera|deixamos de fora|no aplicamos|não aplicamos) #',
      'dejamos # fuera',
      'deixamos # (?:de )?fora',
      '(?:escludiamo|scartiamo|tralasciamo|lasciamo fuori|non (?:ne )?applichiamo) #',
      'passen (?:we |wij )?(?:er )?# niet toe',
      'sluiten (?:we |wij )?(?:er )?# uit',
      'laten (?:we |wij )?(?:er )?# (?:weg|buiten)',
    ],
    japanese:
      '(?:適用)?除外(?:し|する|され|とし|対象|であり|です|となる)|適用(?:しない|していない|しません|対象外|外)|対象外',
    japaneseBefore:
      '(?:適用)?除外(?:する管理策|対象|した管理策)?[はが：:]?|適用(?:しない|外の?)(?:管理策)?[はが]|(?:対象外|適用外|[不非](?:適用|採用|該当))[はが：:]?',
  },
};

/** How Japanese sentences say of how many controls they speak: "23の管理策のうち", "管理策23件". */
export const japaneseTotal = String.raw`(?<![\d.,:/-])(?<value>\d{1,3})\s?(?:件|個|項目)?(?:の管理策|管理策(?=のうち))(?:のうち|から|があ|で[、は]|を(?:掲載|収録|対象|含))|管理策(?:は|の数は|数は|全|計|合計)?\s?(?<other>\d{1,3})\s?(?:件|個|項目)`;

/**
 * What every sentence has in it that one of the verbs above can say something in, so that the patterns made
 * of them, which are many, are tried on few sentences.
 */
export const verbSign =
  /appl|aplic|inclu|ado[pt]|selec|gelt|gilt|anwend|angew|wend|setz|treff|triff|reten|toe|nemen|exclu|esclu|fall|fäll|drop|left|leave|omit|nomm|nehm|schl|lass|cart|objet|hors|qued|fora|deja|deix|lasci|geld|val|slo|slui|laten|適用|採用|該当|除外|対象外|管理策/iu;
