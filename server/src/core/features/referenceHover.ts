import type { Catalogue } from '../catalogue/catalogue.js';
import type { Control } from '../catalogue/control.js';
import type { ControlReference } from '../model/controlReference.js';
import type { CardBlock, Line } from './cardBlocks.js';
import { editionName } from './sourceNotes.js';

const mostTitles = 20;
const mostSuggestions = 3;

/** What a range of controls stands for: the title of each. */
export function rangeBlocks(
  reference: ControlReference,
  catalogue: Catalogue,
): readonly CardBlock[] {
  const controls = reference.ids.flatMap((id) => catalogue.find(id) ?? []);
  const [first] = controls;
  if (!first) {
    return unknownBlocks(reference, catalogue);
  }
  const count = controls.length === 1 ? '1 control' : `${String(controls.length)} controls`;
  return [
    paragraph([
      {
        text: `${reference.id} to ${reference.lastId ?? controls.at(-1)?.id ?? ''}`,
        style: 'strong',
      },
      `: ${count} of ${editionName(first)}`,
    ]),
    titleList(controls),
  ];
}

/** What a theme, domain or objective is, and how many controls it holds. */
export function groupBlocks(
  reference: ControlReference,
  catalogue: Catalogue,
): readonly CardBlock[] {
  const groups = catalogue.groups(reference.id);
  const group =
    groups.find((one) => reference.edition !== undefined && one.edition === reference.edition) ??
    groups.find((one) => catalogue.members(one).some(({ id }) => reference.ids.includes(id))) ??
    groups[0];
  if (!group) {
    return reference.ids.length > 0
      ? rangeBlocks(reference, catalogue)
      : unknownBlocks(reference, catalogue);
  }
  const members = catalogue.members(group);
  const [first] = members;
  return [
    paragraph(
      [{ text: `${group.id} ${group.title}`, style: 'strong' }],
      [
        `A group of ${String(members.length)} controls${first ? ` of ${editionName(first)}` : ''}, not a control. Name the control that you mean, so that an auditor can check it.`,
      ],
    ),
    ...(members.length > 0 ? [titleList(members)] : []),
  ];
}

/** Says that the catalogue has no such control, and which ones come closest. */
export function unknownBlocks(
  { id, written }: ControlReference,
  catalogue: Catalogue,
): readonly CardBlock[] {
  const closest = catalogue.closest(id, mostSuggestions);
  return [
    paragraph([
      { text: written, style: 'strong' },
      ' is not in the catalogue: no edition of ISO/IEC 27001 or 27017 that is known here has it.',
    ]),
    ...(closest.length === 0
      ? []
      : [{ kind: 'list' as const, label: ['Did you mean?'], items: closest.map(titleLine) }]),
  ];
}

function titleList(controls: readonly Control[]): CardBlock {
  const more = controls.length - mostTitles;
  return {
    kind: 'list',
    items: [
      ...controls.slice(0, mostTitles).map(titleLine),
      ...(more > 0 ? [[`and ${String(more)} more`]] : []),
    ],
  };
}

function titleLine({ id, title }: Control): Line {
  return [`${id} ${title}`];
}

function paragraph(...lines: readonly Line[]): CardBlock {
  return { kind: 'paragraph', lines };
}
