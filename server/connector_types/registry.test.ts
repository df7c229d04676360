import { connectorTypeRegistry, createRegistry } from './registry';
import { github } from './github';

describe('the registry of connector types', () => {
  test('knows the built-in types by name', () => {
    expect(connectorTypeRegistry.list().map(({ name }) => name)).toEqual(['github', 'prometheus']);
    expect(connectorTypeRegistry.get('github')).toBe(github);
    expect(connectorTypeRegistry.get('nothing')).toBeUndefined();
  });

  test('refuses two types of one name', () => {
    expect(() => createRegistry([github, github])).toThrow('github: another type has this name');
  });

  test('says all problems of all types at once', () => {
    const { users } = github.entities;
    if (users === undefined) throw new Error('github has no users');
    const broken = {
      ...github,
      name: 'other',
      entities: { users: { ...users, key: ['nothing'], lists: [] } },
    };
    expect(() => createRegistry([github, broken])).toThrow(
      /other\.entities\.users\.key\[0\]: unknown column "nothing"\n.*it has no lists/s,
    );
  });
});
