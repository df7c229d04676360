#!/usr/bin/env node
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');

const program = join(__dirname, '..', 'target', 'standalone', 'moltler.mjs');
if (!existsSync(program)) {
  process.stderr.write('moltler is not built yet. Run: npm run build\n');
  process.exit(2);
}
// A stack then names our sources, not lines of the program.
if (process.env.MOLTLER_DEBUG) process.setSourceMapsEnabled(true);
void import(pathToFileURL(program));
