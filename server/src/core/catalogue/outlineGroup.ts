import type { Catalogue } from './catalogue.js';
import type { Control, ControlGroup } from './control.js';

/**
 * The group that an overview shows a control under: the theme of 2022, the domain of 2013 (whose 35
 * objectives are too many to look over), else its own group.
 */
export function outlineGroup(
  { standard, edition, group }: Control,
  catalogue: Catalogue,
): ControlGroup {
  if (standard !== 'iso27001' || edition !== '2013') {
    return group;
  }
  const [domain = ''] = /^A\.\d+/.exec(group.id) ?? [];
  return catalogue.groups(domain).find((one) => one.edition === edition) ?? group;
}
