/**
 * Runs Elasticsearch until the process that needs it ends, however it ends: it may be killed, and then nothing else
 * would stop the server. Parameters, as JSON: command, parameters, environment, uid, gid, log, pid (of that process),
 * directories (removed at the end).
 */
const { spawn } = require('node:child_process');
const { openSync, rmSync } = require('node:fs');
const { clearInterval, setInterval, setTimeout } = require('node:timers');

const { command, parameters, environment, uid, gid, log, pid, directories } = JSON.parse(
  process.argv[2],
);

const output = openSync(log, 'a');
const server = spawn(command, parameters, {
  env: environment,
  stdio: ['ignore', output, output],
  ...(uid === undefined ? {} : { uid, gid }),
});

const isAlive = () => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};
const stop = () => server.kill('SIGTERM');
const watch = setInterval(() => {
  if (!isAlive()) stop();
}, 500);
process.on('SIGTERM', stop);
server.once('exit', () => {
  clearInterval(watch);
  // The log of a server that did not start is still read.
  setTimeout(() => {
    for (const directory of directories)
      rmSync(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 });
  }, 1000);
});
