import type { ConnectorConfig } from '../../ports';
import type { Show } from './showing';

const statusOf = ({ enabled, status }: ConnectorConfig) => (enabled ? status.state : 'disabled');

const FIRST_STEPS = {
  text: 'There are no connectors yet.',
  hint: `Create one: CREATE CONNECTOR github_myorg TYPE 'github' CONFIG {"org": "mycompany"}; or try sample services with: moltler demo`,
};

/** `SHOW CONNECTORS`. */
export const showConnectors: Show<'connectors'> = async (_, { engine }) => ({
  columns: { name: 'text', type: 'text', status: 'text' },
  like: 'name',
  rows: (await engine.ports.connectorConfigs.list()).map((stored) => [
    stored.name,
    stored.type,
    statusOf(stored),
  ]),
  ifEmpty: FIRST_STEPS,
});
