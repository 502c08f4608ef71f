import { pageKey } from './pageKeys.js';
import { keyName } from './frontMatterKeys.js';
import { listed, normalised } from './words/normalise.js';

/**
 * Whether a table with these labels near the end of a document is about the document: all of them are
 * said of documents, and a general heading such as "Details" stands above it, or there are three or
 * more of them with one that only documents have. `heading` is empty without one.
 */
export function isAboutDocument(labels: readonly string[], heading: string): boolean {
  const keys = labels.map((label) => pageKey(label) ?? (lastReview(label) ? 'lastReview' : ''));
  if (keys.includes('') || new Set(keys).size < 2) {
    return false;
  }
  const isOfDocument = keys.length >= 3 && keys.some((key) => ofDocuments.has(key));
  return isOfDocument || generalHeadings.has(normalised(heading.replace(number, '')));
}

const ofDocuments: ReadonlySet<string> = new Set([
  ...['id', 'version', 'author', 'approver', 'approved', 'classification'],
]);

function lastReview(label: string): boolean {
  return label.length <= longestLabel && lastReviews.has(keyName(label));
}

const longestLabel = 60;
const number = /^[\s\d.)]*/u;

/** When a document was looked at last, which is never the day by which it is due. */
const lastReviews: ReadonlySet<string> = new Set(
  listed(
    `Last reviewed, Last reviewed on, Last review, Date of last review, Last review date, Reviewed, Reviewed on, Last updated, Last revised,
    Letzte Überprüfung, Letzte Prüfung, Zuletzt geprüft, Zuletzt geprüft am, Zuletzt überprüft, Zuletzt überprüft am, Letzte Änderung, Letzte Revision,
    Dernière révision, Dernière revue, Dernier réexamen, Révisé le, Revu le, Date de la dernière révision, Dernière mise à jour,
    Última revisión, Fecha de la última revisión, Revisado el, Última actualización,
    Última revisão, Data da última revisão, Revisto em, Revisado em, Última atualização,
    Ultima revisione, Ultimo riesame, Data dell'ultima revisione, Rivisto il, Ultimo aggiornamento,
    Laatste herziening, Laatst herzien, Laatst herzien op, Laatst beoordeeld, Laatste beoordeling, Laatst gewijzigd,
    前回見直し, 前回見直し日, 最終見直し, 最終見直し日, 最終レビュー, 最終レビュー日, 前回レビュー, 最終改訂日, 最終更新日`,
  ).map(keyName),
);

const generalHeadings: ReadonlySet<string> = new Set(
  listed(
    `Details, About, About this document, About this policy, About this page, This document, This policy, Policy details, Policy information,
    Administration, Housekeeping, Information, Key dates, Dates, Reference, Ownership, Ownership and review, Owner and review,
    Angaben, Einzelheiten, Über dieses Dokument, Zu diesem Dokument, Zu dieser Richtlinie, Dieses Dokument, Verwaltung, Stammdaten, Formales, Formalia, Termine,
    Détails, Informations, À propos, À propos de ce document, Ce document, Fiche, Fiche du document, Dates,
    Detalles, Datos, Información, Acerca de este documento, Sobre este documento, Este documento, Ficha, Ficha del documento, Fechas,
    Detalhes, Dados, Informações, Ficha do documento, Datas,
    Dettagli, Dati, Informazioni, Su questo documento, Questo documento, Scheda, Scheda del documento, Date,
    Gegevens, Over dit document, Dit document, Informatie, Beheer, Data,
    詳細, この文書について, 本書について, 付記, 管理情報, 文書の情報, 概要`,
  ).map(normalised),
);
