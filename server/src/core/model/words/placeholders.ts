import { listed, normalised } from './normalise.js';

/** What writers put where a text is still to come, in the languages of the other words. */
const words: ReadonlySet<string> = new Set(
  listed(`
    tbd, tbc, tba, tbw, t b d, t b c, t b a, t b w, t o d o, todo, to do, fixme, xxx, xx, na, n a, none, not applicable, to be done,
    to be determined, to be defined, to be decided, to be confirmed, to be completed,
    to be added, to be written, to be provided, to follow, placeholder, pending, test, dummy,
    insert text, insert text here, insert justification, insert justification here,
    justification, justification here, text, text here, reason, reason here, fill in, please fill,
    please complete, sample text, example text, folgt, wird erganzt, wird nachgereicht,
    noch zu erganzen, zu erganzen, offen, noch offen, k a, keine angabe, keine, platzhalter,
    a completer, a definir, a preciser, a determiner, a remplir, sans objet, por definir,
    por completar, por determinar, pendiente, a definir, a preencher, pendente, da definire,
    da completare, nog in te vullen, nog te bepalen, nvt, n t b, ntb, noch zu klaren,
    noch zu definieren, zu klaren, wird noch erganzt, begrundung erganzen, begrundung einfugen,
    begrundung folgt, insert reason, reason goes here, to be filled in, a renseigner, a rediger,
    justification a completer, por rellenar, a rellenar, completar, rellenar, a completar,
    preencher, em elaboracao, da compilare, da inserire, nog aan te vullen, aan te vullen, volgt, volgt nog, wordt aangevuld,
    segue, seguira, a suivre, a venir, sigue, a indicar, a inserir, por preencher, da inserire a breve,
    n d, nd, s d, n n, pendiente de completar, pendiente de definir, pendiente de redactar, sin definir,
    sin completar, por redactar, a determinar, a ser definido, a ser definida, em definicao, em aberto,
    sem definicao, por definir ainda, pendente de definicao, in definizione, in attesa, da determinare,
    da redigere, da concordare, en attente, en cours de redaction, in klarung, wird geklart, ausstehend,
    in afwachting, nog open, nog te schrijven, 準備中, 調整中, 確認中,
    folgt noch, kommt noch, folgt spater, noch ausstehend, noch pendent, pendent, steht noch aus, noch nachzureichen,
    still pending, still to come, to come, follows, will follow, suit, suivra, encore a completer, en suspens,
    todavia pendiente, aun pendiente, pendiente aun, sigue pendiente, seguira mas adelante, ainda pendente, ainda por definir, a seguir,
    in sospeso, ancora in sospeso, ancora da definire, ancora da completare, seguira a breve, komt nog, volgt later, nog te volgen, hangende,
    後日追記, 後送, 後日, 追って記入, 追って記載, 保留中,
    in te vullen, nader te bepalen, 作成中, 後日記入, 要確認, 記載予定, 追記予定, 未記入, 要記入, 記入予定, 未定, 検討中`).map(
    normalised,
  ),
);

const marks =
  /^(?:\{\{[^}]*\}\}[\s,;.、。]*)+$|^<[^>]*>$|^_{3,}$|^\[(?!\[)[^\]]*(?:\p{Ll}{2}|[\p{sc=Han}\p{sc=Katakana}])[^\]]*\]\.?$/u;

const lorem = /^lorem ipsum\b/iu;

/**
 * Whether the text of a cell (as a reader sees it) as a whole only keeps the place for one to come:
 * `TBD`, `n/a`, `{{reason}}`, `[say why]`, lorem ipsum. A text with a placeholder somewhere in it is
 * none, and neither is an empty one or a dash.
 */
export function isPlaceholder(text: string): boolean {
  const whole = text.trim();
  if (whole === '') {
    return false;
  }
  return (
    marks.test(whole) || lorem.test(whole) || (whole.length <= 40 && words.has(normalised(whole)))
  );
}

/** What says no more than that there is nothing; of a duty or a level it may be the answer. */
const nothings: ReadonlySet<string> = new Set(
  listed(`
    n z, nicht zutreffend, trifft nicht zu, entfallt, nicht anwendbar, keiner, keines,
    neant, aucun, aucune, ras, non applicable, geen, niet van toepassing, no aplica, no aplicable, no se aplica,
    ninguno, ninguna, nao aplicavel, nao se aplica, nenhum, nenhuma, non applicabile, nessuno, nessuna, 該当なし,
    特になし`).map(normalised),
);

/** Whether the text of a cell for a reason gives none: a placeholder, "néant", "???". */
export function isNoReason(text: string): boolean {
  const whole = text.trim();
  return (
    isPlaceholder(whole) || /^\?{2,}$/u.test(whole) || nothings.has(normalised(whole.slice(0, 40)))
  );
}

/**
 * Whether the text of a cell is how a writer of `language` (`fr`) shortens "not applicable". Elsewhere the same
 * letters say something else: "s.o." is "sans objet" in French and "see above" in German.
 */
export function isShortForNothing(text: string, language: string): boolean {
  return shortNothings[language]?.has(normalised(text.slice(0, 40))) ?? false;
}

const shortNothings: Readonly<Record<string, ReadonlySet<string>>> = {
  de: new Set(['entf', 'nicht zutr', 'nicht anw', 'n anw', 'n zutr']),
  fr: new Set(['s o', 'so', 'non appl', 'non concerne']),
  es: new Set(['n p', 'np', 'no procede', 'no apl']),
  pt: new Set(['n s a', 'nsa', 'nao apl']),
  it: new Set(['n p', 'np', 'non pertinente', 'non appl']),
  nl: new Set(['n v t', 'niet v t', 'niet toepasselijk']),
  ja: new Set(['対象外', '非該当', '該当せず', '該当無し']),
};
