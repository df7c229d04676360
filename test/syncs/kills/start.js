/**
 * Runs a program with what an earlier process of it has compiled, so that it starts in half the time. Parameters: the
 * program, and its own. It remembers what it has compiled when it is told to.
 */
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname } = require('node:path');
const { Script } = require('node:vm');

const [, , program] = process.argv;
const compiled = `${program}.compiled`;
const script = new Script(Module.wrap(readFileSync(program, 'utf8')), {
  filename: program,
  ...(existsSync(compiled) && { cachedData: readFileSync(compiled) }),
});
script.runInThisContext()(exports, require, module, program, dirname(program));

process.on('message', ({ remember }) => {
  if (remember !== true) return;
  writeFileSync(compiled, script.createCachedData());
  process.send('remembered');
});
