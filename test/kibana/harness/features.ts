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

/** By feature. */
export type Capabilities = Readonly<Record<string, Readonly<Record<string, boolean>>>>;

const EVERYTHING = ['all', 'read'];

const subPrivilegesOf = ({ subFeatures = [] }: KibanaFeature) =>
  subFeatures.flatMap(({ privilegeGroups }) =>
    privilegeGroups.flatMap(({ privileges }) => privileges),
  );
const idsOf = (feature: KibanaFeature): string[] => subPrivilegesOf(feature).map(({ id }) => id);

/** What `all`, `read` and ids of sub-features grant of a feature. */
function privilegesOf(feature: KibanaFeature, granted: readonly string[]): FeaturePrivilege[] {
  const { all, read } = feature.privileges;
  return [
    ...(granted.includes('all') ? [all] : []),
    ...(granted.includes('read') ? [read] : []),
    ...subPrivilegesOf(feature).filter(
      ({ id, includeIn }) => granted.includes(includeIn) || granted.includes(id),
    ),
  ];
}

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
    return new Set(
      [...this.features.values()].flatMap((feature) =>
        privilegesOf(feature, granted).flatMap(({ api = [] }) => api),
      ),
    );
  }

  /** The capabilities in the page: each of a feature's is there, whether granted or not. */
  capabilitiesOf(granted: readonly string[]): Capabilities {
    return Object.fromEntries(
      [...this.features.values()].map((feature) => {
        const has = new Set(privilegesOf(feature, granted).flatMap(({ ui }) => ui));
        const all = privilegesOf(feature, [...EVERYTHING, ...idsOf(feature)]);
        return [
          feature.id,
          Object.fromEntries(all.flatMap(({ ui }) => ui).map((name) => [name, has.has(name)])),
        ];
      }),
    );
  }

  /** Whether some privilege grants it. */
  knows(api: string): boolean {
    const ids = [...this.features.values()].flatMap(idsOf);
    return this.apiOf([...EVERYTHING, ...ids]).has(api);
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
