import type { ColumnRole } from '../table.js';

/**
 * What a header's words say, before the other headers of the table are looked at. Beside the roles:
 *
 * - `controlName`: a word such as "Control" that heads ids in one table and titles in another;
 * - `measure`: "Maßnahme", "Mesure": a control in a statement, a treatment in a risk register;
 * - `controlMapping`: controls that belong to what the row is about ("Related controls");
 * - `decision`: whether a control applies, or how a risk is treated;
 * - `number`: "No.", "ID", "#";
 * - `likelihoodLetter`, `impactLetter`: "L" and "I" of a risk register;
 * - `levelLetter`, `residualLetter`, `damageLetter`, `frequency`, `action`: "R", "RR", "D", "Frequency"
 *   and "Action", which weigh and treat risks only beside other headers that do;
 * - `foreign`: the requirement, article or id of another law or framework;
 * - `supplier`, `service`, `classification`: what tells inventories and supplier registers;
 * - `remarks`: comments, which may hold the reason of an exclusion where no other column does;
 * - `description`: the risk in a risk register, nothing for us elsewhere;
 * - `selection`, `ground`, `standing`, `proof`: "In?", "Because", "How far", "Backing", which head the
 *   decision, its reason, the status and the evidence in a statement only;
 * - `reasonTick`: one of several reasons of selection to tick ("LR", "CO", "RRA");
 * - `question`: what a checklist asks, beside which "Yes" and "No" are answers and no decisions;
 * - `none`: words that are known and hold nothing for us, so that a shorter synonym does not match.
 */
export type HeaderMeaning =
  | ColumnRole
  | 'controlName'
  | 'controlMapping'
  | 'measure'
  | 'decision'
  | 'number'
  | 'likelihoodLetter'
  | 'impactLetter'
  | 'levelLetter'
  | 'residualLetter'
  | 'damageLetter'
  | 'frequency'
  | 'action'
  | 'foreign'
  | 'supplier'
  | 'service'
  | 'classification'
  | 'remarks'
  | 'description'
  | 'selection'
  | 'ground'
  | 'standing'
  | 'proof'
  | 'reasonTick'
  | 'question'
  | 'none';

/**
 * Header texts by meaning, with commas between them. One that starts with `~` is also found within a
 * longer header, whole words only; the others must be the whole header. Case, accents and
 * punctuation do not count.
 */
export type HeaderWords = Readonly<Partial<Record<HeaderMeaning, string>>>;
