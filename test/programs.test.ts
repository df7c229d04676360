import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entriesOf } from '../esbuild.config';
import { PROGRAM, ROOT } from './support/built';
import { LONGEST } from './support/longest_first';

const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const lacks = (path: string): boolean => !existsSync(join(ROOT, path));
const filesIn = (text: string): string[] => text.match(/[\w./]+\.(?:js|ts)\b/g) ?? [];

/** What the commands of a script build into `target`. */
function builtBy(script: string): readonly string[] {
  const outfiles = [...script.matchAll(/--outfile=(\S+)/g)].map(([, path = '']) => path);
  const entries = script.includes('node esbuild.config.js')
    ? Object.keys(entriesOf(script.split(' '))).map((name) => `target/${name}.js`)
    : [];
  return [...outfiles, ...entries];
}

// Nobody runs all of them every day, and a path in one of them is checked by nothing else.
describe('a script of package.json', () => {
  it.each(Object.entries(scripts))('starts what exists: npm run %s', (_, script) => {
    const built = builtBy(script);
    const started = filesIn(script.replace(/'\*\*\//g, ' '));
    const missing = started.filter((path) =>
      path.startsWith('target/') ? !built.includes(path) : lacks(path),
    );
    expect(missing).toEqual([]);
  });

  it('is bundled from sources that exist', () => {
    expect(Object.values(entriesOf(['--bench', '--soak'])).filter(lacks)).toEqual([]);
  });
});

it('what tests, benchmarks and the soak start as a user does exists', () => {
  expect(existsSync(PROGRAM)).toBe(true);
});

it('the test files that start first exist', () => {
  expect(LONGEST.filter(lacks)).toEqual([]);
});
