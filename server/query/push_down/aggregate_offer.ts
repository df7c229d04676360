import {
  expressionsIn,
  type BoundColumn,
  type BoundExpression,
  type BoundFunction,
  type BoundQuery,
  type BoundScan,
  type BoundSelect,
} from '../../../common/binding';
import type { AggregateOffer } from '../../../common/declaration';
import { constantLike } from '../rewrite/fold/constant';
import { mapQuery } from '../rewrite/map_query';

type Offered = AggregateOffer['aggregates'][number];

/** A grouping that a service may compute, and its scan. */
export interface AggregateQuery {
  readonly scan: BoundScan;
  readonly offer: AggregateOffer;
}

const FUNCTIONS = new Set<string>(['count', 'sum', 'avg', 'min', 'max']);
const isFunction = (name: string): name is Offered['function'] => FUNCTIONS.has(name);

/**
 * The query as COUNT, SUM, AVG, MIN, MAX over plain columns of one table, grouped by plain columns; undefined if it is
 * anything more.
 */
export function aggregateOf(query: BoundQuery): AggregateQuery | undefined {
  const { body } = query;
  if (query.with.length > 0 || body.kind !== 'select' || body.from?.kind !== 'scan') {
    return undefined;
  }
  const scan = body.from;
  if (body.qualify !== undefined || body.groupingSets !== undefined) return undefined;
  if (body.distinctOn !== undefined) return undefined;
  const groupBy: string[] = [];
  const ignoringCase: string[] = [];
  for (const group of body.groupBy) {
    if (group.kind !== 'column' || group.relation !== scan.id) return undefined;
    if (group.ignoringCase) ignoringCase.push(group.name);
    groupBy.push(group.name);
  }
  const aggregates = new Map<string, Offered>();
  const legal = outputsOf(query, body).every((part) => collect(part, scan, groupBy, aggregates));
  if (!legal || aggregates.size === 0) return undefined;
  const offer = {
    groupBy,
    aggregates: [...aggregates.values()],
    ...(ignoringCase.length > 0 && { ignoringCase }),
  };
  return { scan, offer };
}

const outputsOf = (query: BoundQuery, select: BoundSelect): readonly BoundExpression[] => [
  ...select.items.map((item) => item.expression),
  ...(select.having === undefined ? [] : [select.having]),
  ...query.orderBy.map((order) => order.expression),
];

/** Collects the aggregates of an expression; false if it uses the table in any other way. */
function collect(
  expression: BoundExpression,
  scan: BoundScan,
  groupBy: readonly string[],
  aggregates: Map<string, Offered>,
): boolean {
  let columnsInAggregates = 0;
  let columns = 0;
  let legal = true;
  for (const part of expressionsIn(expression)) {
    if (part.kind === 'subquery' || (part.kind === 'function' && part.window !== undefined)) {
      legal = false;
    }
    if (part.kind === 'column' && part.relation === scan.id && !groupBy.includes(part.name)) {
      columns += 1;
    }
    if (part.kind === 'function' && part.aggregate) {
      const offered = offeredOf(part, scan, aggregates.size);
      if (offered === undefined) legal = false;
      else {
        const key = identity(part);
        aggregates.set(key, { ...offered, as: aggregates.get(key)?.as ?? offered.as });
        if (offered.column !== undefined && !groupBy.includes(offered.column)) {
          columnsInAggregates += 1;
        }
      }
    }
  }
  return legal && columns === columnsInAggregates;
}

function offeredOf(call: BoundFunction, scan: BoundScan, count: number): Offered | undefined {
  const name = call.name.toLowerCase();
  if (!isFunction(name) || call.distinct || call.filter !== undefined) return undefined;
  if (call.orderBy.length > 0 || call.window !== undefined) return undefined;
  const as = `aggregate_${count + 1}`;
  const [argument, ...more] = call.arguments;
  if (call.star || argument === undefined) {
    return name === 'count' ? { function: name, as } : undefined;
  }
  const plain = argument.kind === 'column' && argument.relation === scan.id && more.length === 0;
  return plain ? { function: name, column: argument.name, as } : undefined;
}

/** Identifies what an aggregate computes, regardless of its position in the text. */
const identity = (call: BoundFunction): string =>
  JSON.stringify([
    call.name.toLowerCase(),
    call.arguments.map((one) => (one.kind === 'column' ? one.name : '')),
  ]);

/**
 * The query after the service has computed `offer`: it reads the aggregates as columns of the scan. WHERE was pushed down
 * exactly and is removed; HAVING filters the groups; ORDER BY and LIMIT remain. Without GROUP BY there is always one row,
 * even if the scan returned none because its failure is ignored.
 */
export function readAggregates(query: BoundQuery, { scan, offer }: AggregateQuery): BoundQuery {
  const { body } = query;
  if (body.kind !== 'select') return query;
  const names = new Map<string, Offered>();
  outputsOf(query, body).forEach((part) => collect(part, scan, offer.groupBy, names));
  const types = new Map<string, BoundFunction>();
  const grouped = offer.groupBy.length > 0;
  const read = mapQuery(query, (part) => {
    if (part.kind !== 'function' || !part.aggregate) return part;
    const as = names.get(identity(part))?.as ?? '';
    types.set(as, part);
    const column: BoundColumn = {
      kind: 'column',
      relation: scan.id,
      name: as,
      type: part.type,
      ignoringCase: false,
      requestOnly: false,
      range: part.range,
    };
    return grouped ? column : ofOneRow(part, column);
  });
  if (read.body.kind !== 'select') return query;
  const { where: _where, having, ...select } = read.body;
  const columns = [
    ...scan.columns.filter(({ name }) => offer.groupBy.includes(name)),
    ...[...types].map(([name, call]) => ({
      name,
      type: call.type,
      ignoringCase: false,
      requestOnly: false,
    })),
  ];
  return {
    ...read,
    body: {
      ...select,
      groupBy: [],
      from: { ...scan, columns },
      ...(having && (grouped ? { where: having } : { having })),
    },
  };
}

/**
 * The value of the single row that the service returns for an aggregate over everything; without a row, the value of
 * SQL for empty input.
 */
function ofOneRow(call: BoundFunction, column: BoundColumn): BoundFunction {
  const value: BoundFunction = { ...call, name: 'max', star: false, arguments: [column] };
  if (call.name.toLowerCase() !== 'count') return value;
  const nothing = constantLike(call, { type: 'integer', value: 0 });
  return { ...value, name: 'coalesce', aggregate: false, arguments: [value, nothing] };
}
