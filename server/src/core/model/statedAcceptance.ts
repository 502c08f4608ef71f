/**
 * The level of risk that `text`, which stands right above a register, calls acceptable, as in "12以下を受容可能とする"
 * or "Risk appetite: up to 12". Absent where it names none, or more than one.
 */
export function statedAcceptance(text: string): number | undefined {
  const named = [...text.matchAll(stated)].map(({ groups = {} }) =>
    Number(groups['behind'] ?? groups['before'] ?? groups['japanese'] ?? groups['early']),
  );
  const [level, ...others] = new Set(named);
  return others.length === 0 ? level : undefined;
}

const upTo = String.raw`(?:up to|at most|bis(?: zu| einschließlich)?|höchstens|maximal|jusqu['’]à|au plus|hasta|até|fino a|tot(?: en met)?|max\.?|≤|<=|:|=|is|ist|est|es|é|è|von|of|de|di)`;

/** What is called acceptable, before the figure and behind it. */
const stated = new RegExp(
  [
    String.raw`(?<!\p{L})(?:risk appetite|acceptable (?:risk )?(?:level|value|score)|risk acceptance (?:level|threshold)|risikoappetit|risikoakzeptanz(?:schwelle|grenze|wert|niveau)?|akzeptables? (?:risiko|risikoniveau|wert)|akzeptanz(?:schwelle|grenze)|appétit (?:pour le|au) risque|niveau (?:de risque )?acceptable|seuil d['’]acceptation|apetito (?:de|al) riesgo|nivel (?:de riesgo )?aceptable|apetite (?:ao|de) risco|nível (?:de risco )?aceitável|propensione al rischio|livello (?:di rischio )?accettabile|risicobereidheid|aanvaardbaar (?:risico)?niveau)(?:\s?${upTo}){1,3}\s?(?<behind>\d{1,3})(?![\d.,]*\d|\s?%)`,
    String.raw`(?<!\p{L})(?:up to|bis(?: zu)?|jusqu['’]à|hasta|até|fino a|tot(?: en met)?)\s(?<before>\d{1,3})\s(?:(?:is|are|ist|sind|est|es|é|è|wordt)\s)?(?:acceptable|accepted|akzeptabel|akzeptiert|acceptable|aceptable|aceitável|accettabile|aanvaardbaar)(?!\p{L})`,
    String.raw`(?:受容可能(?:な?(?:リスク)?(?:値|水準|レベル))?|受容(?:基準|水準|レベル)|許容(?:可能)?(?:値|水準|レベル)?)\s?[はを：:=＝]\s?(?<japanese>\d{1,3})\s?(?:点)?(?:以下|まで)`,
    String.raw`(?<![\d.,])(?<early>\d{1,3})\s?(?:点)?(?:以下|まで)(?:のリスク|の値)?[はを]?(?:、)?(?:受容可能|受容|許容)`,
  ].join('|'),
  'giu',
);
