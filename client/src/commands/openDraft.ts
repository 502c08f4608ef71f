import * as vscode from 'vscode';

import {
  type CloudServiceName,
  type Draft,
  type DraftKind,
  draftRequest,
  sharedResponsibilityRequest,
} from '../../../server/src/protocol/responsibility.js';
import type { Extension } from '../activate.js';
import { ask } from '../ask.js';
import { currentFolder } from '../currentFolder.js';
import { openNewDocument } from './openNewDocument.js';

/** Opens a document that says who does what in the cloud, by all that the workspace says. */
export async function openSharedResponsibility(extension: Extension): Promise<void> {
  await openDraft(extension, 'shared-responsibility', []);
}

/** Opens a list of what an auditor who reads the documents in Stage 1 could raise. */
export async function openStageOne(extension: Extension): Promise<void> {
  await openDraft(extension, 'stage-1', []);
}

/** Opens a new matrix for the services that are given, or for those that the user chooses. */
export async function newResponsibilityMatrix(extension: Extension, given: unknown): Promise<void> {
  const services = servicesIn(given) ?? (await chooseServices(extension));
  if (services) {
    await openDraft(extension, 'responsibility-matrix', services);
  }
}

/** Opens a document about the one service that is given, or that the user chooses. */
export async function openDraftAbout(
  extension: Extension,
  kind: 'supplier-questionnaire' | 'customer-statement',
  given: unknown,
): Promise<void> {
  const [service] = servicesIn(given) ?? [];
  const chosen = service ?? (await chooseService(extension));
  if (chosen) {
    await openDraft(extension, kind, [chosen]);
  }
}

async function openDraft(
  extension: Extension,
  kind: DraftKind,
  services: readonly CloudServiceName[],
): Promise<void> {
  const draft: Draft | null | undefined = await ask(extension, () =>
    extension.client.sendRequest(draftRequest, { kind, services, ...currentFolder() }),
  );
  if (draft) {
    await openNewDocument(draft);
  }
}

/** The services that another command, a key binding or the tree names. */
function servicesIn(given: unknown): readonly CloudServiceName[] | undefined {
  const named = Array.isArray(given) ? given : [given];
  const services = named.filter(isService);
  return services.length > 0 ? services : undefined;
}

function isService(value: unknown): value is CloudServiceName {
  return (
    typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string'
  );
}

interface ServiceItem extends vscode.QuickPickItem {
  readonly service?: CloudServiceName;
}

async function chooseServices(
  extension: Extension,
): Promise<readonly CloudServiceName[] | undefined> {
  const items = await serviceItems(extension);
  const chosen =
    items &&
    (await vscode.window.showQuickPick([...items, otherItem()], {
      title: vscode.l10n.t('New Responsibility Matrix'),
      placeHolder: vscode.l10n.t('Which services and service models is it about?'),
      canPickMany: true,
      matchOnDetail: true,
    }));
  if (!chosen || chosen.length === 0) {
    return undefined;
  }
  const typed = chosen.some(({ service }) => !service) ? await typeNames() : [];
  return typed && [...chosen.flatMap(({ service }) => service ?? []), ...typed];
}

async function chooseService(extension: Extension): Promise<CloudServiceName | undefined> {
  const items = await serviceItems(extension);
  const chosen =
    items &&
    (await vscode.window.showQuickPick([...items, otherItem()], {
      title: vscode.l10n.t('Choose a Cloud Service'),
      placeHolder: vscode.l10n.t('Which service or service model is it about?'),
      matchOnDetail: true,
    }));
  return chosen && (chosen.service ?? (await typeNames())?.[0]);
}

async function serviceItems(extension: Extension): Promise<readonly ServiceItem[] | undefined> {
  const found = await ask(extension, () =>
    extension.client.sendRequest(sharedResponsibilityRequest, currentFolder()),
  );
  return found?.services.map(({ title, name, model, detail, column }) => ({
    label: title,
    ...(detail !== undefined && { detail }),
    description:
      column === undefined ? vscode.l10n.t('in no matrix') : vscode.l10n.t('in the matrix'),
    service: { name, ...(model && { model }) },
  }));
}

function otherItem(): ServiceItem {
  return { label: vscode.l10n.t('Other services…'), alwaysShow: true };
}

async function typeNames(): Promise<readonly CloudServiceName[] | undefined> {
  const typed = await vscode.window.showInputBox({
    title: vscode.l10n.t('Other Services'),
    prompt: vscode.l10n.t('Names of services, with commas between them'),
  });
  const names = typed?.split(',').map((name) => name.trim());
  return names?.filter((name) => name !== '').map((name) => ({ name }));
}
