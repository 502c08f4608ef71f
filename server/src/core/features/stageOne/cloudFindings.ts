import { message } from '../../base/language.js';
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
  const { language } = world;
  const open = coverageOf(world).controls.filter(
    ({ standard, state }) => standard === 'iso27017' && state === 'gap',
  );
  return [
    ...(open.length === 0
      ? []
      : [
          observation(
            words.open(
              language,
              iso27017,
              open.map(({ id }) => id),
            ),
            words.decide(language),
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
  const { language } = world;
  const duties = services.flatMap((service) => service.duties);
  const isSplit = duties.some(({ party }) => party !== undefined);
  if (duties.length > 0 && !isSplit) {
    return [observation(words.noSplit(language), words.writeMatrix(language), [])];
  }
  const unassigned = [
    ...new Set(duties.flatMap(({ id, state }) => (state === 'unassigned' ? [id] : []))),
  ];
  return unassigned.length === 0
    ? []
    : [observation(words.unassigned(language, unassigned), words.addToMatrix(language), [])];
}

function observation(
  found: string,
  fix: string,
  places: StageOneFinding['places'],
): StageOneFinding {
  return { topic: 'cloud', weight: 'observation', clause: 'ISO/IEC 27017', found, fix, places };
}

const words = {
  open: message({
    en: (edition: string, ids: readonly string[]) =>
      `Controls of ISO/IEC 27017:${edition} are not decided, or have nothing behind them: ${ids.join(', ')}.`,
    de: (edition, ids) =>
      `Maßnahmen der ISO/IEC 27017:${edition} sind nicht entschieden oder haben nichts hinter sich: ${ids.join(', ')}.`,
  }),
  decide: message({
    en: () =>
      'Decide on each in the Statement of Applicability, or leave ISO/IEC 27017 out of the editions in isms.yaml.',
    de: () =>
      'Entscheiden Sie über jede in der Erklärung zur Anwendbarkeit, oder lassen Sie ISO/IEC 27017 bei den Ausgaben in isms.yaml weg.',
  }),
  noSplit: message({
    en: () => 'Nothing says who does what in the cloud.',
    de: () => 'Nirgends steht, wer in der Cloud was tut.',
  }),
  writeMatrix: message({
    en: () =>
      'Write a responsibility matrix for the cloud services in scope and agree on it with the other party.',
    de: () =>
      'Schreiben Sie eine Verantwortlichkeitsmatrix für die Cloud-Dienste im Anwendungsbereich, und vereinbaren Sie sie mit der anderen Partei.',
  }),
  unassigned: message({
    en: (ids: readonly string[]) =>
      `Controls with cloud guidance have no party for at least one service: ${ids.join(', ')}.`,
    de: (ids) =>
      `Maßnahmen mit Cloud-Hinweisen haben für mindestens einen Dienst keine Partei: ${ids.join(', ')}.`,
  }),
  addToMatrix: message({
    en: () => 'Add them to the responsibility matrix.',
    de: () => 'Nehmen Sie sie in die Verantwortlichkeitsmatrix auf.',
  }),
};
