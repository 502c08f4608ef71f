import { type Language, message } from '../core/base/language.js';
import type { Control } from '../core/catalogue/control.js';
import { padded, type Palette } from '../core/report/terminalText.js';

export interface ListContext {
  readonly palette: Palette;
  readonly language: Language;
}

/** The ids and titles of `controls`, under the names of their standards, with a line end. */
export function controlList(
  controls: readonly Control[],
  { palette, language }: ListContext,
): string {
  const width = Math.max(...controls.map(({ id }) => id.length));
  const groups = new Map<string, string[]>();
  for (const { id, title, standard, edition, framework } of controls) {
    const name = framework?.name ?? standardName(standard, edition, language);
    const line = `  ${palette.strong(padded(id, width))}  ${title}`;
    groups.set(name, [...(groups.get(name) ?? []), line]);
  }
  return `${[...groups].map(([name, lines]) => [name, ...lines].join('\n')).join('\n\n')}\n`;
}

function standardName(standard: string, edition: string, language: Language): string {
  switch (standard) {
    case 'iso27001':
      return annexA(language, edition);
    case 'iso27017':
      return `ISO/IEC 27017:${edition}`;
    case 'custom':
      return ownControls(language);
    default:
      return `${standard} ${edition}`.trim();
  }
}

const annexA = message({
  en: (edition: string) => `ISO/IEC 27001:${edition}, Annex A`,
  de: (edition) => `ISO/IEC 27001:${edition}, Anhang A`,
});

const ownControls = message({ en: () => 'Own controls', de: () => 'Eigene Maßnahmen' });
