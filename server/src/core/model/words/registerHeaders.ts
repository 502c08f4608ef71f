import type { HeaderMeaning } from './headerMeaning.js';
import { listed, normalised } from './normalise.js';

/** Headers by what they mean in a risk register, where no other column means that. */
type RegisterWords = Readonly<Partial<Record<HeaderMeaning, string>>>;

/** Ordinary words that head the level right behind likelihood and impact, and much else elsewhere. */
export const levelsBehind = indexOf({
  level: `
    inherent, gross, raw, raw score, initial, baseline, current, current score, current rating, current level,
    lvl, lev, niv, nív, nv, liv, stufe, レベル, exposure, risk exposure, total, risk factor, risk total, product, magnitude, before treatment, pre treatment,
    brutto, inhärent, anfänglich, aktuell, gesamt, produkt, ausgangswert, ausgangsrisiko, ist, vor behandlung,
    vor maßnahmen, brut, brute, inhérent, initiale, actuel, produit, avant traitement,
    bruto, inherente, inicial, actual, producto, antes del tratamiento, inerente, atual, produto,
    antes do tratamento, lordo, iniziale, attuale, prodotto, prima del trattamento,
    calificación, valoración, zona, nivel de severidad, severidad del riesgo, severidad inherente, resultado, nivel resultante, severidade do risco, classificação, avaliação,
    valutazione, esito, severità del rischio, évaluation, cotation, gravité du risque, résultat, einstufung,
    bewertung, ergebnis, severity of risk, risk severity, evaluation, result, combined, classificatie, resultaat, uitkomst, 評価, 評価値, 評価結果, 判定値,
    note de risque, nota del riesgo, nota de risco, cotation brute, initieel, huidig, actueel, totaal, voor behandeling, 固有, 固有値, 初期, 現状, 現在値, 積, 対応前`,
});

/** Of these the words that can be nothing else but the level before the treatment, in the form of `normalised`. */
export const beforeTreatment: ReadonlySet<string> = new Set(
  listed(
    'inherent, gross, brutto, inhärent, brut, inhérent, inherente, bruto, inerente, lordo, 固有',
  ).map(normalised),
);

/** Words for what remains, behind the treatment or the level. */
export const remainsBehind = indexOf({
  residual: `
    net, net rating, net level, post treatment, post mitigation, after mitigation, after controls, with controls,
    rscore, r score, rs, res score, res rating, res level, res risk, remaining, remaining risk, left over, what is left,
    score after, rating after, level after, after, final, final score, final rating, mitigated score,
    netto, rest, verbleibend, bewertung danach, einstufung danach, bewertung nachher, danach, nachher, nach behandlung, nach maßnahmen, restwert,
    net résiduel, résiduel, résiduelle, restant, après, après traitement, après mesures,
    neto, residual final, restante, después, después del tratamiento, líquido, depois, após tratamento,
    residuo, residua, rimanente, dopo, dopo il trattamento, overblijvend, resterend, daarna, na behandeling,
    na maatregelen, 残存, 残余, 対応後, 対策後`,
});

/** Words for who answers, what is done and when it is looked at again, behind likelihood and impact. */
export const followUpBehind = indexOf({
  owner: `
    who, by whom, lead, person responsible, action owner, sro, dri, accountable executive, exec sponsor,
    executive sponsor, sponsor, manager, risk manager, risk lead, in charge, person in charge, named owner,
    held by, holder, risk holder, ansprechpartner, wer, durch wen, leitung, federführung, federführend,
    zuständig, kümmerer, qui, pilote, par qui, référent, en charge, quién, a cargo, encargado, encargada,
    por quién, quem, por quem, encarregado, encarregada, a cargo de, chi, da chi, referente, incaricato,
    wie, door wie, actiehouder, actie eigenaar, trekker, aanspreekpunt, beheerder, 誰, 主管, 主管部署, 担当, 担当者, 担当部署`,
  treatment: `
    4t, 4ts, four ts, the four ts, handling, risk handling, disposition, response type, response strategy,
    what we do, what we will do, what we are doing, what is done, what is being done, what to do, our answer,
    was wir tun, was wir dagegen tun, was wird getan, was ist zu tun, ce que nous faisons, ce qu on fait, que faisons nous, que faire,
    que hacemos, lo que hacemos, que se hace, o que fazemos, o que se faz, cosa facciamo, che cosa facciamo, wat we doen, wat doen we,
    wat doen we eraan, 対応, どうするか,
    response option, chosen response, type of response, risk decision, behandlungsoption, behandlungsform,
    umgangsform, what we do, what we will do, what do we do, our answer, answer, our decision, was wir tun,
    unsere antwort, antwort, ce que nous faisons, notre réponse, qué hacemos, lo que hacemos, nuestra respuesta,
    o que fazemos, nossa resposta, a nossa resposta, cosa facciamo, la nostra risposta, wat we doen, ons antwoord,
    当社の対応, どうするか, type de traitement, choix de traitement, tipo de tratamiento, opción de tratamiento,
    tipo de tratamento, opção de tratamento, tipo di trattamento, opzione di trattamento,
    manejo, opción, gestión, gestão, gestione, gestion, handhabung, omgang, aanpak,
    soort behandeling, behandeloptie, 対処, 処理, 対応区分, 対応種別, 対応方法`,
  control: `
    contr, ctrl, ctrls, iso ref, iso reference, 27001 ref, iso 27001 ref, soa ref, soa reference, soa control, soa controls, soa,
    annex a refs, annex a link, anhang a bezug, bezug anhang a, iso referenz, iso bezug, normbezug, référence iso, référence annexe a, lien annexe a,
    referencia iso, referencia anexo a, referência iso, referência anexo a, riferimento iso, riferimento allegato a,
    riferimento annex a, iso referentie, bijlage a referentie, verwijzing bijlage a, 附属書a参照, safeguards, safeguard, anhang a, soa verweis, soa bezug, annexe a, réf iso, réf soa,
    anexo a, ref iso, ref soa, allegato a, rif iso, rif soa, bijlage a, vvt verwijzing, 附属書a`,
  review: `
    revisit, revisit on, revisit by, re assess, reassess, reassess by, reassessment, reassessment date,
    re assessment, look at again, check again, recheck, next look, next assessment, follow up date,
    wiedervorlage, neubewertung, nächste bewertung, réexamen, à revoir, réévaluation, prochaine évaluation,
    reevaluación, próxima evaluación, volver a ver, reavaliação, próxima avaliação, rever em,
    rivalutazione, prossima valutazione, da rivedere, herbeoordeling, herzien op, volgende beoordeling,
    再評価, 再評価日, 次回評価`,
  residualLikelihood: 'rl, r l, res l, res lik, res prob',
  residualImpact: 'ri, r i, res i, res imp',
  status: `
    open closed, open or closed, state of play, current position, stage, still open, stand, bearbeitungsstand,
    sachstand, zustand, risikostatus, status des risikos, bearbeitungsstatus, stand der bearbeitung, offen erledigt, offen geschlossen, stand heute, aktueller stand, avancement,
    situation, situation actuelle, état, état du risque, statut du risque, état d’avancement, ouvert clos, situación, situación actual, estado del riesgo, abierto cerrado, situação, situação atual, estado do risco,
    aberto fechado, situazione, situazione attuale, stato del rischio, stato di avanzamento, avanzamento, aperto chiuso, stand van zaken, toestand, risicostatus, voortgang, open gesloten,
    状況, 対応状況, 進捗, 進捗状況`,
});

/** Short or ordinary words for likelihood, where the impact stands beside it. */
export const likelihoodBeside = indexOf({
  likelihood: `
    lik, likeli, lh, frequency, freq, chance, occurrence, occ, how likely, häufigkeit, häufigk, wahrsch,
    fréquence, fréq, occurrence, frecuencia, frec, frequência, freq ocorrência, frequenza, kans, kans op,
    frequentie, 頻度, 発生頻度, 確率`,
});

/** The same for the impact, where the likelihood stands beside it. */
export const impactBeside = indexOf({
  impact: `
    c, s, cons, conseq, sev, business impact, impact rating, impact value, harm, damage, effect, how bad,
    schaden, schadensausmass, tragweite, konsequenz, konsequenzen, schadensschwere, consequentie, consequenties, portée, alcance del daño, folgen, ausw, schwere, dommage, dommages, conséquence, conséquences, effet, grav,
    daño, consecuencia, consecuencias, efecto, dano, consequência, consequências, efeito, danno, effetto, conseguenze,
    gevolg, gevolgen, ernst, 被害, 被害度, 損害`,
});

/** Whether `key`, in the form of `normalised`, is one of these words. */
export function isRegisterWord(key: string): boolean {
  return [levelsBehind, remainsBehind, followUpBehind, likelihoodBeside, impactBeside].some(
    (words) => words.has(key),
  );
}

function indexOf(words: RegisterWords): ReadonlyMap<string, HeaderMeaning> {
  const entries = Object.entries(words) as [HeaderMeaning, string][];
  return new Map(
    entries.flatMap(([meaning, list]) =>
      listed(list).map((word) => [normalised(word), meaning] as const),
    ),
  );
}
