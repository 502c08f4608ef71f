import * as vscode from 'vscode';

import type { Extension } from '../activate.js';
import { ask, askQuietly } from '../ask.js';

/** What tells one panel from another: what it is about, what it asks for and how it shows that. */
export interface PanelKind<Subject, Content> {
  readonly viewType: string;
  readonly title: string;
  readonly column: vscode.ViewColumn;
  readonly options: vscode.WebviewOptions;
  /** Null where there is nothing to show of the subject. */
  readonly request: (subject: Subject) => Promise<Content | null>;
  /** What the server tells when the content may be another one. */
  readonly changes: readonly vscode.Event<void>[];
  /** Whether it is asked for anew only while it is seen, and once it is seen again. */
  readonly restsWhenHidden?: true;
  readonly isSame: (one: Content, other: Content) => boolean;
  readonly render: (panel: vscode.WebviewPanel, shown: Shown<Subject, Content>) => void;
  /** Called with what the page's script sends, which is not to be trusted. */
  readonly onMessage?: (message: unknown, shown: Shown<Subject, Content>) => void;
}

/** What stands in a panel. */
export interface Shown<Subject, Content> {
  readonly subject: Subject;
  readonly content: Content;
}

/** A panel of which there is at most one, and that follows the documents while it is open. */
export interface FollowingPanel<Subject, Content> {
  /**
   * Opens the panel, or brings it to the front, and gives what it shows; as {@link PanelKind.request}
   * where that is null, and undefined without an answer.
   */
  show(subject: Subject): Promise<Content | null | undefined>;
}

/** Makes a panel of a kind; nothing is opened before it is shown. */
export function createFollowingPanel<Subject, Content>(
  extension: Extension,
  kind: PanelKind<Subject, Content>,
): FollowingPanel<Subject, Content> {
  let open: (Shown<Subject, Content> & { readonly panel: vscode.WebviewPanel }) | undefined;

  async function refresh(): Promise<void> {
    const before = open;
    if (!before || (kind.restsWhenHidden && !before.panel.visible)) {
      return;
    }
    const content = await askQuietly(extension, () => kind.request(before.subject));
    // The same page made anew would flicker and scroll to its start.
    if (content && open === before && !kind.isSame(content, before.content)) {
      open = { ...before, content };
      kind.render(open.panel, open);
    }
  }
  async function show(subject: Subject): Promise<Content | null | undefined> {
    const content = await ask(extension, () => kind.request(subject));
    if (content) {
      open = { panel: open?.panel ?? newPanel(), subject, content };
      kind.render(open.panel, open);
      open.panel.reveal();
    }
    return content;
  }
  function newPanel(): vscode.WebviewPanel {
    const panel = createPanel(extension.context, kind);
    panel.onDidDispose(() => (open = undefined));
    panel.onDidChangeViewState(() => void (kind.restsWhenHidden && refresh()));
    panel.webview.onDidReceiveMessage((message) => open && kind.onMessage?.(message, open));
    return panel;
  }
  extension.context.subscriptions.push(
    ...kind.changes.map((change) => change(() => void refresh())),
    new vscode.Disposable(() => {
      open?.panel.dispose();
    }),
  );
  return { show };
}

function createPanel(
  { extensionUri }: vscode.ExtensionContext,
  {
    viewType,
    title,
    column,
    options,
  }: Pick<PanelKind<never, never>, 'viewType' | 'title' | 'column' | 'options'>,
): vscode.WebviewPanel {
  const media = vscode.Uri.joinPath(extensionUri, 'media');
  const panel = vscode.window.createWebviewPanel(viewType, title, column, {
    enableForms: false,
    enableFindWidget: true,
    localResourceRoots: [media],
    ...options,
  });
  panel.iconPath = vscode.Uri.joinPath(media, 'isms.svg');
  return panel;
}

/** The address at which a panel loads a file of the folder `media`. */
export function mediaUri(
  { extensionUri }: vscode.ExtensionContext,
  { webview }: vscode.WebviewPanel,
  file: string,
): string {
  return webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'media', file)).toString();
}

/** What our own texts are written in: whoever reads neither German nor English gets English. */
export function pageLanguage(): 'de' | 'en' {
  return vscode.env.language.startsWith('de') ? 'de' : 'en';
}
