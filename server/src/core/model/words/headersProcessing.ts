import type { HeaderWords } from './headerMeaning.js';

/**
 * Headers of a record of processing activities (Article 30 of the GDPR and its like), whose rows are
 * what is done with personal data: the measures that stand behind are no rows of a statement. English,
 * German, French, Spanish, Portuguese, Italian, Dutch, Japanese.
 */
export const processingHeaders: HeaderWords = {
  foreign: `
    data subjects, categories of data subjects, ~international transfer, ~international transfers,
    ~third country transfer, ~third country transfers, transfers to third countries, transfer to third countries,
    transfer outside the eu, transfer outside the eea, dpia, dpia required, lawful basis, processing activity,
    drittlandtransfer, drittlandubermittlung, ubermittlung in drittlander, drittland, betroffene personen,
    betroffenengruppen, kategorien betroffener personen, dsfa, verarbeitungstatigkeit,
    transfert hors ue, transferts hors ue, ~transfert international, ~transferts internationaux,
    categories de personnes concernees, aipd, activite de traitement,
    ~transferencia internacional, ~transferencias internacionales, categorias de interesados, eipd,
    actividad de tratamiento, titulares dos dados, categorias de titulares, ripd,
    operacao de tratamento, atividade de tratamento, trasferimento extra ue, trasferimenti extra ue,
    ~trasferimento internazionale, categorie di interessati, attivita di trattamento,
    doorgifte buiten eu, doorgifte buiten de eu, doorgifte aan derde landen, categorieen van betrokkenen,
    verwerkingsactiviteit, 越境移転, 国外移転, 外国移転, 外国への提供`,
};
