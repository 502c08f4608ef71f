import type { HeaderWords } from './headerMeaning.js';

/**
 * What heads evidence, in rarer words: how it is called, and participles before what shows it. English,
 * German, French, Spanish, Portuguese, Italian, Dutch, Japanese.
 */
export const evidenceHeaders: HeaderWords = {
  evidence: `
    proven by, evidenced by, substantiated by, demonstrated by, proof points, supporting material,
    supporting records, proof that it works, audit trail,
    belegt durch, belegt mit, nachgewiesen durch, nachweisbar durch, nachweisdokumente, belegdokument, belegdokumente, belegstelle,
    nachweisfuhrung, beweismittel, nachweisunterlagen, dokumentennachweis,
    preuve s associee s, justificatif, atteste par, prouve par, demontre par, etaye par, elements probants, preuves disponibles,
    piece justificative, pieces a l appui, element de preuve, preuve d application, preuves d application, preuve de mise en oeuvre,
    preuves de mise en oeuvre, preuve objective, preuves objectives,
    documento de respaldo, documentos de respaldo, documentacion de respaldo, sustento documental, evidenciado por, acreditado por,
    demostrado por, probado por, prueba documental, pruebas documentales, medios de prueba,
    comprovado por, documentos comprobatorios, documentacao comprobatoria, demonstrado por, elementos de prova, comprovacao documental,
    riscontro documentale, riscontri documentali, riscontri oggettivi, comprovato da, attestato da, dimostrato da, provato da,
    documento a supporto, evidenza oggettiva, evidenze oggettive, evidenza documentale, evidenze documentali, supporto documentale,
    documentazione di supporto, documenti di supporto, elementi di prova, pezze d appoggio,
    aangetoond door, aantoonbaar door, bewezen door, gestaafd door, bewijzen, bewijsmiddel, bewijsmiddelen,
    bewijsdocument, bewijsdocumenten, objectief bewijs, bewijs van werking,
    裏付け資料, 裏付資料, 裏付け記録, 根拠資料, 根拠書類, 確認資料, 確認書類, 証拠資料, 証拠書類, 証拠文書, 証憑, 証憑類, 証憑書類, 証跡資料, 証跡文書,
    証明資料, 証明書類, 運用記録, 記録類, 実施記録, 関連記録, エビデンス資料, エビデンス名`,
};
