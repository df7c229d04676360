import type { Building } from '../building';
import { identifierOf, optional, present, rangeOf, spanning } from '../building';
import { buildOrder } from '../expressions/build_function';
import type {
  CommonTableContext,
  LimitClauseContext,
  OrderItemsContext,
  QueryBodyContext,
  QueryContext,
  QueryPrimaryContext,
  QueryTermContext,
  ValuesContext,
} from '../generated/MoltlerParser';
import type {
  CommonTable,
  Expression,
  OrderItem,
  Query,
  QueryBody,
  SetOperation,
  Values,
} from '../nodes';
import { buildSelect } from './build_select';
import { buildColumnNames, buildOptions } from './build_with';

/** Builds a query: its WITH, its body, its order and limits. */
export function buildQuery(context: QueryContext, building: Building): Query {
  const order = context.orderItems();
  const named = context.withClause();
  return {
    kind: 'query',
    range: rangeOf(context),
    ...(named?.RECURSIVE() === undefined ? {} : { recursive: true }),
    with: (named?.commonTable() ?? []).map((table) => commonTable(table, building)),
    body: body(context.queryBody(), building),
    orderBy: order === undefined ? [] : orderOfQuery(order, building),
    ...limits(context.limitClause(), building),
    ...optional('options', context.withOptions(), (options) => buildOptions(options, building)),
  };
}

/** Only in the ORDER BY of a query, and on its own, is ALL not the name of a column. */
function orderOfQuery(context: OrderItemsContext, building: Building): OrderItem[] {
  const items = buildOrder(context, building);
  const [only] = context.orderItem();
  const isAll = items.length === 1 && only !== undefined && /^all$/i.test(only.expression().text);
  return isAll ? items.map((item) => ({ ...item, all: true })) : items;
}

function limits(
  context: LimitClauseContext | undefined,
  building: Building,
): { limit?: Expression; offset?: Expression } {
  if (context === undefined) return {};
  const values = context.expression();
  const limitFirst = context.start.text?.toUpperCase() === 'LIMIT';
  const limit = limitFirst ? values[0] : values[1];
  const offset = limitFirst ? values[1] : values[0];
  return {
    ...(limit === undefined ? {} : { limit: building.expression(limit) }),
    ...(offset === undefined ? {} : { offset: building.expression(offset) }),
  };
}

function commonTable(context: CommonTableContext, building: Building): CommonTable {
  return {
    kind: 'common_table',
    range: rangeOf(context),
    name: identifierOf(context.newName()),
    columns: buildColumnNames(context.columnNames()),
    query: building.query(context.query()),
  };
}

function body(context: QueryBodyContext, building: Building): QueryBody {
  const terms = context.queryTerm();
  let left = term(present(terms[0]), building);
  context.queryOperator().forEach((operator, index) => {
    const right = term(present(terms[index + 1]), building);
    const name = operator.UNION() === undefined ? 'except' : 'union';
    left = setOperation(name, operator.ALL() !== undefined, left, right);
  });
  return left;
}

function term(context: QueryTermContext, building: Building): QueryBody {
  const primaries = context.queryPrimary();
  let left = primary(present(primaries[0]), building);
  context.intersectOperator().forEach((operator, index) => {
    const right = primary(present(primaries[index + 1]), building);
    left = setOperation('intersect', operator.ALL() !== undefined, left, right);
  });
  return left;
}

function setOperation(
  operator: SetOperation['operator'],
  all: boolean,
  left: QueryBody,
  right: QueryBody,
): SetOperation {
  return { kind: 'set_operation', range: spanning(left, right), operator, all, left, right };
}

function primary(context: QueryPrimaryContext, building: Building): QueryBody {
  const select = context.select();
  if (select !== undefined) return buildSelect(select, building);
  const values = context.values();
  if (values !== undefined) return buildValues(values, building);
  return { ...building.query(present(context.query())), range: rangeOf(context) };
}

function buildValues(context: ValuesContext, building: Building): Values {
  return {
    kind: 'values',
    range: rangeOf(context),
    rows: context.valuesRow().map((row) => row.expression().map((e) => building.expression(e))),
  };
}
