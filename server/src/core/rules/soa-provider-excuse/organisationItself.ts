/**
 * Whether the company that `reason` names at `at` does in that clause what is said itself, or with means
 * of its own: then the organisation speaks of itself in the third person. "Die Firma Huber betreibt alle
 * Systeme selbst", "Stichting Zorgplein onderhoudt alle systemen zelf", 「株式会社ミナト自身が運用」.
 */
export function doesItItself(reason: string, company: string, at: number): boolean {
  const before = lastOf(reason.slice(0, at).split(boundaryBefore));
  const behind = reason.slice(at + company.length).split(boundary)[0] ?? '';
  if (isNamedAsProvider(company) || forUs.test(`${before} ${behind}`)) {
    return false;
  }
  return nameItself.test(company) || isByItsOwn(before, behind);
}

function isByItsOwn(before: string, behind: string): boolean {
  const isDoneBy = doneBy.test(before) && itsOwnPeople.test(behind);
  const isSaid = says(before, itself) || (!isDoneBy && says(behind, itself));
  return isSaid || (opening.test(before) && (says(behind, ofItsOwn) || runsSystems.test(behind)));
}

/** Whether `before`, what stands before a company in a text, leaves it the one whom its clause is about. */
export function opensClause(before: string): boolean {
  return opening.test(lastOf(before.split(boundaryBefore)).replace(conjunction, ''));
}

const conjunction =
  /^\s*(?:as|since|because|da|weil|como|porque|car|puisque|comme|poiché|siccome|omdat|aangezien)(?=\s)/iu;

/** Whether the name of a company says that it provides servers and rooms: "Castle Hosting Ltd". */
export function isNamedAsProvider(company: string): boolean {
  return nameOfProvider.test(company);
}

const nameOfProvider =
  /(?<!\p{L})(?:(?:Web|Cloud)?[Hh]ost(?:ing|er)|Cloud|Rechenzentr(?:um|en)|RZ|Data ?[Cc]ent(?:er|re|rum)s?|Colocation|Hébergement|Alojamiento|Alojamento|Hospedagem)(?!\p{L})|ホスティング|クラウド|データセンター?/u;

/** "Does this itself for us": no house works for itself. */
const forUs =
  /(?<!\p{L})(?:for us|on our behalf|für uns|in unserem auftrag|pour nous|pour notre compte|para nosotros|por nosotros|para nós|por nós|per noi|per nostro conto|voor ons)(?!\p{L})|当社のため|弊社のため|当社に代わ/iu;

/** "Done by Castle Ltd with their own staff": whose staff is "theirs" is another one. */
const doneBy =
  /(?<!\p{L})(?:by|von|vom|durch|par|por|pel[oa]|da|dalla|dal|door)(?: (?:the|der|dem|die|la|le|el|il|o|a|de|het))? ?$/iu;

const itsOwnPeople =
  /(?<!\p{L})(?:(?:its|their) own (?:staff|people|team|means|personnel)|mit eigene[mnr] \p{L}+|met eigen \p{L}+|ses propres \p{L}+|propi[oa]s?|própri[oa]s?|propr[io]{1,2})(?!\p{L})/iu;

function lastOf(parts: readonly string[]): string {
  return parts.at(-1) ?? '';
}

/** "Not in-house but by Castle Ltd" says the opposite. */
function says(clause: string, words: RegExp): boolean {
  const found = words.exec(clause);
  return found !== null && !denial.test(clause.slice(0, found.index)) && !denied.test(clause);
}

/** In Japanese nothing parts the word from the name. */
const nameItself = /(?:自身|自体|自ら)$/u;

const boundary = /[,;:!?()–—、。；：，（）]|\.(?=\s|$)/u;

/** What stands before "and" is another clause; behind it, "betreibt und wartet alles selbst" goes on. */
const boundaryBefore =
  /[,;:!?()–—、。；：，（）]|\.(?=\s|$)|(?<!\p{L})(?:and|but|und|aber|sondern|et|mais|y|pero|sino|mas|mentre|ma|maar|en)(?=\s)/u;

const denial =
  /(?<!\p{L})(?:not|never|nicht|nie|kaum|niet|nooit|pas|jamais|no|nunca|não|nem|non|mai|né)(?!\p{L})/iu;
const denied = /(?<!必|ま)ず|ない|なく|ません/u;

const itself = new RegExp(
  [
    ...[
      '(?:itself|themselves|in-house|internally)',
      String.raw`in house|(?:by|with) (?:its|their) own (?:staff|people|team|means|personnel)`,
      '(?:selbst|selber|eigenständig|hausintern|intern)',
      String.raw`im eigenen haus|in eigener (?:regie|verantwortung)|in eigenregie|mit eigene[mnr] (?:personal|leuten|kräften|mitteln|mitarbeit\p{L}*|team)`,
      String.raw`(?:zelf|zelfstandig)|in eigen (?:beheer|huis)|met eigen (?:personeel|mensen|medewerkers|middelen)`,
      String.raw`(?:elle|lui|elles|eux)-mêmes?|en (?:interne|régie|propre)|par ses propres (?:moyens|équipes|agents)`,
      String.raw`(?:por|a) sí mism[oa]s?|ella misma|él mismo|internamente|en casa|con (?:medios|personal|recursos) propi[oa]s`,
      String.raw`por si (?:própri|mesm|só)[oa]?|el[ea] (?:própri|mesm)[oa]|dentro de casa|em casa|com (?:meios|pessoal|recursos|equipa|equipe) própri[oa]s?`,
      String.raw`in casa|in proprio|da (?:sé|sola|solo)|(?:ess[ao]|lei|lui) stess[oa]|con (?:mezzi|personale|risorse) propr[io]i?`,
    ].map((words) => String.raw`(?<![\p{L}-])(?:${words})(?![\p{L}-])`),
    '自身|自ら|みずから|自社(?:で|の|内|が)|社内で|内製|自力で',
  ].join('|'),
  'iu',
);

/** What it runs on its own premises; of a provider that is said behind "by", where it is not who acts. */
const ofItsOwn =
  /(?<![\p{L}-])(?:(?:its|their) own|eigene[mnrs]?|eigen|ses propres|sa propre|son propre|(?:sus?|su) propi[oa]s?|se(?:u|us) próprios?|suas? própria?s?|(?:nell[ae]|nei|sui|sull[ae]) propri[aeo]?)(?!\p{L})/iu;

/** The article before the name, or words that head the clause. */
const opening =
  /^\s*(?:(?:the|die|der|das|la|le|el|il|lo|a|o|de|het)\s+)?(?:our |unsere? )?$|^\s*l['’]$/iu;

/** Who runs the servers, and for nobody that is named, may as well be the organisation. */
const runsSystems =
  /^\s+(?:runs|operates|maintains|manages|betreibt|wartet|unterhält|onderhoudt|beheert|gère|exploite|entretient|maintient|gestiona|mantiene|opera|gere|mantém|gestisce|manutiene)\s+(?:(?:the|all|alle|die|de|les|tous les|los|todos los|os|todos os|i|tutti i|gli)\s+)?(?:servers?|systems?|systeme|systemen|serveurs|systèmes|servidores|sistemas|server|sistemi)\s*$/iu;
