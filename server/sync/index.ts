export { createSyncs } from './create_syncs';
export type { SyncPorts } from './run_context';
export type * from './source';
export type * from './syncs';
export { indexOf, partOf } from './target';
