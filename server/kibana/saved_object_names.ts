export const CONNECTOR_TYPE = 'moltler-connector';
export const VIEW_TYPE = 'moltler-view';
export const SYNC_TYPE = 'moltler-sync';
/** Not in the management of saved objects, and never exported. */
export const SECRET_TYPE = 'moltler-secret';
/** Neither. */
export const SYNC_RIGHT_TYPE = 'moltler-sync-right';
