// Loaded into the server by its command line: tells the heap in use, after collecting, when SIGUSR2 comes.
const process = require('node:process');

process.on('SIGUSR2', () => {
  global.gc();
  global.gc();
  process.stderr.write(`heap ${process.memoryUsage().heapUsed}\n`);
});
