import type { ConnectorTypeDeclaration, ListDeclaration } from '../../declaration';
import { schemaOf } from './schema_of';

const list = (name: string, more: Partial<ListDeclaration> = {}): ListDeclaration => ({
  name,
  request: { method: 'GET', path: '/' },
  rows: '.',
  filters: [],
  ...more,
});

const declaration = (lists: readonly ListDeclaration[]): ConnectorTypeDeclaration => ({
  name: 't',
  title: 'T',
  category: 'custom',
  description: 'd',
  docs: 'https://example.com',
  config: { token: { kind: 'text', title: 'Token', optional: false, secret: true } },
  api: {
    baseUrl: [],
    authentication: [],
    pages: { kind: 'none' },
    limits: { maxConcurrency: 1, fallbackWaitSeconds: 1 },
    tests: {},
  },
  entities: {
    items: {
      title: 'Items',
      description: 'i',
      key: ['id'],
      incremental: { column: 'changed' },
      details: { one: { request: { method: 'GET', path: '/{id}' }, parameters: { id: 'id' } } },
      columns: {
        id: { type: 'integer' },
        repo: { type: 'text', parameter: 'repo' },
        changed: { type: 'timestamp' },
        body: { type: 'text', detail: 'one' },
        secretive: { type: 'text', hidden: true },
        from: { type: 'timestamp', requestOnly: true },
        QUERY: { type: 'text', requestOnly: true },
      },
      lists,
    },
  },
});
const itemsOf = (
  lists: readonly ListDeclaration[],
): ReturnType<typeof schemaOf>['entities'][number] => {
  const [items] = schemaOf(declaration(lists)).entities;
  if (items === undefined) throw new Error('no entity');
  return items;
};

test('the star includes neither raw nor hidden, costly or request-only columns', () => {
  const { columns } = itemsOf([list('all')]);
  expect(columns?.map(({ name }) => name)).toContain('raw');
  expect(columns?.filter(({ inStar }) => inStar).map(({ name }) => name)).toEqual([
    'id',
    'repo',
    'changed',
  ]);
  expect(columns?.filter(({ native }) => native).map(({ name }) => name)).toEqual(['QUERY']);
  expect(columns?.filter(({ costly }) => costly).map(({ name }) => name)).toEqual(['body']);
});

test('operators and sorts are collected from all lists', () => {
  const { columns, indexes } = itemsOf([
    list('a', {
      filters: [{ column: 'changed', operators: ['gte'], parameter: 'since', match: 'exact' }],
    }),
    list('b', {
      filters: [
        { column: 'changed', operators: ['lte', 'gte'], parameter: 'until', match: 'exact' },
      ],
      sorts: [{ column: 'changed' }],
      onlyByIndex: 'search',
    }),
  ]);
  expect(columns?.find(({ name }) => name === 'changed')).toMatchObject({
    pushable: ['gte', 'lte'],
    sortable: true,
  });
  expect(indexes).toEqual(['search']);
});

const NEED = [{ parameter: 'repo', column: 'repo' }];
const REPOS = { entity: 'repos', supplies: { repo: 'full_name' } };
test.each<[string, ListDeclaration[], boolean]>([
  ['a need that nothing supplies', [list('a', { needs: NEED })], true],
  ['a need in every list', [list('a', { needs: NEED }), list('b', { needs: NEED })], true],
  ['another list without it', [list('a', { needs: NEED }), list('b')], false],
  [
    'only a list by name without it',
    [list('a', { needs: NEED }), list('b', { onlyByIndex: 's' })],
    true,
  ],
  ['a parent that supplies it', [list('a', { needs: NEED, parent: REPOS })], false],
  ['a default from CONFIG', [list('a', { needs: [{ ...NEED[0]!, default: 'repo' }] })], false],
])('whether a column is required: %s', (_, lists, required) => {
  const column = itemsOf(lists).columns?.find(({ name }) => name === 'repo');
  expect(column?.required).toBe(required);
});

test('columns that only the service knows are missing, unless any name is a column', () => {
  const discovered = (open: boolean): ReturnType<typeof itemsOf> => {
    const base = declaration([list('a')]);
    const { items } = base.entities;
    const discovery = {
      request: { method: 'GET', path: '/fields' },
      names: 'names',
      type: 'text',
      at: 'labels.{name}',
      inStar: false,
      open,
      operators: ['eq'],
    } as const;
    const [entity] = schemaOf({ ...base, entities: { items: { ...items!, discovery } } }).entities;
    return entity!;
  };
  expect(discovered(false).columns).toBeUndefined();
  expect(discovered(true)).toMatchObject({ openColumns: { type: 'text', pushable: ['eq'] } });
  expect(discovered(true).columns).toHaveLength(8);
});

test('a schema survives JSON', () => {
  const schema = schemaOf(declaration([list('a')]));
  expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
});
