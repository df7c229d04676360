import { memoryPorts } from '../ports/fakes';
import { createCatalog } from '../connectors';
import { snapshotRoute } from './snapshot';

const CONNECTOR = { name: 'one', type: 'none', config: {}, options: {}, enabled: true };

function routeOf() {
  const { connectorConfigs, secrets, views, syncs } = memoryPorts();
  const types = { get: () => undefined, list: () => [] };
  const catalog = createCatalog({ connectorConfigs, secrets, views, syncs, types });
  const route = snapshotRoute(() => catalog.snapshot());
  const get = async (): Promise<Buffer> => {
    const response = await route.handle({
      body: undefined,
      caller: { name: 'ada', readOnly: true },
      signal: new AbortController().signal,
      headers: {},
    });
    if (!('written' in response)) throw new Error('it is not written');
    return response.written;
  };
  return { connectorConfigs, secrets, views, get };
}

describe('the snapshot', () => {
  it('is serialized once for all clients while nothing changes', async () => {
    const { connectorConfigs, get } = routeOf();
    await connectorConfigs.create(CONNECTOR);
    const [first, second] = [await get(), await get()];
    expect(second).toBe(first);
    expect(JSON.parse(first.toString())).toMatchObject({ connectors: [{ name: 'one' }] });
  });

  it('contains each change at once: to a connector, its status, secrets or views', async () => {
    const { connectorConfigs, secrets, views, get } = routeOf();
    const created = await connectorConfigs.create(CONNECTOR);
    await get();
    await connectorConfigs.update({ ...created, enabled: false });
    expect(JSON.parse((await get()).toString())).toMatchObject({
      connectors: [{ enabled: false }],
    });
    const error = { family: 'auth_error', message: 'no' };
    await connectorConfigs.setStatus(created.id, { state: 'error', error });
    expect(JSON.parse((await get()).toString())).toMatchObject({ connectors: [{ failing: 'no' }] });
    await secrets.write('token', 'value');
    expect(JSON.parse((await get()).toString())).toMatchObject({ secrets: ['token'] });
    const view = { name: 'one_two', columns: [], query: 'SELECT 1 AS one' };
    await views.create(view);
    expect(JSON.parse((await get()).toString())).toMatchObject({ views: [view] });
    await views.replace({ ...view, query: 'SELECT 2 AS one' });
    expect(JSON.parse((await get()).toString())).toMatchObject({
      views: [{ query: 'SELECT 2 AS one' }],
    });
  });
});
