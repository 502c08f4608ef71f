import type * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

import { registerCommands } from './commands/registerCommands.js';
import { isSwitchedOff, onDidChangeSwitch } from './settings.js';
import { listenToServer, type ServerNews } from './serverNews.js';
import { showStatusItem } from './statusItem.js';
import { createReportPanel } from './report/reportPanel.js';
import { createControlPanel } from './views/controlPanel.js';
import { type CoverageTree, createCoverageTree } from './views/coverageTree.js';
import { showCoverageView } from './views/coverageView.js';
import { documentsView } from './views/documentsView.js';
import { type ListTree, showListView } from './views/listView.js';
import { responsibilityView } from './views/responsibilityView.js';
import { createRecognisedPanel } from './views/recognisedPanel.js';
import { reviewsView } from './views/reviewsView.js';
import { risksView } from './views/risksView.js';
import { type StatusWatch, watchStatus } from './workspaceStatus.js';

/** What every part of the extension works with. */
export interface Extension {
  readonly context: vscode.ExtensionContext;
  readonly client: BaseLanguageClient;
  readonly log: vscode.LogOutputChannel;
  readonly news: ServerNews;
}

/** What activation gives to tests and to other extensions. */
export interface ExtensionApi {
  readonly client: BaseLanguageClient;
  readonly coverageTree: CoverageTree;
  readonly lists: Readonly<Record<'documents' | 'risks' | 'reviews' | 'responsibility', ListTree>>;
  readonly status: StatusWatch;
}

/**
 * Sets up commands, views and status, and starts the server without waiting for it. The server decides
 * whether the workspace holds documents of an ISMS; until it says so, nothing is shown.
 */
export function startExtension(given: Omit<Extension, 'news'>): ExtensionApi {
  const { context, client } = given;
  const extension = { ...given, news: listenToServer(client, context) };
  const status = watchStatus(extension);
  const coverageTree = createCoverageTree(extension, status);
  const controlPanel = createControlPanel(extension);
  const reportPanel = createReportPanel(extension);
  const view = showCoverageView(extension, { coverageTree, status });
  const lists = {
    documents: showListView(extension, status, documentsView),
    risks: showListView(extension, status, risksView),
    reviews: showListView(extension, status, reviewsView),
    responsibility: showListView(extension, status, responsibilityView),
  };
  const recognisedPanel = createRecognisedPanel(extension);
  registerCommands(extension, { coverageTree, controlPanel, reportPanel, view, recognisedPanel });
  showStatusItem(extension, status);
  context.subscriptions.push(onDidChangeSwitch(() => void followSwitch(extension)));
  void followSwitch(extension);
  return { client, coverageTree, lists, status };
}

async function followSwitch({ client, log }: Extension): Promise<void> {
  try {
    if (!isSwitchedOff()) {
      await client.start();
    } else if (client.isRunning()) {
      await client.stop();
    }
  } catch (error) {
    // The client has told the user; the log keeps the details.
    log.error(error instanceof Error ? error : String(error));
  }
}
