import { normalised } from './words/normalise.js';

/**
 * Whether the headers are those of a failure mode and effects analysis of a product or a process, which
 * weighs failures as a register does risks. One that names a risk, a threat, an asset, information or a
 * control belongs to an ISMS, and its third factor only makes its scale another one.
 */
export function isFailureAnalysis(headers: readonly string[]): boolean {
  const words = headers.map((header) => normalised(header));
  const signs = [failures, detection, priority].filter((sign) =>
    words.some((word) => sign.test(word)),
  );
  return signs.length >= 2 && !words.some((word) => !priority.test(word) && ofSecurity.test(word));
}

/** What fails, in words without accents. */
const failures =
  /^(?:(?:potential |possible )?failure(?: modes?| effects?)?|(?:potential )?(?:cause|effect)s? of failure|(?:mogliche[rs]? )?(?:fehler(?:art|modus|bild|moglichkeit|ursache|folge)?|versagensart|ausfallart)(?:en)?|modes? de defaillance|defaillances?|modos? de fall[ao]s?|fallos?|falhas?|mod[oi] di guasto|guasti?|faalwijzen?|faalmod(?:us|i)|故障モード|不良モード|故障)$/u;

/** How hard it is to find; "D" alone is a damage as well. */
const detection =
  /^(?:det|detection|detectability|entdeckung(?:swahrscheinlichkeit)?|entdeckbarkeit|detectabilite|deteccion|detectabilidad|detec{1,2}ao|detetabilidade|detectabilidade|rilevabilita|rilevazione|rilevamento|detectie|detecteerbaarheid|ontdekbaarheid|検出度|検出性|検出)$/u;

/** The product of three, by its names. */
const priority =
  /^(?:rpn|npr|rpz|ipr|rpg|risk priority (?:number|no)|risikoprioritatszahl|risikoprioritat|(?:numero|nombre|indice) (?:de |di )?(?:prioridad(?:e)? (?:de |del |do )?(?:riesgo|risco)|priorita (?:di |del )?rischio|priorite (?:de |du )?risque)|risicoprioriteitsgetal|危険優先(?:度|指数)|リスク優先(?:度|数))$/u;

const ofSecurity =
  /risk|risik|risque|riesgo|risco|rischi|risic|リスク|threat|bedroh|menace|amenaza|ameaca|minacci|dreiging|脅威|vulnerab|schwachstelle|kwetsbaar|脆弱性|asset|actif|activo|ativo|beni?\b|information|informac|informaz|informatie|情報|資産|controls?\b|control(?:e|o)s?\b|controll[oi]\b|annex|anhang|annexe|anexo|管理策|confiden|vertraulich|riservatezza|vertrouwelijk/u;
