/** What a cell can say about whether a control applies. */
export type ApplicabilityWord = 'applicable' | 'excluded' | 'undecided';

/** Words for applicability by meaning, with commas between them; English, German, French, Spanish, Portuguese, Italian, Dutch, Japanese. */
export const applicabilityWords: Readonly<Record<ApplicabilityWord, string>> = {
  applicable: `
    yes, y, applicable, applies, included, include, inc, in scope, required, selected, i, a,
    true, partially applicable, partial, partly, partly applicable, p, pi, ni, necessary,
    mandatory, applicable with limitations, app, retained, o, 〇, inherited, shared, ja, j,
    anwendbar, einbezogen, eingeschlossen, relevant, zutreffend, trifft zu, teilweise,
    teilweise anwendbar, oui, inclus, incluse, retenu, retenue, partiellement applicable,
    applique, si, s, aplica, aplicable, incluido, incluida, parcialmente aplicable, si aplica,
    sim, aplicavel, incluso, parcialmente aplicavel, se aplica, applicabile, si applica,
    inclusa, parzialmente applicabile, van toepassing, toepasselijk, inbegrepen,
    gedeeltelijk van toepassing, incl, applied, anw, gilt, aplica se,
    adopted, adopte, adoptee, adoptado, adoptada, adotado, adotada, adottato, ubernommen, overgenomen,
    適用, 適用する, 適用あり, はい, 有, あり, 一部適用, 部分適用,
    部分的に適用, 採用, 要, 該当, 対象, する`,
  excluded: `
    no, n, not applicable, na, n a, excluded, exclude, e, not included, out of scope, false,
    not required, not relevant, does not apply, not selected, not necessary, exclusion,
    inapplicable, non applicable, not in scope, nein, nicht anwendbar, ausgeschlossen,
    entfallt, nicht relevant, nicht zutreffend, trifft nicht zu, n z, ausschluss, non, exclu, exclue,
    sans objet, non retenu, non retenue, non applique, so, s o, no aplica, no aplicable,
    excluido, excluida, no se aplica, nao, nao aplicavel, nao se aplica, nao aplica,
    n aplicavel, non applicabile, escluso, esclusa, non si applica, nee, niet van toepassing,
    nvt, n v t, uitgesloten, niet toepasselijk, excl, not appl,
    nicht anw, n anw, gilt nicht, ausgeschl, ausserhalb des geltungsbereichs, hors perimetre, hors champ,
    fuera de alcance, fuera del alcance, fora do escopo, fora de escopo, fora do ambito,
    fuori ambito, fuori perimetro, buiten scope, 適用外, 適用除外, 適用しない, 除外, 除外する,
    rejected, not adopted, rejete, rejetee, rechazado, rechazada, rejeitado, respinto, abgelehnt,
    afgewezen, 非適用, 適用なし, 対象外, いいえ, 無, なし, 不採用, 非該当, 該当なし, 不要, しない`,
  undecided: `
    tbc, tbd, tba, to be confirmed, to be decided, to be determined, to be assessed, pending,
    undecided, not decided, not yet decided, not yet assessed, not assessed, under review,
    open, to do, todo, unknown, to be completed, to be defined, in review, under assessment,
    unclear, offen, noch offen, zu klaren, in klarung, unklar, noch zu bewerten, in prufung,
    a definir, a confirmer, en attente, a determiner, a preciser, a evaluer, por definir,
    pendiente, por determinar, por confirmar, sin definir, en revision, pendente, por avaliar,
    a confirmar, da definire, da confermare, in sospeso, da valutare, nog te bepalen,
    nader te bepalen, ntb, n t b, onbekend, in discussion, to be reviewed,
    to be discussed, under discussion, to be agreed, to be clarified, to be evaluated, zu entscheiden,
    noch zu entscheiden, zu diskutieren, a decider, a discuter, a trancher, a statuer, por decidir,
    a decidir, por definirse, da decidere, da discutere, nog te beslissen, nog te bespreken,
    nog niet besloten, 協議中, 審議中, 要協議,
    to be verified, zu prufen, noch zu prufen, wird gepruft, wird noch gepruft, in diskussion,
    noch nicht entschieden, a valider, a verifier, a l etude, en cours d analyse,
    en cours d evaluation, en cours d etude, en cours de validation, en estudio, en analisis,
    por validar, por evaluar, em analise, em avaliacao, em estudo, a avaliar, a determinar,
    in valutazione, in analisi, da verificare, da determinare, in onderzoek, nog te beoordelen,
    nog te onderzoeken, 要確認, 未定, 検討中, 要検討, 未決定, 確認中, 未評価, 保留`,
};

/** Signs for applicability, looked at where a cell's words say nothing. */
export const applicabilitySigns: ReadonlyMap<string, ApplicabilityWord> = new Map(
  Object.entries({
    applicable: [
      '✅',
      '✔',
      '✓',
      '☑',
      '🟢',
      '○',
      '◯',
      '⭕',
      '◎',
      '△',
      '🔄',
      '🟡',
      '🟠',
      '⚠',
      '👍',
      '●',
      '■',
    ],
    excluded: ['❌', '✗', '✘', '✖', '×', '✕', '⛔', '🚫', '🔴', '➖', '⚪'],
    undecided: ['⏳', '❓', '?', '？', '❔', '⌛', '🤔'],
  }).flatMap(([meaning, signs]) =>
    signs.map((sign) => [sign, meaning as ApplicabilityWord] as const),
  ),
);

/** Labels that stand before a value in the same cell or badge: "Applicable: Yes", "Status-Implemented". */
export const labels: readonly string[] = [
  ...[
    'applicable',
    'applicability',
    'status',
    'implementation status',
    'soa',
    'decision',
    'scope',
    'state',
  ],
  ...[
    'anwendbar',
    'anwendbarkeit',
    'umsetzungsstatus',
    'applicabilite',
    'statut',
    'aplica',
    'aplicabilidad',
  ],
  ...[
    'estado',
    'aplicavel',
    'applicabile',
    'stato',
    'van toepassing',
    '適用',
    '適用可否',
    '実施状況',
    '状況',
    'implementation',
  ],
];
