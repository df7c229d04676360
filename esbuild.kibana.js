/**
 * Kibana's browser bundle, `target/kibana`: one file that takes what Kibana shares from `__kbnSharedDeps__`
 * and does nothing until Kibana asks for it. A bundle that fails takes all of Kibana's page down with it.
 */
const { readFileSync } = require('node:fs');
const { gzipSync } = require('node:zlib');
const { build } = require('esbuild');
const { COMMON, nodeModules } = require('./esbuild.public');

const NAME = 'moltler.plugin.js';
/** Bytes of the bundle at most, compressed. */
const MAX_SIZE = 600_000;

/**
 * What Kibana shares: module → key of `__kbnSharedDeps__`. The keys are those of
 * src/platform/packages/private/kbn-ui-shared-deps-src/src/definitions.js.
 */
const SHARED = {
  react: 'React',
  'react-dom': 'ReactDom',
  // Not shared under its own name; in 18.2 it gives on what react-dom has.
  'react-dom/client': 'ReactDom',
  '@elastic/eui': 'ElasticEui',
  '@elastic/eui-theme-borealis': 'ElasticEuiThemeBorealis',
  '@emotion/react': 'EmotionReact',
  '@emotion/cache': 'EmotionCache',
  moment: 'Moment',
  'fastest-levenshtein': 'FastestLevenshtein',
  // One Monaco a page. Its name is another since 0.54; Kibana's copy is 0.44 or 0.56.
  'monaco-editor/esm/vs/editor/editor.api': 'MonacoBarePluginApi',
  'monaco-editor/editor/editor.api': 'MonacoBarePluginApi',
  '@kbn/code-editor': 'KbnCodeEditor',
  '@kbn/i18n': 'KbnI18n',
};
/** Parts of Kibana's own plugins, which always exist: module → key of `__kbnBundles__`. */
const OF_PLUGINS = {
  '@kbn/es-ui-shared-plugin/static/forms/hook_form_lib':
    'plugin/esUiShared/static/forms/hook_form_lib',
};
/** Packages of which the page has a copy already; a part of one in our bundle would be a second. */
const NEVER_BUNDLED = [
  ...new Set(Object.keys(SHARED).map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)[0])),
  '@emotion/css',
  '@emotion/serialize',
  '@emotion/utils',
  'scheduler',
];

/** Files of the bundle that are copies of what the page has; a metafile's paths. */
function secondCopies({ inputs }) {
  return Object.keys(inputs).filter((path) =>
    NEVER_BUNDLED.some((name) => path.includes(`node_modules/${name}/`)),
  );
}

/** What the bundle would ask Kibana for and not get: esbuild takes a part of a shared package for shared too. */
function notShared({ outputs }) {
  const asked = Object.values(outputs).flatMap(({ imports = [] }) =>
    imports.filter(({ external }) => external).map(({ path }) => path),
  );
  return [...new Set(asked)].filter(
    (path) => !Object.hasOwn(SHARED, path) && !Object.hasOwn(OF_PLUGINS, path),
  );
}

// Only the call of `define` runs when the file is loaded; the rest when Kibana calls `moltler`.
const HEAD = `(function () {
  var cached;
  function moltler() {
    if (cached) return cached;
    var shared = ${JSON.stringify(SHARED)};
    var ofPlugins = ${JSON.stringify(OF_PLUGINS)};
    var require = function (name) {
      if (Object.prototype.hasOwnProperty.call(ofPlugins, name)) {
        return __kbnBundles__.get(ofPlugins[name]);
      }
      var key = Object.prototype.hasOwnProperty.call(shared, name) ? shared[name] : undefined;
      if (key === undefined || __kbnSharedDeps__[key] === undefined) {
        throw new Error('moltler: ' + name + ' is not shared by Kibana');
      }
      return __kbnSharedDeps__[key];
    };
    var module = { exports: {} };
    var exports = module.exports;`;
const FOOT = `
    return (cached = module.exports);
  }
  __kbnBundles__.define('plugin/moltler/public', moltler, 0);
})();`;

/** Folders of the packages whose files are in the bundle. */
function packagesIn({ inputs }) {
  const folders = Object.keys(inputs).map(
    (path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1],
  );
  return [...new Set(folders.filter((folder) => folder !== undefined))].sort();
}

/** Builds the bundle, and returns the packages in it; fails where it is more than one file, too large, or holds what Kibana shares. */
async function buildForKibana({ folder = 'target/kibana', sourcemap = true } = {}) {
  const bundle = `${folder}/${NAME}`;
  const { metafile } = await build({
    ...COMMON,
    target: 'es2020',
    entryPoints: { 'moltler.plugin': 'public/plugin.ts' },
    outdir: folder,
    sourcemap,
    format: 'cjs',
    // What Kibana shares is there already; the browser cannot import it by such names.
    supported: { 'dynamic-import': false },
    external: [...Object.keys(SHARED), ...Object.keys(OF_PLUGINS)],
    plugins: [nodeModules],
    banner: { js: HEAD },
    footer: { js: FOOT },
    metafile: true,
  });
  const copies = secondCopies(metafile);
  if (copies.length > 0) {
    throw new Error(`Kibana shares these, and the bundle holds them too:\n${copies.join('\n')}`);
  }
  const missing = notShared(metafile);
  if (missing.length > 0) throw new Error(`Kibana does not share these: ${missing.join(', ')}`);
  const files = Object.keys(metafile.outputs).filter((path) => !path.endsWith('.map'));
  if (files.length !== 1 || !files[0].endsWith(NAME)) {
    throw new Error(`Kibana's bundle must be one file: ${files.join(', ')}`);
  }
  const code = readFileSync(bundle);
  const size = gzipSync(code).length;
  process.stdout.write(
    `${bundle}: ${Math.ceil(size / 1000)} kB compressed, ${Math.ceil(code.length / 1000)} kB in all\n`,
  );
  if (size > MAX_SIZE) {
    throw new Error(`Kibana's bundle is ${size} bytes compressed; ${MAX_SIZE} are allowed.`);
  }
  return { path: bundle, packages: packagesIn(metafile) };
}

module.exports = { buildForKibana, notShared, secondCopies, SHARED };
