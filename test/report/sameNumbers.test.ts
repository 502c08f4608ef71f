import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import path from 'node:path';

import { coverageOf, type CoverageState } from '../../server/src/core/features/coverage.js';
import { documentsOverview } from '../../server/src/core/features/documentsOverview.js';
import { ismsReport } from '../../server/src/core/features/report/ismsReport.js';
import { reviewsDue } from '../../server/src/core/features/reviewsDue.js';
import { risksOverview } from '../../server/src/core/features/risksOverview.js';
import { coverageHtml } from '../../server/src/core/report/coverageHtml.js';
import { coverageJson } from '../../server/src/core/report/coverageJson.js';
import { coverageText } from '../../server/src/core/report/coverageText.js';
import { exampleFolders, foldersIn, worldIn } from './kit.js';

const states: readonly CoverageState[] = ['covered', 'partial', 'gap', 'excluded'];

describe('numbers of the report', function () {
  this.timeout(60_000);

  for (const folder of [...exampleFolders(), ...foldersIn(path.resolve('../shared/corpus'))]) {
    it(`are those of the views and of isms coverage in ${path.basename(folder)}`, () => {
      const world = worldIn(folder);
      const coverage = coverageOf(world);
      const page = coverageHtml(ismsReport(world), 'sha256-test');
      const text = coverageText(coverage);
      const json = JSON.parse(coverageJson(coverage)) as typeof coverage;
      for (const state of states) {
        const count = coverage.controls.filter((control) => control.state === state).length;
        strictEqual(coverage.totals[state], count);
        strictEqual(json.totals[state], count);
        ok(page.includes(`<b data-total="${state}">${count}</b>`), state);
      }
      ok(text.includes(`${coverage.totals.gap} open`));
      deepStrictEqual(
        rowsOf(page, 'themes').at(-1)?.slice(2),
        [...states.map((state) => coverage.totals[state]), coverage.totals.controls].map(String),
      );
      strictEqual(rowsOf(page, 'controls').length, coverage.totals.controls);
      strictEqual(sumOf(page, 'themes', 2), coverage.totals.covered);
      checkLists(page, world);
    });
  }
});

function checkLists(page: string, world: ReturnType<typeof worldIn>): void {
  const { totals } = risksOverview(world);
  const { overdue, soon, later, undated } = reviewsDue(world);
  const documents = documentsOverview(world).totals;
  if (totals.risks > 0) {
    const { aboveAcceptable: before, residualAboveAcceptable: after } = totals;
    ok(
      page.includes(
        `: ${before} before treatment, ${after} after it. Without a decision: ${totals.undecided}.`,
      ),
    );
    const all = rowsOf(page, 'risks').filter(([id]) => id?.startsWith('<a ') === true);
    strictEqual(all.length, totals.risks);
  }
  ok(
    page.includes(
      `Overdue: ${overdue.length}. In the next 90 days: ${soon.length}. Later: ${later.length}.`,
    ),
  );
  ok(page.includes(`Documents in force without a date of review: ${undated}.`));
  ok(
    page.includes(
      `Present: ${documents.present}. Not clear: ${documents.unclear}. Missing: ${documents.missing}.`,
    ),
  );
}

/** The cells of all rows of the tables in a section. */
function rowsOf(page: string, section: string): readonly (readonly string[])[] {
  const [, inside = ''] =
    new RegExp(`<section id="${section}"(.*?)</section>`, 's').exec(page) ?? [];
  return [...inside.matchAll(/<tr><th scope="row">(.*?)<\/tr>/gs)].map(([, row = '']) =>
    row.split(/<\/t[hd]>\s*(?:<td[^>]*>)?/).slice(0, -1),
  );
}

/** The sum of a column over all rows but the last, which holds the totals. */
function sumOf(page: string, section: string, column: number): number {
  return rowsOf(page, section)
    .slice(0, -1)
    .reduce((sum, row) => sum + Number(row[column]), 0);
}
