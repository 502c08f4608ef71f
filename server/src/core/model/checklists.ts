import type { Column } from './table.js';
import { counting, type WholeTable } from './wholeTable.js';

/**
 * Whether a table that answers with yes and no is a checklist: most cells of one of its columns are
 * questions, whatever heads them.
 */
export function asksQuestions(table: WholeTable, columns: readonly Column[]): boolean {
  return (
    answersYesOrNo(columns) &&
    columns.some(({ role }, index) => {
      const { filled, fitting } = role === 'applicable' ? none : questions(table, index);
      return fitting >= fewestQuestions && fitting * 2 > filled;
    })
  );
}

const none = { filled: 0, fitting: 0 };
const fewestQuestions = 2;
const questions = counting((cell) => /\p{L}.*[?？][\s*_"”»]*$/su.test(cell));

/** Whether nothing but "Yes", "No" or both heads what a table says of its rows. In a checklist these are answers. */
export function answersYesOrNo(columns: readonly Column[]): boolean {
  const header = columns.find(({ role }) => role === 'applicable')?.header ?? '';
  return yes.test(header);
}

const yes =
  /^\P{L}*(?:y|yes|j|ja|o|oui|s|s[iíì]|sim|はい)(?:\s?\/\s?(?:n|no|nein|non|não|nee|いいえ)\P{L}*)?$|^\s*○(?:\s?\/\s?[×✕x])?\s*$/iu;

/** What a heading makes of the tables below it, where they are read otherwise than by themselves. */
export type TablesBelow = 'checklist' | 'example' | 'statement';

/** What a heading, as a reader sees it, says of the tables below. */
export function tablesBelow(heading: string): TablesBelow | undefined {
  if (heading.length > longestHeading) {
    return undefined;
  }
  if (ofStatement.test(heading)) {
    return 'statement';
  }
  if (ofExample.test(heading)) {
    return 'example';
  }
  return ofChecklist.test(heading) ? 'checklist' : undefined;
}

const longestHeading = 120;

const ofStatement = /(?<!\p{L})soa(?!\p{L})|applicab|anwendbar|aplicab|aplicáve|toepas|適用宣言/iu;

const ofChecklist =
  /check-?\s?list|fragebogen|fragenkatalog|prüfliste|(?:prüf|audit)fragen|questionnaire|(?<!\p{L})listes? de (?:contrôle|vérification)s?(?!\p{L})|grille d['’]audit|cuestionario|listas? de (?:verificaci[oó]n|comprobaci[oó]n|chequeo)|question[aá]rio|listas? de verificação|list[ae] di (?:controllo|riscontro|verifica)|controlelijst|vragenlijst|(?:audit|interview) questions|チェック(?:リスト|シート|表)|点検表|質問(?:票|書|表)|調査票/iu;

const rated = [
  String.raw`bad|wrong|incorrect|good|right|correct|better|before|after|do(?:n['’]t| not)(?: do this)?|do this|anti-?pattern|counter-?example`,
  'schlecht|schlechtes|falsch|falsches|so nicht|gut|gutes|richtig|richtiges|besser|besseres|vorher|nachher|(?:negativ|positiv|gegen)beispiel',
  'mauvais|mauvaise|faux|incorrecte|à éviter|à ne pas faire|bon|bonne|meilleur|mieux|avant|après|contre-exemple',
  'mal|malo|mala|incorrecto|bien|buen|bueno|correcto|mejor|antes|después|contraejemplo',
  'mau|ruim|errado|incorreto|bom|certo|correto|melhor|depois|contraexemplo',
  'male|sbagliato|errato|scorretto|cattivo|bene|buon|buono|giusto|corretto|meglio|prima|dopo|controesempio',
  'fout|verkeerd|slecht|zo niet|zo wel|goed|juist|beter|voor|na|vooraf|achteraf|tegenvoorbeeld',
].join('|');

/** "Bad", "❌ Wrong", "Bad example", "Gutes Beispiel", "Good: a reason of our own", "悪い例": what a page on writing shows. */
const ofExample = new RegExp(
  [
    String.raw`^\P{L}*(?:(?:a|the|ein|das|un|une|el|um|een)\s)?(?:${rated})(?:\s(?:examples?|rows?|versions?|answers?|beispiele?|zeilen?|exemples?|lignes?|ejemplos?|filas?|exemplos?|linhas?|esempi[o]?|righe|voorbeeld(?:en)?|rijen))?(?:\P{L}*|\s?[:–—(].*)$`,
    String.raw`^\P{L}*(?:exemple|ejemplo|exemplo|esempio)\s(?:${rated})(?:\P{L}*|\s?[:–—(].*)$`,
    String.raw`^[^\p{L}\p{N}]*(?:(?:悪い|良い|よい|誤った|正しい|だめな)例|(?:NG|OK|不適切な|適切な)例|(?:修正|改善|変更)[前後]|誤り|誤|正)[^\p{L}\p{N}]*$`,
  ].join('|'),
  'iu',
);
