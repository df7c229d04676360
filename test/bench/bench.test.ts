import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildEntries, entriesOf } from '../../esbuild.config';
import { ROOT } from '../support/built';

/** Quick ones: of an engine alone, and of one that reads the service. */
const CASES = ['scripts', 'warm_cache'];

// Nobody runs the benchmarks every day.
describe('`npm run bench`', () => {
  // Below `target`, as in the product; what it writes is not for those who measure.
  const target = join(ROOT, 'target');
  let folder: string;
  beforeAll(() => {
    mkdirSync(target, { recursive: true });
    folder = mkdtempSync(join(target, 'bench-test-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it(`runs: ${CASES.join(', ')}`, async () => {
    const entries = Object.entries(entriesOf(['--bench'])).filter(([name]) =>
      /^bench\//.test(name),
    );
    await buildEntries(Object.fromEntries(entries), folder);
    const table = execFileSync(
      process.execPath,
      ['--expose-gc', join(folder, 'bench', 'run.js'), ...CASES],
      { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
    );
    expect(table).toContain('10,000 iterations');
    expect(table).toContain('warm cache, 1,000 rows');
  });
});
