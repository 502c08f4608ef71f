import * as vscode from 'vscode';

import type { Extension } from '../activate.js';
import type { ReportPanel } from '../report/reportPanel.js';
import type { ControlPanel } from '../views/controlPanel.js';
import type { CoverageTree } from '../views/coverageTree.js';
import type { CoverageView } from '../views/coverageView.js';
import type { RecognisedPanel } from '../views/recognisedPanel.js';
import { addStatementRow } from './addStatementRow.js';
import { checkWorkspace } from './checkWorkspace.js';
import {
  newResponsibilityMatrix,
  openDraftAbout,
  openSharedResponsibility,
  openStageOne,
} from './openDraft.js';
import { newPolicy, newStatement } from './firstDocuments.js';
import { openExample } from './openExample.js';
import { openMappingTable } from './openMappingTable.js';
import { openPlace } from './openPlace.js';
import { openRule } from './openRule.js';
import { openStatementRow } from './openStatementRow.js';
import { restartServer } from './restartServer.js';
import { showControl } from './showControl.js';
import { showPlaces } from './showPlaces.js';

interface Surfaces {
  readonly coverageTree: CoverageTree;
  readonly controlPanel: ControlPanel;
  readonly reportPanel: ReportPanel;
  readonly recognisedPanel: RecognisedPanel;
  readonly view: CoverageView;
}

/** Registers every command of the extension, those of the manifest and those only links use. */
export function registerCommands(extension: Extension, surfaces: Surfaces): void {
  const { coverageTree, controlPanel, reportPanel, recognisedPanel, view } = surfaces;
  const commands: Commands = {
    'isms.checkWorkspace': () => checkWorkspace(extension),
    'isms.showControl': (target, edition) =>
      showControl({ extension, controlPanel }, target, edition),
    'isms.sharedResponsibility': () => openSharedResponsibility(extension),
    'isms.newResponsibilityMatrix': (given) => newResponsibilityMatrix(extension, given),
    'isms.supplierQuestionnaire': (given) =>
      openDraftAbout(extension, 'supplier-questionnaire', given),
    'isms.customerStatement': (given) => openDraftAbout(extension, 'customer-statement', given),
    'isms.stage1': () => openStageOne(extension),
    'isms.showReport': () => reportPanel.show(),
    'isms.mappingTable': () => openMappingTable(extension),
    'isms.openRule': (rule) => openRule(extension, rule),
    'isms.openPlace': (uri, range) => openPlace(uri, range),
    'isms.showPlaces': (uri, position, places) => showPlaces(uri, position, places),
    'isms.openStatementRow': (node) => openStatementRow(extension, node),
    ...documentCommands(extension, recognisedPanel),
    'isms.refreshCoverage': () => {
      coverageTree.refresh();
    },
    'isms.filterCoverage': () => view.chooseFilter(),
    'isms.searchCoverage': (words) => {
      view.search(words);
    },
    'isms.clearCoverageFilter': () => {
      view.clearFilter();
    },
    'isms.restartServer': () => restartServer(extension),
    'isms.showLog': () => {
      extension.log.show();
    },
  };
  for (const [id, run] of Object.entries(commands)) {
    extension.context.subscriptions.push(vscode.commands.registerCommand(id, run));
  }
}

type Commands = Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;

/** The commands that make documents, or help to begin with one's own. */
function documentCommands(extension: Extension, recognisedPanel: RecognisedPanel): Commands {
  return {
    'isms.addStatementRow': (node) => addStatementRow(extension, node),
    'isms.newPolicy': (node) => newPolicy(extension, node),
    'isms.newStatement': () => newStatement(extension),
    'isms.startFromDocuments': () => recognisedPanel.show(),
    'isms.openExample': (target) => openExample(extension, target),
  };
}
