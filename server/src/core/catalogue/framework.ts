import type { Control, ControlId } from './control.js';

/** A set of controls that a workspace adds to those of the standards, as its own file describes it. */
export interface Framework {
  /** Names it in reports: `ccm`. Never that of a standard. */
  readonly id: string;
  readonly name: string;
  /** The empty text where the file names none. */
  readonly edition: string;
  /** In the order of the file; each id once. */
  readonly controls: readonly FrameworkControl[];
}

export interface FrameworkControl extends FrameworkTexts {
  readonly id: string;
  readonly title: string;
  /** The title of the group that an outline shows it under; the framework's name where none is given. */
  readonly group: string;
}

/** What a framework's file says about a control, in its own words. */
export interface FrameworkTexts {
  readonly about?: string;
  /** What the customer of a cloud service does. */
  readonly customer: readonly string[];
  /** What the provider of a cloud service does. */
  readonly provider: readonly string[];
  /** What an auditor asks to see. */
  readonly evidence: readonly string[];
  /** Ids of controls on the same matter, in this or another catalogue. They need not exist. */
  readonly related: readonly string[];
}

/** A framework's name with its edition, as a person cites it. */
export function frameworkName({ name, edition }: Pick<Framework, 'name' | 'edition'>): string {
  return edition === '' || name.endsWith(edition) ? name : `${name} ${edition}`;
}

/** The controls of a framework in the form of a catalogue. */
export function controlsOf(framework: Framework): readonly Control[] {
  const { id: standard, edition, controls } = framework;
  const name = frameworkName(framework);
  return controls.map(({ id, title, group, ...texts }) => ({
    id: id as ControlId,
    standard,
    edition,
    title,
    titleVariants: [],
    group: { id: group, title: group, standard, edition },
    cloudParties: 'none',
    verification: 'verified',
    framework: { ...texts, name },
  }));
}
