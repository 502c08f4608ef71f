/** What is written between the standard and the verb: when, under which number, and adverbs. */
const between = String.raw`(?:[\s、,]|[（(][^）)]{0,30}[）)]|(?:令和|平成)?(?:\d{1,4}|元)年度?|\d{1,2}[月日]|[上中下]旬|登録番号[\w\s:：-]{0,24}|に|にて|より|から|新規|新た|正式|既|すで|初めて|継続して){0,12}`;

/** "の認証", "認証登録". "ISMSクラウドセキュリティ認証" is the name of a certificate that exists in Japan. */
const certificate = String.raw` ?(?:の|に関する|に基づく)? ?(?:第三者)?(?:認証|認定)(?:登録)? ?`;

/** A verb before a noun tells of somebody: "認証を取得したサービス". */
const ends = String.raw`(?=[\s。、）)]|$|ため|ので|が[、\s]|こと(?!\s*(?:[。、）)]|$))|とも?[、\s]|(?:企業|会社|組織|病院|事業所|団体|法人|サービス)で(?:ある|す))`;

const holds = String.raw`(?:い?ます|いる${ends}|おり)`;

/** Claims, in Japanese, of a certificate to ISO/IEC 27017: what was obtained is held. */
export const cloudInJapanese = claimsOf(
  String.raw`(?:JIS[ -]?Q|ISO(?:\/IEC)?)[ -]?27017(?::\d{4}|（\d{4}(?:年版)?）)?`,
  String.raw`(?:取得(?:済み?(?![みの])|企業|し(?:ました|た${ends}|て${holds}|(?=、)))|(?:維持|保有|保持)し(?:ました|た${ends}|て${holds}|(?=、))|受け(?:ました|た${ends}|て${holds})|完了(?:しました|した${ends}|して${holds}|済み?(?![みの])))`,
);

/** The same of ISO/IEC 27001:2013, but only what holds today: "取得している", and not "取得した". */
export const edition2013InJapanese = claimsOf(
  String.raw`ISO(?:\/IEC)?[ -]?27001(?::2013|[（(]2013(?:年版)?[）)]| ?2013年版)`,
  String.raw`(?:取得(?:済み?(?![みの])|企業|して${holds})|(?:維持|保有|保持)して${holds}|受けて${holds})`,
);

function claimsOf(standard: string, verb: string): RegExp {
  return new RegExp(
    `${standard}(?:${certificate}(?:[（(][^）)]{0,30}[）)])?(?:を|は|の|が)?|を)${between}${verb}`,
    'gu',
  );
}
