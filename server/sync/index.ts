export type * from './syncs';
