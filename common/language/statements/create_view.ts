import { rangeOf } from '../building';
import type { CreateViewStatementContext } from '../generated/MoltlerParser';
import type { Node } from '../nodes';
import { statement } from './definition';
import { buildNamedQuery, printNamedQuery, type NamedQuery } from './named_query';

/** `CREATE [OR REPLACE] VIEW [IF NOT EXISTS] name [(column, …)] AS query`. */
export interface CreateViewStatement extends Node, NamedQuery {
  readonly kind: 'create_view_statement';
}

export const createView = statement<CreateViewStatement>({
  words: 'CREATE VIEW',
  effect: 'configures',
  result: 'messages',
  syntax: 'CREATE [OR REPLACE] VIEW [IF NOT EXISTS] name [(column, …)] AS SELECT …',
  description:
    'Stores a query under a name that can be used wherever a table can. Nothing is read until the view is queried.',
  example: "CREATE VIEW open_bugs AS SELECT title FROM gh.issues WHERE state = 'open'",
  build: (context: CreateViewStatementContext, building) => ({
    kind: 'create_view_statement',
    range: rangeOf(context),
    ...buildNamedQuery(context, building),
  }),
  print: (node, printing) => printNamedQuery('VIEW', node, printing),
});
