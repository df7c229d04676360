import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needs } from './support/needs';

const ROOT = join(__dirname, '..');

needs('java')('the generated parser', () => {
  it('matches the current grammar', () => {
    const folder = mkdtempSync(join(tmpdir(), 'moltler-generated-'));
    try {
      execFileSync(process.execPath, [join(ROOT, 'grammar/generate.js'), folder], {
        stdio: 'ignore',
      });
      for (const file of ['MoltlerLexer.ts', 'MoltlerParser.ts']) {
        const committed = readFileSync(join(ROOT, 'common/language/generated', file), 'utf8');
        expect(readFileSync(join(folder, file), 'utf8') === committed).toBe(true);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 60_000);
});
