export type * from './events';
export type * from './plan_tree';
export type * from './value';
