import type { TextRange } from '../../base/textRange.js';
import { builtInCatalogue } from '../../catalogue/builtIn.js';
import type { ControlId } from '../../catalogue/control.js';
import type { Framework, FrameworkControl } from '../../catalogue/framework.js';
import { canBeFound } from '../../catalogue/frameworkIds.js';
import type { ConfigurationProblem } from '../configurationProblems.js';
import { failure, mostFrameworkProblems, shown } from './frameworkProblems.js';

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
        `Only the first ${mostControls.toLocaleString('en')} controls of a file are read, so this one and the ${String(controls.length - mostControls - 1)} after it are not known. Split the file into several.`,
      ),
    );
  }
  return { framework: { ...framework, controls: [...byId.values()] }, problems };
}

function faultOf(id: string, before: ReadonlyMap<string, unknown>): string | undefined {
  if (before.has(id)) {
    return `${shown(id)} stands in this file twice; the first one counts. Give each control an id of its own.`;
  }
  if (!canBeFound(id)) {
    return `"${shown(id)}" cannot be found as the id of a control in a text, so this control is not used. Write letters and digits without spaces, at least one of each and at most 40 in all, such as REQ-7: a number alone could be a version or a clause.`;
  }
  return builtInCatalogue().find(id as ControlId) === undefined
    ? undefined
    : `${id} is a control of ISO/IEC 27001 or 27017 already and keeps that meaning, so this one is not used. Put letters of your own before it.`;
}
