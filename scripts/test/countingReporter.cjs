// A Mocha reporter: a dot for each test, each failure in full at the end, and the counts in the file that
// the environment's ISMS_TEST_COUNTS names.
'use strict';
const fs = require('node:fs');
const process = require('node:process');
const Mocha = require('mocha');

const { EVENT_RUN_END } = Mocha.Runner.constants;

module.exports = class CountingReporter extends Mocha.reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    runner.once(EVENT_RUN_END, () => {
      const { passes, failures, pending } = this.stats;
      const counts = { passed: passes, failed: failures, pending };
      fs.writeFileSync(process.env.ISMS_TEST_COUNTS, JSON.stringify(counts));
    });
  }
};
