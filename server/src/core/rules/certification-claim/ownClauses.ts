import { once } from '../../base/memo.js';
import { inAnyCase } from '../../base/inAnyCase.js';

/**
 * `sentence` without its clauses that deny something else than a certificate: "We are ISO 27017
 * certified and have never lost a customer's data". What they deny says nothing of the claim. A plan
 * is told with all that it says: "Once we are ISO 27017 certified and have no open findings".
 */
export function ownClauses(sentence: string): string {
  if (planned.test(sentence)) {
    return sentence;
  }
  return withoutJapanese(withoutBehind(withoutBefore(sentence)));
}

/** What is to come: when the certificate is there, and what is not done yet. */
const planned = inAnyCase(
  [
    String.raw`(?<!\p{L})(?:`,
    [
      String.raw`once|(?:when|as soon as|after|before|until|unless) (?:we|it|they|the)|not yet|yet to|(?:not|n['’]t) (?:yet )?(?:started|begun|chosen|applied|finished|completed)|(?:by|from|in|until) (?:\p{L}+ )?20(?:2[7-9]|[3-9]\d)`,
      String.raw`sobald|wenn wir|falls|noch (?:nicht|kein\p{L}*)|(?:ab|bis|im jahr|ende|anfang|mitte) 20(?:2[7-9]|[3-9]\d)|(?:ist|sind|bin|werden) 20(?:2[7-9]|[3-9]\d)`,
      String.raw`dès que|lorsque|quand|une fois (?:que|certifi)|pas encore|(?:en|d['’]ici|dès) 20(?:2[7-9]|[3-9]\d)`,
      String.raw`cuando|en cuanto|una vez que|todavía no|aún no|(?:en|para|antes de) 20(?:2[7-9]|[3-9]\d)`,
      String.raw`quando|assim que|logo que|ainda não|(?:em|até|para) 20(?:2[7-9]|[3-9]\d)`,
      String.raw`non appena|una volta che|non ancora|ancora non|(?:nel|entro il|dal) 20(?:2[7-9]|[3-9]\d)`,
      String.raw`zodra|wanneer|nog (?:niet|geen)|(?:in|vanaf|tegen|voor) 20(?:2[7-9]|[3-9]\d)`,
    ].join('|'),
    String.raw`)(?![\p{L}\d])|次第|したら|まだ|20(?:2[7-9]|[3-9]\d)年(?:に|まで)`,
  ].join(''),
);

const and = String.raw`(?:and|und|sowie|et|y|e|ed|en)`;

/** Words that deny, of which none stands in a claim. */
const denial = String.raw`(?:not|no|never|\p{L}+n['’]t|without|nicht|nie|niemals|kein(?:e|er|es|en|em)?|ohne|pas|jamais|aucune?|sans|nunca|jamás|ning[uú]n\p{L}*|sin|não|nem|nenhum\p{L}*|sem|non|mai|nessun\p{L}*|senza|niet|nooit|geen|zonder)`;

/** How a clause of its own goes on about the same subject, or about another one: "has …", "we have …". */
const opensClause = [
  String.raw`(?:(?:we|it|they) )?(?:has|have|had|does|do|did|never|los(?:es?|t)|stores?|sells?|sold|shares?|keeps?|uses?|runs?)`,
  String.raw`(?:(?:wir|sie|es) )?(?:hat|haben|hatten?|verlier(?:t|en)|verlor(?:en)?|speicher[nt]|gibt|geben|verkauf(?:t|en)|nutz(?:t|en))`,
  String.raw`(?:nous |elle |il |ils |elles )?(?:n['’]|ne )\p{L}+`,
  String.raw`(?:no|nunca|jamás|não|jamais|non)(?: (?:se|si|ha|hemos|han|abbiamo|hanno|tem|temos))? \p{L}+`,
  String.raw`(?:(?:we|ze|het) )?(?:heeft|hebben|had(?:den)?|verlie(?:st|zen)|verloor|verloren|deelt|delen|bewaart|bewaren|verkoopt|verkopen)`,
].join('|');

/** A clause behind the claim, up to the end of the sentence. */
const clauseBehind = once(
  () =>
    new RegExp(
      String.raw`(?<=(?:27017|27001|certifi|zertifi)[^;:]{0,80}?),?\s${and}\s(?=(?:${opensClause})(?!\p{L})).*$`,
      'isu',
    ),
);

/** A clause before the claim, whose own clause begins with its verb. */
const clauseBefore = once(
  () =>
    new RegExp(
      String.raw`^.*?(?=\s${and}\s(?:(?:we|it|wir|nous|elle) )?(?:is|are|ist|sind|est|sommes|sont|es|está|estamos|son|somos|é|são|è|siamo|sono|zijn)\s)`,
      'isu',
    ),
);

/** What makes a clause speak of the certificate or of the claim itself, or govern what follows. */
const ofClaim =
  /certif|zertifi|27017|27001|audit|akkredit|accredit|acredit|standard|norm|(?<!\p{L})(?:this|that|these|such|claims?|it\s*[.!]?$|das|dass|dies\p{L}*|solche?\p{L}*|cela|ceci|que|qu['’]\p{L}+|eso|esto|isso|isto|ciò|che|questo|questa|dit|dat|if|whether|ob|falls|wenn|si|se|als|but|aber|mais|pero|mas|ma|maar)(?!\p{L})/iu;

const opensWithDenial =
  /^\P{L}*(?:no|none|nobody|neither|not|never|kein\p{L}*|niemand|weder|aucune?|personne|ni|ningun\p{L}*|ningún|nadie|nenhum\p{L}*|ninguém|nessun\p{L}*|geen|niemand)(?!\p{L})/iu;

const deniesMuch = inAnyCase(
  String.raw`(?<!\p{L})${denial}(?!\p{L})(?:\P{L}+\p{L}+){2}|(?:\p{L}+\P{L}+){3}(?:nicht|nie|niemals|niet|nooit)\P{L}*$`,
);

function withoutBehind(sentence: string): string {
  const clause = clauseBehind().exec(sentence)?.[0];
  return clause !== undefined && deniesElse(clause) ? sentence.slice(0, -clause.length) : sentence;
}

function withoutBefore(sentence: string): string {
  const clause = clauseBefore().exec(sentence)?.[0];
  return clause !== undefined && deniesElse(clause) && !opensWithDenial.test(clause)
    ? sentence.slice(clause.length)
    : sentence;
}

/** Several words must be denied: "and never have been" denies the claim. */
function deniesElse(clause: string): boolean {
  return clause.length <= longestClause && !ofClaim.test(clause) && deniesMuch.test(clause);
}

const longestClause = 300;

/** Behind a clause that goes on ("取得しており、") one that speaks of something else than the certificate. */
function withoutJapanese(sentence: string): string {
  const clause = japaneseClause.exec(sentence)?.[0];
  return clause !== undefined && !japaneseClaim.test(clause)
    ? sentence.slice(0, -clause.length)
    : sentence;
}

const japaneseClause = /(?<=(?:取得|保有|維持|受け)(?:して|し|て)?(?:おり|い|て)?)、.{8,}$/su;
const japaneseClaim = /認証|取得|規格|単独|270|これ|それ|この|その|審査/u;
