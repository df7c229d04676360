import type { CallerRights } from '../script';

/** API privileges, as routes require them and the feature grants them. */
export const PRIVILEGES = {
  read: 'moltler_read',
  actions: 'moltler_actions',
  connectors: 'moltler_connectors',
  syncs: 'moltler_syncs',
} as const;

/**
 * What a route that runs statements requires: one of them, so that Kibana reports which of them the user has. That
 * reading is among these is checked for each request.
 */
export const FOR_STATEMENTS = [{ anyRequired: Object.values(PRIVILEGES) }];

/** What a user may do, by the privileges that Kibana has checked. */
export function rightsOf(granted: Readonly<Record<string, boolean>>): CallerRights {
  const has = (privilege: string): boolean => granted[privilege] === true;
  return {
    actions: has(PRIVILEGES.actions),
    connectors: has(PRIVILEGES.connectors),
    syncs: has(PRIVILEGES.syncs),
  };
}
