import type { Language } from '../../base/language.js';
import type { CoverageState } from '../../features/coverage.js';
import type { StateCounts } from '../../features/report/coverageGroups.js';
import { html, type Html } from './html.js';
import { reportWords } from './reportWords.js';

/** The states in the order in which they are shown. */
export const states: readonly CoverageState[] = ['covered', 'partial', 'gap', 'excluded'];

/** Signs that tell the states apart without colour. */
const marks: Readonly<Record<CoverageState, string>> = {
  covered: '✓',
  partial: '◐',
  gap: '✗',
  excluded: '–',
};

/** The name of a state behind its sign. */
export function stateLabel(state: CoverageState, language: Language): Html {
  return html`<span class="state ${state}"><span class="mark" aria-hidden="true">${marks[state]}</span> ${reportWords[language].state[state]}</span>`;
}

/** The patterns of the bars, so that no state is told by colour alone. Stands once on a page. */
export const barPatterns: Html = html`<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs>
<pattern id="pattern-partial" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="partial ground" width="6" height="6"/><rect class="partial" width="3" height="6"/></pattern>
<pattern id="pattern-gap" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="gap ground" width="6" height="6"/><path class="gap line" d="M0 0L6 6M6 0L0 6"/></pattern>
</defs></svg>`;

/** A bar whose parts are as long as the counts; the numbers must stand beside it. */
export function stackedBar(parts: readonly (readonly [className: string, count: number])[]): Html {
  const all = parts.reduce((sum, [, count]) => sum + count, 0);
  let start = 0;
  const pieces = parts
    .filter(([, count]) => count > 0)
    .map(([className, count]) => {
      const width = (100 * count) / all;
      const piece = html`<rect class="${className}" x="${start.toFixed(2)}%" y="0" width="${width.toFixed(2)}%" height="100%"/>`;
      start += width;
      return piece;
    });
  return html`<svg class="bar" aria-hidden="true" focusable="false"><rect class="track" x="0" y="0" width="100%" height="100%"/>${pieces}</svg>`;
}

/** The bar of some controls by state. */
export function stateBar(counts: StateCounts): Html {
  return stackedBar(states.map((state) => [state, counts[state]] as const));
}

/** What the parts of bars mean. */
export function legend(language: Language): Html {
  const entries = states.map(
    (state) =>
      html`<li><svg class="swatch" viewBox="0 0 14 14" aria-hidden="true" focusable="false"><rect class="${state}" width="14" height="14"/></svg> ${stateLabel(state, language)}: ${reportWords[language].meaning[state]}</li>`,
  );
  return html`<ul class="legend">${entries}</ul>`;
}
