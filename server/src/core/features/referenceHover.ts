import { type Language, message } from '../base/language.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { Control } from '../catalogue/control.js';
import type { ControlReference } from '../model/controlReference.js';
import type { CardBlock, Line } from './cardBlocks.js';
import { editionName } from './sourceNotes.js';

const mostTitles = 20;
const mostSuggestions = 3;

/** What is known, and in which language it is said. */
export interface ReferenceContext {
  readonly catalogue: Catalogue;
  readonly language: Language;
}

/** What a range of controls stands for: the title of each. */
export function rangeBlocks(
  reference: ControlReference,
  context: ReferenceContext,
): readonly CardBlock[] {
  const { catalogue, language } = context;
  const controls = reference.ids.flatMap((id) => catalogue.find(id) ?? []);
  const [first] = controls;
  if (!first) {
    return unknownBlocks(reference, context);
  }
  return [
    paragraph([
      {
        text: words.range(language, reference.id, reference.lastId ?? controls.at(-1)?.id ?? ''),
        style: 'strong',
      },
      `: ${words.countOf(language, controls.length, editionName(first))}`,
    ]),
    titleList(controls, language),
  ];
}

/** What a theme, domain or objective is, and how many controls it holds. */
export function groupBlocks(
  reference: ControlReference,
  context: ReferenceContext,
): readonly CardBlock[] {
  const { catalogue, language } = context;
  const groups = catalogue.groups(reference.id);
  const group =
    groups.find((one) => reference.edition !== undefined && one.edition === reference.edition) ??
    groups.find((one) => catalogue.members(one).some(({ id }) => reference.ids.includes(id))) ??
    groups[0];
  if (!group) {
    return reference.ids.length > 0
      ? rangeBlocks(reference, context)
      : unknownBlocks(reference, context);
  }
  const members = catalogue.members(group);
  const [first] = members;
  return [
    paragraph(
      [{ text: `${group.id} ${group.title}`, style: 'strong' }],
      [words.group(language, members.length, first && editionName(first))],
    ),
    ...(members.length > 0 ? [titleList(members, language)] : []),
  ];
}

/** Says that the catalogue has no such control, and which ones come closest. */
export function unknownBlocks(
  { id, written }: ControlReference,
  { catalogue, language }: ReferenceContext,
): readonly CardBlock[] {
  const closest = catalogue.closest(id, mostSuggestions);
  return [
    paragraph([{ text: written, style: 'strong' }, ` ${words.unknown(language)}`]),
    ...(closest.length === 0
      ? []
      : [
          {
            kind: 'list' as const,
            label: [words.didYouMean(language)],
            items: closest.map(titleLine),
          },
        ]),
  ];
}

function titleList(controls: readonly Control[], language: Language): CardBlock {
  const more = controls.length - mostTitles;
  return {
    kind: 'list',
    items: [
      ...controls.slice(0, mostTitles).map(titleLine),
      ...(more > 0 ? [[words.more(language, more)]] : []),
    ],
  };
}

function titleLine({ id, title }: Control): Line {
  return [`${id} ${title}`];
}

function paragraph(...lines: readonly Line[]): CardBlock {
  return { kind: 'paragraph', lines };
}

const words = {
  range: message({
    en: (first: string, last: string) => `${first} to ${last}`,
    de: (first, last) => `${first} bis ${last}`,
  }),
  countOf: message({
    en: (count: number, edition: string) =>
      `${count === 1 ? '1 control' : `${String(count)} controls`} of ${edition}`,
    de: (count, edition) =>
      `${count === 1 ? '1 Maßnahme' : `${String(count)} Maßnahmen`} aus ${edition}`,
  }),
  group: message({
    en: (count: number, edition: string | undefined) =>
      `A group of ${String(count)} controls${edition === undefined ? '' : ` of ${edition}`}, not a control. Name the control that you mean, so that an auditor can check it.`,
    de: (count, edition) =>
      `Eine Gruppe von ${String(count)} Maßnahmen${edition === undefined ? '' : ` aus ${edition}`}, keine einzelne Maßnahme. Nennen Sie die Maßnahme, die Sie meinen, damit sie im Audit zu prüfen ist.`,
  }),
  unknown: message({
    en: () =>
      'is not in the catalogue: no edition of ISO/IEC 27001 or 27017 that is known here has it.',
    de: () =>
      'steht nicht im Katalog: Keine hier bekannte Ausgabe von ISO/IEC 27001 oder 27017 enthält diese Kennung.',
  }),
  didYouMean: message({ en: () => 'Did you mean?', de: () => 'Meinten Sie?' }),
  more: message({
    en: (count: number) => `and ${String(count)} more`,
    de: (count) => `und ${String(count)} weitere`,
  }),
};
