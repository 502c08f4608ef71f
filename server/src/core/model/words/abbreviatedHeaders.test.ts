import { deepStrictEqual, strictEqual } from 'node:assert/strict';

import { checkHeaders, rolesOf } from '../../../../../test/kit/headers.js';
import { tableKindOf } from '../columns.js';
import { defaultVocabulary } from '../vocabulary.js';
import { columnMeaning } from './headers.js';

function checkOpen(headers: string): void {
  for (const header of headers.split(';').map((one) => one.trim())) {
    strictEqual(columnMeaning(header, defaultVocabulary), undefined, header);
  }
}

function checkRoles(headers: string, roles: string): void {
  deepStrictEqual(
    rolesOf(headers),
    roles.split('|').map((one) => one.trim()),
  );
}

describe('headers whose words are abbreviated', () => {
  it('say what the only known header that begins so does', () => {
    checkHeaders('exclusionReason', 'Giustif. esclusione; Begr. Ausschl.; Mot. excl.; Excl. just.');
    checkHeaders('justification', 'Begr.; Justif.; Giustif.; Motiver.; Begründ. d. Auswahl');
    checkHeaders('status', 'Stato impl.; Umsetz.-Status; Est. impl.; Impl. stat.; Ét. avanc.');
    checkHeaders('owner', 'Eigent.; Propr. rischio; Verantwortl.; Risico-eig.; Respons.');
    checkHeaders('likelihood', 'Eintr.-Wahrsch.; Eintr.wahrsch.; Vraisembl.; Waarschijnl.');
  });

  it('leave out small words, or their letters but the first', () => {
    checkHeaders('level', 'Niv. risque; Nivel de ries.; Livello risch.');
    checkHeaders('exclusionReason', 'Begr. f. Ausschl.; Reden v. uitsl.; Mot. d’excl.');
    checkHeaders('residual', 'Risiko n. Behandl.; Risque rés.; Rischio resid.');
    checkHeaders('residualLikelihood', 'Prob. resid.; Wahrsch. n. Beh.');
    checkHeaders('residualImpact', 'Ausw. n. Maßn.; Impact after treatm.');
  });

  it('stand for the plain word and not for its compounds', () => {
    checkHeaders('measure', 'Maßn.; Maatr.');
    checkHeaders('implementation', 'Umsetz.');
    checkHeaders('threat', 'Bedroh.; Dreig.');
  });

  it('claim no more than all do that fit', () => {
    checkHeaders('controlMapping', 'Contr. Annex A; Contr. Allegato A; Mes. assoc.');
  });

  it('say the reason whatever of it is written behind', () => {
    checkHeaders('exclusionReason', 'Begr. der Nichtanw. (6.1.3 d); Motivaz. escl.');
    checkHeaders('exclusionReason', 'Giustif. (se NO); Begr. (bei Nein)');
  });

  it('say nothing where several words begin so, known to us or not', () => {
    checkOpen('Contr.; Rif. contr.; Ref. contr.; N. contr.; Cod. contr.; Cont.');
    checkOpen('Prog.; Proc.; Proj.; Comm.; Acc.; Act.; Comp.; Zust.; Prop.; Rev.; Part.; Auswert.');
    checkOpen(
      'Req.; Dep.; Cl.; Serv.; Min.; Est.; St.; A. B.; Sp. Zone; Tel.; Abt.; Tech. Details',
    );
  });

  it('say nothing without a full stop', () => {
    checkOpen('Begr; Giustif; Stato impl; Umsetz');
  });

  it('leave what is clear only beside other headers to these', () => {
    checkRoles('Nr. | Aufgabe | Verantw. | Ausw.', '- | activity | owner | -');
    checkRoles(
      'ID | Risiko | Wahrsch. | Ausw. | Behandl.',
      'riskId | risk | likelihood | impact | treatment',
    );
  });

  it('make neither statements nor registers of other tables', () => {
    for (const headers of [
      'Nr. | Datum | Beschr. | Ausw. | Maßn. | Verantw. | Stat.',
      'Inv.-Nr. | Bez. | Art | Stando. | Verantw. | Bem.',
      'Cod. | Descr. | Forn. | Rif. contr. | Scad. | Resp. | Note',
      'N. | Data | Descriz. | Priorit. | Resp. | Stato | Note',
      'No. | Proj. | Descr. | Prio. | Resp. | Stat. | Comm.',
      'Ref. | Doc. | Vers. | Appr. | Rev. | Resp.',
      'Réf. | Sujet | Décis. | Resp. | Éch. | Stat.',
      'Cód. | Proveed. | Serv. | Contr. | Venc. | Respons.',
      'Nr. | Onderw. | Actie | Verantw. | Term. | Stat. | Opm.',
      'Item | Req. | Just. | Appr. by | Stat.',
    ]) {
      const cells = headers.split('|').map((one) => one.trim());
      strictEqual(tableKindOf({ cells }, defaultVocabulary), 'other', headers);
    }
  });
});
