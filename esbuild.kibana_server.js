/**
 * Kibana's server side: `index.js`, which Kibana loads when it starts and which only registers,
 * and beside it what the first statement loads. Only DuckDB stays outside: its native module differs by platform.
 */
const { readFileSync, rmSync } = require('node:fs');
const { build } = require('esbuild');
const { doorsOpened } = require('./esbuild.doors');

/** Kibana's own, from its node_modules. */
const FROM_KIBANA = ['@kbn/config-schema'];
/** Bytes of what Kibana loads when it starts, at most. */
const MAX_START = 300_000;

const ENTRIES = {
  index: 'server/kibana/index.ts',
  engine: 'server/kibana/engine/index.ts',
  duckdb_child: 'server/query/duckdb/child/main.ts',
  body_reader: 'server/connectors/http/reading/thread.ts',
};

/** The engine is a file of its own, so that Kibana's start does not read it. */
const engineApart = {
  name: 'engine-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/engine$/ }, ({ importer }) =>
      /kibana[\\/]plugin\.ts$/.test(importer) ? { path: './engine.js', external: true } : undefined,
    );
  },
};

/** Builds it into a folder; returns the packages that the bundles hold, for their licenses. */
async function buildKibanaServer(folder) {
  rmSync(folder, { recursive: true, force: true });
  const { metafile } = await build({
    entryPoints: ENTRIES,
    outdir: folder,
    bundle: true,
    platform: 'node',
    // Kibana 9.3 runs on Node 22.
    target: 'node22',
    format: 'cjs',
    minifyWhitespace: true,
    minifySyntax: true,
    keepNames: true,
    external: ['@duckdb/node-api', ...FROM_KIBANA],
    // Its form for Node is one file with everything.
    alias: { rxjs: './node_modules/rxjs/dist/esm/index.js' },
    plugins: [engineApart, doorsOpened],
    define: { MOLTLER_VERSION: JSON.stringify(require('./package.json').version) },
    logLevel: 'warning',
    metafile: true,
  });
  const start = readFileSync(`${folder}/index.js`).length;
  process.stdout.write(`${folder}/index.js: ${Math.ceil(start / 1000)} kB\n`);
  if (start > MAX_START)
    throw new Error(`Kibana would load ${start} bytes when it starts; ${MAX_START} are allowed.`);
  return { packages: packagesIn(metafile) };
}

/** The packages whose files are in the bundles, by their folders. */
function packagesIn({ outputs }) {
  const found = new Set();
  for (const { inputs } of Object.values(outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const folder = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
      if (folder !== undefined && bytesInOutput > 0) found.add(folder);
    }
  }
  return [...found].sort();
}

module.exports = { buildKibanaServer };
