import type { Catalogue } from '../core/catalogue/catalogue.js';
import type { Control, ControlGroup } from '../core/catalogue/control.js';
import { findControl } from '../core/features/findControl.js';
import { findControls } from './findControls.js';

/** What one written id means. */
export interface Named {
  readonly written: string;
  /** The id and title of the theme, domain or objective; absent for a control. */
  readonly group?: string;
  /** The control, or those of the group; empty where nothing has this id. */
  readonly controls: readonly Control[];
}

/**
 * What `words` mean where they are ids: of one control in any spelling (`cld 6.3.1` is two words),
 * of several, or of themes, domains and objectives (`A.5`). An id that nothing has comes without
 * controls, if another beside it is known. `undefined` where `words` are to be searched for.
 */
export function namedIds(
  words: readonly string[],
  catalogue: Catalogue,
  inUse: readonly Control[],
): readonly Named[] | undefined {
  const whole = words.join(' ').trim();
  if (findControl(whole, undefined, catalogue)) {
    return undefined;
  }
  const ids = whole.split(/[\s,;]+/).filter((id) => id !== '');
  const named = ids.map((written) => nameOf(written, catalogue, inUse));
  const isAllIds = named.every(({ written, controls }) => controls.length > 0 || isId(written));
  return isAllIds && named.some(({ controls }) => controls.length > 0) ? named : undefined;
}

function nameOf(written: string, catalogue: Catalogue, inUse: readonly Control[]): Named {
  return findControl(written, undefined, catalogue)
    ? { written, controls: findControls(written, catalogue, inUse).inTitle }
    : groupNamed(written, catalogue, inUse);
}

/** Editions share ids of groups; that of the workspace is meant where it has one. */
function groupNamed(written: string, catalogue: Catalogue, inUse: readonly Control[]): Named {
  const groups = catalogue.groups(written.toUpperCase());
  const isInUse = (group: ControlGroup): boolean =>
    catalogue.members(group).some((control) => inUse.includes(control));
  const group = groups.find(isInUse) ?? groups[0];
  return group
    ? { written, group: `${group.id} ${group.title}`, controls: catalogue.members(group) }
    : { written, controls: [] };
}

function isId(written: string): boolean {
  return /^(?:[a-z]{1,4}\.?)?\d{1,2}(?:\.\d{1,3})*$/i.test(written);
}
