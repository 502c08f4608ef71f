/**
 * Whether `text` names the reason by itself: a risk by its id, an article of law, or a contract with
 * somebody who is named. One risk, law or contract stands behind many controls.
 */
export function namesReason(text: string): boolean {
  return namesRisk.test(text) || namesArticle.test(text) || namesContract.test(text);
}

/** "Risque R-02, détournement de comptes", "Risks R1, R7", "リスクMR-01"; no year and no standard. */
const namesRisk =
  /(?:\brisk|\brisiko|\brisque|\briesgo|\brisco|\brischi|\brisico|リスク)\p{L}{0,4}[\s:：(#]{0,3}(?:(?:no|nr|n°|id)\.?\s)?(?!(?:ISO|IEC|EN|DIN)\b)\p{Lu}{1,8}(?:[-_.]\p{Lu}{1,6})?[-_.]?(?!(?:19|20)\d\d(?!\d))\d{1,4}(?!\d)/iu;

/** "Code de la santé publique, art. L.1111-8", "NIS2, art. 24", "§ 8a BSIG", "第23条"; a clause of a standard is none. */
const namesArticle =
  /(?<!\p{L})(?:art(?:icles?|ikel|ículos?|icul[oi]s?|igos?|icol[oi])?\.?|artt\.)\s?(?:[LRD]\.?\s?)?\d|§{1,2}\s?\d|(?<!\p{L})(?:paragraph|section|sec\.)\s?\d+[a-z]?\s(?:of the\s)?(?:\p{Lu}[\p{L}]+\s){0,4}Act(?!\p{L})|第\s?[\d〇一二三四五六七八九十百]+条/iu;

const contract =
  '(?:(?:framework |service |master )?(?:contract|agreement)|[\\p{L}-]{0,20}vertrag|AVV|contrat(?:[ -](?:type|cadre))?|convention|contrato(?: marco)?|convenio|contratto(?: quadro)?|convenzione|[\\p{L}-]{0,16}overeenkomst|contract)';

const determiner =
  '(?:the|our|all|any|an?|de[mnrs]?|die|ein(?:e[mnr]?)?|une?|unser\\p{L}*|alle[nrs]?|l[ae]s?|nos|tou[st]e?s? les|el|los|nuestr\\p{L}*|os?|as?|noss\\p{L}*|il|lo|gli|i|nostr\\p{L}*|het|een|onze)';

const anybody =
  '(?:customers?|clients?|suppliers?|vendors?|providers?|partners?|third|employees|staff|kunden?|auftraggebern?|lieferanten?|dienstleistern?|partnern?|fournisseurs?|prestataires?|tiers|clientes?|proveedores?|fornecedores?|parceiros?|terceiros?|terceros?|client[ei]|fornitor[ei]|terzi|klanten|leveranciers?|derden)';

/** "Vertrag mit der Kassenärztlichen Vereinigung"; contracts with customers and suppliers at large name none. */
const namesContract = new RegExp(
  [
    String.raw`(?<!\p{L})${contract} (?:with|mit|avec|con|com|met) (?!(?:${determiner} )?${anybody}(?!\p{L}))\p{L}{2}`,
    String.raw`(?<!顧客|取引先|お客様|委託先|供給者|利用者)との[\p{scx=Han}\p{scx=Katakana}]{0,6}契約`,
  ].join('|'),
  'iu',
);
