/** What a role grants in Elasticsearch. */
export interface IndexRight {
  readonly names: readonly string[];
  readonly privileges: readonly string[];
}

/** Whoever sends a request to Elasticsearch. */
export type Identity =
  | { readonly type: 'everybody' }
  /** 401. */
  | { readonly type: 'nobody' }
  | { readonly type: 'somebody'; readonly name: string; readonly rights: readonly IndexRight[] };

/** The privileges that grant an action, as Elasticsearch lists them. */
export const ACTIONS = {
  'indices:admin/mappings/get': ['view_index_metadata', 'manage', 'all'],
  'indices:admin/resolve/index': ['read', 'view_index_metadata', 'manage', 'all'],
  'indices:data/read/search': ['read', 'all'],
  'indices:data/read/open_point_in_time': ['read', 'all'],
  'indices:admin/create': ['create_index', 'manage', 'all'],
  'indices:admin/mapping/put': ['manage', 'all'],
  'indices:admin/refresh': ['maintenance', 'manage', 'all'],
  'indices:monitor/stats': ['monitor', 'manage', 'all'],
  'indices:data/write/bulk': ['index', 'write', 'all'],
} as const;
export type Action = keyof typeof ACTIONS;

export const matches = (pattern: string, name: string): boolean =>
  new RegExp(
    `^${pattern
      .split('*')
      .map((part) => part.replace(/[.\\+?^${}()|[\]]/g, String.raw`\$&`))
      .join('.*')}$`,
  ).test(name);

/** What includes others. */
const INCLUDED: Readonly<Record<string, readonly string[]>> = {
  manage: ['view_index_metadata', 'create_index', 'maintenance', 'monitor'],
  write: ['index'],
};

export function has(identity: Identity, index: string, privilege: string): boolean {
  if (identity.type !== 'somebody') return identity.type === 'everybody';
  return identity.rights.some(
    ({ names, privileges }) =>
      names.some((pattern) => matches(pattern, index)) &&
      privileges.some(
        (one) => one === 'all' || one === privilege || INCLUDED[one]?.includes(privilege) === true,
      ),
  );
}

export const may = (identity: Identity, index: string, action: Action): boolean =>
  ACTIONS[action].some((privilege) => has(identity, index, privilege));

/** Whether any role grants the action on anything. */
export const mayAnywhere = (identity: Identity, action: Action): boolean =>
  identity.type === 'everybody' ||
  (identity.type === 'somebody' &&
    identity.rights.some(({ names }) =>
      names.some((pattern) => may(identity, pattern.replaceAll('*', 'x'), action)),
    ));
