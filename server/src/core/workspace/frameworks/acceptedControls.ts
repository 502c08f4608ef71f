import type { Texts } from '../../base/language.js';
import type { TextRange } from '../../base/textRange.js';
import { builtInCatalogue } from '../../catalogue/builtIn.js';
import type { ControlId } from '../../catalogue/control.js';
import type { Framework, FrameworkControl } from '../../catalogue/framework.js';
import { canBeFound } from '../../catalogue/frameworkIds.js';
import type { ConfigurationProblem } from '../configurationProblems.js';
import { failure, mostFrameworkProblems, shown } from './frameworkProblems.js';
import { frameworkMessages } from './frameworkMessages.js';

/** A framework as a file has it, before its controls are looked at together. */
export interface WrittenFramework {
  readonly framework: Omit<Framework, 'controls'>;
  readonly controls: readonly WrittenControl[];
}

export interface WrittenControl {
  readonly control: FrameworkControl;
  /** Where its id stands; asked for only where something is wrong with it. */
  readonly place: () => TextRange;
}

/** More controls than any framework in use has. */
const mostControls = 5_000;

/** Leaves out the controls that cannot be used, with a problem for each. */
export function acceptedControls({ framework, controls }: WrittenFramework): {
  readonly framework: Framework;
  readonly problems: readonly ConfigurationProblem[];
} {
  const byId = new Map<string, FrameworkControl>();
  const problems: ConfigurationProblem[] = [];
  for (const { control, place } of controls.slice(0, mostControls)) {
    const fault = faultOf(control.id, byId);
    if (fault === undefined) {
      byId.set(control.id, control);
    } else if (problems.length < mostFrameworkProblems) {
      problems.push(failure(place(), fault));
    }
  }
  const next = controls[mostControls];
  if (next) {
    problems.push(
      failure(
        next.place(),
        frameworkMessages.tooMany(mostControls, controls.length - mostControls - 1),
      ),
    );
  }
  return { framework: { ...framework, controls: [...byId.values()] }, problems };
}

function faultOf(id: string, before: ReadonlyMap<string, unknown>): Texts | undefined {
  if (before.has(id)) {
    return frameworkMessages.repeatedId(shown(id));
  }
  if (!canBeFound(id)) {
    return frameworkMessages.unfindableId(shown(id));
  }
  return builtInCatalogue().find(id as ControlId) === undefined
    ? undefined
    : frameworkMessages.takenId(id);
}
