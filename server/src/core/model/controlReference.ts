import type { TextRange } from '../base/textRange.js';
import type { ControlId, EditionId, StandardId } from '../catalogue/control.js';

/** A place where a document names one or more controls. */
export interface ControlReference {
  /** The exact range of what is written for the control: `A.5.15` in "ISO/IEC 27001:2022 A.5.15". */
  readonly range: TextRange;
  /** The source text of `range`. */
  readonly written: string;
  readonly kind: ReferenceKind;
  /**
   * The proper id (`A.05.01` → `A.5.1`, `CLD6.3.1` → `CLD.6.3.1`, `5.2` in a control column →
   * `A.5.2`). It need not exist. Of a range, the first id; of a group, the group's id.
   */
  readonly id: ControlId;
  /** All ids meant, proper form: one for a control, all known ones of a range or group, in order. */
  readonly ids: readonly ControlId[];
  /** The last id of a range, proper form; a reversed range has `ids` of its two ends only. */
  readonly lastId?: ControlId;
  /** The standard and edition that the text itself names for this reference. */
  readonly standard?: StandardId;
  readonly edition?: EditionId;
  readonly place: ReferencePlace;
  /** How far `written` is from a proper notation. */
  readonly notation: Notation;
  /** The text that stands beside the id as its title (same cell, the title column, after a dash or colon in a heading or list item), with its range. */
  readonly title?: WrittenTitle;
}

/** A title beside an id. */
export interface WrittenTitle {
  readonly range: TextRange;
  readonly text: string;
  /** It goes on in further lines of a drawn table, and `range` is only that of the first. */
  readonly isWrapped?: true;
}

export type ReferenceKind = 'control' | 'range' | 'group';

/** Where the reference stands. */
export type ReferencePlace = 'prose' | 'heading' | 'cell' | 'frontMatter' | 'link' | 'image';

/**
 * `proper` is how the standard prints the id, or a form that leaves no doubt (`Annex A 5.15`, a bare
 * number in a control column, `A.5.1-5.4`). The others are what `noncanonical-control` mends.
 */
export type Notation = 'proper' | 'zero-padded' | 'missing-dot' | 'missing-prefix' | 'spaced';
