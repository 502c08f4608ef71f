import type { HeaderWords } from './headerMeaning.js';

/**
 * Headers of registers and statements as practice in Spain, Latin America, Portugal, Brazil and Italy
 * has them (MAGERIT, ABNT, P × D), and what other languages have in their place.
 */
export const practiceHeaders: HeaderWords = {
  controlMapping: `
    controlo iso, controle iso, controllo iso, controle annexe a, mesure iso, iso massnahme,
    controles iso, controles anexo a, controles del anexo a, controles do anexo a, controlos iso,
    controlos anexo a, controlos do anexo a, controlli iso, controlli annex a, controlli allegato a,
    controlli dell allegato a, controles aplicaveis, controlos aplicaveis, controles aplicables,
    controlli applicabili, controles existentes, controlos existentes, controlli esistenti,
    controles propuestos, controles propostos, controlos propostos, controlli proposti, controles planeados,
    controlli previsti, controles de seguridad, controles de seguranca, controlos de seguranca,
    mesures annexe a, mesures de l annexe a, mesures iso, mesures existantes, mesures prevues,
    mesures proposees, massnahmen anhang a, controls anhang a, vorhandene massnahmen, bestehende massnahmen,
    geplante massnahmen, maatregelen bijlage a, iso maatregelen, bestaande maatregelen,
    geplande maatregelen, 既存の管理策, 附属書Aの管理策`,
  title: `
    denominacion, designacion, designacao, denominacao, denominazione, denomination, designation,
    denominacion del control, designacao do controlo, denominazione del controllo, benennung, benaming`,
  applicable: 'procede, procede si no, corresponde',
  justification: `
    fundamento, base fundamento, fundamentos, sustento, sustentacion, motivacao, ragione, ragioni, razoes,
    razones, razon para inclusion exclusion, razon para la inclusion exclusion,
    razon para la inclusion o exclusion, razon de inclusion o exclusion, razones de inclusion exclusion,
    razao para inclusao exclusao, razao para a inclusao exclusao, razao para inclusao ou exclusao,
    razao de inclusao exclusao, ragione dell inclusione esclusione, ragione di inclusione esclusione,
    basis for the decision, basis of the decision, grounds for the decision, grundlage der entscheidung,
    entscheidungsgrundlage, fondement de la decision, fundamento de la decision, fundamento da decisao,
    fondamento della decisione`,
  inclusionReason: `
    motivacao da inclusao, razao para a inclusao, razao para inclusao, razon para la inclusion,
    razon para inclusion, razoes para a selecao, razao da selecao, razon de la seleccion,
    razones de la seleccion, motivo de la seleccion, motivo da selecao, ragione della selezione,
    motivo della selezione, raison de la selection, motif de la selection, reden van selectie`,
  exclusionReason:
    'razao para a exclusao, razao para exclusao, razon para la exclusion, razon para exclusion',
  status: `
    estatus, estatus de implementacion, situacion de implantacion, situacion de implementacion,
    situacao da implementacao, situacao de implementacao, nivel de implantacion, nivel de cumplimiento,
    grado de cumplimiento, estado de cumplimiento, grau de cumprimento, livello di attuazione,
    livello di conformita, stato di attuazione del controllo`,
  evidence: `
    soporte documental, soporte, documento soporte, documentos soporte, documentacion soporte,
    documentacion de soporte, documentos de soporte, suporte documental, documentacao de suporte,
    documentos de suporte, documentazione a supporto, documenti a supporto, registros, registos,
    registrazioni, registro, registo, enregistrements, pieces justificatives, aufzeichnungen, aufzeichnung,
    registraties, ondersteunende documentatie, documents justificatifs, 記録, 裏付け文書`,
  cloudGuidance: `
    guida cloud, linee guida cloud, indicazioni cloud, attuazione cloud, orientacao para nuvem,
    orientacoes para nuvem, diretrizes para nuvem, implementacao em nuvem, guia para nuvem,
    orientacion para la nube, orientaciones para la nube, directrices para la nube, guia para la nube,
    guia cloud, directrices cloud, implementacion en la nube, lignes directrices cloud,
    recommandations cloud, mise en oeuvre cloud, cloud leitlinie, cloud anleitung, cloudrichtlijn,
    cloud richtlijnen, cloud invulling, クラウドの実施内容, クラウド対応`,
  owner: `
    gestor do risco, gestor del riesgo, gestore del rischio, gestionnaire du risque, area responsable,
    area responsavel, area responsabile, unidad responsable, unidade responsavel, departamento responsable,
    departamento responsavel, resp, referente, referente del rischio, encargado, encarregado,
    responsable de area, verantwortlicher bereich, zustandiger bereich, federfuhrung, service responsable,
    entite responsable, verantwoordelijke afdeling, 責任部門, 責任部署`,
  likelihood: 'ocurrencia, ocorrencia, occorrenza',
  impact: `
    dano, danos, dano potencial, danno, danni, danno potenziale, entita del danno, dommage, dommages,
    ampleur des dommages, magnitud, magnitude, magnitudo, magnitud del dano, 損害の大きさ`,
  level: `
    riesgo potencial, riesgo actual, riesgo repercutido, riesgo acumulado, magnitud del riesgo,
    nivel del riesgo, indice de riesgo, indice del riesgo, risco atual, risco potencial, nivel do risco,
    indice de risco, indice do risco, rischio potenziale, rischio attuale, livello del rischio,
    indice di rischio, indice del rischio, magnitudo del rischio, indice de risque, risque actuel,
    risikoindex, risiko index, risicoindex, huidig risico, r p x d, r p x i, r pxd, r pxi, p x d, pxd, r p d,
    nr p x i, リスク指数`,
  levelLetter: 'r, ir, rp, rw, rv',
  residualLetter: 'rr, nrr, r res, nr residual',
  damageLetter: 'd',
  frequency: `
    frequency, haufigkeit des auftretens, frecuencia, frecuencia de ocurrencia, frequencia,
    frequencia de ocorrencia, frequenza, frequenza di accadimento, frequence, frequentie, occurrence, occ, 頻度`,
  action: `
    accion, acciones, acao, acoes, azione, azioni, aktion, actie, acties, 処置, plan de respuesta,
    plano de resposta, piano di risposta, plan de accion, plano de acao, piano d azione, plan d action`,
  treatment: `
    tipo de tratamiento, tipo de tratamento, tipo di trattamento, type de traitement, art der behandlung,
    soort behandeling, tipo de respuesta, tipo de resposta, tipo di risposta, medida de tratamiento,
    medida de tratamento, misura di trattamento, decision de tratamiento, decisao de tratamento,
    decisione di trattamento, 対応の種類`,
};
