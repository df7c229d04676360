import type { FeaturePrivilege, KibanaFeature, SubFeature } from './contracts';
import { PRIVILEGES } from './privileges';
import { CONNECTOR_TYPE, SYNC_TYPE, VIEW_TYPE } from './saved_object_names';

/** Kibana's "Analytics" category; copied, because only types are imported from Kibana. */
const ANALYTICS = { id: 'kibana', label: 'Analytics', euiIconType: 'logoKibana', order: 1000 };

/** Views are only statements; the configurations of connectors are for those who may change them. */
const READING: FeaturePrivilege = {
  app: ['moltler', 'kibana'],
  api: [PRIVILEGES.read],
  savedObject: { all: [], read: [VIEW_TYPE] },
  ui: ['show'],
};

interface Right {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly api: string;
  readonly types: readonly string[];
  readonly ui: string;
}

/** Granted by "All", and each of them by itself in a custom role. */
const subFeature = ({ id, name, description, api, types, ui }: Right): SubFeature => ({
  name,
  description,
  privilegeGroups: [
    {
      groupType: 'independent',
      privileges: [
        {
          id,
          name,
          includeIn: 'all',
          api: [api],
          savedObject: { all: types, read: [] },
          ui: [ui],
        },
      ],
    },
  ],
});

/** What roles can be granted in a space. */
export const FEATURE: KibanaFeature = {
  id: 'moltler',
  name: 'Moltler',
  order: 9000,
  category: ANALYTICS,
  app: ['moltler', 'kibana'],
  privileges: { all: READING, read: READING },
  subFeatures: [
    subFeature({
      id: 'moltler_actions',
      name: 'Run actions',
      description: 'Run CONNECTOR_EXEC, which changes data in services.',
      api: PRIVILEGES.actions,
      types: [],
      ui: 'runActions',
    }),
    subFeature({
      id: 'moltler_connectors',
      name: 'Manage connectors',
      description:
        'Create, change and delete connectors, secrets, views and limits, and see how connectors are configured.',
      api: PRIVILEGES.connectors,
      types: [CONNECTOR_TYPE, VIEW_TYPE],
      ui: 'manageConnectors',
    }),
    subFeature({
      id: 'moltler_syncs',
      name: 'Manage syncs',
      description: 'Create, change, run, pause and delete syncs.',
      api: PRIVILEGES.syncs,
      types: [SYNC_TYPE],
      ui: 'manageSyncs',
    }),
  ],
};
