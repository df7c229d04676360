import { rangeOf } from '../building';
import type { CreateTempTableStatementContext } from '../generated/MoltlerParser';
import type { Node } from '../nodes';
import { statement } from './definition';
import { buildNamedQuery, printNamedQuery, type NamedQuery } from './named_query';

/** `CREATE [OR REPLACE] TEMP TABLE [IF NOT EXISTS] name [(column, …)] AS query`. */
export interface CreateTempTableStatement extends Node, NamedQuery {
  readonly kind: 'create_temp_table_statement';
}

export const createTempTable = statement<CreateTempTableStatement>({
  words: 'CREATE TEMP TABLE',
  effect: 'reads',
  result: 'messages',
  syntax: 'CREATE [OR REPLACE] TEMP TABLE [IF NOT EXISTS] name [(column, …)] AS SELECT …',
  description:
    'Inside BEGIN … END: runs a query and keeps its rows, which can be read like a table until the block ends.',
  example: "CREATE TEMP TABLE bugs AS SELECT title FROM gh.issues WHERE labels CONTAINS 'bug'",
  build: (context: CreateTempTableStatementContext, building) => ({
    kind: 'create_temp_table_statement',
    range: rangeOf(context),
    ...buildNamedQuery(context, building),
  }),
  print: (node, printing) => printNamedQuery('TEMP TABLE', node, printing),
});
