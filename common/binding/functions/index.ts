import { AGGREGATE_FUNCTIONS } from './aggregates';
import { CONDITIONAL_FUNCTIONS } from './conditional';
import { DATE_FUNCTIONS } from './dates';
import { DOCUMENT_FUNCTIONS } from './documents';
import { LIST_FUNCTIONS } from './lists';
import { NUMBER_FUNCTIONS } from './numbers';
import { ROW_FUNCTIONS } from './rows';
import type { FunctionSignature } from './signature';
import { TEXT_FUNCTIONS } from './text';
import { WINDOW_FUNCTIONS } from './windows';

export type * from './signature';

/** Every function that a query may call: none that reads files, the network or settings, and no randomness. */
export const FUNCTIONS: readonly FunctionSignature[] = [
  ...TEXT_FUNCTIONS,
  ...NUMBER_FUNCTIONS,
  ...DATE_FUNCTIONS,
  ...LIST_FUNCTIONS,
  ...DOCUMENT_FUNCTIONS,
  ...CONDITIONAL_FUNCTIONS,
  ...AGGREGATE_FUNCTIONS,
  ...WINDOW_FUNCTIONS,
  ...ROW_FUNCTIONS,
];

const BY_NAME: ReadonlyMap<string, FunctionSignature> = new Map(
  FUNCTIONS.map((signature) => [signature.name, signature]),
);

/** The function of this name, ignoring case; undefined if a query may not call it. */
export function functionNamed(name: string): FunctionSignature | undefined {
  return BY_NAME.get(name.toLowerCase());
}

/** Functions whose value is the instant of the query: planning replaces them by constants. */
export const TIME_FUNCTIONS: readonly string[] = FUNCTIONS.filter(({ time }) => time).map(
  ({ name }) => name,
);

/** Functions that FROM reads: those that return rows, and those whose list it reads as rows. */
export const FUNCTIONS_IN_FROM: readonly string[] = [
  ...FUNCTIONS.filter(({ kind }) => kind === 'table'),
  ...FUNCTIONS.filter(({ listed }) => listed),
].map(({ name }) => name);
