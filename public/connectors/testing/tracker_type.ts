import {
  CONFIG_OPTION_KEYS,
  type ConfigKeySchema,
  type ConnectorTypeSchema,
  type SchemaSnapshot,
} from '../../../common/binding';

const key = (
  name: string,
  kind: ConfigKeySchema['kind'],
  more: Partial<ConfigKeySchema> = {},
): ConfigKeySchema => ({
  name,
  kind,
  title: `The ${name}`,
  optional: true,
  secret: false,
  ...more,
});

/** A type with a field of every kind. */
export const trackerType: ConnectorTypeSchema = {
  name: 'tracker',
  title: 'Tracker',
  description: 'Tickets of an invented service',
  docs: 'https://example.com/docs',
  category: 'devops',
  config: [
    key('token', 'text', { secret: true, optional: false, title: 'API token' }),
    key('url', 'url', { optional: false, title: 'Address' }),
    key('region', 'choice', { choices: ['us', 'eu'], default: 'us', title: 'Region' }),
    key('pages', 'integer', { title: 'Pages' }),
    key('archived', 'boolean', { title: 'Archived too' }),
    key('projects', 'text_list', { title: 'Projects' }),
    key('headers', 'headers', { title: 'Request headers' }),
  ],
  options: CONFIG_OPTION_KEYS,
  configAnyOf: [],
  entities: [],
};

/** One connector, one secret. */
export const trackerSnapshot: SchemaSnapshot = {
  connectors: [{ name: 'tracker', type: 'tracker', enabled: true, entities: [] }],
  types: [trackerType],
  secrets: ['shared_token'],
};
