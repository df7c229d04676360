import type { STATEMENT_KINDS } from './registry';

type Definitions = typeof STATEMENT_KINDS;

export type StatementKind = keyof Definitions;
/** The statement of one kind. */
export type StatementOf<K extends StatementKind> = ReturnType<Definitions[K]['build']>;
/** Every statement of the language. */
export type Statement = { [K in StatementKind]: StatementOf<K> }[StatementKind];

/** A kind that this version runs; the others are only parsed. */
export type AvailableKind = {
  [K in StatementKind]: Definitions[K]['later'] extends false ? K : never;
}[StatementKind];
