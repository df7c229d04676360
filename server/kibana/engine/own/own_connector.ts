import { foldCase } from '../../../../common/declaration';
import { InvalidRequestError } from '../../../../common/errors';
import type { ConnectorConfig, ConnectorConfigStore } from '../../../ports';
import { kibanaType } from './kibana_type';

const EPOCH = '1970-01-01T00:00:00.000Z';

/** The connector to Kibana itself, which is always there and never stored. */
const OWN: ConnectorConfig = {
  id: 'kibana',
  name: 'kibana',
  type: kibanaType.name,
  config: {},
  // Other users must not see the pages of one.
  options: { cache_ttl: 0 },
  enabled: true,
  version: 1,
  createdAt: EPOCH,
  updatedAt: EPOCH,
  status: { state: 'connected' },
};

/** The connectors of a space, with the one to Kibana itself, unless a stored one has its name. */
export function withOwnConnector(store: ConnectorConfigStore): ConnectorConfigStore {
  const isOwn = (name: string): boolean => foldCase(name) === OWN.name;
  const fixed = (): Promise<never> =>
    Promise.reject(
      new InvalidRequestError('host_connector_fixed', { name: OWN.name }, { connector: OWN.name }),
    );
  const { leavesOut } = store;
  return {
    ...(leavesOut && { leavesOut }),
    list: async () => {
      const stored = await store.list();
      if (stored.some(({ name }) => isOwn(name))) return stored;
      return [...stored, OWN].sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    get: async (name) => (await store.get(name)) ?? (isOwn(name) ? OWN : undefined),
    create: (config) => (isOwn(config.name) ? fixed() : store.create(config)),
    update: async (config) => {
      const mayHaveName = async (): Promise<boolean> =>
        !isOwn(config.name) ||
        (await store.list()).some(({ id, name }) => id === config.id && isOwn(name));
      return config.id === OWN.id || !(await mayHaveName()) ? fixed() : store.update(config);
    },
    setStatus: async (id, status) => {
      if (id !== OWN.id) await store.setStatus(id, status);
    },
    delete: (id) => (id === OWN.id ? fixed() : store.delete(id)),
  };
}
