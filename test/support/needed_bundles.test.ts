import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

test('a bundle older than a source is stale', () => {
  const folder = mkdtempSync(join(tmpdir(), 'moltler-built-'));
  const built = join(folder, 'built');
  expect(isStale(ROOT, built)).toBe(true);
  writeFileSync(built, '');
  utimesSync(built, new Date(0), new Date(0));
  expect(isStale(ROOT, built)).toBe(true);
  const later = new Date(Date.now() + 3_600_000);
  utimesSync(built, later, later);
  expect(isStale(ROOT, built)).toBe(false);
  rmSync(folder, { recursive: true });
});
