import { problemOf } from '../eslint.doors';

describe('the doors of folders', () => {
  it.each([
    ['server/scan/scanner.ts', 'common/language'],
    ['server/scan/scanner.ts', 'server/bounds'],
    ['server/scan/scanner.ts', 'server/scan/cache/identity'],
    ['server/connector_types/github/index.ts', 'common/declaration/build'],
    ['server/script/runner.test.ts', 'server/scan/testing'],
    ['server/script/testing/run_script.ts', 'common/binding/testing'],
    ['server/scan/scanner.test.ts', 'server/scan/testing/scan_fixture'],
  ])('%s may import %s', (file, target) => expect(problemOf(file, target)).toBeUndefined());

  it.each([
    ['server/scan/scanner.ts', 'common/language/walk', 'common/language'],
    ['public/shell/header.tsx', 'public/console/results', 'public/console'],
    ['test/support/engine.ts', 'server/query/duckdb/pool', 'server/query'],
    ['server/script/runner.test.ts', 'server/scan/testing/scan_fixture', 'server/scan'],
    ['server/scan/scanner.ts', 'server/scan/testing', 'testing'],
  ])('%s may not import %s', (file, target, named) =>
    expect(problemOf(file, target)).toContain(named),
  );
});
