import type { ConnectorConfig } from '../../ports';
import type { Show } from './showing';

const statusOf = ({ enabled, status }: ConnectorConfig) => (enabled ? status.state : 'disabled');

const FIRST_STEPS = {
  text: 'There are no connectors yet.',
  hint: `Create one: CREATE CONNECTOR github_myorg TYPE 'github' CONFIG {"org": "mycompany"}; or try sample services with: moltler demo`,
};

/** `SHOW CONNECTORS`: the four columns of the documentation. */
export const showConnectors: Show<'connectors'> = async (_, { engine }) => ({
  columns: { Name: 'text', Type: 'text', Status: 'text', 'Last Sync': 'text' },
  like: 'Name',
  rows: (await engine.ports.connectorConfigs.list()).map((stored) => [
    stored.name,
    stored.type,
    statusOf(stored),
    // Nothing is synced in this version; a table hides the column.
    null,
  ]),
  ifEmpty: FIRST_STEPS,
});
