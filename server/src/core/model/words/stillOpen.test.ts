import { strict as assert } from 'node:assert';

import { defaultVocabulary } from '../vocabulary.js';
import { applicabilityOf, statusOf } from './values.js';

describe('what is still to be decided', () => {
  it('is open in the eight languages, with a word for "still" or as what has to be done', () => {
    for (const text of [
      ...['still to be decided', 'Needs to be clarified', 'Yet to be assessed', 'still to decide'],
      ...[
        'has yet to be determined',
        'Remains to be clarified',
        'not yet clarified',
        'Not clear yet',
      ],
      ...[
        'noch zu klären',
        'muss noch geklärt werden',
        'noch festzulegen',
        'Noch nicht festgelegt',
      ],
      ...['wird noch entschieden', 'Ist noch abzustimmen (IT)', 'muss geklärt werden'],
      ...['encore à préciser', 'Reste à définir', 'doit encore être décidé', 'pas encore tranché'],
      ...['aún por definir', 'Todavía por aclarar', 'falta decidir', 'aún no se ha decidido'],
      ...[
        'ainda por definir',
        'Ainda a definir',
        'ainda não decidido',
        'ainda precisa de ser avaliado',
      ],
      ...[
        'ancora da decidere',
        'Resta da chiarire',
        'deve ancora essere valutato',
        'non ancora deciso',
      ],
      ...[
        'nog te bepalen',
        'moet nog worden bepaald',
        'Nog vast te stellen',
        'nog niet vastgesteld',
      ],
      ...['まだ検討中', '今後検討', '別途協議'],
    ]) {
      assert.equal(applicabilityOf(text, defaultVocabulary), 'undecided', text);
    }
  });

  it('says nothing of how far a control is', () => {
    for (const text of ['muss noch geklärt werden', 'encore à préciser', 'ancora da decidere']) {
      assert.equal(statusOf(text, defaultVocabulary), 'missing', text);
    }
  });

  it('is no duty, no step of the work, and nothing that is done', () => {
    for (const text of [
      ...[
        'Must be reviewed each year',
        'Still in use',
        'noch in Betrieb',
        'muss jährlich geprüft werden',
      ],
      ...['encore utilisé', 'doit être revue chaque année', 'aún en uso', 'ainda em uso'],
      ...['ancora in uso', 'nog in gebruik', '定期的に確認'],
    ]) {
      assert.notEqual(applicabilityOf(text, defaultVocabulary), 'undecided', text);
    }
    for (const text of ['noch nicht umgesetzt', 'still to do', 'encore à faire']) {
      assert.notEqual(statusOf(text, defaultVocabulary), 'missing', text);
    }
  });
});
