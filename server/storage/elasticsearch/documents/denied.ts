/** What Elasticsearch says is missing. */
export interface MissingPrivilege {
  readonly kind: 'index' | 'cluster';
  readonly privilege: string;
  /** Empty for a cluster. */
  readonly indices: readonly string[];
}

const GRANTED_BY = /granted by the (index|cluster) privileges \[([^\]]*)\]/;
const ON = / on (?:restricted )?indices \[([^\]]*)\]/;

/** Those that say what they are for, before those that allow much else. */
const PREFERRED = [
  'read',
  'view_index_metadata',
  'write',
  'create_index',
  'maintenance',
  'monitor',
  'manage',
];

/** The privilege that the reason of a 403 names; undefined if it names none. */
export function missingIn(reason: string): MissingPrivilege | undefined {
  const [, kind, list = ''] = GRANTED_BY.exec(reason) ?? [];
  if (kind === undefined) return undefined;
  const granting = list.split(',').map((name) => name.trim());
  const privilege = PREFERRED.find((name) => granting.includes(name)) ?? granting[0] ?? 'all';
  if (kind === 'cluster') return { kind, privilege, indices: [] };
  const indices = ON.exec(reason)?.[1]?.split(',') ?? [];
  return { kind: 'index', privilege, indices: indices.map((name) => name.trim()) };
}
