import * as vscode from 'vscode';

import {
  type Documents,
  type DocumentsOfKind,
  documentsRequest,
  type InformationState,
  type ListedDocument,
  type RequiredInformation,
} from '../../../server/src/protocol/documents.js';
import type { ListIcon, ListNode } from './listNodes.js';
import type { ListView } from './listView.js';

/** Required documented information by clause, then all documents by kind. */
export const documentsView: ListView<Documents> = {
  id: 'isms.documents',
  request: documentsRequest,
  news: 'onDidChangeDocuments',
  nodes: ({ required, requiredName, totals, kinds }) =>
    kinds.length === 0
      ? []
      : [
          {
            key: 'required',
            label: requiredName,
            description: countsOf(totals, required.length),
            icon: { name: 'law' },
            children: required.map(requiredNode),
            isOpen: true,
          },
          ...kinds.map(kindNode),
        ],
};

/** What is known of a document, for the line beside its title. */
export function documentFacts({ version, status, review }: ListedDocument): readonly string[] {
  return [
    ...(status === undefined ? [] : [status]),
    ...(version === undefined ? [] : [vscode.l10n.t('version {0}', version)]),
    ...(review ? [vscode.l10n.t('review {0}', review.due)] : []),
  ];
}

/** The document, its kind, its file and what is known of it, a line each. */
export function documentTooltip(document: ListedDocument): string {
  return [
    document.title,
    document.kind,
    vscode.workspace.asRelativePath(vscode.Uri.parse(document.uri)),
    ...documentFacts(document),
    ...(document.owner === undefined ? [] : [vscode.l10n.t('Owner: {0}', document.owner)]),
  ].join('\n');
}

function countsOf({ present, missing }: Documents['totals'], all: number): string {
  const there = vscode.l10n.t('{0} of {1} present', present, all);
  return missing > 0 ? [there, vscode.l10n.t('{0} missing', missing)].join(', ') : there;
}

function requiredNode(information: RequiredInformation): ListNode {
  const { place, name, state, documents, otherFiles } = information;
  const files = [...documents.map(documentNode), ...otherFiles.map(fileNode)];
  const [first] = documents;
  const only = files.length === 1 ? files[0] : undefined;
  const stateName = stateNames()[state];
  const facts = first && documents.length === 1 ? documentFacts(first) : [stateName];
  return {
    key: place,
    // What is lacking is what this view is looked at for, so a narrow side bar must not cut it off.
    ...(state === 'present'
      ? { label: `${place} ${name}`, description: facts.join(' · ') }
      : { label: `${place} ${stateName}: ${name}` }),
    tooltip: [`${place} ${name}`, stateName, ...files.map(({ label }) => label)].join('\n'),
    icon: stateIcons[state],
    ...(only?.place && { place: only.place }),
    children: files,
  };
}

function stateNames(): Readonly<Record<InformationState, string>> {
  return {
    present: vscode.l10n.t('present'),
    unclear: vscode.l10n.t('not certain'),
    missing: vscode.l10n.t('missing'),
  };
}

const stateIcons: Readonly<Record<InformationState, ListIcon>> = {
  present: { name: 'pass', colour: 'charts.green' },
  unclear: { name: 'question' },
  missing: { name: 'warning', colour: 'list.warningForeground' },
};

function kindNode({ key, name, documents }: DocumentsOfKind): ListNode {
  return {
    key,
    label: name,
    description: String(documents.length),
    icon: { name: 'folder' },
    children: documents.map(documentNode),
  };
}

function documentNode(document: ListedDocument): ListNode {
  return {
    key: document.uri,
    label: document.title,
    description: documentFacts(document).join(' · '),
    tooltip: documentTooltip(document),
    icon: { name: 'file' },
    place: [document.uri],
  };
}

function fileNode(uri: string): ListNode {
  const file = vscode.Uri.parse(uri);
  return {
    key: uri,
    label: vscode.workspace.asRelativePath(file),
    icon: { name: 'file-binary' },
    place: [uri],
  };
}
