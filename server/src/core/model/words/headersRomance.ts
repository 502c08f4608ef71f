import type { HeaderWords } from './headerMeaning.js';

/** French, Spanish, Portuguese and Italian headers, in this order in each list. Accents do not count. */
export const romanceHeaders: HeaderWords = {
  measure: 'mesure, mesures, medida, medidas, misura, misure',
  control: `
    id mesure, n mesure, ref mesure, reference mesure, annexe a, mesure annexe a, no mesure,
    id del control, id control, codigo del control, n control, codigo de control,
    numero de control, anexo a, control anexo a, id do controlo, id do controle,
    codigo do controlo, controlo anexo a, codigo do controle, controle anexo a, id controllo,
    codice controllo, allegato a, appendice a`,
  controlName: `
    mesure de securite, controle, controles, controlo, controlos, controllo, controlli, control de seguridad`,
  controlMapping: `
    mesures associees, mesures de securite appliquees, controles asociados,
    controles aplicados, controles associados, controlli associati, controles relacionados,
    controlli applicati`,
  title: `
    titre, intitule, nom de la mesure, intitule de la mesure, libelle, nom du controle, nombre,
    nombre del control, titulo, titulo del control, nome, nome do controlo, nome do controle,
    titulo do controle, titolo, nome del controllo, nome controllo`,
  applicable: `
    applicabilite, applique, retenue, retenu, aplica, aplica se, aplicable, aplicabilidad, se aplica,
    aplicavel, aplicabilidade, applicabile, applicabilita, si applica, incluido, incluso`,
  justification: `
    ~motif, ~raison, ~justification inclusion exclusion, ~justificacion, ~justificativa,
    ~justificacao, ~giustificazione, ~motivazione, ~motivacion, ~motivo,
    ~justificacion de inclusion exclusion, motivo, razon, justificativa, justificacao, razao,
    giustificazione, motivazione, ~justificacion de la inclusion o exclusion,
    ~justificativa de inclusao exclusao, justification du choix`,
  inclusionReason: `
    motif d inclusion, ~justification de l inclusion, raison de l inclusion,
    motivo de inclusion, ~justificacion de la inclusion, ~justificacion de inclusion,
    motivo da inclusao, motivo di inclusione, justificativa de inclusao,
    justificacao de inclusao, giustificazione inclusione`,
  exclusionReason: `
    motif d exclusion, ~justification de l exclusion, raison de l exclusion,
    justification exclusion, motivo de exclusion, ~justificacion de la exclusion,
    ~justificacion de exclusion, motivo da exclusao, justificativa de exclusao,
    justificacao de exclusao, motivo di esclusione, giustificazione esclusione`,
  status: `
    statut, etat, etat de mise en oeuvre, statut de mise en oeuvre, mise en oeuvre, avancement,
    estado, estado de implementacion, implementado, madurez, grado de implantacion,
    estado de implantacion, estado de implementacao, situacao, status de implementacao,
    maturidade, stato, implantado, stato di implementazione, stato di attuazione, implementato,
    maturite, maturita, stato attuazione`,
  implementation: `
    description de la mise en oeuvre, modalites de mise en oeuvre, implementacion,
    implementacao, descripcion de la implementacion, implementazione, attuazione,
    como se implementa`,
  responsibility: `
    responsabilite, responsabilidad, responsabilidade, responsabilita, responsabilite partagee`,
  owner: `
    dono, dona, responsable, proprietaire, pilote, proprietaire du risque, propietario,
    propietario del riesgo, dueno, dueno del riesgo, responsavel, proprietario,
    proprietario do risco, responsabile, proprietario del rischio, porteur du risque,
    dono do risco`,
  evidence: `
    preuve, preuves, document associe, documents associes, politique, documento, documentos,
    ~evidencia, ~evidencias, politica, evidenza, evidenze, documenti, documents de reference,
    documento de referencia, documento asociado, documentacion, documentacao, documentazione`,
  risks: `
    risques, risques associes, riesgos, riesgos asociados, riscos, riscos associados, rischi,
    rischi associati`,
  riskId: `
    id risque, n risque, ref risque, id riesgo, id del riesgo, codigo riesgo, id risco,
    id do risco, id rischio, codice rischio, identifiant du risque, numero du risque`,
  risk: `
    risque, description du risque, riesgo, descripcion del riesgo, risco, descricao do risco,
    rischio, descrizione del rischio, scenario de risque, descrizione rischio,
    escenario de riesgo, cenario de risco, ce qui peut arriver, que peut il arriver, ce qui pourrait arriver,
    que puede pasar, que podria pasar, que puede salir mal, lo que puede pasar, o que pode acontecer,
    o que pode correr mal, o que pode dar errado, cosa puo succedere, cosa puo accadere,
    cosa puo andare storto, che cosa puo succedere`,
  asset: 'actif, actifs, bien, activo, activos, ativo, ativos, bene, risorsa, actif concerne',
  threat: 'menace, menaces, amenaza, amenazas, ameaca, ameacas, minaccia, minacce',
  vulnerability: `
    vulnerabilite, vulnerabilidad, vulnerabilidade, vulnerabilita, vulnerabilidades,
    vulnerabilites`,
  likelihood: `
    vraisemblance, probabilite, probabilidad, probabilidade, probabilita, verosimilitud`,
  impact: `
    gravite, impacto, impatto, consequence, consecuencia, consequencia, gravedad, severidad`,
  level: `
    niveau, niveau de risque, cotation, nivel, nivel de riesgo, puntuacion, nivel de risco,
    livello, livello di rischio, pontuacao, punteggio, criticite, criticidad, criticidade, criticita, riesgo inherente`,
  treatment: `
    traitement, option de traitement, traitement du risque, tratamiento, opcion de tratamiento,
    tratamiento del riesgo, tratamento, opcao de tratamento, trattamento,
    opzione di trattamento`,
  residual: `
    risque residuel, apres mesures, apres traitement, despues del tratamiento, tras el tratamiento, apos tratamento,
    apos o tratamento, dopo il trattamento, riesgo residual, risco residual, rischio residuo, residuel, residuo`,
  review: `
    revue, date de revue, prochaine revue, revision, fecha de revision, revisao, revisione,
    data da revisao`,
  activity: 'activite, tache, actividad, tarea, atividade, tarefa, attivita, compito',
  clause: 'clause, chapitre, clausula, apartado, seccion, secao, clausola, sezione, punto',
  number: 'n, n o, numero, codigo, codice, identifiant, rif',
  foreign: '~rgpd, ~exigence, ~requisito, ~articulo, ~artigo, ~articolo, reglement, ~ens',
  supplier: 'fournisseur, prestataire, proveedor, fornecedor, fornitore',
  service: 'prestation, servicio, servico, servizio',
  classification: `
    classement, clasificacion, classificacao, classificazione, tipo, ubicacion, localizacao`,
  remarks: `
    commentaire, commentaires, remarque, remarques, observations, observaciones, comentarios,
    notas, observacoes, comentario, osservazioni, commenti, annotazioni,
    explication, explications, explicacion, explicacao, spiegazione`,
  description: 'description, descripcion, descricao, descrizione',
  none: `
    categoria`,
};
