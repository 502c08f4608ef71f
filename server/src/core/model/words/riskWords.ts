/** What is decided to do about a risk. */
export type Treatment = 'mitigate' | 'accept' | 'transfer' | 'avoid';

const opening = String.raw`^[^\p{L}\p{N}]*(?:(?:risk|risiko)\s+)?`;

const treatments: readonly (readonly [Treatment, RegExp])[] = [
  [
    'accept',
    wordAtStart(
      'accept|tolerat|retain|retention|akzept|risikoakzeptanz|(?:risiko)?tragen|accepte|acceptation|maintien|conserver|acept|aceit|asumir|assumir|reter|accett|ritenzione|reten(?:er|ción|ção)(?=\\s*(?:$|[.,;(]|(?:el |del |o |do )?ries[gc]o))|受容|保有|許容',
    ),
  ],
  [
    'mitigate',
    wordAtStart(
      'mitig|reduc|reduktion|treat|modif|minder|verminder|reduzier|risikominderung|behandel|verringer|rédu|redu|atténu|attenua|trait|trat(?:ar|amiento|amento)|tratt|maîtris|ridu|beperk|beheers|低減|軽減|緩和',
    ),
  ],
  [
    'transfer',
    wordAtStart(
      'transfer|share|sharing|insur|übertrag|verlager|versicher|transfér|partag|compart|trasfer|condivi|overdra|delen|移転|移譲|共有',
    ),
  ],
  ['avoid', wordAtStart('avoid|terminat|eliminat|vermeid|évit|evit|refus|elimin|vermijd|回避')],
];

/** The decision that the text of a treatment or status begins with; absent where it says something else. */
export function treatmentOf(text: string): Treatment | undefined {
  const start = text.slice(0, 60);
  return treatments.find(([, words]) => words.test(start))?.[0];
}

/** Whether the text of a status says that a risk is no longer followed. */
export function isClosed(status: string): boolean {
  return closed.test(status.slice(0, 60));
}

const closed = wordAtStart(
  'closed|retired|obsolete|withdrawn|superseded|merged|removed|cancel|geschlossen|erledigt|entfallen|abgeschlossen|clos|fermé|clôtur|cerrad|encerrad|fechad|chius|gesloten|afgesloten|クローズ|完了|終結',
);

/** Whether `text` only says that something is still to be found: "TBD", "unassigned", a question mark. */
export function isOpenQuestion(text: string): boolean {
  return openQuestion.test(text.trim());
}

const openQuestion =
  /^(?:tb[acd]|todo|to do|to be (?:assigned|confirmed|decided|defined|determined|named)|not (?:yet )?(?:assigned|decided|defined)|unassigned|unknown|noch offen|offen|nicht zugewiesen|nicht festgelegt|noch festzulegen|unbekannt|zu klären|à définir|à déterminer|à préciser|à désigner|non attribué|por definir|por determinar|por asignar|sin asignar|pendiente|pendente|a definir|a determinar|por atribuir|não atribuído|da definire|da decidere|da determinare|da assegnare|non assegnato|nog te bepalen|nader te bepalen|n\.?t\.?b\.?|niet toegewezen|onbekend|未定|検討中|要検討|未割当|\?+)$/iu;

function wordAtStart(words: string): RegExp {
  return new RegExp(`${opening}(?:${words})`, 'iu');
}
