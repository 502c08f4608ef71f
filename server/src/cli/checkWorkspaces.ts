import { rules } from '../core/rules/index.js';
import { withoutPlace } from '../core/rules/rulesThatNeedAPlace.js';
import type { Occasion, World } from '../core/rules/runRules.js';
import type { Configuration } from '../core/workspace/configuration.js';
import { withRules } from '../core/workspace/rulesByFile.js';
import { uriAt } from '../core/workspace/paths.js';
import type { DocumentFindings } from './applyFixes.js';
import { baselineOf, type UpdatedBaseline, updateBaseline, withBaseline } from './baselineFile.js';
import { configurationOf, type ReadConfiguration } from './configurationFile.js';
import { mendedFiles } from './mendedFiles.js';
import { findingsIn } from './mendWorkspace.js';
import type { RuleLevels } from './options.js';
import { checkProblems } from './checkProblems.js';
import { isProblem, type Problem } from './problem.js';
import type { Progress } from './progress.js';
import { decoded } from './readText.js';
import {
  type Notice,
  type ReadWorkspace,
  readWorkspace,
  rootUri,
  worldOf,
} from './readWorkspace.js';
import { type Target, targetsOf, workspaceFolderOf } from './targets.js';
import { readStandardInput } from './standardInput.js';

/** How a check is to be done. */
export interface CheckRequest extends Occasion {
  readonly cwd: string;
  /** A configuration file instead of those of the folders. */
  readonly config: string | undefined;
  /** Whether fixes are applied: not at all, to the files, or only to show what would change. */
  readonly fix: 'none' | 'write' | 'preview';
  /** Severities that count more than those of the configuration. */
  readonly levels: RuleLevels;
  /** What becomes of the findings that a baseline knows: left out, told all the same, or written anew. */
  readonly baseline: 'use' | 'ignore' | 'update';
  readonly progress: Progress;
}

/** One workspace folder and what was found in the documents asked for. */
export interface CheckedWorkspace {
  readonly target: Target;
  readonly world: World;
  readonly documents: readonly DocumentFindings[];
  readonly configuration: ReadConfiguration;
  readonly notices: readonly Notice[];
  readonly fixed: Fixed;
  /** What `--update-baseline` did. */
  readonly updated?: UpdatedBaseline;
}

/** What fixes did to the files, or would do. */
export interface Fixed {
  readonly fixes: number;
  readonly files: number;
  /** The changes as a unified diff, where they were only to be shown. */
  readonly patch?: string;
  /** The folder that names in the diff are relative to; the working directory if absent. */
  readonly patchFolder?: string;
}

export const nothingFixed: Fixed = { fixes: 0, files: 0 };

/** Checks what `paths` name; each workspace folder that they lie in is read as a whole. */
export function checkPaths(
  paths: readonly string[],
  request: CheckRequest,
): readonly CheckedWorkspace[] | Problem {
  const targets = targetsOf(paths, request.cwd);
  if (isProblem(targets)) {
    return targets;
  }
  const checked: CheckedWorkspace[] = [];
  for (const target of targets) {
    const workspace = checkTarget(target, request);
    if (isProblem(workspace)) {
      return workspace;
    }
    checked.push(workspace);
  }
  return checked.some(({ documents }) => documents.length > 0)
    ? checked
    : nothingChecked(paths, checked);
}

/** A run that looked at no document must not pass for one that found nothing. */
function nothingChecked(paths: readonly string[], checked: readonly CheckedWorkspace[]): Problem {
  const unread = checked.flatMap(({ notices }) => notices).filter(({ isUnread }) => isUnread);
  const [first] = unread;
  if (!first) {
    return checkProblems.noDocuments(paths);
  }
  return checkProblems.nothingRead(paths, first, unread.length - 1);
}

function checkTarget(target: Target, request: CheckRequest): CheckedWorkspace | Problem {
  const configuration = configurationOf(target.root, request.config, request.cwd);
  if (isProblem(configuration)) {
    return configuration;
  }
  const known = request.baseline === 'use' ? baselineOf(target.root) : {};
  if (isProblem(known)) {
    return known;
  }
  const { today, language, progress } = request;
  const read = readWorkspace(target, {
    configuration: { ...withLevels(configuration.configuration, request.levels), ...known },
    today,
    language,
    progress,
  });
  const refused = refusal(read, target, request);
  if (refused) {
    return refused;
  }
  const checked =
    request.fix === 'none'
      ? checkedAsItIs(target, configuration, read, progress)
      : { target, configuration, ...mendedFiles(read, request.fix, request.cwd) };
  return request.baseline === 'update' ? withUpdatedBaseline(checked, read.selected) : checked;
}

/** Why nothing is said of what was read: what was asked for is not among it, or not all that is needed. */
function refusal(
  { notices }: ReadWorkspace,
  target: Target,
  { baseline }: CheckRequest,
): Problem | undefined {
  const unread = notices.find(({ path, isUnread }) => isUnread && isNamed(path, target));
  if (unread) {
    return checkProblems.unread(unread);
  }
  const inPart = notices.find(({ leftOut }) => leftOut !== undefined);
  return inPart && baseline === 'update' ? checkProblems.baselineInPart(inPart) : undefined;
}

function checkedAsItIs(
  target: Target,
  configuration: ReadConfiguration,
  { world, selected, notices }: ReadWorkspace,
  progress: Progress,
): CheckedWorkspace {
  const documents = findingsIn(world, selected, rules, progress);
  return { target, world, documents, configuration, notices, fixed: nothingFixed };
}

/** Writes the baseline of a workspace that was checked without one, and checks it against that. */
function withUpdatedBaseline(
  checked: CheckedWorkspace,
  uris: readonly string[],
): CheckedWorkspace | Problem {
  const updated = updateBaseline(checked.target.root, checked.world, uris);
  if (isProblem(updated)) {
    return updated;
  }
  const world = withBaseline(checked.world, updated.baseline);
  return { ...checked, world, documents: findingsIn(world, uris, rules), updated };
}

/** What is asked for by name has to be read; what lies in a folder may be left out with a notice. */
function isNamed(path: string, { files, folders }: Target): boolean {
  return files.includes(path) || folders.includes(path);
}

/**
 * Checks the standard input as a document by itself, called `-`, with the configuration of the
 * working directory. What other documents would have to tell is not asked.
 */
export async function checkStandardInput(
  paths: readonly string[],
  request: CheckRequest,
): Promise<readonly CheckedWorkspace[] | Problem> {
  if (paths.length > 1) {
    return checkProblems.inputAlone();
  }
  if (request.fix !== 'none') {
    return checkProblems.inputNotFixed();
  }
  if (request.baseline === 'update') {
    return checkProblems.inputWithoutBaseline();
  }
  const folder = workspaceFolderOf(request.cwd);
  const configuration = configurationOf(folder, request.config, request.cwd);
  if (isProblem(configuration)) {
    return configuration;
  }
  const read = decoded(await readStandardInput());
  if ('skipped' in read) {
    return checkProblems.inputUnread(read.skipped);
  }
  const root = rootUri(folder);
  const uri = uriAt(root, '-');
  const world = worldOf({
    root,
    texts: new Map([[uri, read]]),
    otherFiles: new Set(),
    configuration: withLevels(withoutPlace(configuration.configuration), request.levels),
    today: request.today,
    language: request.language,
    progress: request.progress,
  });
  const notices = read.notice === undefined ? [] : [{ path: '-', text: read.notice }];
  const target = { root: folder, folders: [], files: [] };
  const documents = findingsIn(world, [uri], rules);
  return [{ target, world, documents, configuration, notices, fixed: nothingFixed }];
}

function withLevels(configuration: Configuration, levels: RuleLevels): Configuration {
  return Object.keys(levels).length === 0 ? configuration : withRules(configuration, levels);
}
