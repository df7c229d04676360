#!/usr/bin/env node
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const bundle = join(__dirname, '..', 'target', 'standalone', 'moltler.js');
if (!existsSync(bundle)) {
  process.stderr.write('moltler is not built yet. Run: npm run build\n');
  process.exit(2);
}
require(bundle);
