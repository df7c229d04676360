import { connectorOf, harness } from '../../../test/contract/harness';
import type { ConnectorTypeDeclaration, JsonValue } from '../../../common/declaration';
import {
  config,
  connectorType,
  entity,
  get,
  listed,
  text,
} from '../../../common/declaration/build';

const type: ConnectorTypeDeclaration = connectorType({
  name: 'sites',
  title: 'Sites',
  category: 'custom',
  description: 'For tests',
  docs: 'https://example.com',
  config: {
    site: config.text('Site', { optional: true }),
    sites: config.textList('Sites', { optional: true }),
  },
  api: {
    baseUrl: [{ url: 'https://api.example' }],
    authentication: [],
    pages: { kind: 'none' },
    limits: { maxConcurrency: 4, fallbackWaitSeconds: 1 },
    tests: { connection: get('/me') },
  },
  entities: {
    pages: entity({
      title: 'Pages',
      description: 'Pages of a site',
      key: ['site', 'id'],
      incremental: { none: 'there are no times' },
      columns: { id: text(), site: text({ parameter: 'site' }) },
      lists: [
        listed('pages', get('/{site}/pages'), {
          needs: [{ parameter: 'site', column: 'site', default: ['sites', 'site'] }],
        }),
      ],
    }),
  },
});

const sitesRead = async (given: Readonly<Record<string, JsonValue>>, where?: string) => {
  const { read } = harness(connectorOf(type, given), () => [{ id: '1' }]);
  const rows = await read({
    entity: 'pages',
    columns: ['site'],
    conditions:
      where === undefined
        ? []
        : [
            {
              column: 'site',
              operator: 'eq',
              values: [{ type: 'text', value: where }],
              exact: true,
            },
          ],
  });
  return rows.map(({ site }) => site).sort();
};

describe('a need with several defaults', () => {
  it('reads the list once for each text of the first key that is set', async () => {
    expect(await sitesRead({ sites: ['b', 'a', 'b'], site: 'c' })).toEqual(['a', 'b']);
    expect(await sitesRead({ sites: [], site: 'c' })).toEqual(['c']);
    expect(await sitesRead({ site: 'c' })).toEqual(['c']);
  });
  it('reads only what a condition names', async () => {
    expect(await sitesRead({ sites: ['a', 'b'] }, 'b')).toEqual(['b']);
  });
  it('is missing if no key is set', async () => {
    await expect(sitesRead({})).rejects.toThrow('needs site');
  });
});
