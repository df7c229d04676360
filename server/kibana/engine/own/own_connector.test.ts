import { memoryConnectorConfigs } from '../../../ports/fakes';
import { systemClock } from '../../../ports';
import { withOwnConnector } from './own_connector';

const given = (name: string) => ({
  name,
  type: 'github',
  config: {},
  options: {},
  enabled: true,
});

describe('the connector to Kibana itself', () => {
  it('cannot be replaced by another one that gets its name', async () => {
    const stored = memoryConnectorConfigs(systemClock);
    const configs = withOwnConnector(stored);
    const fixed = { code: 'host_connector_fixed' };
    await expect(configs.create(given('kibana'))).rejects.toMatchObject(fixed);
    const other = await configs.create(given('other'));
    for (const name of ['kibana', 'Kibana'])
      await expect(configs.update({ ...other, name })).rejects.toMatchObject(fixed);
    expect(await configs.get('kibana')).toMatchObject({ type: 'kibana' });
    expect(await configs.update({ ...other, name: 'another' })).toMatchObject({ name: 'another' });
  });

  it('does not hide one that has its name already, such as an imported one', async () => {
    const stored = memoryConnectorConfigs(systemClock);
    const imported = await stored.create(given('kibana'));
    const configs = withOwnConnector(stored);
    expect(await configs.list()).toMatchObject([{ type: 'github' }]);
    const disabled = await configs.update({ ...imported, enabled: false });
    expect(disabled).toMatchObject({ id: imported.id, enabled: false });
    expect(await configs.update({ ...disabled, name: 'moved' })).toMatchObject({ name: 'moved' });
    expect((await configs.list()).map(({ type }) => type)).toEqual(['kibana', 'github']);
  });
});
