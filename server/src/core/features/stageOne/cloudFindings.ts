import type { World } from '../../rules/runRules.js';
import { type ControlCoverage, coverageOf } from '../coverage.js';
import { sharedResponsibility } from '../responsibility/sharedResponsibility.js';
import type { FoundPlace, StageOneFinding } from './stageOne.js';

/**
 * What is to be said about the controls that ISO/IEC 27017 adds, and about the split of duties. It
 * gives guidance and no requirements, so these are observations. Empty where it is left out.
 */
export function cloudFindings(world: World): readonly StageOneFinding[] {
  const { iso27017 } = world.configuration.editions;
  const open = coverageOf(world).controls.filter(
    ({ standard, state }) => standard === 'iso27017' && state === 'gap',
  );
  return [
    ...(open.length === 0
      ? []
      : [
          observation(
            `Controls of ISO/IEC 27017:${iso27017} are not decided, or have nothing behind them: ${open.map(({ id }) => id).join(', ')}.`,
            'Decide on each in the Statement of Applicability, or leave ISO/IEC 27017 out of the editions in isms.yaml.',
            open.flatMap(rowOf),
          ),
        ]),
    ...splitFindings(world),
  ];
}

function rowOf({ id, title, soa }: ControlCoverage): readonly FoundPlace[] {
  return soa.map((place) => ({ ...place, detail: `${id} ${title}` }));
}

function splitFindings(world: World): readonly StageOneFinding[] {
  const { services } = sharedResponsibility(world);
  const duties = services.flatMap((service) => service.duties);
  const isSplit = duties.some(({ party }) => party !== undefined);
  if (duties.length > 0 && !isSplit) {
    return [
      observation(
        'Nothing says who does what in the cloud.',
        'Write a responsibility matrix for the cloud services in scope and agree on it with the other party.',
        [],
      ),
    ];
  }
  const unassigned = [
    ...new Set(duties.flatMap(({ id, state }) => (state === 'unassigned' ? [id] : []))),
  ];
  return unassigned.length === 0
    ? []
    : [
        observation(
          `Controls with cloud guidance have no party for at least one service: ${unassigned.join(', ')}.`,
          'Add them to the responsibility matrix.',
          [],
        ),
      ];
}

function observation(
  found: string,
  fix: string,
  places: StageOneFinding['places'],
): StageOneFinding {
  return { topic: 'cloud', weight: 'observation', clause: 'ISO/IEC 27017', found, fix, places };
}
