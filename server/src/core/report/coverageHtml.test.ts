import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';

import { readFiles, worldOf } from '../../../../test/kit/check.js';
import { ismsReport } from '../features/report/ismsReport.js';
import type { Configuration } from '../workspace/configuration.js';
import { coverageHtml } from './coverageHtml.js';

const statement = `
-- soa.md --
# Statement of Applicability

| Control | Applicable | Justification | Status | Evidence | Cloud guidance |
| --- | --- | --- | --- | --- | --- |
| A.5.1 | Yes | Risk | Implemented | [Minutes](minutes.md#board) | As customer: x |
| A.5.2 | Yes | Risk | Planned | | |
| A.5.3 | No | | | | |
| A.5.4 | TBC | | | | |
| A.5.5 | No | No such authorities | | | |
`;

const register = `
-- risks.md --
---
type: risk-register
---
| Risk ID | Risk | Likelihood | Impact | Score | Treatment | Owner | Residual |
| --- | --- | --- | --- | --- | --- | --- | --- |
| R-001 | Theft | 3 | 4 | 12 | Mitigate | CISO | 4 |
| R-002 | Flood | 1 | 2 | 2 | Accept | CISO | 2 |
| R-003 | Fire | | 4 | 8 | | | 9 |
`;

describe('the report as a file', () => {
  it('shows text of documents as text', () => {
    const hostile = `
-- soa.md --
---
title: <img src=x onerror=alert(1)>
---
| Control | Applicable | Justification | Status | Evidence |
| --- | --- | --- | --- | --- |
| A.5.1 | Yes | Risk | Implemented | "'&lt;/td&gt;&lt;script&gt;alert(1)&lt;/script&gt; |
-- risks.md --
| Risk ID | Risk | Likelihood | Impact | Score | Treatment | Owner |
| --- | --- | --- | --- | --- | --- | --- |
| R-001 | Loss &lt;svg onload=alert(1)&gt; | 3 | 4 | 12 | Mitigate | &lt;b>CISO&lt;/b> |
`;
    const page = pageOf(hostile, { organisation: 'A & B </title><script>alert(1)</script>' });
    ok(!/<img|<script|<svg onload|<b>CISO/.test(page));
    ok(page.includes('&lt;img src=x onerror=alert(1)&gt;'));
    ok(page.includes('&lt;svg onload=alert(1)&gt;'));
    ok(page.includes('A &amp; B &lt;/title&gt;'));
  });

  it('stands alone: no address, no script, no style but its own', () => {
    const page = pageOf(statement + register);
    ok(!/\b(?:https?:)?\/\//.test(page), 'no address');
    ok(!/<script|<link|<img|<iframe|\sstyle=|\son\w+=/.test(page));
    match(
      page,
      /<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;sha256-test&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;">/,
    );
  });

  it('says what each control lacks, with a link to its row', () => {
    const { open, partial } = ismsReport(worldOf(readFiles(statement)));
    const lacks = new Map(
      [...open, ...partial].map(({ control, lacks: words }) => [control.id, words]),
    );
    deepStrictEqual(
      ['A.5.2', 'A.5.3', 'A.5.4', 'A.5.6'].map((id) => lacks.get(id)),
      [
        'planned, not implemented; no document or evidence behind it',
        'excluded without a reason',
        'no decision on whether it applies',
        'no row in the Statement of Applicability',
      ],
    );
    match(
      pageOf(statement),
      /excluded without a reason<\/td>\s*<td><a href="\.\/soa\.md">soa\.md:7<\/a>/,
    );
  });

  it('leads from evidence to the documents that it names', () => {
    const page = pageOf(`${statement}-- minutes.md --\n# Minutes & notes\n`);
    ok(page.includes('<a href="./minutes.md">Minutes &amp; notes: board</a>'));
  });

  it('places risks by likelihood and impact, and counts what remains by level', () => {
    const { matrix, moves } = ismsReport(worldOf(readFiles(register)));
    const filled = matrix.rows.flat().filter(({ risks }) => risks.length > 0);
    deepStrictEqual(
      filled.map(({ likelihood, impact, risks, isAboveAcceptable }) => [
        likelihood.value,
        impact.value,
        risks.map(({ id }) => id),
        isAboveAcceptable,
      ]),
      [
        [3, 4, ['R-001'], true],
        [1, 2, ['R-002'], false],
      ],
    );
    deepStrictEqual(
      matrix.unplaced.map(({ id }) => id),
      ['R-003'],
    );
    deepStrictEqual(moves, {
      levels: ['above', 'acceptable'],
      rows: [
        [1, 1],
        [0, 1],
      ],
    });
  });

  it('places what remains after treatment, and says where that is not stated', () => {
    const treated = `
-- risks.md --
---
type: risk-register
---
| Risk ID | Risk | Likelihood | Impact | Treatment | Residual likelihood | Residual impact | Residual |
| --- | --- | --- | --- | --- | --- | --- | --- |
| R-001 | Theft | 3 | 4 | Mitigate | 1 | 4 | 4 |
| R-002 | Flood | 2 | 2 | Accept | | | 4 |
| R-003 | Fire | 5 | 5 | Mitigate | High | 2 | 8 |
`;
    const { residual } = ismsReport(worldOf(readFiles(treated)));
    deepStrictEqual(
      residual.rows
        .flat()
        .flatMap(({ likelihood, impact, risks, isAboveAcceptable }) =>
          risks.map(({ id }) => [id, likelihood.value, impact.value, isAboveAcceptable]),
        ),
      [
        ['R-003', 4, 2, true],
        ['R-001', 1, 4, false],
      ],
    );
    deepStrictEqual(
      residual.unplaced.map(({ id }) => id),
      ['R-002'],
    );
    const page = pageOf(treated);
    strictEqual(page.match(/class="matrix"/g)?.length, 2);
    match(page, /1 risk not shown: no likelihood and impact after treatment on the scale/);
    const without = pageOf(register);
    strictEqual(without.match(/class="matrix"/g)?.length, 1);
    match(without, /No register states likelihood and impact after treatment\./);
  });

  it('leaves out what the workspace has nothing of', () => {
    const page = pageOf('# Policy\n\nAs A.5.1 asks.\n', {
      editions: { iso27001: '2013', iso27017: 'none' },
    });
    ok(!page.includes('id="parties"') && !page.includes('id="attributes"'));
    match(page, /No risk was found/);
    const [, sections = ''] = /<nav[^>]*>(.*?)<\/nav>/s.exec(page) ?? [];
    strictEqual(page.match(/<section /g)?.length, sections.match(/<li>/g)?.length);
  });

  it('is the same in German but for its own words', () => {
    const world = worldOf(readFiles(statement + register), undefined, 'de');
    const page = coverageHtml(ismsReport(world), 'sha256-test');
    const [english, german] = [pageOf(statement + register), page].map((one) =>
      one.slice(one.indexOf('<body>')),
    );
    match(page, /^<!DOCTYPE html>\n<html lang="de">/);
    match(page, /<h1>Abdeckung der Maßnahmen<\/h1>/);
    match(
      page,
      /A\.5\.2 [^<]*<\/th><td>geplant, nicht umgesetzt; kein Dokument oder Nachweis dahinter/,
    );
    // Tags and numbers, without what is read aloud in their place.
    const frame = (text = ''): readonly string[] | null =>
      text.replaceAll(/ aria-label="[^"]*"/g, '').match(/<[^>]*>|\d+/g);
    deepStrictEqual(frame(german), frame(english));
    const words = german?.replaceAll(/<[^>]*>/g, ' ') ?? '';
    for (const word of ['Summary', 'Where', 'Risks', 'Overdue', 'Present', 'Impact']) {
      ok(!words.includes(word), `${word} in the German report`);
    }
  });
});

function pageOf(files: string, configuration?: Partial<Configuration>): string {
  return coverageHtml(ismsReport(worldOf(readFiles(files), configuration)), 'sha256-test');
}
