import { deepStrictEqual } from 'node:assert/strict';

import { leavesToProvider } from './providerWords.js';

describe('leavesToProvider, of whose duty it is', () => {
  it('knows the duty of a provider, what comes through one, and what a contract includes', () => {
    const excuses = [
      'Se ne occupa il gestore della rete regionale',
      'Se ne occupa il gestore del CED',
      'A carico del gestore della rete',
      'A carico del gestore del data center',
      'Assicurato dal gestore del CED',
      'La responsabilità è del locatore',
      'Het alarm is de taak van de verhuurder',
      'De gebouweigenaar onderhoudt het alarm',
      'Via de verhuurder',
      'Durch den Outsourcer abgedeckt',
      'Erfolgt durch unseren IT-Dienstleister',
      'Verantwortung: Swisscom',
      'Falls to the building manager',
      'The data centre operator takes care of it',
      'The managed service provider is accountable',
      'Provided as part of the serviced office',
      'La responsabilité est celle du bailleur',
      'C’est la tâche du bailleur',
      'Le bailleur entretient l’alarme',
      'Via le bailleur',
      'Par l’infogérant',
      'Relève du gestionnaire du centre de données',
      'El alarma es tarea del arrendador',
      'El arrendador mantiene la alarma',
      'A través del arrendador',
      'Recae en el operador del centro de datos',
      'O senhorio mantém o alarme',
      'A responsabilidade é do senhorio',
      'Através do fornecedor',
      'Cabe ao operador do centro de dados',
      'Der Vermieter unterhält die Alarmanlage',
      'Über den Vermieter',
      'Tramite il locatore',
      'Il locatore mantiene l’allarme',
      'Il gestore del data center se ne occupa',
      'Responsabilità: gestore del CED',
      'Verantwoordelijkheid: verhuurder',
      'Responsibility: landlord',
      'Included in the coworking lease',
      'Im Mietvertrag des Business Centers enthalten',
      '貸主が維持する',
      'データセンター事業者経由',
      'It falls to our outsourcer',
      'Zuständigkeit: Vermieter',
      'Erfolgt durch den Vermieter',
      'Dienstleister erledigt',
    ];
    deepStrictEqual(
      excuses.filter((excuse) => !leavesToProvider(excuse, {})),
      [],
    );
  });

  it('leaves offices of the same organisation, denials and other things alone', () => {
    const others = [
      'Se ne occupa la Regione',
      'A carico del consorzio',
      'Sache des Hochbauamts',
      'Il gestore del personale non esiste',
      'Se ne occupa il gestore delle identità',
      'Se ne occupa il responsabile',
      'Falls to the office manager',
      'Falls to nobody',
      'Via the intranet',
      'Nothing is provided as part of the serviced office',
      'Via de website van de leverancier',
      'De leverancier onderhoudt geen alarm',
      'Erfolgt durch das Hochbauamt',
      'Verantwortung: Amtsleiter',
      'No landlord maintains the alarm',
      'The password manager takes care of it',
      'Het is geen taak van de verhuurder',
      'Erfolgt nicht durch den Dienstleister',
      'Wir haben keinen Outsourcer',
      'Via de verhuurder hebben wij geen alarm gekregen',
      'Il gestore di password',
      'A carico del gestore documentale',
      'Senza gestore della rete',
      'Nessun locatore',
      'The provider is accountable to us for nothing here',
      'A través del proveedor no se desarrolla nada',
      'Der Vermieter unterhält keine Alarmanlage',
    ];
    deepStrictEqual(
      others.filter((other) => leavesToProvider(other, {})),
      [],
    );
  });

  it('is also in whose care or hands something is', () => {
    const excuses = [
      'Alimentazione e climatizzazione sono a cura del consorzio CSI Appennino, che gestisce il datacenter',
      'A cura della società di vigilanza',
      'Le pulizie sono a cura e spese del locatore',
      'A cura di Aruba',
      'Entretien par les soins du bailleur',
      'Entre les mains de l’hébergeur',
      'Al cuidado del arrendador',
      'Aos cuidados do senhorio',
      'In the hands of the landlord',
      'In der Obhut des Vermieters',
      'In handen van de verhuurder',
      '委託先の手で行う',
    ];
    deepStrictEqual(
      excuses.filter((other) => !leavesToProvider(other, {})),
      [],
    );
    const others = [
      'A cura dell’ufficio tecnico',
      'Il registro dei fornitori è a cura del responsabile acquisti',
      'Non è a cura del fornitore',
      'Nessuna attività è a cura del locatore',
      'Rien n’est entre les mains du prestataire',
      'Nichts ist in der Obhut des Vermieters',
      'Nada está al cuidado del proveedor',
      'Niets is in handen van de leverancier',
      '委託先の手による開発はない',
    ];
    deepStrictEqual(
      others.filter((other) => leavesToProvider(other, {})),
      [],
    );
  });
});
