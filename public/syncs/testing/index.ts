export * from './desk';
export { openSyncs, type Opened } from './open_syncs';
