/**
 * `npm run dev [-- serve --port 5601]`: builds, starts the demo (or the given command) and does both again after each
 * change of a source. A build that fails leaves the last one running.
 */
const { spawn } = require('node:child_process');
const { watch } = require('node:fs');
const { clearTimeout, setTimeout } = require('node:timers');
const { builtFrom, FOLDERS } = require('./esbuild.sources');

const QUIET_MILLISECONDS = 200;

const command = process.argv.slice(2);
let server;
let building;
let changed = new Set();
let timer;

const run = (args) =>
  new Promise((resolve) => {
    spawn(process.execPath, args, { stdio: 'inherit' }).once('exit', resolve);
  });

function start() {
  const args = command.length > 0 ? command : ['demo'];
  server = spawn(process.execPath, ['standalone/moltler.js', ...args], { stdio: 'inherit' });
}

async function stop() {
  if (server === undefined || server.exitCode !== null) return;
  const gone = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await gone;
}

async function rebuild() {
  // What is only part of the page need not restart anything; what is only part of programs need not build the page.
  const parts = new Set([...changed].flatMap(builtFrom));
  changed = new Set();
  const [only] = parts.size === 1 ? parts : ['both'];
  const failed = await run(['esbuild.config.js', ...(only === 'programs' ? ['--programs'] : [])]);
  if (failed === 0 && !(only === 'page' && server !== undefined)) {
    await stop();
    start();
  }
  if (failed === 0 && only === 'page') process.stdout.write('The page was built. Reload it.\n');
}

function schedule() {
  clearTimeout(timer);
  timer = setTimeout(async () => {
    if (building !== undefined) return;
    building = rebuild();
    await building;
    building = undefined;
    if (changed.size > 0) schedule();
  }, QUIET_MILLISECONDS);
}

for (const folder of FOLDERS)
  watch(folder, { recursive: true }, (_event, name) => {
    if (name === null) return;
    const file = `${folder}/${name.replaceAll('\\', '/')}`;
    if (builtFrom(file).length === 0) return;
    changed.add(file);
    schedule();
  });

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, async () => {
    await stop();
    process.exit(0);
  });

schedule();
