import type { HeaderWords } from './headerMeaning.js';

/**
 * Headers that are clear only where the rest of the header says that the rows are controls of a
 * statement: "In?", "Because", "How far", "Backing", "LR". English, German, French, Spanish, Portuguese,
 * Italian, Dutch, Japanese in each list.
 */
export const looseHeaders: HeaderWords = {
  selection: `
    anw, anwendb, 該当, 選択, 該当有無, 該当の有無, 選択有無,
    in, in or out, in out, incl, incl excl, excl, needed, is it needed, needed or not, used, in use, adopted, chosen, taken, kept,
    do we need it, do we use it, do we have it, for us, relevant to us, applies to us, counts, yes or no,
    drin, drin oder draussen, notig, notwendig, benotigt, gebraucht, genutzt, verwendet, ubernommen, gewahlt,
    ausgewahlt, gilt, gilt fur uns, trifft zu, relevant, erforderlich, relevant fur uns, brauchen wir das, brauchen wir es,
    necessaire, requis, requise, utilise, utilisee, choisi, choisie, adopte, adoptee, retenu, retenue, retenu ou non,
    pertinent, pertinente, nous concerne, s applique a nous, concerne,
    necesario, necesaria, requerido, usado, utilizado, elegido, adoptado, adoptada, dentro o fuera, nos aplica, pertinente,
    se usa, se necesita, necessario, necessaria, escolhido, adotado, adotada, usado ou nao, dentro ou fora, aplica se a nos,
    richiesto, richiesta, utilizzato, usato, scelto, adottato, dentro o fuori, serve, ci riguarda,
    nodig, gebruikt, gekozen, overgenomen, in of uit, relevant voor ons, vereist,
    applied, to be implemented, in the scope, aufgenommen, umzusetzen, angewandt, angewendet, im umfang, dans le perimetre, a mettre en oeuvre,
    aplicado, aplicada, a implantar, dentro del alcance, no escopo, no ambito, a implementar, applicato, applicata, in ambito, in perimetro,
    soa, dda, vvt, anwendung, appliquee, applique, applic, choix, choice, eleccion, escolha, scelta, keuze, auswahl,
    da attuare, toegepast, v t, opgenomen, toe te passen, binnen scope, 実施対象,
    使用, 必要, 要否, 要不要, 選択, 選定, 採用, 採否, 該当`,
  ground: `
    toelichting op het besluit,
    because, because of, grounds, ground, why we have it, why we need it, why we want it, why we do it, why it is needed,
    why it is in, why is it in, why it applies, why needed, why chosen, why we chose it, why selected, why we use it, why do we need it,
    why in, why in or out, why we keep it, what for, purpose here,
    weil, grund, grunde, warum wir es brauchen, warum wir das brauchen, warum notig, wozu, warum es gilt, wofur,
    car, parce que, motif, motifs, pourquoi nous l avons, pourquoi c est necessaire, pourquoi retenu,
    porque, motivo, motivos, por que la tenemos, por que es necesario, por que se necesita, por que aplica,
    por que precisamos, por que e necessario, porque se aplica,
    perche serve, perche e necessario, poiche, in quanto, perche si applica, motivi,
    omdat, reden, redenen, waarom nodig, waarom we het nodig hebben, waarom van toepassing, 必要な訳, 採用の訳`,
  standing: `
    how far, how far are we, how far along, state of play, where we are, where are we, where we stand, where do we stand, current state,
    current position, in place, is it in place, is it done, done, in force, live, live yet, rag, rag status, traffic light, state now,
    status now, status today, today, readiness, completeness, fulfilled,
    wie weit, wie weit sind wir, wo wir stehen, wo stehen wir, ist stand, aktueller stand, derzeitiger stand, stand heute, eingefuhrt,
    vorhanden, erledigt, fertig, ampel, ist zustand,
    ou en est on, ou en sommes nous, etat actuel, situation actuelle, situation, en place, fait, feu tricolore, realise,
    en que punto estamos, situacion, situacion actual, estado actual, hecho, en marcha, semaforo, implantado ya,
    situacao, situacao atual, estado atual, feito, em vigor, farol,
    a che punto siamo, situazione, situazione attuale, stato attuale, fatto, in essere, semaforo stato,
    hoe ver, hoe ver zijn we, waar staan we, stand van zaken, huidige stand, huidige status, gereed, stoplicht, ingevoerd,
    現状, 現在の状況, 進み具合, 進行状況, 実施済み, 実施済`,
  proof: `
    backing, backing documents, backed by, supported by, soportado por, respaldado por, onderbouwd door, onderbouwd met,
    substantiation, trail, shown by, what shows it, how we prove it, attachments, proofs,
    beweis, beweise, womit belegt, traces, pieces, attestations, appui,
    respaldo, acreditacion, comprobante, comprobantes, prueba, prova, provas, suporte, lastro, comprovante, comprovantes, comprovativo,
    comprovativos, riscontro, riscontri, attestazioni, a supporto, giustificativi, registratie, staving, blijkt uit,
    裏付け, 裏づけ, 裏付, 証明, 確認先, 添付資料, 参考資料`,
  // A date or a status by its cells, which decide.
  implementation: `
    stand, realisierung, implementierung, deploiement, realisation, despliegue, implantacion, implantacao,
    realizacao, realizzazione, realisatie, 導入`,
  reasonTick: `
    lr, co, br, bp, br bp, bp br, rra, ra, legal requirement, legal requirements, contractual obligation, contractual obligations,
    contractual requirement, contractual requirements, business requirement, business requirements, best practice, best practices,
    business requirement best practice, business requirements best practices, business requirements adopted best practices,
    result of risk assessment, results of risk assessment, regulatory requirement, regulatory requirements,
    gesetzliche anforderung, gesetzliche anforderungen, vertragliche anforderung, vertragliche anforderungen,
    vertragliche verpflichtung, vertragliche verpflichtungen, geschaftliche anforderung, geschaftliche anforderungen,
    ergebnis der risikobeurteilung, ergebnis der risikobewertung,
    exigence legale, exigences legales, obligation contractuelle, obligations contractuelles, exigence metier, exigences metier, bonne pratique, bonnes pratiques,
    resultat de l appreciation des risques, requisito legal, requisitos legales, obligacion contractual, obligaciones contractuales,
    requisito de negocio, requisitos de negocio, buena practica, buenas practicas, resultado de la evaluacion de riesgos,
    requisitos legais, obrigacao contratual, obrigacoes contratuais, requisitos de negocio, boa pratica, boas praticas,
    resultado da avaliacao de riscos, requisito legale, requisiti legali, obbligo contrattuale, obblighi contrattuali,
    requisito di business, requisiti di business, buona prassi, buone prassi, risultato della valutazione dei rischi,
    wettelijke eis, wettelijke eisen, contractuele verplichting, contractuele verplichtingen, bedrijfseis, bedrijfseisen,
    resultaat risicobeoordeling, 法的要求, 法令要求, 契約上の義務, 契約要求, 事業上の要求, 事業要求, リスクアセスメント結果`,
};
