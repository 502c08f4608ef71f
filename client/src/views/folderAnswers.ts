import * as vscode from 'vscode';
import type { RequestType } from 'vscode-languageclient';

import type { CoverageParams } from '../../../server/src/protocol/coverage.js';
import type { Extension } from '../activate.js';
import { askQuietly } from '../ask.js';
import type { ServerNews } from '../serverNews.js';
import type { StatusWatch } from '../workspaceStatus.js';

/** What the server answers about one workspace folder. */
export interface FolderAnswer<Answer> {
  readonly uri: string;
  readonly answer: Answer;
}

/**
 * The answers about the folders that hold an ISMS. They are kept up to date while they are seen; else they
 * are forgotten, so that an edit costs the server nothing for views that are folded or hidden.
 */
export interface FolderAnswers<Answer> {
  /** The latest answers; asks the server where there are none yet. */
  current(): Promise<readonly FolderAnswer<Answer>[]>;
  /** Asks the server anew. */
  refresh(): void;
  /** Fires after the answers have become other ones, or have been forgotten; while seen, never for the same. */
  readonly onDidChange: vscode.Event<void>;
}

/** What is asked for, and the news after which the answer may be another one. */
export interface Question<Answer> {
  readonly request: RequestType<CoverageParams, Answer, never>;
  readonly news: keyof ServerNews;
}

/** Whether the user sees what is made of the answers. */
export type IsSeen = () => boolean;

/** Follows what the server answers to `question` for each folder. */
export function folderAnswers<Answer>(
  extension: Extension,
  status: StatusWatch,
  { request, news }: Question<Answer>,
  isSeen: IsSeen,
): FolderAnswers<Answer> {
  const changed = new vscode.EventEmitter<void>();
  let known: Promise<readonly FolderAnswer<Answer>[]> | undefined;
  let text = '';
  let round = 0;

  async function renew(): Promise<void> {
    round += 1;
    const own = round;
    const answers = await askAll(extension, status, request);
    const written = JSON.stringify(answers);
    if (own === round && written !== text) {
      text = written;
      known = Promise.resolve(answers);
      changed.fire();
    }
  }
  function forget(): void {
    round += 1;
    [known, text] = [undefined, ''];
    changed.fire();
  }
  function refresh(): void {
    // Where nobody has looked yet, there is nothing to keep up to date.
    if (known && isSeen()) {
      void renew();
    } else if (known) {
      forget();
    }
  }
  const { subscriptions } = extension.context;
  subscriptions.push(changed, extension.news[news](refresh), onDidChangeFolders(status, refresh));
  const current = () => (known ??= askAll(extension, status, request));
  return { current, refresh, onDidChange: changed.event };
}

async function askAll<Answer>(
  extension: Extension,
  status: StatusWatch,
  request: RequestType<CoverageParams, Answer, never>,
): Promise<readonly FolderAnswer<Answer>[]> {
  const current = status.current();
  const folders = current?.ismsWorkspace ? current.folders : [];
  const answers = await Promise.all(
    folders.map(async (uri) => {
      const answer = await askQuietly(extension, () =>
        extension.client.sendRequest(request, { uri }),
      );
      return answer ? [{ uri, answer }] : [];
    }),
  );
  return answers.flat();
}

/** Calls `listener` when other folders than before hold documents of an ISMS. */
function onDidChangeFolders(status: StatusWatch, listener: () => void): vscode.Disposable {
  let before = '';
  return status.onDidChange(() => {
    const current = status.current();
    const now = current?.ismsWorkspace ? current.folders.join('\n') : '';
    if (now !== before) {
      before = now;
      listener();
    }
  });
}
