/** What is asked for in brackets or left open by circles. */
const named =
  '会社名|貴社名|自社名|事業者名|病院名|学校名|施設名|責任者名|管理者名|代表者名|承認者名|作成者名|システム名|サービス名|製品名|委託先名|住所|所在地|内線番号|文書番号|版数|組織名|法人名|団体名|氏名|日付|年月日|部署名|部門名|担当者名|役職名|電話番号|メールアドレス|相談窓口|連絡先';

/**
 * How Japanese writers keep a place: `【要記入：相談窓口】`, `（未記入）`, `○○部`, `：〇〇`. A name in such brackets
 * is also a label before what it names (`【会社名】株式会社青空`), so it counts only within a sentence. `〇` is a zero
 * in years, and circles behind 例 are an example.
 */
export const japanesePatterns: readonly RegExp[] = [
  /[【（［＜〔](?:要記入|未記入|記入|要入力|未入力|要追記|ここに[^】）］＞〕\n]{0,30}(?:記入|入力)|[^】）］＞〕\n]{0,30}を(?:記入|入力)(?:する|してください)?)(?:[:：][^】）］＞〕\n]{0,60})?[】）］＞〕]/gu,
  new RegExp(
    `(?:【(?:${named})】|［(?:${named})］|＜(?:${named})＞|〈(?:${named})〉)(?=[のはがをにでと])`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<=[^\s例]：\s{0,2})(?:【(?:${named})】|［(?:${named})］|＜(?:${named})＞|〈(?:${named})〉)(?=\s*(?:[。、|（]|$))`,
    'gmu',
  ),
  // The other names also stand as labels on lines of their own.
  /(?:＜(?:会社|貴社|自社|組織|法人|団体|病院|学校)名＞|［(?:会社|貴社|自社|組織|法人|団体|病院|学校)名］)(?!\s*[:：])/gu,
  /(?<![一二三四五六七八九十百千\d〇○×]|例[^\n]{0,20})(?:[〇○]{2,4}|×{2,4})(?=部(?!分)|課(?!題)|室|係(?!数)|株式会社|事業部|支店|様)/gu,
  /(?<=株式会社)(?:[〇○]{2,4}|×{2,4})/gu,
  /(?<=[^例]：\s{0,2})(?:[〇○]{2,4}|未定|未記入|要記入|後日記入|記入予定|追って記入|追記予定|要追記)(?=\s*(?:[。|]|$))/gmu,
];
