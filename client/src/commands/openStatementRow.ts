import type { Extension } from '../activate.js';
import { statementPlace } from '../views/coverageNodes.js';
import { openPlace } from './openPlace.js';
import { chosenControl } from './chosenControl.js';

/** Opens the row of the Statement of Applicability that decides about a control. */
export async function openStatementRow(extension: Extension, target: unknown): Promise<void> {
  const chosen = await chosenControl(extension, target, ({ soa }) => soa.length > 0);
  const place = chosen && statementPlace(chosen);
  if (place) {
    await openPlace(...place);
  }
}
