import type { BoundScan } from '../../../common/binding';
import { entityOf } from '../../../common/declaration';
import type { AggregateQuery } from '../push_down/aggregate_offer';
import type { JoinKey } from '../push_down/join_keys';
import type { ScanPredicates } from '../push_down/scan_predicates';
import { mostRows, type Demand } from './demand';
import type { SingleTable } from './page_mode';
import type { PendingScan, PlanContext } from './plan_context';
import type { leadOf } from './rounds';

/** A list that must not be used for a scan, because the service rejected it. */
export interface RejectedList {
  readonly scan: string;
  readonly list: string;
}

/** Properties of the query as a whole. */
export interface Shape {
  readonly single: SingleTable | undefined;
  readonly aggregate: AggregateQuery | undefined;
  /** By scan: how many of its rows are enough. */
  readonly demands: ReadonlyMap<string, Demand>;
  readonly without: readonly RejectedList[];
  /** Scans whose rows never reach the result. */
  readonly unread: ReadonlySet<string>;
  /** Scans with predicates. */
  readonly filtered: ReadonlySet<string>;
  /** The scan that determines the order of the result of a join with LIMIT. */
  readonly lead: ReturnType<typeof leadOf>;
}

/** What is known about a scan before the order of reading is. */
export function pendingScan(
  scan: BoundScan,
  predicates: readonly ScanPredicates[],
  keys: readonly JoinKey[],
  shape: Shape,
  context: PlanContext,
): PendingScan {
  const { single: whole, aggregate, demands, without, lead } = shape;
  const known = predicates.find((one) => one.scan.id === scan.id);
  const demand = demands.get(scan.id);
  const single = whole ?? demand?.single;
  const { sort, limit, offset } = single ?? { sort: 'unsupported' };
  const withoutLists = without.filter((one) => one.scan === scan.id).map(({ list }) => list);
  const usage = context.usage(scan.connector);
  const discovered = scan.columns.flatMap(({ name, field }) =>
    field === undefined ? [] : [[name, field] as const],
  );
  const alone = single !== undefined || aggregate !== undefined;
  const ordered = single !== undefined && sort !== 'unsupported';
  const counted = ordered && typeof limit === 'number' && offset !== null;
  const most =
    demand !== undefined ? mostRows(demand) : counted ? limit + (offset ?? 0) : undefined;
  const request: PendingScan['request'] = {
    id: scan.id,
    connector: context.connector(scan.connector),
    entity: scan.entity,
    columns: scan.columns.map((column) => column.name),
    conditions: known?.conditions ?? [],
    ...(discovered.length > 0 && { discovered: Object.fromEntries(discovered) }),
    alternatives: known?.alternatives ?? [],
    whole: alone && known?.whole === true,
    wholeWithAlternatives: alone && known?.wholeWithAlternatives === true,
    ...(aggregate && context.pushDown !== false && { aggregate: aggregate.offer }),
    ...(withoutLists.length > 0 && { withoutLists }),
    ...(ordered && sort !== 'none' && { sort }),
    ...(lead?.scan === scan.id && { sort: lead.sort }),
    ...(most !== undefined && { limit: most }),
    options: scan.options,
    ...(context.mostValueSets !== undefined && { mostValueSets: context.mostValueSets }),
    now: context.now,
    ...(usage && { usage }),
    ...(context.statistics && { statistics: context.statistics }),
    pushDown: context.pushDown !== false,
    ...(context.requestUrlBytes !== undefined && { requestUrlBytes: context.requestUrlBytes }),
  };
  const shareable = shareableAs(request, shape);
  return {
    request,
    ...(shareable !== undefined && { shareable }),
    bindings: keys
      .filter((key) => key.of.scan === scan.id)
      .map(({ of, from: { scan: supplier, column, part } }) => ({
        column: of.column,
        from: { scan: supplier, column },
        ...(part && { part }),
      })),
  };
}

/**
 * Identifies what a scan requests; undefined if how much of it is read depends on other predicates than its conditions: a
 * LIMIT counts rows, and a fan-out leaves parents out.
 */
function shareableAs(
  {
    id,
    columns: _columns,
    connector,
    entity,
    discovered: _discovered,
    usage: _usage,
    ...request
  }: PendingScan['request'],
  { single, aggregate, demands, unread, filtered }: Shape,
): string | undefined {
  if (single !== undefined || aggregate !== undefined || demands.has(id) || unread.has(id))
    return undefined;
  const lists = entityOf(connector.declaration, entity)?.lists ?? [];
  if (lists.some(({ parent }) => parent !== undefined) && filtered.has(id)) return undefined;
  const conditions = request.conditions.map(({ column, operator, values }) =>
    JSON.stringify([column, operator, values]),
  );
  return JSON.stringify([
    connector.name,
    entity,
    { ...request, conditions: [...new Set(conditions)].sort() },
  ]);
}

/**
 * Without the tables that one of their own subqueries reads completely, with the same requests: reading them once takes
 * fewer requests than reading a part of them again. `undemanded`: the scan if all of its rows were needed.
 */
export function unlessReadAnyway(
  demands: ReadonlyMap<string, Demand>,
  scans: readonly BoundScan[],
  undemanded: (scan: BoundScan) => PendingScan,
): ReadonlyMap<string, Demand> {
  const markOf = (id: string): string | undefined => {
    const scan = scans.find((one) => one.id === id);
    return scan && undemanded(scan).shareable;
  };
  const isReadAnyway = (id: string, { first }: Demand): boolean => {
    const whole = first.filter((other) => !demands.has(other));
    const mark = whole.length === 0 ? undefined : markOf(id);
    return mark !== undefined && whole.some((other) => markOf(other) === mark);
  };
  return new Map([...demands].filter(([id, demand]) => !isReadAnyway(id, demand)));
}
