import { memoize } from '../base/memo.js';
import { detailsOf } from '../model/documentDetails.js';
import { statusOn } from '../model/frontMatterValues.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import { relativePath } from '../workspace/paths.js';
import type { Rule } from './rule.js';
import type { World } from './world.js';

/**
 * The rules to ask about `document`: all of `rules`, but none on the rows of a
 * statement where it is no longer in force. Nobody may edit a record of what was decided.
 */
export function rulesInForce(
  rules: readonly Rule[],
  document: IsmsDocument,
  { today, workspace }: Pick<World, 'today' | 'workspace'>,
): readonly Rule[] {
  const isStatement = document.parts.some(({ statementRows }) => statementRows.length > 0);
  return isStatement && isOutOfForce(document, workspace.root, today)
    ? withoutStatement(rules)
    : rules;
}

/** Whether `document`, which lies below `root`, is a record of what was on the day `today`: by its status, title or folder. */
export function isOutOfForce(document: IsmsDocument, root: string, today: string): boolean {
  const [heading] = document.parts[0]?.headings ?? [];
  return (
    statusOn(today, { entries: detailsOf(document) }) === 'retired' ||
    (heading !== undefined && retiredTitle.test(heading.text)) ||
    (root !== '' && archive.test(relativePath(root, document.uri)))
  );
}

const withoutStatement = memoize((rules: readonly Rule[]): readonly Rule[] =>
  rules.filter(({ theme }) => theme !== 'statement'),
);

const retiredTitle = /[【[(（](?:廃止|失効|旧版|retired|withdrawn|superseded|obsolete)[】\])）]/iu;

/** A folder of what is no longer in force; `archivo` is Spanish for a file, too. */
const archive =
  /(?:^|\/)(?:archives?|archived|archiv|archivio|archief|archivad[oa]s?|arquivad[oa]s?|obsolete|superseded|withdrawn|retired|旧|旧版|旧文書|廃止|廃止文書|アーカイブ)\//iu;
