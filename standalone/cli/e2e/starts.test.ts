import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const PROGRAM = join(__dirname, '..', '..', '..', 'target', 'standalone');

/** The parts of the program that are loaded together with some of them. */
function loadedWith(...names: readonly string[]): ReadonlySet<string> {
  const loaded = new Set<string>();
  const load = (name: string): void => {
    if (loaded.has(name)) return;
    loaded.add(name);
    const text = readFileSync(join(PROGRAM, name), 'utf8');
    // `import(…)` loads its part later, or never.
    for (const [, part] of text.matchAll(/(?:from|import)\s*"\.\/([\w.-]+\.mjs)"/g))
      load(part ?? '');
  };
  names.forEach(load);
  return loaded;
}

/** The part that begins with a command's code. */
const partOf = (command: string): string => {
  const part = readdirSync(PROGRAM).find((name) =>
    new RegExp(`^${command}-\\w+\\.mjs$`).test(name),
  );
  if (part === undefined) throw new Error(`moltler ${command} is not a part of its own.`);
  return part;
};

const kilobytes = (parts: ReadonlySet<string>): number =>
  [...parts].reduce((total, name) => total + statSync(join(PROGRAM, name)).size, 0) / 1024;

/** Most of the time until a command begins goes into loading its code. */
describe('moltler loads little', () => {
  it('for --help and --version', () => {
    expect(kilobytes(loadedWith('moltler.mjs'))).toBeLessThan(200);
  });

  it('for statements that run on a server', () => {
    expect(kilobytes(loadedWith('moltler.mjs', partOf('run')))).toBeLessThan(900);
  });

  it('for secrets and tokens', () => {
    for (const command of ['secrets', 'tokens'])
      expect(kilobytes(loadedWith('moltler.mjs', partOf(command)))).toBeLessThan(600);
  });
});
