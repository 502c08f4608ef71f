import { memoize } from '../../base/memo.js';
import { patternOf, riskShapesOf } from '../../model/idShapes.js';
import { type Passage, passagesIn } from '../../model/passages.js';
import type { Chunk } from '../../syntax/blocks.js';
import type { WorkspaceIndex } from '../../workspace/workspace.js';

/** What finds words with the shape of the register's ids. */
export const registerPattern = memoize((riskIds: WorkspaceIndex['riskIds']): RegExp | undefined =>
  patternOf(riskShapesOf(riskIds.keys())),
);

/** Without those below a heading such as "Retired". */
export function currentPassages(chunk: Chunk): readonly Passage[] {
  let isFormer = false;
  return passagesIn(chunk).filter(({ kind, text }) => {
    isFormer = kind === 'heading' ? speaksOfFormer.test(text) : isFormer;
    return !isFormer;
  });
}

/** Risks that were taken out of the register keep their ids in what is told about them. */
export const speaksOfFormer =
  /(?<!\p{L})(?:closed|retired|removed|merged|withdrawn|former|formerly|deleted|replaced|terminated|archived|discontinued|dissolved|eliminated|no longer|obsolete|example|e\.g|for instance|geschlossen\w*|gelöscht\w*|entfallen\w*|ehemalig\w*|beendet\w*|erledigt\w*|archiviert\w*|aufgehoben\w*|abgeschlossen\w*|zusammengelegt\w*|zum Beispiel|z\. ?B|clos|clôturée?s?|supprimée?s?|retirée?s?|fusionnée?s?|remplacée?s?|archivée?s?|par exemple|cerrad[oa]s?|retirad[oa]s?|eliminad[oa]s?|suprimid[oa]s?|fusionad[oa]s?|archivad[oa]s?|por ejemplo|encerrad[oa]s?|fechad[oa]s?|removid[oa]s?|arquivad[oa]s?|por exemplo|chius[oaie]|ritirat[oaie]|rimoss[oaie]|eliminat[oaie]|archiviat[oaie]|per esempio|gesloten|vervallen|verwijderd|ingetrokken|samengevoegd|bijvoorbeeld)(?!\p{L})|廃止|削除|終了|クローズ|統合|例えば/iu;
