import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../docs/decisions');
const read = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');
const files = readdirSync(FOLDER).filter((name) => /^\d{4}-.*\.md$/.test(name));

describe('the list of decisions', () => {
  const list = read('README.md');

  it('has each decision once, in order, and no more', () => {
    const linked = [...list.matchAll(/^\| \[(\d+)\]\((.+?)\) \|/gm)].map(([, , file]) => file);
    expect(linked).toEqual(files);
  });

  it.each(files)('%s has the number of its name', (name) => {
    expect(read(name)).toMatch(new RegExp(`^# ${Number(name.slice(0, 4))}\\. `));
  });

  it('has nothing of an unfinished merge', () => {
    for (const name of ['README.md', ...files])
      expect(read(name)).not.toMatch(/^(<{7} |={7}$|>{7} )/m);
  });
});
