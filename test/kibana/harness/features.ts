import type { FeaturePrivilege, KibanaFeature } from '../../../server/kibana/testing';
import { onlyKeys } from './strict';

const FEATURE_KEYS = [
  'id',
  'name',
  'description',
  'order',
  'category',
  'app',
  'privileges',
  'subFeatures',
  'management',
  'catalogue',
  'alerting',
  'cases',
  'minimumLicense',
  'excludeFromBasePrivileges',
  'privilegesTooltip',
  'reserved',
  'hidden',
  'deprecated',
];
const PRIVILEGE_KEYS = [
  'app',
  'api',
  'savedObject',
  'ui',
  'catalogue',
  'management',
  'alerting',
  'cases',
  'excludeFromBasePrivileges',
  'requireAllSpaces',
  'disabled',
  'replacedBy',
];
const SUB_PRIVILEGE_KEYS = [...PRIVILEGE_KEYS, 'id', 'name', 'includeIn', 'minimumLicense'];

/** Kibana's registry of features: contract §5, feature_schema.ts. */
export class Features {
  private readonly features = new Map<string, KibanaFeature>();

  register(feature: KibanaFeature): void {
    onlyKeys(`feature ${feature.id}`, feature, FEATURE_KEYS);
    if (!/^[a-zA-Z0-9_-]+$/.test(feature.id))
      throw new Error(`${feature.id} is no id of a feature`);
    if (['catalogue', 'management', 'navLinks'].includes(feature.id))
      throw new Error(`${feature.id} is reserved`);
    if (this.features.has(feature.id))
      throw new Error(`Feature with id ${feature.id} is already registered.`);
    const { category } = feature;
    onlyKeys('category', category, ['id', 'label', 'order', 'euiIconType', 'ariaLabel']);
    const { all, read } = feature.privileges;
    for (const [name, privilege] of Object.entries({ all, read }))
      this.check(feature, `${feature.id}.${name}`, privilege, PRIVILEGE_KEYS);
    for (const { privilegeGroups } of feature.subFeatures ?? []) {
      for (const { privileges } of privilegeGroups) {
        for (const privilege of privileges)
          this.check(feature, privilege.id, privilege, SUB_PRIVILEGE_KEYS);
      }
    }
    const granted = new Set([...(all.app ?? []), ...(read.app ?? [])]);
    const ungranted = feature.app.filter((app) => !granted.has(app));
    if (ungranted.length > 0) throw new Error(`${ungranted.join()} is granted by no privilege`);
    this.features.set(feature.id, feature);
  }

  /** The API privileges that `all`, `read` and ids of sub-features grant. */
  apiOf(granted: readonly string[]): ReadonlySet<string> {
    const found = new Set<string>();
    const add = ({ api = [] }: FeaturePrivilege): void => api.forEach((one) => found.add(one));
    for (const { privileges, subFeatures = [] } of this.features.values()) {
      const { all, read } = privileges;
      if (granted.includes('all')) add(all);
      if (granted.includes('read')) add(read);
      for (const { privilegeGroups } of subFeatures) {
        for (const privilege of privilegeGroups.flatMap((group) => group.privileges)) {
          const included = granted.includes(privilege.includeIn);
          if (included || granted.includes(privilege.id)) add(privilege);
        }
      }
    }
    return found;
  }

  /** Whether some privilege grants it. */
  knows(api: string): boolean {
    const ids = [...this.features.values()].flatMap(({ subFeatures = [] }) =>
      subFeatures.flatMap(({ privilegeGroups }) =>
        privilegeGroups.flatMap(({ privileges }) => privileges.map(({ id }) => id)),
      ),
    );
    return this.apiOf(['all', 'read', ...ids]).has(api);
  }

  private check(
    feature: KibanaFeature,
    name: string,
    privilege: FeaturePrivilege,
    keys: readonly string[],
  ): void {
    onlyKeys(`privilege ${name}`, privilege, keys);
    if (!Array.isArray(privilege.savedObject?.all) || !Array.isArray(privilege.savedObject.read))
      throw new Error(`privilege ${name} has no savedObject`);
    if (!Array.isArray(privilege.ui)) throw new Error(`privilege ${name} has no ui`);
    const unknown = (privilege.app ?? []).filter((app) => !feature.app.includes(app));
    if (unknown.length > 0)
      throw new Error(`privilege ${name} has unknown app entries: ${unknown.join()}`);
  }
}
