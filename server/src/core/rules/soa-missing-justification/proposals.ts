import type { Control, ControlId } from '../../catalogue/control.js';
import type { Configuration } from '../../workspace/configuration.js';

/** What a proposal leaves to the writer; `placeholder-text` keeps reminding of it until it is done. */
const confirm = '[confirm, and name who checked it]';

const development: ReadonlySet<string> = new Set([
  ...['A.8.4', 'A.8.25', 'A.8.26', 'A.8.27', 'A.8.28', 'A.8.29', 'A.8.31', 'A.8.33'],
  ...['A.9.4.5', 'A.14.2.1', 'A.14.2.5', 'A.14.2.6', 'A.14.2.8', 'A.14.3.1'],
]);

const single: ReadonlyMap<string, string> = new Map([
  ['A.5.23', 'No cloud services are used within the scope'],
  ['A.6.7', 'Nobody works remotely: all work within the scope is done on the premises'],
  ['A.6.2.2', 'Nobody works remotely: all work within the scope is done on the premises'],
  ['A.8.30', 'No development is given to outside parties'],
  ['A.14.2.7', 'No development is given to outside parties'],
]);

/**
 * A reason for leaving out `control` to be completed, from what is known about the organisation. It
 * never says that a provider does the work: such a control applies and is shared.
 */
export function proposedReason(
  id: ControlId,
  control: Control | undefined,
  configuration: Configuration,
): string {
  const known = single.get(id);
  if (known !== undefined) {
    return `${known} ${confirm}`;
  }
  if (development.has(id)) {
    return `No software is developed or changed within the scope ${confirm}`;
  }
  if (isPhysical(id, control) && configuration.role !== 'csp') {
    return `No own data centre, server room or office lies within the scope ${confirm}`;
  }
  return 'Not needed: no risk in the risk assessment, law or contract calls for it [say why]';
}

function isPhysical(id: ControlId, control: Control | undefined): boolean {
  return control?.theme === 'physical' || /^A\.11\.\d+\.\d+$/.test(id);
}
