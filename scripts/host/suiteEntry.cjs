// What the extension host loads as its test suite: it runs the real one, named by ISMS_SUITE, with a
// console of its own, because the host's console is mixed with the workbench's own lines.
'use strict';
const { Console } = require('node:console');
const fs = require('node:fs');
const process = require('node:process');
const { Writable } = require('node:stream');

const { ISMS_SUITE, ISMS_SUITE_OUTPUT, ISMS_SUITE_PASSED } = process.env;

/** Resolves when every test passed, and only then leaves the mark that says so. */
exports.run = async function run() {
  const output = new Writable({
    write(chunk, _encoding, done) {
      fs.appendFileSync(ISMS_SUITE_OUTPUT, chunk);
      done();
    },
  });
  globalThis.console = new Console({ stdout: output, stderr: output });
  // What is thrown here VS Code itself prints, to this console.
  await require(ISMS_SUITE).run();
  fs.writeFileSync(ISMS_SUITE_PASSED, '');
};
