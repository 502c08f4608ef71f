import { strictEqual } from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import type { WorkspaceEdit } from 'vscode-languageserver-types';
import { inProject } from './kit.js';

// The client is another TypeScript project, so its compiled form is tested.
const compiled = pathToFileURL(inProject('out/client/src/commands/isMadeFor.js')).href;
const { isMadeFor, isMadeForDisk } = (await import(compiled)) as {
  readonly isMadeFor: (
    edit: WorkspaceEdit,
    openVersionOf: (uri: string) => number | undefined,
  ) => boolean;
  readonly isMadeForDisk: (edit: WorkspaceEdit, isAsOnDisk: (uri: string) => boolean) => boolean;
};

const statement = 'file:///isms/soa.md';

function editOf(version: number | null): WorkspaceEdit {
  return { documentChanges: [{ textDocument: { uri: statement, version }, edits: [] }] };
}

describe('an edit that the server made', () => {
  const open = (uri: string): number | undefined => (uri === statement ? 7 : undefined);

  it('is for the text in the editor where the versions are the same', () => {
    strictEqual(isMadeFor(editOf(7), open), true);
  });

  it('is for another text once somebody has typed, or while the document is not open', () => {
    strictEqual(isMadeFor(editOf(6), open), false);
    strictEqual(isMadeFor(editOf(null), open), false);
    strictEqual(
      isMadeFor(editOf(7), () => undefined),
      false,
    );
  });

  it('is for no known text where it names no versions', () => {
    strictEqual(isMadeFor({ changes: { [statement]: [] } }, open), false);
    strictEqual(
      isMadeFor({ documentChanges: [{ kind: 'create', uri: 'file:///isms/new.md' }] }, open),
      false,
    );
  });

  it('is for a file where the editor shows it as it is on the disk, and the server has it not open', () => {
    const shown = (uri: string): boolean => uri === statement;
    strictEqual(isMadeForDisk(editOf(null), shown), true);
    strictEqual(isMadeForDisk(editOf(7), shown), false);
    strictEqual(
      isMadeForDisk(editOf(null), () => false),
      false,
    );
    strictEqual(isMadeForDisk({ changes: { [statement]: [] } }, shown), false);
  });
});
