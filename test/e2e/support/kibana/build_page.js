const { join } = require('node:path');
const { build } = require('esbuild');
const { SHARED } = require('../../../../esbuild.kibana');

const ROOT = join(__dirname, '../../../..');
const PAGE = join(__dirname, 'page');
const OUT = join(ROOT, 'target/kibana_page');

/** Core uses the shared React and EUI, as a plugin does. */
const shared = {
  name: 'shared',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^[@a-z]/ }, ({ path }) =>
      Object.hasOwn(SHARED, path) ? { path, namespace: 'shared' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'shared' }, ({ path }) => ({
      contents: `module.exports = __kbnSharedDeps__[${JSON.stringify(SHARED[path])}]`,
    }));
  },
};

/** Builds the scripts of a Kibana page: the shared modules, with the editor's worker, and the core. */
async function buildKibanaPage() {
  const common = {
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    jsx: 'transform',
    outdir: OUT,
    logLevel: 'warning',
    loader: { '.ttf': 'dataurl', '.svg': 'dataurl' },
    define: { 'process.env.NODE_ENV': '"production"' },
  };
  await Promise.all([
    build({ ...common, entryPoints: [join(PAGE, 'shared_deps.js')] }),
    build({
      ...common,
      entryPoints: { 'editor.worker': join(ROOT, 'standalone/browser/editor_worker.ts') },
    }),
    build({ ...common, entryPoints: [join(PAGE, 'core.tsx')], plugins: [shared] }),
  ]);
}

buildKibanaPage().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
