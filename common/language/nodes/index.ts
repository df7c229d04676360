export type * from './node';
export type * from './expression';
export type * from './query';
