import { openStores } from '../testing';

const stores = openStores();
afterAll(() => stores.dispose());

const CONNECTOR = { name: 'gh', type: 'github', config: {}, options: {}, enabled: true };

describe('lists that are remembered between statements', () => {
  it('are read again after a change, by this process or another one', async () => {
    const directory = stores.directory();
    const one = await stores.open({ directory });
    const other = await stores.open({ directory });
    const names = async () => [
      ...(await one.connectorConfigs.list()).map(({ name }) => name),
      ...(await one.secrets.list()).map(({ name }) => name),
    ];
    expect(await names()).toEqual([]);
    const created = await other.connectorConfigs.create(CONNECTOR);
    await other.secrets.write('token', 'ghp_1');
    expect(await names()).toEqual(['gh', 'token']);
    await one.connectorConfigs.update({ ...created, name: 'github' });
    expect(await names()).toEqual(['github', 'token']);
    await one.secrets.delete('token');
    await other.connectorConfigs.setStatus(created.id, { state: 'connected' });
    expect(await one.connectorConfigs.list()).toMatchObject([{ status: { state: 'connected' } }]);
    expect(await names()).toEqual(['github']);
  });

  it('are the same objects until then', async () => {
    const { connectorConfigs } = await stores.open({ directory: stores.directory() });
    await connectorConfigs.create(CONNECTOR);
    expect(await connectorConfigs.list()).toBe(await connectorConfigs.list());
  });
});
