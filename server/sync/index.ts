export type * from './source';
export type * from './syncs';
