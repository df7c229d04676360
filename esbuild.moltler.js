/**
 * The program `moltler`, `target/standalone/moltler.mjs`, in parts: a command loads only those it needs, so that help
 * and the terminal of a running server start without the engine. Only ES modules can be split.
 */
const { readdirSync, rmSync } = require('node:fs');
const { basename, join } = require('node:path');
const { build } = require('esbuild');
const { doorsOpened } = require('./esbuild.doors');

const FOLDER = 'target/standalone';

/** What ES modules lack, for our sources and for packages. All parts are in one folder, so that it is the same in each. */
const HEAD = `import { createRequire as createRequireOfPart } from 'node:module';
const require = createRequireOfPart(import.meta.url);
const __dirname = import.meta.dirname;`;

/** Builds the program; `common` are the options that all programs are built with. */
async function buildMoltler(common) {
  const { metafile } = await build({
    ...common,
    entryPoints: { moltler: 'standalone/cli/main.ts' },
    outdir: FOLDER,
    format: 'esm',
    splitting: true,
    // Less to read and to compile, with the names of functions in stacks.
    minifyWhitespace: true,
    minifySyntax: true,
    plugins: [doorsOpened],
    chunkNames: '[name]-[hash]',
    outExtension: { '.js': '.mjs' },
    banner: { js: HEAD },
    metafile: true,
  });
  removeOthers(new Set(Object.keys(metafile.outputs).map((path) => basename(path))));
}

/** Removes the parts of earlier builds. */
function removeOthers(built) {
  for (const name of readdirSync(FOLDER)) {
    if (!built.has(name)) rmSync(join(FOLDER, name));
  }
}

module.exports = { buildMoltler };
