import { strictEqual } from 'node:assert/strict';

import { saysLeftOut } from './saysLeftOut.js';

describe('what is written behind an id', () => {
  it('leaves the control out where it denies a word of deciding, or is nothing but a denial', () => {
    for (const aside of [
      ...[' (not used)', ' is not relied on', ' – not relevant for us', ' (no)', ' (none)'],
      ...[', which this policy does not cover', ' (we do not need it)', ' (no development)'],
      ...[' (not yet in scope)', ' has been assessed as not applicable', ' (of no relevance)'],
      ...[' (nicht relevant)', ' gilt für uns nicht', ' findet keine Anwendung', ' (entfällt)'],
      ...[' wird nicht angewendet', ' ist hier nicht erforderlich', ' (keine Entwicklung)'],
      ...[' n’est pas retenu', ' (non retenu)', ' ne s’applique pas', ' (aucun développement)'],
      ...[' no se aplica', ' (no es necesario)', ' (sin desarrollo)', ' no procede'],
      ...[' não se aplica', ' (não é necessário)', ' (sem desenvolvimento)'],
      ...[' non si applica', ' (non è richiesto)', ' (senza sviluppo)'],
      ...[' is niet van toepassing', ' (niet nodig)', ' geldt niet', ' (geen ontwikkeling)'],
      ...['は適用しない', '（該当しない）', '（なし）', '（対象外）'],
    ]) {
      strictEqual(saysLeftOut(aside), true, aside);
    }
  });

  it('does not leave it out where it says what the control does', () => {
    for (const aside of [
      ...[' (no real data in tests)', ', never switched off', ' (not only for suppliers)'],
      ...[': blocks sites not needed for work', ' – nothing leaves the house without approval'],
      ...[' (keine echten Daten in Tests)', ', nie abgeschaltet', ' (nicht nur für Lieferanten)'],
      ...[': sperrt Seiten, die nicht zur Arbeit gehören', ': sperrt nicht benötigte Seiten'],
      ...[' (aucune donnée réelle en test)', ' (pas seulement pour les fournisseurs)'],
      ...[' (ningún dato real en pruebas)', ' (no solo para proveedores)'],
      ...[' (não apenas para fornecedores)', ' (nenhum dado real em testes)'],
      ...[' (non solo per i fornitori)', ' (nessun dato reale nei test)'],
      ...[' (niet alleen voor leveranciers)', ' (geen echte gegevens in tests)'],
      ...['（委託先だけではない）', '（試験で実データを用いない）'],
    ]) {
      strictEqual(saysLeftOut(aside), false, aside);
    }
  });
});
