import { memoize } from '../../base/memo.js';

type Parties = Readonly<Record<string, 'csp' | 'csc' | 'both'>>;

const longestRead = 400;

const names = [
  ...['aws', 'amazon(?: web services)?', '(?:microsoft )?azure', 'microsoft(?: 365)?', 'gcp'],
  ...[
    'google(?: cloud| workspace)?',
    'hetzner',
    'ovh(?:cloud)?',
    'ionos',
    'digitalocean',
    'heroku',
  ],
  ...['oracle cloud', 'ibm cloud', 'scaleway', 'stackit', 'github', 'salesforce', 'cloudflare'],
];

const kinds = String.raw`(?:(?:external|third[- ]party|cloud|hosting|service|infrastructure|data cent(?:er|re)|iaas|paas|saas|it)[- ]){0,3}(?:provider|vendor|supplier|hoster|csp)`;
const germanKinds = String.raw`(?:(?:cloud|hosting|it|iaas|paas|saas)[- ]?)?(?:anbieter|provider|dienstleister|hoster|lieferant|rechenzentrumsbetreiber)(?:s|n|en)?`;
const romanceKinds = String.raw`(?:fournisseur|prestataire|hébergeur|proveedor|provedor|fornecedor|fornitore)(?:e?s)?(?: (?:de |du )?(?:cloud|services?|servicios?|nube))?`;

const determiner = '(?:(?:our|the|a|an|their|its|respective) )?';

const done =
  '(?:handled|managed|provided|operated|covered|performed|carried out|done|implemented|ensured|maintained|addressed|taken care of|run|secured|controlled)';
const does =
  '(?:handles?|manages?|operates?|covers?|performs?|carries (?:it )?out|does (?:it|this|that)|ensures?|takes? care|secures?|is responsible|are responsible|is in charge)';

interface Phrases {
  readonly excuse: RegExp;
  /** "Inherited (AWS)": the only one whose parts a bracket divides. */
  readonly inherited: RegExp;
}

const phrasesOf = memoize((parties: Parties): Phrases => {
  const own = Object.entries(parties).flatMap(([name, party]) =>
    party === 'csp' ? [escaped(name.toLowerCase())] : [],
  );
  const english = `(?:${[kinds, ...names, ...own].join('|')})(?:s|'s|s'|’s|s’)?`;
  const german = `(?:${[germanKinds, ...names, ...own].join('|')})`;
  const romance = `(?:${[romanceKinds, ...names, ...own].join('|')})`;
  const patterns = [
    String.raw`\b${done} by ${determiner}${english}`,
    String.raw`\b(?:responsibility|responsibilities|duty|task|job) of ${determiner}${english}`,
    String.raw`\b(?:responsibility|it|this) (?:lies|rests|sits) with ${determiner}${english}`,
    String.raw`\b${english} (?:is |are |has |have |bears? )?(?:the )?(?:sole |full )?responsib`,
    String.raw`\b(?:inherited|outsourced|delegated|transferred|left) (?:from|to) ${determiner}${english}\b`,
    String.raw`\brel(?:y|ies) on ${determiner}${english}`,
    String.raw`(?:^|[.;:] |we |– |as |because )${determiner}${english} ${does}\b`,
    String.raw`\b(?:durch|von|vom|beim) (?:(?:den|die|dem|der|unser\w*|ein\w*) )?${german}\b.{0,40}(?:verantwort|übernommen|umgesetzt|betrieben|sichergestellt|abgedeckt|erbracht|durchgeführt|erledigt|gewährleistet)`,
    String.raw`\bverantwort\w* (?:liegt |ist |trägt )?(?:(?:beim?|von|des|der|dem|vom|unser\w*) ){0,2}${german}\b`,
    String.raw`\b${german} (?:ist (?:dafür )?verantwortlich|übernimmt|verantwortet|betreibt|erledigt|stellt .{0,30}sicher)`,
    String.raw`\b(?:géré|assuré|fourni|couvert|réalisé|pris en charge)e?s? par (?:le |notre |un |nos )?${romance}`,
    String.raw`\b(?:gestionad|proporcionad|cubiert|realizad|gerenciad|coberto|fornecid)[oa]s? (?:por|pel[oa]s?) (?:el |la |nuestro |o |nosso )?${romance}`,
    String.raw`\b(?:responsabilité|responsabilidad|responsabilidade|responsabilità) (?:du |de l'|del |de |do |da )(?:nuestro |notre )?${romance}`,
    String.raw`(?:クラウド)?(?:事業者|プロバイダー?|ベンダー|aws|azure|gcp)(?:側)?(?:の|が|に|で|により|にて)(?:責任|管理|対応|実施|運用|委託|提供)`,
  ];
  return {
    excuse: new RegExp(patterns.join('|'), 'u'),
    inherited: new RegExp(String.raw`^inherited \((?:from )?${determiner}${english}\b`, 'u'),
  };
});

const negation =
  /\b(?:no|not|none|nothing|never|nobody|neither|nor|without|kein\w*|nicht|nichts|ohne|niemand|aucune?|pas|sans|ningun[oa]?|sin|nenhum[a]?|não|sem)\b|ない|なし/u;

/**
 * Whether a reason says that a provider carries the control out: "Managed by AWS", "CSP
 * responsibility". A clause that denies something ("nothing is outsourced to suppliers") says the
 * opposite and does not count. `parties` are the workspace's own names.
 */
export function leavesToProvider(text: string, parties: Parties): boolean {
  const { excuse, inherited } = phrasesOf(parties);
  if (inherited.test(text.slice(0, longestRead).trim().toLowerCase())) {
    return true;
  }
  return clausesOf(text).some((clause) => {
    const found = excuse.exec(clause);
    return found !== null && !negation.test(clause.slice(0, found.index + found[0].length));
  });
}

/** Clauses as a reader takes them: a denial in one says nothing about the next. */
function clausesOf(text: string): readonly string[] {
  return text
    .slice(0, longestRead)
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .split(
      /[.;,()–—。、]\s*|\s-\s|\b(?:because|since|as|while|whereas|but|da|weil|sondern|car|porque) /u,
    )
    .filter((clause) => clause !== '');
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\/-]/gu, String.raw`\$&`);
}
