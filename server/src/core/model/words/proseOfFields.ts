import { listed } from './normalise.js';

/** Words of a sentence that may name who owns a risk: "The CISO looks after it". */
export const ownerInProse = wording({
  beginnings: `
    contact, steward, custodian, assign, manager, sponsor,
    ansprechpartner, leiter, leitung, federführ, kümmer, betreu, inhaber,
    pilote, porteur, référent, détenteur, gestionnaire,
    encarg, gestor, encarreg, contato, referente, incaricat, contatto, detentore, gestore,
    trekker, beheerder, aanspreekpunt`,
  whole: `
    lead, leads, leader, in charge, head of, looks after, held by, belongs to, chargé, chargée,
    a cargo, líder, ciso, cio, cto, ceo, cfo, coo, dpo, isb, dsb`,
  parts: '主管, 窓口, 管理者, 連絡先, リーダー',
});

/** Words of a sentence that may decide how a risk is treated: "We reduce it by A.8.7". */
export const treatmentInProse = wording({
  beginnings: `
    reduc, decision, decid, plan, transfer, insur, retain, tolerat, share, control, respond, respons,
    action, remed, eliminat,
    entscheid, entschied, reduzier, senk, verringer, maßnahme, massnahme, versicher, übertrag,
    verlager, trag,
    rédui, réduct, décision, décid, mesure, assur, tolér, decis, medida, asegur, segur, toler,
    riduc, ridurre, ridott, riduzion, misur, assicur,
    verminder, verlag, beslis, besluit, maatregel, verzeker, draag`,
  whole: 'A.5, A.6, A.7, A.8',
  parts: '対策, 軽減, 共有, 許容, 方針',
});

/** Words of a sentence that may say how far a control is: "It has been running since 2024". */
export const statusInProse = wording({
  beginnings: `
    complet, finish, plan, progress, pending, establish, ongoing,
    läuft, laufend, aktiv, active, erledigt, fertig, geplant, offen, begonnen, betrieb, eingericht,
    teilweise, termin, prévu, partiel, previst, parcial, conclu, parzial, pianificat,
    gereed, klaar, gedeeltelijk, lopend, loopt`,
  whole: `
    running, runs, live, in place, in use, in operation, in force, since, done, open, seit, stand,
    en place, en cours, en service, depuis, fait, en marcha, en vigor, en uso, desde, hecho, em vigor,
    em uso, em curso, feito, in vigore, in corso, in uso, dal, fatto, sinds, gepland, in gebruik,
    in werking`,
  parts: '運用, 完了, 計画, 未着手, 一部, 稼働, 済',
});

/** Words of a sentence that may give the reason for a control: "Because of R-004 and a contract". */
export const reasonInProse = wording({
  beginnings: `
    legal, statut, regulat, contract, customer, requir, protect,
    risik, gesetz, recht, vertrag, kunde, dsgvo, erforder, verlang, schutz, schütz,
    risque, légal, réglement, contrat, client, exig, nécess, protég, rgpd,
    riesgo, risco, regulam, necesari, necessári, debido, devido, lgpd,
    rischi, legge, normativ, contratt, necessari, wettelijk, klant, vereist`,
  whole: `
    risk, risks, law, laws, needed, demand, demands, due to, so that, in order to, since, gdpr, nis2, dora,
    wegen, aufgrund, auf grund, damit, um zu, nötig, loi, lois, afin, pour, ley, leyes, lei, leis, para,
    a causa, per, wet, nodig, vanwege, wegens, zodat, avg`,
  parts: 'vertrag, リスク, 法令, 法律, 契約, 顧客, 必要, ため, 要求',
});

interface Wording {
  readonly beginnings: string;
  readonly whole: string;
  /** Found within a word, too. */
  readonly parts: string;
}

function wording({ beginnings, whole, parts }: Wording): RegExp {
  const anyOf = (words: string): string => listed(words.replaceAll('.', String.raw`\.`)).join('|');
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${anyOf(beginnings)}|(?:${anyOf(whole)})(?![\p{L}\p{N}]))|${anyOf(parts)}`,
    'iu',
  );
}
