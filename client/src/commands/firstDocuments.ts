import { newPolicyRequest, newStatementRequest } from '../../../server/src/protocol/firstSteps.js';
import type { Extension } from '../activate.js';
import { ask } from '../ask.js';
import { currentFolder } from '../currentFolder.js';
import { chosenControl } from './chosenControl.js';
import { openNewDocument } from './openNewDocument.js';

/** Opens a new policy that treats a control of the tree, or one that the user chooses. */
export async function newPolicy(extension: Extension, target: unknown): Promise<void> {
  const chosen = await chosenControl(extension, target, () => true);
  if (!chosen) {
    return;
  }
  const { id, edition } = chosen.control;
  const draft = await ask(extension, () =>
    extension.client.sendRequest(newPolicyRequest, { id, edition, uri: chosen.folderUri }),
  );
  if (draft) {
    await openNewDocument(draft);
  }
}

/** Opens a new Statement of Applicability with all controls and nothing decided. */
export async function newStatement(extension: Extension): Promise<void> {
  const draft = await ask(extension, () =>
    extension.client.sendRequest(newStatementRequest, currentFolder()),
  );
  if (draft) {
    await openNewDocument(draft);
  }
}
