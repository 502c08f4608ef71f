import type { ControlId } from './control.js';
import { normalizedTitle } from './titles.js';

/**
 * Titles that circulate in training material beside ids of ISO/IEC 27017 and are the title of none.
 * Each leads to the control that its words mean, where there is one.
 */
const wrongTitles: readonly (readonly [title: string, meant: ControlId | undefined])[] = [
  ['Cloud service customer monitoring of cloud service activity', 'CLD.12.4.5' as ControlId],
  ['Virtual network environment protection', 'CLD.13.1.4' as ControlId],
  [
    'Administrative operations and procedures for cloud computing environment',
    'CLD.12.1.5' as ControlId,
  ],
  ['Removal/return of cloud service customer assets', 'CLD.8.1.5' as ControlId],
  ['Removal and return of cloud service customer assets', 'CLD.8.1.5' as ControlId],
  ['Protection of virtual machine images', undefined],
  ['Securing cloud service user management interfaces', undefined],
  ['Virtual machine isolation', 'CLD.9.5.1' as ControlId],
  ['Admin operations security', 'CLD.12.1.5' as ControlId],
  ['Clock synchronization in cloud', undefined],
  ['Security in shared networks', undefined],
  ["Cloud service customer's right to audit", undefined],
  ['Data locality and protection', undefined],
];

const byTitle = new Map(wrongTitles.map(([title, meant]) => [normalizedTitle(title), meant]));

/** Says whether a title is known to circulate and to belong to no control. */
export function isWrongTitle(title: string): boolean {
  return byTitle.has(normalizedTitle(title));
}

/** The control that a circulating wrong title means, if there is one. */
export function controlOfWrongTitle(title: string): ControlId | undefined {
  return byTitle.get(normalizedTitle(title));
}
