import { once } from '../../base/memo.js';
import { inAnyCase } from '../../base/inAnyCase.js';

/**
 * Whether `text` names the reason by itself: a risk by its id, an article of law, or a contract with
 * somebody who is named. One risk, law or contract stands behind many controls.
 */
export function namesReason(text: string): boolean {
  return (
    namesRisk.test(text) ||
    opensWithRisk.test(text) ||
    namesArticle().test(text) ||
    (mayNameContract.test(text) && (namesContract.test(text) || namesParty().test(text)))
  );
}

/** A word of each way to name a contract; nearly all texts have none, and what follows takes long to compile. */
const mayNameContract = /contra|agreement|vertrag|avv|conven|overeenkomst|契約/i;

/** "Risque R-02, détournement de comptes", "Risks R1, R7", "リスクMR-01"; no year and no standard. Ids are written in capitals. */
const namesRisk =
  /(?:\b[Rr]is(?:k|iko|que|co|chi|ico)|\b[Rr]iesgo|\bRIS(?:K|IKO|QUE|CO|CHI|ICO)|\bRIESGO|リスク)\p{L}{0,4}[\s:：(#]{0,3}(?:(?:[Nn]o|[Nn]r|[Nn]°|I[Dd]|id)\.?\s)?(?!(?:ISO|IEC|EN|DIN)\b)\p{Lu}{1,8}(?:[-_.]\p{Lu}{1,6})?[-_.]?(?!(?:19|20)\d\d(?!\d))\d{1,4}(?!\d)/u;

/** "ISR-05: loss of devices": ids of risks have an R, those of policies and requirements mostly none. */
const opensWithRisk =
  /^[^\p{L}\p{N}]*(?!R(?:L|IL|EG|EQ|FC|ULE)[-_.\d])(?:\p{Lu}{0,4}R|R\p{Lu}{1,4}|\p{Lu}{0,3}RISK|RISIKO|RIESGO)[-_.]?(?!(?:19|20)\d\d(?!\d))\d{1,4}\s?[:：–—-]\s?\p{L}/u;

/** A standard right before or behind: the number is that of its clause. */
const behindStandard = String.raw`(?<!(?:(?:ISO|IEC|EN|DIN|NEN|UNE|BS)[\s/-]?){1,3}\d{4,5}(?:[:-]\d{4})?[\s,;:(]{0,3})`;
const ofStandard = String.raw`(?![\d.]*[)\]]?[\s,]{1,2}(?:(?:of|der|de|del|della|do|da|van)\s(?:the\s|la\s|l['’])?|l['’]|d['’])?(?:ISO|IEC|DIN|NEN|UNE)(?!\p{L}))`;
const articleWord = String.raw`(?<!\p{L}|\bof[\s-]the[\s-])(?:[Aa]rt(?:icles?|ikel|ículos?|icul[oi]s?|igos?|icol[oi])?\.?|ART(?:ICLES?|IKEL)?\.?|[Aa]rtt\.)`;

/** "Code de la santé publique, art. L.1111-8", "NIS2, art. 24", "§ 8a BSIG", "第23条"; a clause of a standard is none, nor "state of the art 2022". */
const namesArticle = once(
  () =>
    new RegExp(
      [
        String.raw`${behindStandard}${articleWord}\s?(?:[LRD]\.?\s?)?\d${ofStandard}`,
        String.raw`${behindStandard}§{1,2}\s?\d${ofStandard}`,
        String.raw`(?<!\p{L})(?:[Pp]aragraph|[Ss]ection|[Ss]ec\.)\s?\d+[a-z]?\s(?:of the\s)?(?:\p{Lu}\p{L}+\s){0,4}Act(?!\p{L})`,
        String.raw`第\s?[\d〇一二三四五六七八九十百]+条`,
      ].join('|'),
      'u',
    ),
);

const contract =
  '(?:(?:framework |service |master )?(?:contract|(?<!\\b(?:by|in) )agreement)|[\\p{L}-]{0,20}vertrag|avv|contrat(?:[ -](?:type|cadre))?|convention|contrato(?: marco)?|convenio|contratto(?: quadro)?|convenzione|[\\p{L}-]{0,16}overeenkomst|contract)';

const determiner =
  '(?:the|our|all|any|an?|de[mnrs]?|die|ein(?:e[mnr]?)?|une?|un[ao]|uma?|unser\\p{L}*|alle[nrs]?|l[ae]s?|nos|tou[st]e?s? les|el|los|nuestr\\p{L}*|os?|as?|noss\\p{L}*|il|lo|gli|i|nostr\\p{L}*|het|een|onze)';

const anybody =
  '(?:customers?|clients?|suppliers?|vendors?|providers?|partners?|third|employees|staff|kunden?|auftraggebern?|lieferanten?|dienstleistern?|partnern?|fournisseurs?|prestataires?|tiers|clientes?|proveedores?|fornecedores?|parceiros?|terceiros?|terceros?|client[ei]|fornitor[ei]|terzi|klanten|leveranciers?|derden)';

/** One's own people: what is agreed with them is no contract that asks for a control. */
const ownPeople =
  '(?:\\p{L}+ )?(?:management|managers?|board|leadership|team|department|stakeholders|geschäftsführung|geschäftsleitung|leitung|vorstand|mitarbeite\\p{L}+|beschäftigten|direction|personnel|salariés|collaborateurs|dirección|gerencia|empleados|personal|direção|administração|gestão|colaboradores|empregados|direzione|dipendenti|personale|directie|bestuur|medewerkers|personeel)';

/** "Vertrag mit der Kassenärztlichen Vereinigung"; contracts with customers and suppliers at large name none, nor does what is agreed with the management. */
const namesContract = inAnyCase(
  [
    String.raw`(?<!\p{L})${contract} (?:with|mit|avec|con|com|met) (?!(?:${determiner} )?(?:${anybody}|${ownPeople})(?!\p{L}))(?:\p{L} )?\p{L}{2}`,
    String.raw`(?<!顧客|取引先|お客様|委託先|供給者|利用者)との[\p{scx=Han}\p{scx=Katakana}]{0,6}契約`,
  ].join('|'),
);

const contractWord =
  '(?:[Cc]ontract|[Aa]greement|[Cc]ontrat|[Cc]onvention|[Cc]ontrato|[Cc]onvenio|[Cc]ontratto|[Cc]onvenzione|[\\p{L}-]{0,16}[Oo]vereenkomst|[\\p{L}-]{0,20}[Vv]ertrag)';
const itsCustomer =
  '(?: (?:(?:de|del|do|du|con|com|avec|met|mit) )?(?:client[ei]?|cliente|klant))?';

/** Words that are written with capitals in headings and name nobody: "Contract: Service Level Agreement". */
const ofAnybody =
  '(?:[Ss]ecurity|[Ii]nformation|[Dd]ata|[Ss]ervices?|[Ff]ramework|[Mm]aster|[Ss]tandard|[Gg]eneral|[Ll]egal|[Bb]usiness|[Cc]onfidential|[Nn]on|[Aa]nnex|[Aa]ppendix|[Aa]nlage|[Aa]nhang|[Aa]nexo|[Aa]llegato|[Bb]ijlage|[Cc]lause|[Ss]ection|SLA|NDA|DPA|AVV|GDPR|DSGVO|RGPD|AVG|ISO|NIS|[Rr]e(?:quir|gulat)|[Rr]isk|[Aa]ll|[Vv]arious|[Ss]ee|[Oo]ur|[Cc]loud|[Aa]ccess|[Ll]aw|[Gg]esetz|[Cc]ustomer|[Cc]lient|[Cc]lient[ei]|[Kk]und|[Kk]lant|[Ss]upplier|[Ll]ieferant|[Pp]rovider)';
const name = String.raw`\p{Lu}[\p{L}\d&.'’-]{0,40}`;

/**
 * A contract with whom it is with behind a sign: "Customer contract: Fulton County Schools MSA", "Contrat
 * client (Numéa)". Capitals tell names, and in German, where all nouns have them, only a company's form.
 */
const namesParty = once(
  () =>
    new RegExp(
      [
        String.raw`(?<!\p{L})${contractWord}${itsCustomer} ?\((?!${ofAnybody})${name}(?: ${name}){0,5}\)`,
        String.raw`(?<!\p{L})(?!\p{L}*[Vv]ertrag)${contractWord}${itsCustomer}(?: ?[:：]| [–—-]) (?!${ofAnybody})${name}(?: (?:(?:of|de|della|van) )?${name}){1,5}`,
        String.raw`(?<!\p{L})\p{L}{0,20}[Vv]ertrag(?: ?[:：]| [–—-]) (?!${ofAnybody})${name}(?: ${name}){0,3} (?:AG|GmbH|SE|KG|e\. ?V\.)`,
      ].join('|'),
      'u',
    ),
);
