import { strictEqual } from 'node:assert/strict';

import { defaultVocabulary } from '../vocabulary.js';
import { partyOf } from './parties.js';
import { applicabilityOf, decisionWithin, givesReason, statusOf, statusWithin } from './values.js';

function checkApplicability(meaning: string, texts: readonly string[]): void {
  for (const text of texts) {
    strictEqual(applicabilityOf(text, defaultVocabulary), meaning, text);
  }
}

function checkStatus(meaning: string, texts: readonly string[]): void {
  for (const text of texts) {
    strictEqual(statusOf(text, defaultVocabulary), meaning, text);
  }
}

describe('applicabilityOf', () => {
  it('knows the pictures of wikis by their names', () => {
    checkApplicability('applicable', ['(tick)', 'tick', '(plus)', '(on)', ':tick:', ':thumbs_up:']);
    checkApplicability('excluded', ['(error)', 'error', '(cross)', 'cross', '(minus)', '(off)']);
    checkApplicability('undecided', ['(question)', 'question', ':question_mark:']);
    checkApplicability('unknown', [
      'Error',
      'Plus',
      'check',
      'error in the sheet',
      '(information)',
    ]);
    checkStatus('implemented', ['(tick)', 'tick', ':check_mark:']);
    checkStatus('partial', ['(warning)', 'warning']);
  });

  it('knows what people write short, and what they still look into, in other languages', () => {
    checkApplicability('applicable', [
      'Aplica. Exigencia legal. Implantado.',
      'Applicable, by law',
      'Adopted',
      'Incl.',
      'anw.',
      'gilt',
      'Aplica-se',
      'Applied',
    ]);
    checkApplicability('excluded', [
      ...['Excl.', 'nicht anw.', 'gilt nicht', 'Hors périmètre', 'Fuera de alcance', '✕'],
      ...['Fora do escopo', 'Fuori ambito', 'Buiten scope', 'Dispensado', 'Exento', 'Dispensé'],
    ]);
    checkApplicability('undecided', [
      ...['zu prüfen', "En cours d'analyse", 'En estudio', 'Em análise', 'Da verificare', 'n.t.b.'],
      ...['In valutazione', 'Nog te beoordelen', '要確認', 'In discussion'],
    ]);
    checkStatus('implemented', [
      ...['vollst. umgesetzt', 'in Kraft', 'Déployé', 'En vigor', 'Atendido', 'Fatto', 'Voltooid'],
      ...['Operativo', '整備済', 'S', 'J'],
    ]);
    checkStatus('partial', [
      ...['tw. umgesetzt', 'teilw. umgesetzt', 'tlw.', 'En cours de déploiement', 'Em execução'],
      ...['En implantación', 'Avviato', 'Loopt', '一部対応'],
    ]);
    checkApplicability('applicable', ['yep', 'Yup']);
    checkApplicability('excluded', ['nope', 'Nope, no offices']);
    checkStatus('implemented', ['2026年10月実施済', '2026-10-01 done']);
    checkStatus('planned', ['2027年3月予定', '03/2027 geplant']);
    checkStatus('unknown', ['2027年', '2026-10-01', '2026 Foo']);
    checkStatus('planned', ['À venir', 'Programado', 'Agendado', 'Te plannen']);
    checkStatus('notImplemented', [
      ...['noch offen', 'Pas commencé', 'Pendiente', 'Pendente', 'Sin iniciar', 'A fazer'],
      ...['Nog niet begonnen', 'Ontbreekt'],
    ]);
  });

  it('knows what applies', () => {
    checkApplicability('applicable', [
      ...[
        'Yes',
        'Y',
        'yes',
        'Applicable',
        'Included',
        'I',
        '✅',
        '✔️',
        '🔄',
        'O',
        '○',
        '〇',
        'Ja',
        'Anwendbar',
      ],
      ...[
        'Oui',
        'Sí',
        'Sim',
        'Sì',
        'Aplicável',
        'Van toepassing',
        '適用',
        'はい',
        '適用する',
        'Applicable: Yes',
      ],
      ...[
        'Yes – implemented',
        'Yes (partially)',
        '✅ Yes',
        'Yes, since 2024',
        'Partially applicable',
        'Planned',
        'PI',
        'NI',
      ],
      ...['☐ No ☑ Yes', 'Ｙｅｓ', 'YES.'],
    ]);
  });

  it('knows what is excluded', () => {
    checkApplicability('excluded', [
      ...[
        'No',
        'N',
        'Not applicable',
        'Not Applicable',
        'Excluded',
        'E',
        'NA',
        'N/A',
        'n.a.',
        '❌',
        '×',
        'Nein',
      ],
      ...[
        'Nicht anwendbar',
        'Non',
        'Non applicable',
        'No aplica',
        'Não',
        'Nee',
        'Niet van toepassing',
        '適用外',
        '適用除外',
      ],
      ...[
        'いいえ',
        'No (see justification)',
        'No – no own data centre',
        'Status: N/A',
        '❌ Not applicable',
        'Applicable: No',
      ],
      ...['Out of scope', 'Entfällt', 'Exclu', 'Non applicabile'],
    ]);
  });

  it('knows what is not decided, empty or not understood', () => {
    checkApplicability('undecided', [
      ...['To be discussed', 'Zu entscheiden', 'À décider', 'Por decidir', 'Da decidere'],
      ...['Nog te beslissen', '協議中'],
      'TBC',
      'TBD',
      '?',
      '❓ TBC',
      '{{適用}}',
      '[Yes/No]',
      'noch offen',
      '検討中',
      'To be decided',
      '⏳',
    ]);
    checkApplicability('missing', ['', '-', '—', '–']);
    checkApplicability('unknown', ['Foo', 'Nothing', '42', 'Board']);
  });

  it('reads the words of the workspace', () => {
    const vocabulary = {
      ...defaultVocabulary,
      values: { excluded: ['fällt weg'], applicable: ['no'] },
    };
    strictEqual(applicabilityOf('Fällt weg', vocabulary), 'excluded');
    strictEqual(applicabilityOf('No', vocabulary), 'applicable');
  });
});

describe('statusOf', () => {
  it('knows the states', () => {
    checkStatus('implemented', [
      'Implemented',
      '✅ Implemented',
      'Status-Implemented',
      'Umgesetzt',
      'Mis en œuvre',
      'Implementado',
      '実施済',
      'Yes',
      'Fully implemented',
      'I',
    ]);
    checkStatus('implemented', ['eingeführt', 'Fertig', 'wirksam', 'laufend', 'OK']);
    checkStatus('notImplemented', ['nicht eingeführt', 'noch nicht begonnen']);
    checkStatus('partial', [
      ...['in Arbeit', 'begonnen', 'größtenteils umgesetzt'],
      'Partially',
      '⚠️ Partially implemented',
      'In progress',
      'Teilweise',
      'En cours',
      'Em andamento',
      '一部実施',
      '🔄',
    ]);
    checkStatus('planned', [
      'Planned',
      'Geplant',
      'Prévu',
      'Planificado',
      '計画中',
      '⏳',
      'Planned for Q3',
    ]);
    checkStatus('notImplemented', [
      'Not implemented',
      '❌ Not implemented',
      'Offen',
      'No',
      'To do',
      '未実施',
      'Não implementado',
    ]);
    checkStatus('notApplicable', [
      'N/A',
      'Not applicable',
      'Excluded',
      'Nicht anwendbar',
      '対象外',
      'No aplica',
    ]);
  });

  it('reads a share as how far a control is, and no other figure', () => {
    checkStatus('implemented', ['100 %', '100%', '✅ 100 %', '🟢 100%', '１００％', '100,0 %']);
    checkStatus('partial', ['50 %', '99%', '🟡 50 %', '🔴 30 %', '0,5 %']);
    checkStatus('notImplemented', ['0 %', '🔴 0%', '０％']);
    checkStatus('unknown', [
      '100',
      '120 %',
      '> 50 %',
      '100,5 %',
      '80 % of the sites',
      '50–75 %',
      '3',
    ]);
  });

  it('takes what is to be filled in as missing, and figures as unknown', () => {
    checkStatus('missing', ['', '—', 'TBC', '❓ TBC', '{{実施状況}}']);
    checkStatus('unknown', ['3', 'Level 2', 'Foo']);
  });
});

describe('statusWithin', () => {
  it('finds a status beside the decision', () => {
    strictEqual(statusWithin('Yes – implemented', defaultVocabulary), 'implemented');
    strictEqual(statusWithin('Planned', defaultVocabulary), 'planned');
    strictEqual(statusWithin('Yes', defaultVocabulary), 'missing');
    strictEqual(statusWithin('No', defaultVocabulary), 'missing');
  });
});

describe('words that stand alone', () => {
  it('are a value, and nothing at the beginning of a text', () => {
    strictEqual(applicabilityOf('In', defaultVocabulary), 'applicable');
    strictEqual(applicabilityOf('In – for the tills', defaultVocabulary), 'applicable');
    strictEqual(applicabilityOf('In line with the lease', defaultVocabulary), 'unknown');
    strictEqual(applicabilityOf('Out', defaultVocabulary), 'excluded');
    strictEqual(applicabilityOf('Out-sourced', defaultVocabulary), 'unknown');
    strictEqual(applicabilityOf('Needed', defaultVocabulary), 'applicable');
    strictEqual(applicabilityOf('Not needed', defaultVocabulary), 'excluded');
    strictEqual(applicabilityOf('Used', defaultVocabulary), 'applicable');
    strictEqual(applicabilityOf('Not used', defaultVocabulary), 'excluded');
    strictEqual(statusOf('Red', defaultVocabulary), 'notImplemented');
    strictEqual(statusOf('Red team exercise', defaultVocabulary), 'unknown');
    strictEqual(statusWithin('Yes – running our own mail', defaultVocabulary), 'missing');
  });
});

describe('words for what is applied', () => {
  it('decide in one column and tell how far it is in another', () => {
    strictEqual(applicabilityOf('Applicato', defaultVocabulary), 'applicable');
    strictEqual(statusWithin('Applicato', defaultVocabulary), 'missing');
    strictEqual(statusOf('Aplicado', defaultVocabulary), 'implemented');
    strictEqual(statusOf('In parte', defaultVocabulary), 'partial');
    strictEqual(statusOf('Zum Teil', defaultVocabulary), 'partial');
    strictEqual(applicabilityOf('No procede', defaultVocabulary), 'excluded');
    strictEqual(statusOf('No procede', defaultVocabulary), 'notApplicable');
    strictEqual(applicabilityOf('Non applicato', defaultVocabulary), 'excluded');
    strictEqual(applicabilityOf('Boh', defaultVocabulary), 'unknown');
  });
});

describe('usual words', () => {
  it('say how far a control is', () => {
    const words = {
      implemented: [
        'Rolled out',
        'Up and running',
        'Green',
        'Ausgerollt',
        'En service',
        'A regime',
        'Uitgerold',
        '稼働中',
      ],
      partial: [
        'Rolling out',
        'Being rolled out',
        'In hand',
        'In train',
        'Amber',
        'Im Rollout',
        'En déploiement',
        'En marcha',
        'Wordt uitgerold',
        '展開中',
      ],
      notImplemented: [
        'Not yet',
        'Not yet started',
        'Noch nicht',
        'Pas encore',
        'Aún no',
        'Ainda não',
        'Non ancora',
        'Nog niet',
        'まだ',
      ],
    };
    for (const [status, written] of Object.entries(words)) {
      for (const word of written) {
        strictEqual(statusOf(word, defaultVocabulary), status, word);
      }
    }
  });

  it('say that nothing is decided yet', () => {
    for (const word of [
      'Maybe',
      'Awaiting Legal',
      'On hold',
      'Not yet',
      'Vielleicht',
      'Abzuklären',
      'Peut-être',
      'Tal vez',
      'Talvez',
      'Forse',
      'Misschien',
      '保留中',
    ]) {
      strictEqual(applicabilityOf(word, defaultVocabulary), 'undecided', word);
    }
    strictEqual(applicabilityOf('Not yet implemented', defaultVocabulary), 'applicable');
  });
});

describe('decisionWithin', () => {
  it('tells a decision before a reason from a reason that begins like one', () => {
    for (const text of [
      'No premises',
      'Unknown servers were found in a scan',
      'Open source is used',
    ]) {
      const said = decisionWithin(text, defaultVocabulary);
      strictEqual(said === 'excluded' || said === 'undecided', false, text);
    }
    for (const text of [
      'Excluded – no own premises',
      'N/A',
      'Not applicable to a cloud service',
      'No: no premises',
      'Entfällt, keine Büros',
      '適用外：拠点なし',
    ]) {
      strictEqual(decisionWithin(text, defaultVocabulary), 'excluded', text);
    }
    strictEqual(decisionWithin('To be confirmed with Legal', defaultVocabulary), 'undecided');
  });
});

describe('givesReason', () => {
  it('tells a reason from a pointer to one', () => {
    strictEqual(givesReason('No – no own data centre'), true);
    strictEqual(givesReason('No (all staff work from home)'), true);
    strictEqual(givesReason('No (see justification)'), false);
    strictEqual(givesReason('Excluded'), false);
    strictEqual(givesReason('N/A'), false);
  });
});

describe('partyOf', () => {
  it('knows parties and the names of the workspace', () => {
    const vocabulary = {
      ...defaultVocabulary,
      parties: { CloudCRM: 'csc' as const, Hetzner: 'csp' as const },
    };
    strictEqual(partyOf('Provider', vocabulary), 'csp');
    strictEqual(partyOf('CloudCRM', vocabulary), 'csc');
    strictEqual(partyOf('Hetzner + CloudCRM', vocabulary), 'both');
    strictEqual(partyOf('Shared', vocabulary), 'both');
    strictEqual(partyOf('CSP / CSC', vocabulary), 'both');
    for (const shared of [
      'Partilhada',
      'Partilhado',
      'Repartida',
      'Mista',
      'Mixta',
      'Conjointe',
      'Geteilte Verantwortung',
    ]) {
      strictEqual(partyOf(shared, vocabulary), 'both', shared);
    }
    // A municipality is a customer, and no sharing.
    strictEqual(partyOf('Comune', vocabulary), undefined);
    strictEqual(partyOf('Finance', vocabulary), undefined);
    strictEqual(partyOf('', vocabulary), undefined);
  });
});
