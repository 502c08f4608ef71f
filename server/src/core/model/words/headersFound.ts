import type { HeaderWords } from './headerMeaning.js';

/**
 * Further headers, as practice in Germany, France, the Netherlands and Italy has them, and what other
 * languages have in their place. English, German, French, Spanish, Portuguese, Italian, Dutch,
 * Japanese in each list.
 */
export const foundHeaders: HeaderWords = {
  control: `
    excluded control, excluded controls, ausgeschlossene massnahme, ausgeschlossene massnahmen, mesure exclue, mesures exclues,
    control excluido, controles excluidos, controlo excluido, controlos excluidos, controle excluido, controllo escluso,
    controlli esclusi, uitgesloten maatregel, uitgesloten maatregelen, 除外管理策, 除外した管理策, 除外する管理策,
    new control, new controls, new control id, control new, control 2022, controls 2022, control neu, controls neu,
    neues control, neue controls, nouveau controle, control nuevo, nuevo control, controle novo, novo controle,
    controlo novo, novo controlo, nuovo controllo, controllo nuovo, controllo 2022, nieuwe beheersmaatregel,
    beheersmaatregel 2022, 新管理策, 新管理策番号, 2022年版管理策`,
  controlMapping: `
    controls relied on, controls relied upon, controls we rely on, controls we lean on, controls we depend on, controls we count on,
    controls we use, controls in use, tragende massnahmen, massnahmen auf die wir setzen, massnahmen auf die wir bauen,
    massnahmen auf die wir uns stutzen, genutzte massnahmen, mesures sur lesquelles on s appuie, mesures sur lesquelles nous comptons,
    mesures mobilisees, controles en los que nos apoyamos, controles en que nos apoyamos, controles de apoyo, controles em que nos apoiamos,
    controlos em que nos apoiamos, controles de suporte, controlli su cui contiamo, controlli su cui ci basiamo, controlli a supporto,
    maatregelen waarop we steunen, maatregelen waarop we vertrouwen, maatregelen waarop wij steunen, 依拠する管理策, 頼りにする管理策`,
  justification: `
    reasons for the choice, reason for the choice, grunde der auswahl, grund der wahl, raison du choix, raisons du choix,
    razones de la eleccion, razon de la eleccion, racional, razoes da escolha, razao da escolha,
    razionale, ragioni della scelta, ragione della scelta, razionale della scelta, redenen van de keuze, 選定理由`,
  status: `
    degree of compliance, compliance level, level of compliance, konformitatsgrad, grad der umsetzung, erfullungsstand, realisiert,
    degre de conformite, niveau de conformite, deploye, deployee, etat de deploiement, grado de conformidad,
    nivel de conformidad, estado de avance, desplegado, grau de conformidade, nivel de conformidade,
    estado de avanco, andamento, grado di conformita, stato di avanzamento, stato avanzamento, realizzato,
    mate van naleving, gerealiseerd, ingericht, 適合度, 準拠状況`,
  evidence: `
    where to look, where to find it, where to find, where to find this, where it is, where it is written, where it stands,
    wo zu finden, wo nachzulesen, wo es steht, fundstelle, fundstellen, ou le trouver, ou trouver, ou regarder, donde encontrarlo,
    donde buscar, donde se encuentra, donde consta, onde encontrar, onde procurar, onde se encontra, onde consta, dove trovarlo,
    dove trovare, dove cercare, dove si trova, waar te vinden, vindplaats, vindplaatsen, 参照先, 参照箇所, 記載箇所,
    documented in, associated documents, associated documentation, related documentation, linked documents,
    zugehorige dokumente, zugeordnete dokumente, dokumentiert in, geregelt in, festgelegt in,
    documentation associee, documentation liee, preuves d audit, preuve d audit, doc associes, doc associe, docs associes, doc associee,
    documentacion asociada, documentos asociados, docs asociados, documentado en, documentacao associada,
    documentos associados, docs associados, documentado em, documentazione collegata, documentazione associata,
    documenti collegati, documento collegato, doc collegata, doc collegati, doc collegato, documentato in,
    vastgelegd in, gedocumenteerd in, bijbehorende documenten, gerelateerde documentatie, 記載文書, 規定文書`,
  likelihoodLetter: 'wk, wkt, proba',
  residual: `
    risk after treatment, risk after controls, residualrisiko, restrisiken, risque apres traitement, risque apres mesures,
    riesgo despues del tratamiento, riesgo tras el tratamiento, risco apos tratamento, risco apos o tratamento,
    rischio dopo il trattamento, rischio dopo trattamento, rischio dopo le misure, risico na de behandeling, 対策後のリスク`,
  treatment: `
    chosen treatment, selected treatment, treatment chosen, treatment selected, gewahlte behandlung, behandlungsentscheidung,
    traitement retenu, traitement choisi, choix du traitement, tratamiento elegido, tratamiento seleccionado,
    eleccion del tratamiento, tratamento escolhido, tratamento selecionado, escolha do tratamento,
    scelta di trattamento, scelta del trattamento, trattamento scelto, maatregelstrategie, respons,
    gekozen behandeling, 選択した対応`,
  owner: `
    risk holder, risk owner role, owner des risikos, owner du risque, detenteur du risque, owner del riesgo, owner do risco,
    owner del rischio, owner rischio, detentore del rischio, risicohouder, owner van het risico, owner risico, リスクの所有者`,
  title: `
    bezeichnung dort, titel dort, benennung dort, name dort, bezeichnung der norm, titel der norm, bezeichnung laut norm, titel laut norm,
    bezeichnung nach norm, titel nach norm, bezeichnung in der norm, titel in der norm, bezeichnung gemass norm, bezeichnung im anhang a,
    titel im anhang a, bezeichnung des controls, titel des controls, name there, title there, title in the standard, name in the standard,
    title in annex a, name in annex a, title of the standard, official title, intitule dans la norme, titre dans la norme, nom dans la norme,
    intitule de la norme, titre officiel, intitule officiel, titulo en la norma, nombre en la norma, denominacion en la norma, titulo oficial,
    titulo na norma, nome na norma, designacao na norma, nome oficial, titolo nella norma, nome nella norma, denominazione nella norma,
    titolo ufficiale, titel in de norm, naam in de norm, benaming in de norm, officiele titel, 規格の名称, 規格上の名称, 規格での名称, 正式名称`,
  question: `
    question, questions, audit question, audit questions, check question, check questions, interview question, interview questions,
    question asked, question to ask, questions to ask, test question, what we ask, what to ask, frage, fragen, auditfrage, auditfragen,
    fragestellung, kontrollfrage, kontrollfragen, question d audit, questions d audit, question posee,
    point a verifier, points a verifier, pregunta, preguntas, pregunta de auditoria,
    punto a verificar, punto de verificacion, pergunta, perguntas, pergunta de auditoria, questao, questoes,
    item a verificar, ponto a verificar, ponto de verificacao, domanda, domande, quesito, quesiti, domanda di audit,
    punto da verificare, vraag, vragen, auditvraag, auditvragen, controlevraag, controlevragen, toetsvraag,
    質問, 質問事項, 質問項目, 設問, 確認事項, 確認項目, 点検項目, チェック項目, 監査項目, ヒアリング項目`,
};
