import { message } from '../core/base/language.js';
import type { Control } from '../core/catalogue/control.js';
import { editionName } from '../core/catalogue/names.js';
import { plainTextOf } from '../core/features/cardBlocks.js';
import { clauseDetails } from '../core/features/clauseDetails.js';
import { clauseBlocks } from '../core/features/clauseHover.js';
import { findControl } from '../core/features/findControl.js';
import { controlText, type ControlTextContext } from './controlText.js';

const form =
  /^(?<word>(?:(?:iso(?:\s*\/\s*iec)?\s*)?27001(?:\s*:\s*2022)?[\s,]+)?(?:(?:clause|abschnitt|klausel)\s+|§\s*)?)(?<id>\d{1,2}(?:\.\d){1,2})(?:\s*[a-h]\)?)?$/i;

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
  const { language } = context;
  if (!details) {
    return undefined;
  }
  const control = word === '' ? findControl(`A.${id}`, undefined, context.catalogue) : undefined;
  if (control && inUse.includes(control)) {
    return `${controlText(control, context)}\n${clauseToo(language, id, details.title)}\n`;
  }
  return `${clauseCard(id, context)}${control ? `\n${controlToo(language, control)}\n` : ''}`;
}

const clauseToo = message({
  en: (id: string, title: string) =>
    `Clause ${id} of ISO/IEC 27001 is ${title}: isms show clause ${id}`,
  de: (id, title) => `Abschnitt ${id} der ISO/IEC 27001 ist ${title}: isms show Abschnitt ${id}`,
});

const controlToo = message({
  en: ({ id, title, standard, edition }: Control) =>
    `A control has this number, too: ${id} ${title} (${editionName(standard, edition)}): isms show ${id}`,
  de: ({ id, title, standard, edition }) =>
    `Auch eine Maßnahme hat diese Nummer: ${id} ${title} (${editionName(standard, edition)}): isms show ${id}`,
});

function clauseCard(id: string, { palette, language, width }: ControlTextContext): string {
  const [title = '', ...lines] = plainTextOf(clauseBlocks(id, language) ?? [], width).split('\n');
  return `${[palette.strong(title), ...lines].join('\n')}\n`;
}
