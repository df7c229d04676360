import type { ConnectorSchema, SchemaSnapshot } from '../../common/binding';
import { schemaOf } from '../../common/binding';
import type { ConnectorTypeDeclaration, JsonValue, OpenEntities } from '../../common/declaration';
import { memoryDocuments } from '../ports/fakes';
import { ISSUES, fixture } from '../scan/testing';
import { createDiscovery } from './discovery';

const { signal } = new AbortController();
const asker = { user: 'ann', signal };

/** Indices of a search engine: the engine knows nothing about any service. */
const OPEN: OpenEntities = {
  description: 'any index',
  example: 'logs-1',
  names: '[a-z][a-z0-9._-]*',
  list: {
    request: { method: 'GET', path: '/indices' },
    entries: 'found',
    name: 'index.name',
    title: 'index.alias',
    unreadable: [{ at: 'status', is: 'closed', because: 'the index is closed' }],
  },
  template: {
    ...ISSUES,
    title: '{entity}',
    description: 'Documents of {entity}',
    lists: [
      {
        name: 'all',
        request: { method: 'GET', path: '/{entity}/_search' },
        rows: 'hits',
        filters: [],
      },
    ],
    discovery: {
      request: { method: 'GET', path: '/{entity}/_mapping' },
      names: 'fields',
      type: 'text',
      at: '_source.{name}',
      inStar: true,
      operators: ['eq'],
    },
  },
};
const entry = (name: string, more: object = {}) => ({ index: { name }, ...more });

type Response = Awaited<ReturnType<Parameters<typeof fixture>[0]>>;

/** A discovery of these indices; `respond`: other responses by path. */
function discovering(
  respond: Readonly<Record<string, Response>> = {},
  more: Partial<OpenEntities['list']> = {},
) {
  const made = fixture(({ url }) => {
    const path = url.pathname + url.search;
    const known = respond[path];
    if (known !== undefined) return known;
    if (path.endsWith('/_mapping')) return { body: { fields: ['host', 'message'] } };
    return { body: { found: [entry('logs-1'), entry('old', { status: 'closed' })] } };
  });
  const plain = made.connector('search');
  const openEntities = { ...OPEN, list: { ...OPEN.list, ...more } };
  const declaration: ConnectorTypeDeclaration = { ...plain.declaration, openEntities };
  const connector = { ...plain, declaration };
  const discover = createDiscovery({
    documents: memoryDocuments(),
    ...made,
    directory: { get: async () => connector, list: async () => [] },
  });
  const { entities, openEntities: schema } = schemaOf(declaration);
  const snapshot: SchemaSnapshot = {
    types: [],
    secrets: [],
    connectors: [
      {
        name: 'search',
        type: 'tracker',
        enabled: true,
        entities,
        ...(schema && { openEntities: schema }),
      },
    ],
  };
  const ask = async (
    entity: string | undefined,
    how?: 'online' | 'renewed' | 'offline',
  ): Promise<ConnectorSchema> => {
    const missing = { connector: 'search', ...(entity !== undefined && { entity }) };
    const [found] = (await discover([missing], snapshot, asker, how)).connectors;
    if (found === undefined) throw new Error('no connector');
    return found;
  };
  return { ask, requests: made.service.requests, clock: made.clock };
}
const named = ({ entities }: ConnectorSchema, name: string) =>
  entities.find((one) => one.name === name);

describe('entities that only the service knows', () => {
  it('are listed, then described', async () => {
    const { ask, requests } = discovering();
    const found = await ask('LOGS-1');
    expect(requests).toEqual(['/indices', '/logs-1/_mapping']);
    expect(named(found, 'logs-1')).toMatchObject({
      open: true,
      description: 'Documents of logs-1',
      columns: expect.arrayContaining([expect.objectContaining({ name: 'message' })]),
    });
    expect(found.openEntities?.listed).toEqual([
      { name: 'logs-1' },
      { name: 'old', unreadable: 'the index is closed' },
    ]);
  });

  it('are only listed to search them', async () => {
    const { ask, requests } = discovering();
    expect((await ask(undefined)).openEntities?.listed).toHaveLength(2);
    expect(requests).toEqual(['/indices']);
  });

  it('are reused for five minutes, and requested again if one is missing', async () => {
    const { ask, requests, clock } = discovering();
    await ask('logs-1');
    await ask('logs-1');
    expect(requests).toHaveLength(2);
    await ask('logs-2', 'renewed');
    expect(requests.filter((path) => path === '/indices')).toHaveLength(2);
    await clock.advance(301_000);
    await ask('logs-1');
    expect(requests.filter((path) => path === '/indices')).toHaveLength(3);
  });

  it('are unknown if a complete list does not have them: nothing is described', async () => {
    const { ask, requests } = discovering();
    const found = await ask('logs-2');
    expect(named(found, 'logs-2')).toBeUndefined();
    expect(found.openEntities?.listed).toHaveLength(2);
    expect(requests).toEqual(['/indices']);
  });

  it('are in all pages of the list', async () => {
    const { ask } = discovering(
      {
        '/indices': { body: { found: [entry('logs-1')], next: '/indices?after=1' } },
        '/indices?after=1': { body: { found: [entry('late')] } },
      },
      { pages: { kind: 'cursor', from: { body: 'next' }, to: 'url' } },
    );
    expect(named(await ask('late'), 'late')).toBeDefined();
  });

  it('may exist although an incomplete list does not have them', async () => {
    const { ask, requests } = discovering({
      '/indices': { status: 206, body: { found: [entry('logs-1')] } },
    });
    const found = await ask('logs-2');
    expect(found.openEntities?.incomplete).toEqual(expect.any(String));
    expect(named(found, 'logs-2')).toBeDefined();
    expect(requests).toEqual(['/indices', '/logs-2/_mapping']);
  });

  it('are assumed if nothing may be sent', async () => {
    const { ask, requests } = discovering();
    expect(named(await ask('logs-2', 'offline'), 'logs-2')).toMatchObject({
      assumed: true,
      openColumns: { type: 'text' },
    });
    expect(requests).toEqual([]);
  });

  it.each<[string, JsonValue]>([
    ['no list', { found: {} }],
    ['entries without a name', { found: [{}, { index: { name: 7 } }] }],
    ['no entries', {}],
    ['null', null],
  ])('are none or an error if the response has %s', async (_, body) => {
    const { ask } = discovering({ '/indices': { body } });
    const found = await ask('logs-1').catch((error: unknown) => error);
    if (found instanceof Error) expect(found).toMatchObject({ code: 'unreadable_response' });
    else expect(named(found as ConnectorSchema, 'logs-1')).toBeUndefined();
  });
});
