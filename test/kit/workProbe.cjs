// Loaded into a program by NODE_OPTIONS: at its end, writes how many milliseconds it has worked into the
// file that ISMS_WORK names.
const fs = require('node:fs');
const process = require('node:process');

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  fs.writeFileSync(process.env.ISMS_WORK, String((user + system) / 1000));
});
