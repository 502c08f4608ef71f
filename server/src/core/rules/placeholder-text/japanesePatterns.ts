/** What is asked for in brackets or left open by circles. */
const named =
  '会社名|貴社名|自社名|組織名|法人名|団体名|氏名|日付|年月日|部署名|部門名|担当者名|役職名|電話番号|メールアドレス|相談窓口|連絡先';

/**
 * How Japanese writers keep a place: `【要記入：相談窓口】`, `（未記入）`, `○○部`, `：〇〇`. A name in such brackets
 * is also a label before what it names (`【会社名】株式会社青空`), so it counts only within a sentence. `〇` is a zero
 * in years, and circles behind 例 are an example.
 */
export const japanesePatterns: readonly RegExp[] = [
  /[【（](?:要記入|未記入|記入|要入力|未入力|ここに[^】）\n]{0,30}(?:記入|入力)|[^】）\n]{0,30}を(?:記入|入力)(?:する|してください)?)(?:[:：][^】）\n]{0,60})?[】）]/gu,
  new RegExp(`【(?:${named})】(?=[のはがをにでと])`, 'gu'),
  /(?<![一二三四五六七八九十百千\d〇○×]|例[^\n]{0,20})(?:[〇○]{2,4}|×{2,4})(?=部(?!分)|課(?!題)|室|係(?!数)|株式会社|事業部|支店|様)/gu,
  /(?<=株式会社)(?:[〇○]{2,4}|×{2,4})/gu,
  /(?<=[^例]：\s{0,2})(?:[〇○]{2,4}|未定)(?=\s*(?:[。|]|$))/gmu,
];
