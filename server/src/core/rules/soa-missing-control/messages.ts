import { message } from '../../base/language.js';
import { english, german } from '../wording.js';

/** How many controls of each standard have no row. */
export interface Counts {
  readonly annexA: number;
  readonly cloud: number;
}

export const messages = {
  one: message({
    en: (control: string) => `${control} is not decided. ${each.en} add a row for it.`,
    de: (control) =>
      `Über ${control} ist nicht entschieden. ${each.de} Fügen Sie eine Zeile dafür ein.`,
  }),
  several: message({
    en: (counts: Counts, ids: readonly string[]) =>
      `${counted.en(counts)} are not decided: ${english.enumerated(ids)}. ${each.en} add a row for each.`,
    de: (counts, ids) =>
      `Über ${counted.de(counts)} ist nicht entschieden: ${german.enumerated(ids)}. ${each.de} Fügen Sie für jede eine Zeile ein.`,
  }),
  atSite: message({
    en: (site: string, ids: readonly string[]) =>
      `The statement for "${site}" does not decide ${english.enumerated(ids)}, which that for another one does. ${each.en} add ${ids.length === 1 ? 'a row for it' : 'a row for each'}.`,
    de: (site, ids) =>
      `Die Erklärung für „${site}“ entscheidet nicht über ${german.enumerated(ids)}, eine andere schon. ${each.de} Fügen Sie ${ids.length === 1 ? 'eine Zeile dafür' : 'für jede eine Zeile'} ein.`,
  }),
  addRow: message({
    en: (id: string) => `Add the missing row for ${id}`,
    de: (id) => `Die fehlende Zeile für ${id} einfügen`,
  }),
  addRows: message({
    en: (count: number) => `Add the ${count} missing rows`,
    de: (count) => `Die ${count} fehlenden Zeilen einfügen`,
  }),
};

const each = {
  en: 'An auditor looks for each control, included or excluded with a reason (ISO/IEC 27001, 6.1.3 d):',
  de: 'Im Audit muss jede Maßnahme aufgenommen oder mit Begründung ausgeschlossen sein (ISO/IEC 27001, Abschnitt 6.1.3 d):',
};

const counted = {
  en: ({ annexA, cloud }: Counts) =>
    [
      ...(annexA > 0 ? [`${controls.en(annexA)} of Annex A`] : []),
      ...(cloud > 0 ? [`${controls.en(cloud)} of ISO/IEC 27017`] : []),
    ].join(' and '),
  de: ({ annexA, cloud }: Counts) =>
    [
      ...(annexA > 0 ? [`${controls.de(annexA)} aus Anhang A`] : []),
      ...(cloud > 0 ? [`${controls.de(cloud)} aus ISO/IEC 27017`] : []),
    ].join(' und '),
};

const controls = {
  en: (count: number) => (count === 1 ? '1 control' : `${count} controls`),
  de: (count: number) => (count === 1 ? '1 Maßnahme' : `${count} Maßnahmen`),
};
