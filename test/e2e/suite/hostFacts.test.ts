import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { extensionId, open, workspaceFolder } from './kit.js';

describe('host', () => {
  it('is a VS Code that the extension supports', () => {
    const extension = vscode.extensions.getExtension<unknown>(extensionId);
    assert.ok(extension, `${extensionId} is not installed.`);
    const [major = 0, minor = 0] = vscode.version.split('.').map(Number);
    assert.ok(major > 1 || (major === 1 && minor >= 99), `This is VS Code ${vscode.version}.`);
    console.log(`    VS Code ${vscode.version} on Node ${process.versions.node}`);
  });

  it('has a folder with Markdown files open', async () => {
    assert.equal(workspaceFolder().scheme, 'file');
    const files = await vscode.workspace.findFiles('**/*.md', undefined, 1);
    assert.equal(files.length, 1);
  });

  it('activates the extension when a Markdown file is opened', async () => {
    const [file] = await vscode.workspace.findFiles('**/*.md', undefined, 1);
    assert.ok(file);
    await open(vscode.workspace.asRelativePath(file));
    const extension = vscode.extensions.getExtension<unknown>(extensionId);
    await extension?.activate();
    assert.equal(extension?.isActive, true);
  });
});
