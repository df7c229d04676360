/**
 * The `index.ts` of a folder directly under one of the roots is its only door: whoever is outside imports nothing else
 * of it. What only some need has a door of its own, so that nobody else loads it: `testing` folders, for tests, and the
 * side doors below.
 */
const { dirname, join, relative } = require('node:path');

const ROOTS = new Set(['common', 'server', 'public', 'standalone']);
const SIDE_DOORS = new Set([
  // The words that connector types are declared in.
  'common/declaration/build',
  // Ports in memory, and the tests that every implementation of a port passes.
  'server/ports/fakes',
  'server/ports/suites',
  // Forms for Kibana's pages, which are loaded without the application.
  'public/kibana/alerting',
  // What the editor of workflows shows, likewise.
  'public/kibana/workflows',
]);

const IS_TEST = /\.(?:test|bench)\.tsx?$|^test\/|\/testing\//;

/** What is wrong with importing `target` in `file`, both as paths from the root of the repository. */
function problemOf(file, target) {
  const [root, name, ...inside] = target.split('/');
  if (!ROOTS.has(root) || inside.length === 0) return undefined;
  const folder = `${root}/${name}`;
  const isTesting = inside.includes('testing');
  if (isTesting && !IS_TEST.test(file)) return 'Product code never imports testing folders.';
  if (file.startsWith(`${folder}/`) || SIDE_DOORS.has(target)) return undefined;
  if (isTesting && inside.at(-1) === 'testing') return undefined;
  return `Import this from ${folder}: its index.ts is the only door of the folder.`;
}

/** Reports imports that pass a door by. */
const doors = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = relative(context.cwd, context.filename).replaceAll('\\', '/');
    const check = ({ source }) => {
      if (typeof source?.value !== 'string' || !source.value.startsWith('.')) return;
      const target = join(dirname(file), source.value).replaceAll('\\', '/');
      const problem = problemOf(file, target);
      if (problem !== undefined) context.report({ node: source, message: problem });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};

module.exports = { doors, problemOf };
