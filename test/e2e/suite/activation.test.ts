import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, settledStatus } from './api.js';
import { extensionId } from './kit.js';

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

describe('activation', () => {
  it('starts the server', async () => {
    const { client } = await activated();
    await settledStatus();
    assert.equal(client.isRunning(), true);
  });

  it('recognises the ISMS with its role and editions', async () => {
    const status = await settledStatus();
    assert.equal(status.ismsWorkspace, true);
    assert.equal(status.role, 'both');
    assert.deepEqual(status.editions, { iso27001: '2022', iso27017: '2015' });
    const files = await vscode.workspace.findFiles('**/*.md');
    assert.ok(status.documents > 10, `Only ${status.documents} documents were read.`);
    assert.ok(status.documents <= files.length + 1, `${status.documents} documents were read.`);
  });

  it('registers each command of the manifest', async () => {
    await activated();
    const manifest = vscode.extensions.getExtension(extensionId)?.packageJSON as Manifest;
    const registered = await vscode.commands.getCommands(true);
    const missing = manifest.contributes.commands
      .map(({ command }) => command)
      .filter((command) => !registered.includes(command));
    assert.deepEqual(missing, []);
  });

  it('restarts the server on demand and knows the workspace again', async () => {
    const { client } = await activated();
    await settledStatus();
    await vscode.commands.executeCommand('isms.restartServer');
    assert.equal(client.isRunning(), true);
    assert.equal((await settledStatus()).ismsWorkspace, true);
  });
});
