/** The page of the standalone host, `target/public`, with everything in it. Kibana's is esbuild.kibana.js. */
const { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } = require('node:fs');
const { join } = require('node:path');
const { build } = require('esbuild');

const COMMON = {
  bundle: true,
  minify: true,
  sourcemap: true,
  target: 'es2022',
  platform: 'browser',
  jsx: 'transform',
  logLevel: 'warning',
  loader: { '.ttf': 'file', '.svg': 'dataurl' },
  define: {
    'process.env.NODE_ENV': '"production"',
    MOLTLER_VERSION: JSON.stringify(require('./package.json').version),
  },
};

/**
 * EUI fetches each of its 680 icons by itself. The page carries those that it may show;
 * the rest come in two files, glyphs and brands, when one of them is asked for.
 */
const euiIcons = {
  name: 'eui-icons',
  setup({ onLoad, onResolve }) {
    const folder = 'node_modules/@elastic/eui/es/components/icon';
    const map = readFileSync(join(folder, 'icon_map.js'), 'utf8');
    /** Icon types with the file of each. */
    const assets = new Map(
      [...map.matchAll(/(\w+): function \w+\(\) \{\s*return import\('\.\/assets\/(\w+)'\)/g)].map(
        ([, type, file]) => [type, file],
      ),
    );
    const isBrand = (name) => /^(logo|app)_/.test(name);
    onLoad({ filter: /components[\\/]icon[\\/]icon_map\.js$/ }, () => ({
      contents: map.replace(
        /import\('\.\/assets\/(\w+)'\)/g,
        (_, file) =>
          `import('eui-icons:${isBrand(file) ? 'brands' : 'glyphs'}').then((all) => ({ icon: all.${file} }))`,
      ),
    }));
    onResolve({ filter: /^eui-icons:/ }, ({ path }) => ({ path, namespace: 'eui-icons' }));
    onLoad({ filter: /.*/, namespace: 'eui-icons' }, ({ path }) => {
      const resolveDir = join(process.cwd(), folder, 'assets');
      if (path.endsWith('used')) {
        const used = usedTypes(assets);
        const lines = used.map(
          (type) => `import { icon as icon_${type} } from './${assets.get(type)}';`,
        );
        const entries = used.map((type) => `${type}: icon_${type}`);
        return {
          contents: `${lines.join('\n')}\nexport const icons = { ${entries.join(', ')} };`,
          resolveDir,
        };
      }
      const files = new Set(
        [...assets.values()].filter((file) => isBrand(file) === path.endsWith('brands')),
      );
      const lines = [...files].map((file) => `export { icon as ${file} } from './${file}';`);
      return { contents: lines.join('\n'), resolveDir };
    });
  },
};

/** Icon types that stand as a text in our code, or as an icon in EUI's: those that are shown. */
function usedTypes(assets) {
  const found = new Set();
  const visit = (folder, ours) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!/[\\/]icon$/.test(path)) visit(path, ours);
      } else if (/\.(?:tsx?|js)$/.test(entry.name) && !/\.test\./.test(entry.name)) {
        // EUI's own code names thousands of things; an icon of it that is missed here comes a moment later.
        const names = ours
          ? /['"](\w+)['"]/g
          : /(?:type|icon|Icon|iconType|glyph)['"]?\s*[:=]\s*['"](\w+)['"]/g;
        for (const [, word] of readFileSync(path, 'utf8').matchAll(names)) {
          if (assets.has(word)) found.add(word);
        }
      }
    }
  };
  visit('public', true);
  visit('standalone/browser', true);
  // The icon that a connector type declares.
  visit('server/connector_types', false);
  visit('node_modules/@elastic/eui/es/components', false);
  return [...found].sort();
}

/** As much of Node's modules as the parser's runtime calls in a browser. */
const NODE_MODULES = {
  assert:
    'module.exports = function assert(ok, message) { if (!ok) throw new Error(message || "assertion failed"); };',
  // Names a method for Node's inspector, no more.
  util: 'exports.inspect = { custom: Symbol.for("nodejs.util.inspect.custom") };',
};
const nodeModules = {
  name: 'node-modules',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^(?:assert|util)$/ }, ({ path }) => ({ path, namespace: 'node-modules' }));
    onLoad({ filter: /.*/, namespace: 'node-modules' }, ({ path }) => ({
      contents: NODE_MODULES[path],
    }));
  },
};

/** EUI's code blocks color 280 languages; the page shows two. */
const codeLanguages = {
  name: 'code-languages',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^refractor$/ }, ({ path }) => ({ path, namespace: 'code-languages' }));
    onLoad({ filter: /.*/, namespace: 'code-languages' }, () => ({
      contents: `const core = require('refractor/core');
        for (const language of [require('refractor/lang/json'), require('refractor/lang/sql')]) core.register(language);
        module.exports = core;`,
      resolveDir: process.cwd(),
    }));
  },
};

/** The page of the standalone host. */
async function buildPage() {
  // Built aside and put in place whole: a server that starts meanwhile never reads half a page.
  const outdir = `target/.public-${process.pid}`;
  mkdirSync(outdir, { recursive: true });
  await build({
    ...COMMON,
    entryPoints: {
      main: 'standalone/browser/main.tsx',
      monaco: 'standalone/browser/monaco.ts',
    },
    outdir,
    format: 'esm',
    // Texts are English outside Kibana.
    alias: { '@kbn/i18n': './standalone/browser/i18n.ts' },
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    assetNames: 'assets/[name]-[hash]',
    plugins: [euiIcons, codeLanguages, nodeModules],
  });
  await build({
    ...COMMON,
    entryPoints: { 'editor.worker': 'standalone/browser/editor_worker.ts' },
    outdir,
    format: 'iife',
  });
  // The styles of what main.js loads later; the editor asks for its own.
  rmSync(join(outdir, 'main.css'), { force: true });
  cpSync('standalone/browser/page', outdir, { recursive: true });
  rmSync('target/public', { recursive: true, force: true });
  renameSync(outdir, 'target/public');
}

module.exports = { COMMON, buildPage, nodeModules };
