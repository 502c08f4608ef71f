/** What a cell can say about how far a control is implemented; `undecided` is "not yet known". */
export type StatusWord =
  'implemented' | 'partial' | 'planned' | 'notImplemented' | 'notApplicable' | 'undecided';

/** A status that a word states, in contrast to "not yet known". */
export type StatedStatus = Exclude<StatusWord, 'undecided'>;

/**
 * Words for the status of implementation by meaning, with commas between them, in the languages of
 * the applicability words; `=` before one as there. Colours are those of a traffic light.
 */
export const statusWords: Readonly<Record<StatedStatus, string>> = {
  implemented: `
    implemented, fully implemented, implementation complete, complete, completed, done, yes, y,
    in place, operational, effective, active, compliant, i, fi, established, conformant, fully,
    full, total, totale, totalmente, integral, totalement, volledig ingevoerd, met, closed, live, in operation, inherited, implemented and effective, umgesetzt,
    vollstandig umgesetzt, implementiert, erfullt, abgeschlossen, ja, erledigt, vollstandig,
    eingefuhrt, fertig, wirksam, laufend, ok, vorhanden, etabliert, in betrieb, fait, termine, terminee, finalizado, finalizada, hecho,
    realizado, realizada, realizzato, realizzata, in essere, volledig,
    mis en oeuvre, mise en oeuvre, implemente, implementee, en place, realise, realisee, oui,
    conforme, applique, appliquee, implementado, implementada, implantado, implantada, completado, si,
    totalmente implementado, cumple, concluido, sim, totalmente implementada, implementato,
    implementata, attuato, completato, attuata, geimplementeerd, volledig geimplementeerd,
    ingevoerd, gereed, afgerond, impl, s, j, deployed, enforced, umges, vollst umgesetzt,
    voll umgesetzt, komplett umgesetzt, komplett, in kraft, aktiv, realisiert, mis en place,
    mise en place, operationnel, operationnelle, deploye, deployee, en vigueur, en production,
    totalement mis en oeuvre, totalement mise en oeuvre, completo, completa, operativo, operativa,
    en vigor, em vigor, em operacao, operacional, feito, feita, atendido, atendida, in vigore, fatto,
    aplicado, aplicada, applicato, applicata, adoptado, adoptada, adotado, adotada, adottato, adottata,
    adopte, adoptee, =angewendet, =angewandt, =toegepast, fatta, conclusa, voltooid, operationeel, actief, klaar, aanwezig, in gebruik, rolled out, fully rolled out, up and running, =running, =in use, =in force, =in effect, =in service,
    =embedded, =bedded in, =business as usual, =bau, =green, all done,
    ausgerollt, vollstandig ausgerollt, eingerichtet, =lauft, =in nutzung, im einsatz, =produktiv,
    =grun, en service, =en usage, =effectif, =effective, =vert, =verte, desplegado, desplegada, =en servicio,
    =en uso, en funcionamiento, =activo, =activa, =verde, em funcionamento, =em uso, em producao, =ativo,
    =ativa, concluida, completada, in funzione, =a regime, =in uso, =attivo, =attiva, completata, rilasciato, rilasciata,
    uitgerold, volledig uitgerold, =draait, in werking, =van kracht, in productie, =groen,
    =稼働中, =展開済み, =展開済, =定着, =緑, 整備済, 実施済, 実施済み, 実装済, 実装済み, 導入済, 導入済み, 実施,
    実施中, 完了, 運用中, 対応済, 対応済み, 済, 整備済み`,
  partial: `
    partial, partially, underway, under way, partially implemented, partly, partly implemented, in progress, pi,
    ongoing, largely implemented, under implementation, in implementation, partially compliant,
    wip, work in progress, =doing, started, in development, partial implementation, partially in place,
    improving, teilweise, teilweise umgesetzt, in umsetzung, in bearbeitung, teilumgesetzt,
    teilweise erfullt, in arbeit, begonnen, en desarrollo, em desenvolvimento, in sviluppo, grosstenteils umgesetzt, grosstenteils, en cours, partiel, partielle, partiellement,
    partiellement mis en oeuvre, partiellement mise en oeuvre, en cours de mise en oeuvre,
    en curso, en proceso, parcial, parcialmente, parcialmente implementado, en progreso,
    parcialmente implantado, em andamento, em curso, em implementacao,
    parzialmente implementato, parziale, in corso, parzialmente, gedeeltelijk, deels,
    gedeeltelijk geimplementeerd, in uitvoering, deels geimplementeerd, deels ingevoerd, gedeeltelijk ingevoerd, tw umgesetzt, teilw,
    teilw umgesetzt, tlw, tlw umgesetzt, teils, teils umgesetzt, laufende umsetzung,
    umsetzung lauft, =engage, =engagee, en cours de deploiement, partiellement realise, partiellement realisee,
    partiellement en place, en implantacion, en implementacion, en ejecucion, em progresso, em implantacao,
    em execucao, parcialmente atendido, in fase di attuazione, avviato, avviata, loopt, lopend, bezig,
    in behandeling, onder handen, gestart, in parte, em parte, en parte, en partie, zum teil, ten dele,
    rolling out, being rolled out, rollout in progress, roll out in progress, rollout under way, roll out under way,
    rollout underway, rollout ongoing, =in rollout, in hand, in train, being implemented, being introduced,
    being set up, being put in place, being built, being deployed, being developed, =half done, =half way, =halfway,
    =mostly, mostly implemented, mostly in place, largely in place, =largely, nearly done, almost done,
    partly in place, partly done, partially done, partially rolled out, partly rolled out, begun, =amber, =yellow, =orange,
    wird ausgerollt, im rollout, in einfuhrung, im aufbau, wird eingefuhrt, wird umgesetzt, =angefangen,
    =weitgehend, weitgehend umgesetzt, =uberwiegend, uberwiegend umgesetzt, teilweise ausgerollt, =gelb, en deploiement,
    =en chantier, =demarre, =demarree, =commence, =commencee, =entame, =entamee, =jaune, en despliegue,
    =en marcha, =iniciado, =iniciada, =empezado, en construccion, =amarillo, =ambar, =naranja, em implementacao,
    =em construcao, em desdobramento, =amarelo, =laranja, in implementazione, in attuazione, in lavorazione,
    in fase di implementazione, =iniziato, =iniziata, =giallo, =arancione, wordt uitgerold, wordt ingevoerd,
    wordt geimplementeerd, in invoering, in opbouw, grotendeels, =geel, =oranje, =展開中,
    =構築中, =着手済み, =着手済, =黄, 部分的, 一部対応, 一部未実施, 一部未対応, 一部実施, 一部実施済み,
    部分的に実施, 対応中, 導入中, 整備中, 進行中, 一部実装, 部分実施, 一部`,
  planned: `
    planned, scheduled, proposed, plan, p, to be implemented, roadmap, pending, in planning,
    geplant, in planung, vorgesehen, planifie, planifiee, prevu, prevue, a mettre en oeuvre,
    planificado, planificada, previsto, planeado, planejado, planejada, pianificato,
    programmato, pianificata, a planifier, a implementer, a implementar, da attuare, da implementare,
    da pianificare, por implementar, te implementeren, gepland, ingepland, planung, a venir, programado, programada,
    =in preparation, being planned, =in the pipeline, =forthcoming, on the roadmap, in vorbereitung,
    en preparation, en preparacion, em preparacao, in preparazione, in voorbereiding, =準備中, 計画段階,
    agendado, agendada, in programma, te plannen, 計画中, 予定, 実施予定, 計画, 導入予定,
    検討中, 計画済み`,
  notImplemented: `
    not implemented, no, n, ni, not started, missing, not in place, none, open, to do, todo,
    not yet implemented, non compliant, not compliant, gap, absent, unimplemented, not met,
    nicht umgesetzt, offen, nicht implementiert, nein, nicht begonnen, fehlt, nicht erfullt,
    noch nicht umgesetzt, nicht eingefuhrt, noch nicht eingefuhrt, nicht fertig, nicht wirksam,
    noch nicht begonnen, non mis en oeuvre, non mise en oeuvre, non, non implemente,
    pas mis en oeuvre, a faire, non realise, no implementado, no implementada, no iniciado,
    nao implementado, nao implementada, nao, nao iniciado, no implantado, non implementato,
    non attuato, da fare, non avviato, niet geimplementeerd, niet gestart, niet ingevoerd, nog te doen, nog niet geimplementeerd, nee, noch offen, pas commence,
    non commence, non commencee, a realiser, sin iniciar, sin implementar, sin implantar, pendiente,
    por hacer, pendente, a fazer, ausente, nao atendido, assente, nog niet gestart, nog niet begonnen,
    not yet, not yet started, not yet in place, not yet done, not yet rolled out, not rolled out, =nothing yet, yet to start,
    yet to begin, not begun, not done, =outstanding, still to do, still to be done, =on hold, =postponed,
    =deferred, =paused, =stalled, awaiting, waiting for, =red, =noch nicht, noch nicht ausgerollt, nicht ausgerollt,
    =ausstehend, steht aus, steht noch aus, =zuruckgestellt, =rot, =pas encore, pas encore commence,
    pas fait, pas encore fait, reste a faire, a demarrer, =en suspens, =rouge, =aun no, =todavia no, no hecho,
    no hecha, sin empezar, por empezar, por iniciar, =en espera, =rojo, =roja, =ainda nao, nao feito, nao feita, nao iniciada,
    a iniciar, =em espera, =vermelho, =vermelha, =non ancora, non iniziato, non iniziata, non fatto, da iniziare,
    =in attesa, =rosso, =rossa, =nog niet, niet gedaan, niet uitgerold, nog uit te rollen, =rood, =未完了, =まだ, =赤,
    =pendent, pendent seit, niet begonnen, ontbreekt, te doen, 未実施, 未実装,
    未導入, 未対応, 未着手, なし, 未, 未整備`,
  notApplicable: `
    not applicable, na, n a, excluded, e, out of scope, not required, not relevant,
    does not apply, nicht anwendbar, entfallt, entbehrlich, ausgeschlossen, sans objet, non applicable,
    no procede, no corresponde, nao procede, exclu, exclue, so, s o, no aplica, no aplicable, nao aplicavel, nao se aplica,
    non applicabile, excluido, escluso, nicht relevant, niet van toepassing, nvt, n v t,
    uitgesloten, =dispensado, =dispensada, =exento, =exenta, =eximido, =eximida, =isento, =isenta, =dispense, =dispensee,
    =exempte, =exemptee, =esentato, =esentata, =esente, =vrijgesteld, =exempt, =exempted, 適用外, 適用除外, 対象外, 該当なし, 除外, 非該当, 非適用`,
};

/** Signs for the status, looked at where a cell's words say nothing. */
export const statusSigns: ReadonlyMap<string, StatusWord> = new Map(
  Object.entries({
    implemented: ['✅', '✔', '✓', '☑', '🟢', '○', '◯', '⭕', '◎', '●', '👍'],
    partial: ['🔄', '⚠', '🟡', '🟠', '△', '◐', '🚧', '🔃', '🔶'],
    planned: ['⏳', '📅', '🗓', '⌛', '🔵', '📋', '🔜'],
    notImplemented: ['❌', '✗', '✘', '✖', '×', '✕', '🔴', '⛔'],
    notApplicable: ['➖', '🚫', '⚪'],
    undecided: ['❓', '?', '？', '❔'],
  }).flatMap(([meaning, signs]) => signs.map((sign) => [sign, meaning as StatusWord] as const)),
);
