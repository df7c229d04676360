const { existsSync, readdirSync, readFileSync, statSync } = require('node:fs');
const { dirname, join, relative, sep } = require('node:path');
const { builtFrom, FOLDERS, isOfTests } = require('../../esbuild.sources');

const TEST = /\.test\.tsx?$/;
/** Tests that open a page, or start a program that serves one. */
const OPENS_PAGE = /(^|\/)(e2e|page|documentation|kibana)\//;
const STARTS_BUNDLE = /duckdb_child|body_reader|moltler\.js/;
/** In product code, `target` has other meanings. */
const IN_TARGET = /['"/]target['"/]/;

/** What the tests selected by these patterns need: `none`, `programs`, or `all`, which includes the pages. */
function neededBundles(root, patterns) {
  const tests = filesIn(root, [...FOLDERS, 'grammar', 'test']).filter(
    (path) => TEST.test(path) && patterns.some((pattern) => new RegExp(pattern, 'i').test(path)),
  );
  if (patterns.length === 0 || tests.length === 0) return 'all';

  const needs = tests.map((path) => {
    if (!startsBundle(root, path, new Set())) return 'none';
    const name = slashed(relative(root, path));
    return OPENS_PAGE.test(name) || name.startsWith('public/') ? 'all' : 'programs';
  });
  return ['all', 'programs'].find((need) => needs.includes(need)) ?? 'none';
}

/** Whether the file, or one that it imports, names a bundle. */
function startsBundle(root, path, seen) {
  if (seen.has(path)) return false;
  seen.add(path);
  const text = readFileSync(path, 'utf8');
  const name = slashed(relative(root, path));
  if (STARTS_BUNDLE.test(text) || OPENS_PAGE.test(name)) return true;
  if (isOfTests(name) && IN_TARGET.test(text)) return true;
  return [...text.matchAll(/(?:from|import|require)\s*\(?\s*['"](\.[^'"]*)['"]/g)].some(
    ([, imported]) => {
      const file = resolved(join(dirname(path), imported));
      return file !== undefined && startsBundle(root, file, seen);
    },
  );
}

const resolved = (path) =>
  ['', '.ts', '.tsx', '.js', '/index.ts', '/index.tsx']
    .map((end) => path + end)
    .find((file) => existsSync(file) && statSync(file).isFile());

function filesIn(root, folders) {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name)),
  );
}

const slashed = (path) => path.split(sep).join('/');

/**
 * Whether a source of these bundles, or a build script, changed since `built`, a file that is written when a build
 * starts.
 */
function isStale(root, built, needed) {
  if (!existsSync(built)) return true;
  const since = statSync(built).mtimeMs;
  const isPart = (path) => {
    const parts = builtFrom(slashed(relative(root, path)));
    return needed === 'all' ? parts.length > 0 : parts.includes(needed);
  };
  const scripts = readdirSync(root)
    .filter((name) => /^esbuild.*\.js$|^package(-lock)?\.json$/.test(name))
    .map((name) => join(root, name));
  return [...filesIn(root, FOLDERS).filter(isPart), ...scripts].some(
    (path) => statSync(path).mtimeMs > since,
  );
}

module.exports = { isStale, neededBundles };
