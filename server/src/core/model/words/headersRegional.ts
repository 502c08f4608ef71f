import type { HeaderWords } from './headerMeaning.js';

/**
 * Headers of the forms that public bodies and companies in Latin America, Spain, Portugal and Japan
 * fill in (Colombia's guide for risk maps of public bodies, forms after JIS Q 27001), and what other
 * languages have in their place. An event or a scenario is the risk only where the rest of the table
 * weighs risks: it heads lists of incidents, too.
 */
export const regionalHeaders: HeaderWords = {
  risk: `
    identified risk, identified risks, event of risk, risikoereignis, risikoereignisse, identifiziertes risiko,
    evenement de risque, evenement a risque, risque identifie, risques identifies, evento de riesgo, eventos de riesgo,
    riesgo identificado, riesgos identificados, evento de risco, eventos de risco, risco identificado, riscos identificados,
    evento di rischio, eventi di rischio, evento rischioso, rischio identificato, rischio individuato,
    risicogebeurtenis, geidentificeerd risico, 想定されるリスク, 特定したリスク, 特定されたリスク, 識別したリスク,
    識別されたリスク, リスクイベント, リスク事象の内容`,
  description: `
    event, description of the event, event description, ereignis, ereignisbeschreibung,
    beschreibung des ereignisses, evenement, description de l evenement, description du scenario, evento, escenario,
    descripcion del evento, descripcion del escenario, cenario, descricao do evento, descricao do cenario,
    descrizione dell evento, descrizione dello scenario, gebeurtenis, omschrijving gebeurtenis,
    omschrijving van de gebeurtenis, シナリオ, 事象, 事象の内容, 事象内容, 想定シナリオ, 想定事象, 想定される事象`,
  level: `
    zona de riesgo, zona del riesgo, zona de riesgo inherente, zona del riesgo inherente, zona riesgo inherente, zona inherente,
    zona de riesgo inicial, calificacion del riesgo, calificacion de riesgo, calificacion inherente,
    valoracion del riesgo, valoracion de riesgo, valoracion inherente, calificacion del riesgo inherente,
    valoracion del riesgo inherente, avaliacao do risco inerente, zona de risco, classificacao do risco inerente,
    valutazione del rischio inerente, fascia di rischio, zone de risque, classe de risque, risikozone,
    risk zone, inherent risk zone, risicozone, リスク区分, リスクの程度`,
  residual: `
    zona residual, calificacion residual, valoracion residual, severidad residual, calificacion del riesgo residual,
    valoracion del riesgo residual, zona de riesgo final, calificacion final, valoracion final, avaliacao do risco residual,
    severidade residual, valutazione del rischio residuo`,
  treatment: `
    opcion de manejo, opciones de manejo, manejo del riesgo, medida de manejo, medidas de manejo, tipo de manejo,
    opcion de respuesta, medida de respuesta, opcion de gestion, gestion del riesgo residual, opcao de resposta, opcao de gestao,
    manejo do risco, opcao de manejo, medida de resposta, opzione di gestione, opzione di risposta, modalita di trattamento,
    modalita di gestione del rischio, option de reponse, option de gestion, modalite de traitement,
    handhabung des risikos, risikohandhabung, umgangsoption, risk handling option, handling option, omgang met het risico,
    omgang met risico, リスク処理, リスク対処, 対処方針, 対処方法, 処理方針`,
  responsibility: `
    責任, 役割分担, 責任の所在, 責任区分, 責任主体, 責任の分担, 役割と責任, 責任分担区分, 実施責任, 責任モデル,
    reparto de responsabilidades, reparto de responsabilidad, asignacion de responsabilidad, responsabilidad compartida,
    responsabilidad csp csc, reparticao de responsabilidades, divisao de responsabilidades, responsabilidade partilhada,
    responsabilidade compartilhada, ripartizione delle responsabilita, ripartizione responsabilita, responsabilita condivisa,
    repartition des responsabilites, partage des responsabilites, verantwortungsteilung,
    geteilte verantwortung, verdeling verantwoordelijkheden, verantwoordelijkheidsverdeling, gedeelde verantwoordelijkheid`,
  evidence: `
    文書・記録, 根拠文書・記録, 根拠文書、記録, 根拠文書及び記録, 関連文書・記録, 関連文書及び記録, 関連文書、記録, 規程・記録, 規程・手順, 規程・手順書, 証跡・記録,
    エビデンス・記録, 記録・証跡, 文書・証跡, 関連規程・記録, 関連文書名, 関連規程類, 関連規定, 関連する文書, 関連する文書・記録,
    documentos y registros, documentacion y registros, politicas y procedimientos, politica procedimiento,
    documentos e registros, documentos e registos, documentacao e registos, politicas e procedimentos, documenti e registrazioni,
    politiche e procedure, documents et enregistrements, preuves et enregistrements, politiques et procedures,
    dokumente und aufzeichnungen, dokumente und nachweise, nachweise und dokumente, richtlinien und verfahren,
    documenten en registraties, beleid en procedures, documents and records, policies and procedures, records and evidence,
    evidence and records, documents records, documentation and records`,
  cloudGuidance: `
    クラウドガイダンス, クラウドサービスの実施の手引, クラウド固有の対応, クラウド固有の実施の手引, クラウドサービス固有の実施の手引,
    クラウドサービス固有の対応, クラウドサービス固有の実施内容, クラウドサービスのための実施の手引, クラウド追加対応,
    クラウド対応内容, クラウドにおける対応, クラウドにおける実施内容, クラウドの実施の手引`,
};
