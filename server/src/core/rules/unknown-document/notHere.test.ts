import { checkFindings } from '../../../../../test/kit/check.js';
import { checkLinear } from '../../../../../test/kit/work.js';
import { notExpectedIn } from './notHere.js';
import { unknownDocument } from './rule.js';

const documents = [1, 2, 3]
  .map(
    (number) => `-- ${String(number)}.md --\n---\ntype: policy\nid: POL-0${String(number)}\n---\n`,
  )
  .join('');

/** `line` beside three policies, in which `told` is reported. */
function checkTold(line: string, told?: string): void {
  const mark =
    told === undefined
      ? ''
      : `${' '.repeat(line.indexOf(told))}${'^'.repeat(told.length)} warning No document of this workspace has the id ${told}. …\n`;
  checkFindings(
    unknownDocument,
    `${documents}-- d.md --\n---\ntype: procedure\n---\n${line}\n${mark}`,
  );
}

describe('documents that a text does not expect here', () => {
  it('are those that an introduction, a sentence behind them or the same words for another mean', () => {
    for (const line of [
      'The following documents were withdrawn in 2024. POL-07 treated faxes. POL-08 treated pagers.',
      'Folgende Dokumente wurden aufgehoben. POL-07 betraf Faxe. POL-08 betraf Pager.',
      'Les documents suivants ont été retirés. POL-07 traitait du fax. POL-08 traitait des pagers.',
      'Los documentos siguientes fueron retirados. POL-07 trataba el fax. POL-08 trataba los buscas.',
      'Os seguintes documentos foram revogados. POL-07 tratava o fax. POL-08 tratava os bips.',
      'I seguenti documenti sono stati abrogati. POL-07 trattava i fax. POL-08 trattava i cercapersone.',
      'De volgende documenten zijn ingetrokken. POL-07 ging over faxen. POL-08 ging over piepers.',
      '次の文書は廃止した。POL-07はFAXを定めていた。POL-08はポケベルを定めていた。',
      '以前はPOL-07がFAXを定めていた。POL-08はポケベルを定めていた。いずれも廃止した。',
      'POL-07 treated faxes. POL-08 treated pagers. Both were withdrawn.',
      'POL-07 betraf Faxe. POL-08 betraf Pager. Beide wurden aufgehoben.',
      'POL-07 traitait du fax. POL-08 traitait des pagers. Les deux ont été abrogées.',
      'POL-07 was replaced by POL-01. POL-08 too.',
      'POL-07 wurde durch POL-01 ersetzt. Die Richtlinie POL-08 ebenfalls.',
      'POL-07 a été remplacée par POL-01. La politique POL-08 aussi.',
      'El documento POL-07 fue sustituido por POL-01. El POL-08 también.',
      'A política POL-07 foi substituída pela POL-01. A POL-08 também.',
      'POL-07 è stata sostituita da POL-01. Anche POL-08.',
      'POL-07 is vervangen door POL-01. POL-08 ook.',
      'POL-07は廃止した。POL-08も同様。',
    ]) {
      checkTold(line);
    }
  });

  it('are those that became others, are no longer there or will follow', () => {
    for (const line of [
      'POL-07 was merged into POL-01. POL-08 was merged into POL-02.',
      'POL-07 and POL-08 no longer exist. What they said about faxes is in POL-01.',
      'POL-07 wurde mit POL-01 zusammengelegt. POL-08 gibt es nicht mehr.',
      'POL-07 a été fusionnée avec POL-01. POL-08 n’existe plus.',
      'POL-07 fue fusionada con POL-01. POL-08 ya no existe.',
      'POL-07 foi integrada na POL-01. POL-08 já não existe.',
      'POL-07 è confluita in POL-01. POL-08 non esiste più.',
      'POL-07 is samengevoegd met POL-01. POL-08 bestaat niet meer.',
      'POL-07はPOL-01に統合された。POL-08は存在しない。',
      'POL-07 was succeeded by POL-01. Previously, faxes were governed by POL-08.',
      'POL-07 wurde abgelöst. Früher galt POL-08.',
      'POL-07 est annulée. Auparavant, le fax relevait de POL-08.',
      'Antes, el fax seguía POL-08.',
      'Antes, o fax seguia POL-08.',
      'Un tempo il fax seguiva POL-08.',
      'POL-07 is opgevolgd. Vroeger gold POL-08.',
      'POL-07はPOL-01に引き継がれた。以前はPOL-08がFAXを定めていた。',
      'POL-07 is in preparation. POL-08 will follow in 2027.',
      'POL-08 folgt 2027.',
      'POL-08 suivra en 2027.',
      'POL-08 seguirá en 2027.',
      'POL-08 será elaborada em 2027.',
      'POL-08 seguirà nel 2027.',
      'POL-08 volgt later.',
      'POL-08は2027年に策定する。',
    ]) {
      checkTold(line);
    }
  });

  it('are none beside a sentence of today or about other things', () => {
    for (const line of [
      'The following documents were withdrawn in 2024. POL-06 treated faxes. Access is in POL-01. Incidents are in POL-09.',
      'The following documents were withdrawn in 2024. POL-06 treated faxes. Today POL-09 does.',
      'Accounts are merged into one, as POL-09 says.',
      'Rights that are no longer used are closed by POL-09.',
      'Les clés sont retirées selon POL-09.',
      'Keys that were previously given out are listed, see POL-09.',
      'This policy replaces POL-00. It also follows POL-09.',
      'Access is in POL-09. Incidents are in POL-01. All requests are archived.',
      'SMBv1 is no longer used, as POL-09 says.',
      'TLS1.3 will be added, as POL-09 says.',
      'Previously approved exceptions are reviewed under POL-09.',
      'Früher als in POL-09 festgelegt wird nicht geprüft.',
      'Die Schicht wird um 22 Uhr abgelöst; die Übergabe folgt POL-09.',
      'Auparavant, le responsable applique POL-09.',
      'Les droits annulés sont consignés selon POL-09.',
      'Antes de dar acceso, se sigue POL-09.',
      'Antes de conceder acesso, segue-se POL-09.',
      'Un tempo massimo di due giorni è fissato in POL-09.',
      'Bevindingen worden opgevolgd volgens POL-09.',
      '担当者の業務は POL-09 に従って引き継がれる。',
    ]) {
      checkTold(line, 'POL-09');
    }
  });

  it('are none beside people and things of every day, and what a document lays down', () => {
    for (const line of [
      'Former employees lose their access under POL-09.',
      'Backups follow POL-09. Example records are kept for a year.',
      'Protokolle werden archiviert gemäß POL-09.',
      'Geplante Änderungen folgen POL-09.',
      "Les mesures prévues par POL-09 s'appliquent.",
      'Les comptes sont retirés selon POL-09.',
      'Las copias se guardan según lo previsto en POL-09.',
      'As medidas previstas na POL-09 aplicam-se.',
      'Si applicano le misure previste da POL-09.',
      'Sleutels worden ingetrokken volgens POL-09.',
    ]) {
      checkTold(line, 'POL-09');
    }
    for (const line of [
      'POL-09 was replaced; former employees lose their access.',
      'La politique POL-09 est prévue.',
      'Se prevé POL-09, prevista para 2027.',
      'Protokolle werden archiviert; POL-09 wurde aufgehoben.',
      'POL-09 is archived.',
    ]) {
      checkTold(line);
    }
  });

  it('takes time in line with the sentences of a paragraph', () => {
    checkLinear(
      (n) =>
        'Access follows POL-17 here. This policy replaces POL-00. It will follow POL-18. '.repeat(
          n,
        ),
      500,
      (text) => {
        const isNotExpected = notExpectedIn(text, [], /POL-\d\d/u);
        for (const { index } of text.matchAll(/POL-1\d/g)) {
          isNotExpected({ start: index, end: index + 6 });
        }
      },
    );
  });

  it('are those of which another took the place, in each language', () => {
    for (const line of [
      'This policy took the place of POL-07 in 2024.',
      'POL-01 is the successor of POL-07.',
      'Diese Richtlinie ist 2024 an die Stelle von POL-07 getreten.',
      'Cette politique a pris la place de POL-07 en 2024.',
      'POL-01 succède à POL-07.',
      'Esta política ocupó el lugar de POL-07 en 2024.',
      'Esta política tomou o lugar de POL-07 em 2024.',
      'Questa politica ha preso il posto di POL-07 nel 2024.',
      'Dit beleid kwam in 2024 in de plaats van POL-07.',
      'この規程はPOL-07に代わり2024年に制定した。',
    ]) {
      checkTold(line);
    }
    checkTold('Meetings take place by POL-07.', 'POL-07');
    checkTold('An die Stelle im Haus geht die Meldung nach POL-08.', undefined);
    checkTold('Le lieu de la place est dans POL-07.', 'POL-07');
    checkTold('Het beleid vindt plaats volgens POL-07.', 'POL-07');
    checkTold('部長に代わって課長がPOL-07を承認する。', 'POL-07');
  });
});
