import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { moveTo } from './distribution';

describe('the distribution that suites share', () => {
  const folder = mkdtempSync(join(tmpdir(), 'moltler-distribution-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const draft = (name: string): string => {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, `from-${name}`), '');
    return join(folder, name);
  };

  it('is that of the suite that was first', () => {
    const home = join(folder, 'home');
    for (const name of ['one', 'two']) moveTo(home, draft(name));
    expect(readdirSync(home)).toEqual(['from-one']);
  });

  it('fails if it cannot be moved', () => {
    expect(() => moveTo(join(folder, 'missing', 'home'), draft('three'))).toThrow('ENOENT');
  });
});
