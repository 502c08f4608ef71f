import { deepStrictEqual, strictEqual } from 'node:assert/strict';

import { readFiles, worldOf } from '../../../../test/kit/check.js';
import { reviewsDue, type ReviewsDue } from './reviewsDue.js';

describe('reviews due', () => {
  it('tells what is late, what is due in 90 days, and the rest, the earliest first', () => {
    const { overdue, soon, later } = reviewsOf(`-- a.md --
---
type: policy
review: 2026-11-21
---
-- b.md --
---
type: policy
review: 2025-01-01
---
-- c.md --
---
type: policy
review: 2026-11-22
---
-- d.md --
---
type: policy
review: 2027-02-20
---
-- e.md --
---
type: policy
review: 2027-02-21
---
`);
    deepStrictEqual(
      [overdue, soon, later].map((list) => list.map(({ due, days }) => [due, days])),
      [
        [
          ['2025-01-01', -690],
          ['2026-11-21', -1],
        ],
        [
          ['2026-11-22', 0],
          ['2027-02-20', 90],
        ],
        [['2027-02-21', 91]],
      ],
    );
  });

  it('takes of two dates the earlier, of two readings the later, and the key that says "next"', () => {
    const { overdue, soon } = reviewsOf(`-- two.md --
---
type: policy
review_date: 2026-01-01
next_review: 2026-12-01
---
-- ambiguous.md --
---
type: policy
review: 03/12/2026
---
`);
    strictEqual(overdue.length, 0);
    deepStrictEqual(
      soon.map(({ due }) => due),
      ['2026-12-01', '2026-12-03'],
    );
  });

  it('asks for no review of what is retired, and counts what is in force without a date', () => {
    const reviews = reviewsOf(`-- old.md --
---
type: policy
status: retired
review: 2020-01-01
---
-- undated.md --
---
type: policy
status: approved
---
-- draft.md --
---
type: policy
status: draft
---
`);
    deepStrictEqual(reviews, { overdue: [], soon: [], later: [], undated: 1 });
  });
});

function reviewsOf(files: string): ReviewsDue {
  return reviewsDue(worldOf(readFiles(files)));
}
