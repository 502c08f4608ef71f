import { compileForShortRuns } from '../disk/compiling.js';
import { answerFirst } from './firstAnswer.js';

compileForShortRuns();
answerFirst((answered, putBack) => {
  import('./serverProtocol.js').then(
    ({ serve }) => {
      serve(answered);
      putBack();
    },
    (error: unknown) => {
      // A server that cannot be loaded must not stay and be deaf: the editor starts another or says so.
      process.stderr.write(`The server could not be loaded: ${String(error)}\n`);
      process.exit(1);
    },
  );
});
