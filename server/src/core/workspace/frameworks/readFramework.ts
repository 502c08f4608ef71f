import type { Framework } from '../../catalogue/framework.js';
import type { ConfigurationProblem } from '../configurationProblems.js';
import { acceptedControls } from './acceptedControls.js';
import { failure, firstLineOf, mostFrameworkProblems } from './frameworkProblems.js';
import { readOscalCatalogue } from './oscalCatalogue.js';
import { readOwnForm } from './ownForm.js';
import { frameworkMessages } from './frameworkMessages.js';

/** What a file under `catalogues:` says. */
export interface ReadFramework {
  /** Absent where the file as a whole cannot be used; `problems` then say why. */
  readonly framework?: Framework;
  /** In the order of the file, at most 50. */
  readonly problems: readonly ConfigurationProblem[];
}

/** About 5 MB; a catalogue of 1,000 controls without white space has about half of it. */
const mostCharacters = 5_000_000;

/**
 * Reads the text of a framework's file: our own form in YAML, or a catalogue of OSCAL in JSON; see
 * `docs/frameworks.md`. `path` is relative to the workspace's folder and only tells the form. Any text
 * gives an answer: of what is wrong, the smallest part is left out and a problem says so.
 */
export function readFramework(text: string, path: string): ReadFramework {
  if (text.length > mostCharacters) {
    return { problems: [tooLong(text)] };
  }
  const isOscal = /\.json$/i.test(path) && /"catalog"\s*:/.test(text);
  const { framework, problems } = isOscal ? readOscalCatalogue(text) : readOwnForm(text);
  const accepted = framework ? acceptedControls(framework) : { problems: [] };
  const told = inOrder([...problems, ...accepted.problems]);
  return 'framework' in accepted && accepted.framework.controls.length > 0
    ? { framework: accepted.framework, problems: told }
    : { problems: told.length === 0 ? [nothingIn(text)] : told };
}

function inOrder(problems: readonly ConfigurationProblem[]): readonly ConfigurationProblem[] {
  return problems.toSorted((a, b) => a.range.start - b.range.start).slice(0, mostFrameworkProblems);
}

function tooLong(text: string): ConfigurationProblem {
  return failure(firstLineOf(text), frameworkMessages.tooLong);
}

function nothingIn(text: string): ConfigurationProblem {
  return failure(firstLineOf(text), frameworkMessages.nothing);
}
