import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseScript } from '../../common/language';
import { CONNECTOR_OPTIONS } from '../../common/declaration';
import { helpTexts } from '../../standalone/documentation';

const ROOT = join(__dirname, '..', '..');
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const blocksOf = (language: string): string[] =>
  [...readme.matchAll(/```(\w+)\n([\s\S]*?)```/g)]
    .filter((match) => match[1] === language)
    .map((match) => match[2] ?? '');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

describe('the README', () => {
  it('explains on its first screen what it is, how to try it and how to test it', () => {
    const first = readme.split('\n').slice(0, 25).join('\n');
    expect(first).toContain('    npm ci && npm run demo\n');
    expect(first).toContain('    npm ci && npm test\n');
  });
  it('contains statements that parse', () => {
    expect(blocksOf('sql').length).toBeGreaterThan(0);
    for (const block of blocksOf('sql')) {
      const { statements, diagnostics } = parseScript(block);
      expect([...diagnostics, ...statements.flatMap((one) => one.diagnostics)]).toEqual([]);
    }
  });
  it('names only npm scripts, options and commands that exist', () => {
    for (const [, name] of readme.matchAll(/npm run ([\w:]+)/g))
      expect(scripts).toHaveProperty([name ?? '']);
    const help = [...helpTexts().values()].join('\n');
    for (const [option] of blocksOf('bash')
      .join('\n')
      .matchAll(/ --[a-z-]+/g))
      expect(help).toContain(option.trim());
    for (const [, option] of readme.matchAll(/^\| `(?:-\w, )?(--[\w-]+)/gm))
      expect(help).toContain(option);
    for (const [, command] of blocksOf('bash')
      .join('\n')
      .matchAll(/^moltler ([a-z]+)/gm))
      expect([...helpTexts().keys()]).toContain(`moltler ${command}`);
  });
  it('names only files that exist, and options that connectors accept', () => {
    for (const [, path] of readme.matchAll(
      /`((?:docs|grammar|common|server|standalone|test)\/[\w./]*)`/g,
    ))
      expect({ path, exists: existsSync(join(ROOT, path ?? '')) }).toEqual({ path, exists: true });
    for (const [, options] of readme.matchAll(/OPTIONS (\{[^}]*\})/g))
      for (const key of Object.keys(JSON.parse(options ?? '{}') as object))
        expect(CONNECTOR_OPTIONS).toHaveProperty([key]);
  });
});
