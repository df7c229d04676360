import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MESSAGES } from '../common/errors';

const ROOT = join(__dirname, '..');
/** Where a code is raised: as an error, a diagnostic, or chosen for one in a table. */
const RAISED =
  /(?:Error\(|errorDiagnostic\(|(?:report|error|errorOnce|warn|raise|boundExceeded)\(|code:|[?:&|]|return|=>?|\[)\s*'([a-z_]+)'/g;

/** The product's sources without the tables, their reference and tests. */
function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (file) =>
        !/\.test\.tsx?$|\/testing\/|\/generated\/|\/documentation\/|_messages\.ts$/.test(file),
    );
}

describe('the table of errors', () => {
  it('has no code that nothing raises', () => {
    const raised = new Set<string>();
    for (const file of ['common', 'server', 'standalone'].flatMap(sources)) {
      for (const [, code] of readFileSync(file, 'utf8').matchAll(RAISED)) raised.add(code ?? '');
    }
    expect(Object.keys(MESSAGES).filter((code) => !raised.has(code))).toEqual([]);
  });
});
