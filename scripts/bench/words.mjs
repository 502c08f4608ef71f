// What the generated documents speak of.
import { times } from './random.mjs';

const annex = [
  ['A.5', 37],
  ['A.6', 8],
  ['A.7', 14],
  ['A.8', 34],
];

/** All controls of Annex A:2022 and the seven of ISO/IEC 27017:2015. */
export const controls = [
  ...annex.flatMap(([section, count]) => times(count, (index) => `${section}.${index + 1}`)),
  ...['6.3.1', '8.1.5', '9.5.1', '9.5.2', '12.1.5', '12.4.5', '13.1.4'].map((id) => `CLD.${id}`),
];

export const topics =
  'access-control asset-management backup business-continuity change-management clear-desk cloud-services cryptography data-classification data-retention endpoint-security human-resources incident-management information-transfer key-management logging malware mobile-devices network-security operations password physical-security privacy remote-working secure-development supplier-relationships threat-intelligence vulnerability-management'.split(
    ' ',
  );

export const policyWords =
  'organisation shall ensure that information assets are protected against unauthorised access disclosure modification and loss each owner reviews permissions at planned intervals records evidence of approval keeps an inventory systems services suppliers people roles responsibilities segregates duties monitors events reports incidents promptly applies encryption where data is classified as confidential or restricted verifies backups by restoring samples every quarter management approves exceptions documents residual risk communicates changes trains personnel tests continuity plans measures effectiveness corrects nonconformities improves the system in line with legal statutory regulatory contractual requirements'.split(
    ' ',
  );

export const owners = [
  'CISO',
  'Head of IT',
  'DPO',
  'HR Lead',
  'Facilities Manager',
  'CTO',
  'Cloud Platform Lead',
  'Compliance Officer',
];

export const treatments = ['mitigate', 'accept', 'transfer', 'avoid'];

/** So many of `list`, far from each other and from the one at `index`. */
export function evenly(index, list, count) {
  return times(count, (step) => list[(index * 7 + step * 131 + 1) % list.length]);
}
