export type * from './diagnostic';
export type * from './nodes';
export { MAX_SCRIPT_BYTES, parseScript } from './parse';
export { LineMap, placeDiagnostic, placeDiagnostics } from './placing';
export type * from './script';
export type * from './statements';
export { tokenize, type ClassifiedToken, type TokenClass } from './tokens/classes';
export { MAX_NESTING } from './tokens/split';
export { children, literalRanges, walk } from './walk';
