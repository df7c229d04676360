import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { builtFrom } from '../../esbuild.sources';
import { isStale, neededBundles } from './needed_bundles';

const ROOT = join(__dirname, '../..');

test.each([
  ['a test of the language', ['common/language/json_literals.test.ts'], 'none'],
  ['a test by a part of its name', ['json_literals.test'], 'none'],
  ['a test of a component of the page', ['public/console/results/announcer.test.tsx'], 'none'],
  ['a test that evaluates queries', ['server/query/run/run_query.test.ts'], 'programs'],
  ['a test that evaluates queries through others', ['test/faults/limits.test.ts'], 'programs'],
  ['a test in a browser', ['test/e2e/console.test.ts'], 'all'],
  ['several tests, by what any of them needs', ['json_literals', 'e2e/console'], 'all'],
  ['all tests', [], 'all'],
  ['no test that is known', ['there_is_none'], 'all'],
])('%s', (_, patterns, needed) => {
  expect(neededBundles(ROOT, patterns)).toBe(needed);
});

describe('a bundle is stale', () => {
  let root: string;
  let built: string;
  const changed = (path: string, seconds: number): void => {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), '');
    utimesSync(join(root, path), seconds, seconds);
  };
  const stale = (needed: 'programs' | 'all') => isStale(root, built, needed);
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'moltler-built-'));
    built = join(root, 'built');
    for (const folder of ['common', 'server', 'standalone', 'public'])
      changed(`${folder}/index.ts`, 1000);
    changed('built', 2000);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('if it was never built, and not while nothing changes', () => {
    expect([stale('programs'), stale('all')]).toEqual([false, false]);
    rmSync(built);
    expect([stale('programs'), stale('all')]).toEqual([true, true]);
  });

  it.each([
    ['server/bounds.ts', true, true],
    ['common/errors/index.ts', true, true],
    ['server/connector_types/github/index.ts', true, true],
    ['esbuild.public.js', true, true],
    ['public/application.tsx', false, true],
    ['standalone/browser/page/index.html', false, true],
    ['standalone/documentation/main.ts', false, false],
    ['server/bounds.test.ts', false, false],
    ['server/query/testing/sql.ts', false, false],
    ['server/query/duckdb/README.md', false, false],
  ])('after a change of %s: programs %s, all %s', (path, programs, all) => {
    changed(path, 3000);
    expect([stale('programs'), stale('all')]).toEqual([programs, all]);
  });
});

describe('what is built from a file', () => {
  /** The files of the repository that a program or page loads, by following its imports. */
  const loaded = (path: string, found = new Set<string>()): ReadonlySet<string> => {
    if (found.has(path)) return found;
    found.add(path);
    const text = readFileSync(join(ROOT, path), 'utf8');
    const imports =
      /(?:^import\s|^import\s[^;]*?from\s|^export\s[^;]*?from\s|import\()\s*'(\.[^']*)'/gm;
    for (const [, imported = ''] of text.matchAll(imports)) {
      const base = join(dirname(path), imported);
      const file = ['', '.ts', '.tsx', '/index.ts', '/index.tsx']
        .map((end) => base + end)
        .find((each) => statSync(join(ROOT, each), { throwIfNoEntry: false })?.isFile());
      if (file !== undefined && !file.startsWith('..')) loaded(file, found);
    }
    return found;
  };

  it.each([
    ['programs', 'standalone/cli/main.ts'],
    ['programs', 'standalone/samples/index.ts'],
    ['programs', 'server/query/duckdb/child/main.ts'],
    ['programs', 'server/connectors/http/reading/thread.ts'],
    ['page', 'standalone/browser/main.tsx'],
    ['page', 'standalone/browser/monaco.ts'],
    ['page', 'standalone/browser/editor_worker.ts'],
    ['page', 'public/plugin.ts'],
  ] as const)('includes the %s: everything that %s loads', (build, entry) => {
    const all = [...loaded(entry)].filter((path) => !path.startsWith('package.json'));
    expect(all.filter((path) => !builtFrom(path).includes(build))).toEqual([]);
  });
});
