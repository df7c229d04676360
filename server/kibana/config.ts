import { schema, type TypeOf } from '@kbn/config-schema';
import { BOUNDS } from '../bounds';
import type { PluginConfigDescriptor } from './contracts';

const unknownBounds = (given: Readonly<Record<string, number>>): string | undefined => {
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(BOUNDS, name));
  return unknown.length === 0 ? undefined : `unknown: ${unknown.join(', ')}`;
};

/** The settings of the plugin in kibana.yml, below `moltler`. */
export const CONFIG_SCHEMA = schema.object({
  enabled: schema.boolean({
    defaultValue: true,
    meta: { description: 'Whether the plugin is loaded.' },
  }),
  mode: schema.oneOf(
    [schema.literal('full'), schema.literal('safe'), schema.literal('read_only')],
    {
      defaultValue: 'full',
      meta: {
        description:
          'What statements can do: anything (full), anything except actions that cannot be undone (safe), or change nothing (read_only), not even connectors.',
      },
    },
  ),
  allowed_hosts: schema.arrayOf(schema.string({ minLength: 1 }), {
    defaultValue: [],
    maxSize: 1000,
    meta: {
      description:
        'The hosts that connectors may reach, such as api.github.com or *.example.com, of those that xpack.actions.allowedHosts allows. Empty: all of these except link-local addresses.',
    },
  }),
  bounds: schema.recordOf(schema.string(), schema.number({ min: 0 }), {
    defaultValue: {},
    validate: unknownBounds,
    meta: { description: 'Limits on work and memory that differ from their defaults, by name.' },
  }),
  open_spaces: schema.number({
    defaultValue: 4,
    min: 1,
    max: 100,
    meta: {
      description:
        'How many spaces can run statements and scheduled syncs at the same time in one Kibana. Each space has evaluators of its own.',
    },
  }),
});

export type MoltlerConfig = TypeOf<typeof CONFIG_SCHEMA>;

/** Kibana reads it before it creates the plugin. */
export const config: PluginConfigDescriptor = {
  schema: CONFIG_SCHEMA,
  exposeToBrowser: { mode: true },
};
