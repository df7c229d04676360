/**
 * Bundles the runnable parts into target/. Native modules stay outside the bundles; everything else
 * goes in, so that `moltler` starts from a handful of files.
 */
const { build } = require('esbuild');
const { buildForKibana } = require('./esbuild.kibana');
const { buildMoltler } = require('./esbuild.moltler');
const { buildPage } = require('./esbuild.public');

/** What a build makes of which source, by its arguments. */
function entriesOf(args) {
  return {
    // Child process: one DuckDB each (see server/query/duckdb/README.md).
    'server/duckdb_child': 'server/query/duckdb/child/main.ts',
    // Threads: read response bodies outside the event loop (see server/connectors/http/reading).
    'server/body_reader': 'server/connectors/http/reading/thread.ts',
    // The sample services are a bundle of their own: no server ever loads them.
    'samples/samples': 'standalone/samples/index.ts',
    ...(args.includes('--bench') && {
      'bench/run': 'test/bench/run.ts',
      'bench/service': 'test/bench/service/main.ts',
    }),
    ...(args.includes('--soak') && { 'soak/main': 'test/soak/main.ts' }),
  };
}

const programs = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  sourcemap: true,
  // Playwright finds parts of itself by their paths.
  // The AWS SDK is large, and only loaded where a connector uses the keys of its environment.
  // So is the client of Elasticsearch, which is only loaded where one stores the data.
  external: [
    '@duckdb/node-api',
    'libsql',
    'playwright-core',
    '@aws-sdk/credential-providers',
    '@elastic/elasticsearch',
  ],
  logLevel: 'warning',
  define: { MOLTLER_VERSION: JSON.stringify(require('./package.json').version) },
};

async function main(args) {
  if (!args.includes('--programs')) {
    await buildPage();
    await buildForKibana();
  }
  await buildMoltler(programs);
  await buildEntries(entriesOf(args));
}

/** Bundles programs into `outdir`: name → source. */
const buildEntries = (entryPoints, outdir = 'target') =>
  build({ ...programs, entryPoints, outdir, format: 'cjs' });

module.exports = { buildEntries, entriesOf };
if (require.main === module)
  main(process.argv.slice(2)).catch((error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
