import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { connectorTypeRegistry, problemsOfTypes } from './registry';
import { github } from './github';

const FOLDERS = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('the registry of connector types', () => {
  test('has every folder beside it', () => {
    expect(connectorTypeRegistry.list().map(({ name }) => name)).toEqual(FOLDERS);
  });

  test.each(FOLDERS)('is shown and compared with the vendor’s pages: %s', (name) => {
    const files = readdirSync(join(__dirname, name));
    expect(files).toEqual(
      expect.arrayContaining(['conformance.test.ts', 'contract.test.ts', 'examples.sql']),
    );
  });

  test('does not repeat the title of a key in its description', () => {
    const firstWord = (text: string): string | undefined =>
      text
        .toLowerCase()
        .match(/[a-z]+/)?.[0]
        .replace(/s$/, '');
    const repeated = connectorTypeRegistry.list().flatMap(({ name, config }) =>
      Object.entries(config)
        .filter(
          ([, { title, description }]) =>
            description !== undefined && firstWord(description) === firstWord(title),
        )
        .map(([key]) => `${name}: ${key}`),
    );
    expect(repeated).toEqual([]);
  });

  test('knows the built-in types by name', () => {
    expect(connectorTypeRegistry.get('github')).toBe(github);
    expect(connectorTypeRegistry.get('nothing')).toBeUndefined();
  });

  test('has no problems', () => {
    expect(problemsOfTypes(connectorTypeRegistry.list())).toEqual([]);
  });

  test('rejects two types of the same name', () => {
    expect(problemsOfTypes([github, github])).toEqual(['github: another type has this name']);
  });

  test('reports all problems of all types at once', () => {
    const { users } = github.entities;
    if (users === undefined) throw new Error('github has no users');
    const broken = {
      ...github,
      name: 'other',
      entities: { users: { ...users, key: ['nothing'], lists: [] } },
    };
    expect(problemsOfTypes([github, broken]).join('\n')).toMatch(
      /other\.entities\.users\.key\[0\]: unknown column "nothing"\n.*it has no lists/s,
    );
  });
});
