export type * from './diagnostic';
export type * from './nodes';
export { MAX_SCRIPT_BYTES, parseScript } from './parse';
export type * from './script';
export type * from './statements';
