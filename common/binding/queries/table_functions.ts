import { adviceOnFunction, type Expression, type TableFunction } from '../../language';
import type { BoundExpression, BoundOutputColumn } from '../bound/bound_query';
import { writtenAt } from '../values/quoted_text';
import type { ExpressionContext } from '../expressions/context';
import { functionNamed, FUNCTIONS_IN_FROM } from '../functions';
import type { Scope } from '../scope';
import { near } from '../suggestion';
import { unknown } from '../values/constants';
import { describeType, elementType, ignoresCase } from '../values/types';
import { renamed } from './column_lists';
import { inClause, type QueryContext } from './query_context';
import { resultTable, type FromTable } from './result_table';

/** Whether FROM reads the list that it returns as rows. */
const isListed = (name: string): boolean => functionNamed(name)?.listed === true;

/** `UNNEST(lists) [WITH ORDINALITY]`, `generate_series(…)`, `range(…)` in FROM; `outer` includes the tables before it. */
export function bindTableFunction(
  node: TableFunction,
  outer: Scope,
  context: QueryContext,
): FromTable {
  const { statement } = context;
  const name = node.name.name.toLowerCase();
  const place = inClause(context, outer, name === 'unnest' ? 'UNNEST' : name);
  const lists = isListed(name) ? [ofFunction(node, place)] : unnested(node, place);
  const alias = node.alias?.name ?? name;
  const id = statement.nextId(alias);
  const columns = columnsOf(node, alias, lists, context);
  return {
    relation: { kind: 'unnest', id, alias, lists, ordinality: node.ordinality, columns },
    table: resultTable(id, alias, true, alias, columns),
  };
}

function ofFunction(
  { name, arguments: given, range }: TableFunction,
  place: ExpressionContext,
): BoundExpression {
  const call = { name, arguments: given, range, distinct: false, orderBy: [] };
  return place.bind({ kind: 'function', ...call }, place);
}

function unnested(node: TableFunction, place: ExpressionContext): readonly BoundExpression[] {
  const { reporter } = place.statement;
  const { name, range } = node.name;
  if (name.toLowerCase() !== 'unnest') {
    const advice = adviceOnFunction(name);
    const meant = functionNamed(name) === undefined ? near(name, FUNCTIONS_IN_FROM) : {};
    const facts = {
      name,
      known: FUNCTIONS_IN_FROM,
      ...(advice === undefined ? meant : { advice }),
    };
    reporter.error(
      'function_not_a_table',
      facts,
      range,
      advice === undefined ? meant.near : undefined,
    );
    return [];
  }
  return unnestedLists(node.arguments, node.range, place);
}

/** The arguments of UNNEST, each of which must be a list or an array of a document. */
export function unnestedLists(
  given: readonly Expression[],
  range: TableFunction['range'],
  place: ExpressionContext,
): readonly BoundExpression[] {
  const { reporter } = place.statement;
  if (given.length === 0) {
    const facts = { name: 'unnest', expected: '1 or more', found: 0, usage: 'UNNEST(list)' };
    reporter.error('wrong_argument_count', facts, range);
  }
  return given.map((each) => {
    const list = place.bind(each, place);
    const { type } = list;
    if (type === 'null' || type === 'document' || typeof type === 'object') return list;
    const advice =
      type === 'text'
        ? `Split the text into a list first: UNNEST(string_split(${writtenAt(list.range, place.statement.text)}, ','))`
        : 'Name a column that is a list.';
    const facts = { operation: 'UNNEST', left: describeType(type), advice };
    reporter.error('type_mismatch', facts, list.range);
    return unknown(list.range);
  });
}

/** A column of the elements of `list`. */
export function columnOfElements(name: string, list: BoundExpression): BoundOutputColumn {
  const type = list.type === 'document' ? 'document' : (elementType(list.type) ?? 'null');
  return { name, type, ignoringCase: ignoresCase(list) };
}

/** Under the names of the column list; a single one, under the name of the table. */
function columnsOf(
  node: TableFunction,
  alias: string,
  lists: readonly BoundExpression[],
  context: QueryContext,
): readonly BoundOutputColumn[] {
  const columns = lists.map((list, at) =>
    columnOfElements(lists.length === 1 ? alias : nameOf(node.arguments[at], at), list),
  );
  const position = { name: 'ordinality', type: 'integer', ignoringCase: false } as const;
  const range = node.alias?.range ?? node.range;
  const all = node.ordinality ? [...columns, position] : columns;
  return renamed(all, node.columns, range, context.statement.reporter);
}

const nameOf = (list: Expression | undefined, at: number): string =>
  (list?.kind === 'column' ? list.path.at(-1)?.name : undefined) ?? `column${at}`;
