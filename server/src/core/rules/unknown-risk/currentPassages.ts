import { inAnyCase } from '../../base/inAnyCase.js';
import { memoize } from '../../base/memo.js';
import { patternOf, riskShapesOf } from '../../model/idShapes.js';
import { type Passage, passagesIn } from '../../model/passages.js';
import type { Chunk } from '../../syntax/blocks.js';
import { saysEnded } from '../../model/words/endedWords.js';
import { withoutOtherPasts } from '../../model/words/otherPasts.js';
import type { WorkspaceIndex } from '../../workspace/workspace.js';

/** What finds words with the shape of the register's ids. */
export const registerPattern = memoize((riskIds: WorkspaceIndex['riskIds']): RegExp | undefined =>
  patternOf(riskShapesOf(riskIds.keys())),
);

/** Without those below a heading such as "Retired". What can be the id of a risk, the pattern finds. */
export function currentPassages(chunk: Chunk, ids: RegExp): readonly Passage[] {
  let isFormer = false;
  return passagesIn(chunk).filter(({ kind, text }) => {
    isFormer = kind === 'heading' ? speaksOfFormer(text, ids) || tellsHistory.test(text) : isFormer;
    return !isFormer;
  });
}

/** A heading such as "History", in each language: what stands below is told of the past. */
const tellsHistory = inAnyCase(
  /(?<!\p{L})(?:history|historical|historie|verlauf|historique|hist[óo]ricos?|hist[óo]rico|historial|storico|cronologia|geschiedenis)(?!\p{L})|履歴|経緯/u,
);

/** Risks that were taken out of the register keep their ids, which the pattern finds, in what is told about them. */
export function speaksOfFormer(text: string, ids: RegExp): boolean {
  const isFormer = formerWords.test(text) && formerWords.test(withoutOtherPasts(text));
  return isFormer || saysEnded(text, ids);
}

const formerWords = inAnyCase(
  /(?<!\p{L})(?:closed|retired|removed|merged|withdrawn|former|formerly|deleted|replaced|terminated|archived|discontinued|dissolved|eliminated|no longer|obsolete|example|e\.g|for instance|geschlossen\w*|gelöscht\w*|entfallen\w*|ehemalig\w*|beendet\w*|erledigt\w*|archiviert\w*|aufgehoben\w*|abgeschlossen\w*|zusammengelegt\w*|aufgelöst\w*|zusammengeführt\w*|zum beispiel|z\. ?b|clos|(?:été|est|sont|sera) closes?|closes? (?:en|le|depuis)|fermée?s?|clôturée?s?|supprimée?s?|retirée?s?|fusionnée?s?|remplacée?s?|archivée?s?|par exemple|cerrad[oa]s?|se (?:ha )?(?:cerr(?:ó|aron)|fusion(?:ó|aron)|elimin(?:ó|aron)|retir(?:ó|aron)|archiv(?:ó|aron))|(?:dio|dieron|dad[oa]s?) de baja|retirad[oa]s?|eliminad[oa]s?|suprimid[oa]s?|fusionad[oa]s?|archivad[oa]s?|por ejemplo|encerrad[oa]s?|(?:encerr|fech|arquiv)(?:ou|aram)-se|se (?:encerr|fech)(?:ou|aram)|fundi(?:u|ram)-se|fundid[oa]s?|dad[oa]s? (?:de|como) baixa|fechad[oa]s?|removid[oa]s?|arquivad[oa]s?|por exemplo|chius[oaie]|accorpat[oaie]|confluit[oaie]|cessat[oaie]|dismess[oaie]|ritirat[oaie]|rimoss[oaie]|eliminat[oaie]|archiviat[oaie]|per esempio|gesloten|afgesloten|opgeheven|beëindigd|afgevoerd|vervallen|verwijderd|ingetrokken|samengevoegd|bijvoorbeeld)(?!\p{L})|廃止|削除|終了|クローズ|統合|例えば/u,
);
