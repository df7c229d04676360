import type { Building } from '../building';
import type { StatementContext } from '../generated/MoltlerParser';
import type { Node } from '../nodes';
import type { Doc } from '../printing/doc';
import type { Printing } from '../printing/printing';

/** What running a statement changes. */
export type Effect =
  /** Nothing, and it sends no request, not even for columns that only the service knows. */
  | 'plans'
  /** Nothing, and it requests no rows. */
  | 'looks_up'
  /** Nothing but what Moltler notes about its own work: the history, and the statuses of connectors. */
  | 'reads'
  /** What Moltler stores for its users: connectors, views, secrets, limits. */
  | 'configures'
  /** Data of a service. */
  | 'acts';

/** How its result is shown to people. */
export type ResultShape =
  /** As a table. */
  | 'table'
  /** As a table whose columns do not apply to every row: cells without a value stay blank. */
  | 'list'
  /** A single row is shown field by field. */
  | 'record'
  /** Each row is one document. */
  | 'documents'
  /** Messages only. */
  | 'messages';

/** A statement's rule in the grammar. */
export type StatementRule = Extract<keyof StatementContext, `${string}Statement`>;

type Snake<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `_${Lowercase<First>}`}${Snake<Rest>}`
  : '';

/** The generated context of each kind of statement, by kind. */
type Contexts = {
  readonly [R in StatementRule as Snake<R>]: NonNullable<ReturnType<StatementContext[R]>>;
};
/** Every kind of statement in the grammar: the names of the rules, in snake case. */
export type GrammarKind = keyof Contexts;

type AnyStatement = Node & { readonly kind: GrammarKind };

/** Everything about the statements of one kind, besides how they are bound and run. */
export interface StatementDefinition<S extends AnyStatement> {
  /** Its name for people: `CREATE CONNECTOR`. */
  readonly words: string | ((statement: S) => string);
  readonly effect: Effect | ((statement: S) => Effect);
  readonly result: ResultShape;
  readonly syntax: string;
  readonly description: string;
  /** A statement of this kind, parsed by a test. */
  readonly example: string;
  readonly later: boolean;
  readonly build: (context: Contexts[S['kind']], building: Building) => S;
  readonly print: (node: S, printing: Printing) => Doc;
}

/** A statement that this version runs. */
export interface Available<S extends AnyStatement> extends StatementDefinition<S> {
  readonly later: false;
}
/** Parsed, but rejected with statement_not_available. */
export interface Later<S extends AnyStatement> extends StatementDefinition<S> {
  readonly later: true;
}

/** Defines a statement that this version runs. */
export const statement = <S extends AnyStatement>(
  definition: Omit<StatementDefinition<S>, 'later'>,
): Available<S> => ({ ...definition, later: false });

/** Defines a statement that this version only parses. */
export const laterStatement = <S extends AnyStatement>(
  definition: Omit<StatementDefinition<S>, 'effect' | 'later' | 'result' | 'description'>,
): Later<S> => ({
  ...definition,
  // The strongest, until it is implemented.
  effect: 'acts',
  result: 'messages',
  description:
    'Not available in this version: fails with `statement_not_available` and changes nothing.',
  later: true,
});
