import { strictEqual } from 'node:assert/strict';

import { dateBeside } from './dateBeside.js';
import { keyByValue } from './keysByValue.js';

describe('dateBeside', () => {
  it('takes R8.6.30 for a date only beside Japanese words', () => {
    strictEqual(dateBeside('承認日', 'R8.6.30').kind, 'date');
    strictEqual(dateBeside('Date', 'R8年6月30日').kind, 'date');
    strictEqual(dateBeside('Next review', 'R1.2.3').kind, 'none');
    strictEqual(dateBeside('Next review', '2026-06-30').kind, 'date');
    strictEqual(keyByValue('Freigabe', 'R1.2.3'), undefined);
    strictEqual(keyByValue('承認', 'R8.6.30'), 'approved');
  });
});
