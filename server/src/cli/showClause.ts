import type { Control } from '../core/catalogue/control.js';
import { editionName } from '../core/catalogue/names.js';
import { plainTextOf } from '../core/features/cardBlocks.js';
import { clauseDetails } from '../core/features/clauseDetails.js';
import { clauseBlocks } from '../core/features/clauseHover.js';
import { findControl } from '../core/features/findControl.js';
import { controlText, type ControlTextContext } from './controlText.js';

const form =
  /^(?<word>(?:(?:iso(?:\s*\/\s*iec)?\s*)?27001(?:\s*:\s*2022)?[\s,]+)?(?:clause\s+|§\s*)?)(?<id>\d{1,2}(?:\.\d){1,2})(?:\s*[a-h]\)?)?$/i;

/**
 * What there is to show where `written` names a clause of ISO/IEC 27001: `clause 6.1.3`, `6.1.3 d)`,
 * `27001, 6.1.3`. A bare number can also be a control's: where that is among `inUse`, the control is
 * shown, else the clause, and in either case a last line names the other one. `undefined` where
 * `written` names no clause.
 */
export function clauseText(
  written: string,
  inUse: readonly Control[],
  context: ControlTextContext,
): string | undefined {
  const [, word, id = ''] = form.exec(written) ?? [];
  const details = clauseDetails(id);
  if (!details) {
    return undefined;
  }
  const control = word === '' ? findControl(`A.${id}`, undefined, context.catalogue) : undefined;
  if (control && inUse.includes(control)) {
    return `${controlText(control, context)}\nClause ${id} of ISO/IEC 27001 is ${details.title}: isms show clause ${id}\n`;
  }
  return clauseCard(id, context) + (control ? otherMeaning(control) : '');
}

function otherMeaning({ id, title, standard, edition }: Control): string {
  return `\nA control has this number, too: ${id} ${title} (${editionName(standard, edition)}): isms show ${id}\n`;
}

function clauseCard(id: string, { palette, width }: ControlTextContext): string {
  const [title = '', ...lines] = plainTextOf(clauseBlocks(id) ?? [], width).split('\n');
  return `${[palette.strong(title), ...lines].join('\n')}\n`;
}
