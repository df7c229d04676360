import { DEFAULT_SPACE } from '../../server/ports';
import { spacesSuite } from '../../server/ports/suites';
import { generateKey, givenKey } from '../../server/secrets';
import { openElasticsearchStorage } from '../../server/storage';
import { needs } from '../support/needs';
import { openPortsForTests } from './open_ports';
import { elasticsearchUrl } from './shared_server';

// Creating an index waits for the disk of a server that others use, too.
jest.setTimeout(60_000);

needs('elasticsearch')('spaces on Elasticsearch', () => {
  const opened = openPortsForTests();
  afterAll(() => opened.dispose());
  const open = async (prefix = opened.prefix()) => {
    const key = generateKey();
    return openElasticsearchStorage({
      server: { url: await elasticsearchUrl() },
      keyOf: () => givenKey(key),
      prefix,
      cache: { waitMilliseconds: 30_000 },
    });
  };

  spacesSuite('on Elasticsearch', () => open());

  it('have what was stored without spaces in the default one', async () => {
    const key = givenKey(generateKey());
    const prefix = opened.prefix();
    const before = await opened.open({ prefix, key });
    const connector = { name: 'gh', type: 'github', config: {}, options: {}, enabled: true };
    const created = await before.connectorConfigs.create(connector);
    const storage = await open(prefix);
    const { connectorConfigs } = await storage.ports({ space: DEFAULT_SPACE });
    expect(await connectorConfigs.list()).toEqual([created]);
    await storage.close();
  });

  it('never read or write an index of another space by its full name', async () => {
    const storage = await open();
    const sales = await storage.ports({ space: 'sales' });
    const { documents } = await storage.ports({ space: DEFAULT_SPACE });
    await sales.documents.prepare({ name: 'issues', columns: [] });
    const name = 'moltler-space.sales.issues';
    expect(await documents.describe(name)).toEqual([]);
    expect(await documents.describe(`${name}*`)).toEqual([]);
    expect(await documents.drop(name)).toBe(false);
    await expect(documents.prepare({ name, columns: [] })).rejects.toMatchObject({
      code: 'index_unusable',
    });
    expect(await sales.documents.names()).toEqual(['issues']);
    await storage.close();
  });
});
