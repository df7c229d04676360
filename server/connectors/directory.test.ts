import type { JsonValue } from '../../common/declaration';
import { fakeClock, memoryConnectorConfigs, memorySecrets, memoryViews } from '../ports/fakes';
import { createCatalog } from './catalog';
import { createConnectorDirectory } from './directory';
import { sampleType } from './testing/sample_connector';

const TYPE = sampleType();
const types = {
  get: (name: string) => (name === TYPE.name ? TYPE : undefined),
  list: () => [TYPE],
};

describe('the connectors of a host', () => {
  const setUp = async (
    config: Readonly<Record<string, JsonValue>>,
    options: Readonly<Record<string, JsonValue>> = {},
    type = 'sample',
  ) => {
    const store = memoryConnectorConfigs(fakeClock());
    await store.create({ name: 'mine', type, config, options, enabled: true });
    return { store, directory: createConnectorDirectory(store, types) };
  };
  const CONFIG = { url: 'https://api.example', token: '{{secrets.t}}' };

  it('have defaults, and do not include their secrets', async () => {
    const { directory } = await setUp(CONFIG, { rate_limit: 5, timeout_seconds: 7 });
    expect(await directory.get('mine')).toMatchObject({
      name: 'mine',
      config: { url: 'https://api.example' },
      options: { rateLimit: 5, timeoutSeconds: 7, retryCount: 4, verifyCertificates: true },
    });
    expect((await directory.get('mine'))?.config).not.toHaveProperty('token');
    expect(await directory.get('other')).toBeUndefined();
  });

  it.each<[string, Record<string, JsonValue>, Record<string, JsonValue>, string]>([
    ['a required key that is missing', { token: 'x' }, {}, 'url'],
    ['an option of another type', CONFIG, { retry_count: 'many' }, 'retry_count'],
    ['an option out of range', CONFIG, { max_concurrency: 0 }, 'max_concurrency'],
    ['a switch that is none', CONFIG, { verify_certificates: 'no' }, 'verify_certificates'],
  ])('report which part of the configuration is wrong: %s', async (_, config, options, name) => {
    const { directory } = await setUp(config, options);
    const code = 'configuration_invalid';
    await expect(directory.get('mine')).rejects.toMatchObject({
      code,
      message: expect.stringContaining(`"${name}"`),
    });
    expect(await directory.list()).toMatchObject([{ problem: { code } }]);
  });

  it('report an unknown type', async () => {
    const { directory } = await setUp(CONFIG, {}, 'gone');
    await expect(directory.get('mine')).rejects.toMatchObject({ code: 'connector_type_missing' });
  });

  it('are in the schemas for binding, with types and names of secrets', async () => {
    const { store } = await setUp(CONFIG);
    const clock = fakeClock();
    const secrets = memorySecrets(clock);
    await secrets.write('t', 'v4lue');
    const snapshot = await createCatalog({
      connectorConfigs: store,
      secrets,
      views: memoryViews(clock),
      syncs: { list: async () => [] },
      types,
    }).snapshot();
    expect(snapshot).toMatchObject({
      connectors: [{ name: 'mine', type: 'sample', enabled: true, entities: [] }],
      types: [{ name: 'sample' }],
      secrets: ['t'],
    });
    expect(JSON.stringify(snapshot)).not.toContain('v4lue');
  });
});
