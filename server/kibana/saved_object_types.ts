import { schema, type Type } from '@kbn/config-schema';
import type { EncryptedSavedObjectsSetup, SavedObjectsType } from './contracts';
import {
  CONNECTOR_TYPE,
  SECRET_TYPE,
  SYNC_RIGHT_TYPE,
  SYNC_TYPE,
  VIEW_TYPE,
} from './saved_object_names';

/** The object as it is kept, as JSON: its fields are ours to change without a migration of Kibana's. */
const CONTENT = { content: schema.string() };
const NAMED = { name: schema.string(), ...CONTENT };
const SECRET = {
  name: schema.string(),
  revision: schema.number(),
  createdAt: schema.string(),
  updatedAt: schema.string(),
  present: schema.boolean(),
  /** Encrypted by Kibana. */
  value: schema.maybe(schema.string()),
};

const SYNC_RIGHT = {
  syncId: schema.string(),
  definition: schema.string(),
  keyId: schema.string(),
  /** Encrypted by Kibana. */
  value: schema.maybe(schema.string()),
};

/** The first model version: fields that a later one adds are ignored by this one. */
const firstModel = (
  properties: Record<string, Type<unknown>>,
): SavedObjectsType['modelVersions'] => ({
  '1': {
    changes: [],
    schemas: {
      create: schema.object(properties),
      forwardCompatibility: schema.object(properties, { unknowns: 'ignore' }),
    },
  },
});

const KEYWORD = { type: 'keyword' } as const;

/** The name of an object in the management of saved objects. */
const titleOf = ({ attributes }: { readonly attributes: object }): string =>
  'name' in attributes ? String(attributes.name) : '';

const listed = (name: string, displayName: string): SavedObjectsType => ({
  name,
  hidden: false,
  namespaceType: 'single',
  mappings: { dynamic: false, properties: { name: KEYWORD } },
  modelVersions: firstModel(NAMED),
  management: {
    importableAndExportable: true,
    displayName,
    icon: 'database',
    getTitle: titleOf,
  },
});

/** Everything that is kept as saved objects, for each space by itself. */
export const SAVED_OBJECT_TYPES: readonly SavedObjectsType[] = [
  listed(CONNECTOR_TYPE, 'Moltler connector'),
  listed(VIEW_TYPE, 'Moltler view'),
  listed(SYNC_TYPE, 'Moltler sync'),
  {
    name: SECRET_TYPE,
    hidden: true,
    namespaceType: 'single',
    mappings: { dynamic: false, properties: { name: KEYWORD } },
    modelVersions: firstModel(SECRET),
  },
  {
    name: SYNC_RIGHT_TYPE,
    hidden: true,
    namespaceType: 'single',
    mappings: { dynamic: false, properties: { syncId: KEYWORD } },
    modelVersions: firstModel(SYNC_RIGHT),
  },
];

/**
 * The value of a secret is encrypted, and bound to its name; the API key of a sync, to the sync and its definition. Ids
 * are made of names and ids, so that two processes cannot store the same twice.
 */
export const ENCRYPTED_TYPES: readonly Parameters<EncryptedSavedObjectsSetup['registerType']>[0][] =
  [
    {
      type: SECRET_TYPE,
      attributesToEncrypt: new Set(['value']),
      attributesToIncludeInAAD: new Set(['name']),
      enforceRandomId: false,
    },
    {
      type: SYNC_RIGHT_TYPE,
      attributesToEncrypt: new Set(['value']),
      attributesToIncludeInAAD: new Set(['syncId', 'definition']),
      enforceRandomId: false,
    },
  ];
