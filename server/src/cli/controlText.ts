import type { Catalogue } from '../core/catalogue/catalogue.js';
import type { Control } from '../core/catalogue/control.js';
import { plainCard } from '../core/features/controlCard.js';
import { harmless } from '../core/report/terminalText.js';
import type { Configuration } from '../core/workspace/configuration.js';
import type { ListContext } from './controlList.js';

export interface ControlTextContext extends ListContext {
  readonly catalogue: Catalogue;
  readonly configuration: Configuration;
  /** Columns of the terminal. */
  readonly width: number;
}

/** What is known about a control, for the terminal: its title stands out, the rest is plain. */
export function controlText(control: Control, context: ControlTextContext): string {
  const { catalogue, configuration, palette, language, width } = context;
  const [title = '', ...lines] = plainCard(control, { catalogue, configuration, language }, width)
    .split('\n')
    .map(harmless);
  return `${[palette.strong(title), ...lines].join('\n')}\n`;
}
