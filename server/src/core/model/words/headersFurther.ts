import type { HeaderWords } from './headerMeaning.js';

/**
 * Further wordings of headers that all languages but English vary: "N° de mesure" beside "Réf.
 * mesure", "Stato implementazione" beside "Stato di implementazione". German, French, Spanish,
 * Portuguese, Italian, Dutch, Japanese in each list; a few English ones first.
 */
export const furtherHeaders: HeaderWords = {
  control: `
    annex a control no, ref control, control iso 27001, norm ref, massnahmen referenz, control referenz,
    referenz anhang a, ref anhang a, code mesure,
    n de mesure, no de mesure, numero de mesure, ref annexe a, reference annexe a, mesure iso 27001,
    no de control, codigo control, cod control, no control, numero control, ref anexo a, control iso,
    no do controle, no controle, id controle, id controlo, cod controle, controle iso 27001,
    controllo annex a, controllo allegato a, rif controllo, rif annex a, rif allegato a,
    cod controllo, n controllo, controllo iso 27001, nr beheersmaatregel, bijlage a nr, maatregelnr, nr maatregel, ref maatregel,
    iso maatregel, maatregel nummer, 附属書A 管理策, 附属書A 管理策番号, 附属書A 項番, 管理策 番号, 管理策項番`,
  applicable: `
    a na, anwendb, vvt, v v t, inclus, inclue, selectionne, selectionnee, mesure applicable, es aplicable, control aplicable,
    seleccionado, controle aplicavel, selecionado, e aplicavel, controllo applicabile, selezionato,
    e applicabile, maatregel van toepassing, geselecteerd, 適用要否, 適用の要否, 適用の可否, 採用有無, 適用区分,
    適用/非適用, 適用対象`,
  justification: `
    warum, weshalb, pourquoi, por que, perche, waarom,
    comments on applicability, basis for selection, basis for decision, rechtfertigung, begrundung der entscheidung,
    argumentaire, motivation, razon de inclusion exclusion, argumentacion, fundamentacion,
    razao da inclusao exclusao, fundamentacao, argomentazione, verantwoording, argumentatie,
    rechtvaardiging in of uitsluiting, 根拠, 判断理由, 判断根拠`,
  inclusionReason: `
    razon de inclusion, razon de la inclusion, razao da inclusao, razao de inclusao,
    ragione dell inclusione, raisons d inclusion, grunde fur die auswahl`,
  exclusionReason: `
    razon de exclusion, razon de la exclusion, justificacion de no aplicabilidad, razao da exclusao,
    razao de exclusao, ragione dell esclusione, raisons d exclusion, ausschlussgrunde,
    begrundung der nichtanwendbarkeit, grund der nichtanwendbarkeit, 非適用理由, 非適用の理由`,
  status: `
    state of implementation, status of implementation, progress, implementation progress,
    realisierungsgrad, erfullungsgrad, status umsetzung, realisierungsstatus, implementierungsgrad,
    implementierungsstand, umsetzungs status, fortschritt, etat d avancement, niveau de mise en oeuvre,
    mis en oeuvre, mise en place, implemente, implementee, etat d implementation,
    statut d implementation, niveau d implementation, etat de la mesure, degre de mise en oeuvre,
    niveau de maturite, estado implantacion, estado implementacion, nivel de madurez,
    estado de la implementacion, estado de la implantacion, nivel de implementacion,
    grado de implementacion, estado del control, avance, status da implementacao,
    estado da implementacao, status implementacao, nivel de maturidade, grau de implementacao,
    nivel de implementacao, implementada, stato implementazione, stato dell implementazione, attuato,
    livello di maturita, grado di attuazione, grado di implementazione, livello di implementazione,
    implementata, status implementatie, implementatie status, status van implementatie, status van de implementatie,
    volwassenheidsniveau, voortgang, 実施有無, 運用状況, 実施度, 達成状況, 整備状況, 成熟度`,
  evidence: `
    supporting documentation, evidence location, evidence reference, proof of implementation,
    referenzdokumente, mitgeltende dokumente, mitgeltende unterlagen, belege, beleg, unterlagen,
    elements de preuve, document lie, documents lies, references documentaires,
    reference documentaire, documentation de reference, document de reference, justificatifs, documento relacionado,
    documentos relacionados, documentacion de referencia, referencia documental,
    referencias documentales, pruebas, documentos de referencia, documentacao de referencia,
    comprovacao, documenti di riferimento, documento di riferimento, riferimenti documentali,
    riferimento documentale, prove, bewijsmateriaal, documentatie, bewijsvoering, bewijsstukken,
    verwijzing naar document, gerelateerde documenten, 文書名, 関係文書, 関連資料, 対応文書`,
  owner: `
    accountable person, risk owner name, massnahmeneigentumer, massnahmeneigner, zustandigkeit,
    zustandige person, porteur, responsable du risque, responsable de la mesure, responsable del riesgo,
    responsable del control, propietario del control, responsavel pelo risco, responsavel pelo controle,
    proprietario do controle, titolare del rischio, responsabile del rischio,
    responsabile del controllo, titolare, maatregeleigenaar, eigenaar risico, eigenaar maatregel,
    担当部門, オーナー, リスク管理者, 管理策責任者, 管理策オーナー`,
  riskId: `
    risikonr, id risiko, codigo de riesgo, codigo de risco, id du risque, no risque, code risque, no de risque, cod riesgo, no riesgo, codigo del riesgo,
    no do risco, codigo do risco, codigo risco, cod risco, n rischio, cod rischio, cod del riesgo, id del rischio,
    risiconr, risico nummer, nr risico`,
  risk: `
    intitule du risque, libelle du risque, nom du risque, evenement redoute, nombre del riesgo,
    cenario de risco, nome do risco, scenario di rischio, nome del rischio, risicoomschrijving,
    omschrijving van het risico, risicoscenario, risico naam, risikotitel, risikoname,
    risikobezeichnung, 想定リスク, リスク事象, リスク名称, リスクの概要`,
  likelihood: `
    probabilite d occurrence, probabilite d apparition, probabilidad inherente,
    probabilidad de ocurrencia, probabilidade de ocorrencia, verosimilhanca, verosimiglianza,
    probabilita di accadimento, kans van optreden, kans op optreden, eintrittshaufigkeit, eintrittswahrsch,
    発生の可能性, 発生確度`,
  impact: `
    severite, niveau d impact, nivel de impacto, impacto inherente, gravidade, severidade, gravita,
    severita, impact niveau, schade, impact bedrijf, auswirkungsgrad, schadensklasse,
    schadenspotenzial, 被害の大きさ, 影響の程度, 重大性, 重大度`,
  level: `
    gross score, gross rating, gross level, initial score, initial rating, inherent rating,
    inherent level, bruttowert, bruttostufe, niveau brut, niveau initial, nivel bruto,
    nivel inicial, nivel inherente, riesgo intrinseco, livello lordo, livello iniziale, l x i, lxi, p x i, pxi, likelihood x impact, risiko score w x a, risikozahl, risikopunkte,
    risikolevel, risikokennzahl, rpn, rpz,
    risque brut, risque initial, risque inherent, niveau de risque brut, niveau de risque initial,
    valeur du risque, score de risque, valor del riesgo, riesgo inicial, riesgo bruto,
    nivel de riesgo inherente, puntuacion del riesgo, risco inerente, risco inicial, valor do risco,
    classificacao do risco, nivel de risco inerente, pontuacao do risco, rischio inerente,
    rischio iniziale, rischio lordo, valore del rischio, punteggio di rischio, bruto risico,
    brutorisico, inherent risico, initieel risico, risicoklasse, grau, grau de risco, grau do risco, grado, grado de riesgo, grado di rischio,
    リスクスコア, 固有リスク, リスクランク, リスク評価点, リスクの大きさ`,
  treatment: `
    option, optionen, handlungsoption, opcion, opcao, opzione, optie, resposta, reponse, strategy, risk strategy, strategie, risikostrategie, strategia, risposta, respuesta,
    umgang, umgang mit dem risiko, behandlungsart, behandlungsplan, risikobehandlungsplan,
    strategie de traitement, plan de traitement, decision de traitement, mode de traitement,
    plan de tratamiento, estrategia de tratamiento, respuesta al riesgo, estrategia,
    tratamento do risco, estrategia de tratamento, plano de tratamento, resposta ao risco,
    trattamento del rischio, strategia di trattamento, piano di trattamento, risposta al rischio,
    behandelstrategie, behandelplan, behandelkeuze, risicoreactie, risicorespons, 対応選択肢, 対応の選択肢,
    リスク対応方法, リスク対応の選択肢, 対応計画`,
  residual: `
    restrisiko score, restrisikowert, criticite residuelle, gravite residuelle, criticidad residual, restrisikoklasse, risque net, niveau residuel,
    niveau de risque residuel, risque residuel estime, nivel de riesgo residual, riesgo neto,
    nivel residual, nivel de risco residual, risco liquido, livello di rischio residuo,
    rischio netto, livello residuo, netto risico, nettorisico, resterend risico, restrisiconiveau,
    残余リスク, 対応後リスク, 対応後のリスク, 残留リスクランク`,
  asset: `
    betroffene werte, betroffene assets, informationswerte, betroffenes objekt, bien essentiel,
    bien support, biens supports, actifs concernes, activo afectado, activos afectados,
    activo de informacion, ativo afetado, ativos afetados, ativo de informacao, asset coinvolto,
    asset interessato, risorse, cespite, cespiti, bene interessato, betrokken bedrijfsmiddel, betrokken asset`,
  decision: 'entscheidung, decision prise, decisao, decisione, besluit, 判定, 決定',
  number: 'cod, ref no',
  likelihoodLetter: 'w, v, k, ew, prob',
  impactLetter: 'a, g, sa, imp, ausmass, conseguenza',
};
