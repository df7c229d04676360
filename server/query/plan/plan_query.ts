import { createHash } from 'node:crypto';
import {
  scansOf,
  selectsOf,
  type BoundQuery,
  type BoundScan,
  type BoundSelectStatement,
} from '../../../common/binding';
import { completed, type EntityDeclaration, entityOf } from '../../../common/declaration';
import { drained, type Steps } from '../../../common/language';
import type { ScanPlan } from '../../scan';
import { aggregateOf, readAggregates, type AggregateQuery } from '../push_down/aggregate_offer';
import { columnOrigins } from '../push_down/column_origins';
import { completeLiterals } from '../push_down/complete_literals';
import { exemptPredicates, type ExemptScan } from '../push_down/exempt_predicates';
import { flattenQuery } from '../rewrite/flatten/flatten_query';
import { foldQuery } from '../rewrite/fold/fold_expression';
import { joinKeysOf, type JoinKey } from '../push_down/join_keys';
import { scanPredicates, type ScanPredicates } from '../push_down/scan_predicates';
import { transferConditions } from '../push_down/transfer_conditions';
import type { EnoughPlan, QueryPlan } from '../query_plan';
import { checkRequestOnly } from './check_request_only';
import { demandsOf, mostRows, type Demand } from './demand';
import { enoughOf } from './enough';
import { NamesInQuery } from './names_in_query';
import { neverRead } from './never_read';
import { notesOf } from './notes';
import { orderingScans } from './order_scans';
import { outerValuesOf } from './outer_values';
import { setFiltersOf } from './set_filters';
import { singleTableOf, type SingleTable } from './page_mode';
import type { PendingScan, PlanContext } from './plan_context';

/**
 * Plans a SELECT: what each service is requested to return, and what DuckDB evaluates. Pure and synchronous: sends nothing.
 * Throws StatementError `missing_filter` if an entity cannot be read without a condition that is missing.
 */
export function planQuery(bound: BoundSelectStatement, context: PlanContext): QueryPlan {
  return drained(planningQuery(bound, context));
}

/** Like `planQuery`, in short steps. */
export function planningQuery(bound: BoundSelectStatement, context: PlanContext): Steps<QueryPlan> {
  return planWithout(bound, context, []);
}

function* planWithout(
  bound: BoundSelectStatement,
  context: PlanContext,
  without: readonly RejectedList[],
): Steps<QueryPlan> {
  const opened = context.pushDown === false ? bound.query : flattenQuery(bound.query);
  yield;
  const folded = foldQuery(opened, context);
  yield;
  const scans = scansOf(folded);
  const byId = new Map(scans.map((scan) => [scan.id, scan]));
  const names = new NamesInQuery(context);
  const originOf = columnOrigins(folded);
  const query = completeLiterals(folded, (column) => {
    const { relation, name } = originOf(column);
    const scan = byId.get(relation);
    return scan && literalsOf(scan, name, names, context);
  });
  yield;
  const selects = selectsOf(query);
  const everywhere = new Set(scans.map(({ id }) => id));
  const keys = selects.flatMap((select) => joinKeysOf(select, everywhere));
  yield;
  const own = selects.flatMap(scanPredicates);
  yield;
  const predicates = transferConditions(own, keys);
  yield;
  const single = singleTableOf(query);
  const unread = context.pushDown === false ? new Set<string>() : neverRead(query);
  const aggregate = unread.size > 0 ? undefined : aggregateOf(query);
  const inside = single === undefined && context.pushDown !== false;
  const demands = inside ? demandsOf(query) : new Map<string, Demand>();
  const shape = { single, aggregate, demands, without };
  yield;
  const pending: PendingScan[] = [];
  for (const scan of scans) {
    pending.push(pendingScan(scan, predicates, keys, shape, context));
    yield;
  }
  const ordered = yield* orderingScans(pending);
  const plans = ordered.map((plan) =>
    unread.has(plan.id) ? { ...plan, neverRead: true as const } : plan,
  );
  yield;
  const conditionsOf = (id: string) =>
    pending.find(({ request }) => request.id === id)?.request.conditions ?? [];
  checkRequestOnly(
    query,
    plans.map((plan) => ({ plan, conditions: conditionsOf(plan.id) })),
    context,
  );
  yield;
  const lookUps = names.lookUps(({ id }) => !unread.has(id));
  const base = {
    scans: plans,
    ...(lookUps.length > 0 && { lookUps }),
    notes: notesOf(bound, plans, keys, context),
    now: context.now,
    timeZone: context.timeZone,
  };
  if (aggregate !== undefined && plans[0]?.aggregate !== undefined) {
    return { ...base, query: readAggregates(query, aggregate), mode: { kind: 'whole' } };
  }
  const checked = exemptPredicates(
    query,
    plans.map((plan) => exemptOf(plan, context)),
  );
  yield;
  const setFilters =
    context.pushDown === false
      ? []
      : setFiltersOf(checked, plans, ({ connector, entity }) =>
          entityOf(context.connector(connector).declaration, entity),
        );
  const filtered = setFilters.length > 0 ? { setFilters } : {};
  const pages = single && pagesOf(single, plans);
  if (pages === undefined) {
    yield;
    const outerValues = outerValuesOf(checked, plans);
    yield;
    const enough = enoughOf(checked, demands, plans);
    const stops = new Map(enough.map((one) => [one.scan, one]));
    const other = demands.size > 0 ? yield* insteadOf(bound, context, plans, without) : undefined;
    return {
      ...base,
      ...filtered,
      scans: plans.map((plan) => stopping(plan, stops.get(plan.id))),
      query: checked,
      mode: { kind: 'whole' },
      outerValues,
      ...(enough.length > 0 && { enough }),
      ...(other && { instead: other }),
    };
  }
  const { limit: _limit, offset: _offset, ...counted } = checked;
  const instead = yield* insteadOf(bound, context, plans, without);
  return {
    ...base,
    ...filtered,
    ...pages,
    scans: pages.limit === undefined ? plans : plans.map((one) => endingEarly(one, checked)),
    query: counted,
    ...(instead && { instead }),
  };
}

/** LIMIT is counted page by page; the scan only knows it if it may count itself. */
const endingEarly = (plan: ScanPlan, query: BoundQuery): ScanPlan =>
  plan.limit === undefined ? { ...plan, mayEndEarly: true, reader: readerOf(query) } : plan;

/** An identifier of a query without its text. */
const readerOf = (query: BoundQuery): string =>
  createHash('sha256').update(JSON.stringify(query)).digest('base64');

/** After other branches, fewer rows may be enough than the plan could know. */
function stopping(plan: ScanPlan, stop: EnoughPlan | undefined): ScanPlan {
  if (stop === undefined) return plan;
  const { limit: _limit, ...unlimited } = plan;
  const stopped: ScanPlan = stop.after.length === 0 ? plan : unlimited;
  return stopped.limit === undefined ? { ...stopped, mayEndEarly: true } : stopped;
}

/** Conditions that only repeat the request. */
const exemptOf = (
  { id, connector, entity, pushed }: ScanPlan,
  context: PlanContext,
): ExemptScan => {
  const columns = entityOf(context.connector(connector).declaration, entity)?.columns;
  return {
    id,
    requested: pushed
      .map(({ condition }) => condition)
      .filter(({ column }) => columns?.[column]?.requestOnly === true),
  };
};

/** A list that must not be used for a scan, because the service rejected it. */
interface RejectedList {
  readonly scan: string;
  readonly list: string;
}

/**
 * The plan in case a list is rejected, if its fallback cannot preserve the order or the count that this plan
 * relies on.
 */
function* insteadOf(
  bound: BoundSelectStatement,
  context: PlanContext,
  plans: readonly ScanPlan[],
  without: readonly RejectedList[],
): Steps<QueryPlan['instead']> {
  for (const { id, connector, entity, access } of plans) {
    if (access.fallback !== undefined) continue;
    const { lists } = entityOf(context.connector(connector).declaration, entity) ?? {};
    const list = lists?.find(({ name }) => name === access.list);
    if (list?.fallback === undefined) continue;
    if (without.some((one) => one.scan === id && one.list === list.name)) continue;
    const rejected = [...without, { scan: id, list: list.name }];
    const plan = yield* planWithout(bound, context, rejected);
    return { scan: id, on: list.fallback.on, plan };
  }
  return undefined;
}

const scannedEntity = (scan: BoundScan, context: PlanContext): EntityDeclaration => {
  const entity = entityOf(context.connector(scan.connector).declaration, scan.entity);
  if (entity === undefined) throw new RangeError(`${scan.connector} has no ${scan.entity}`);
  return entity;
};

/** How literals compared with a column are completed and looked up. */
function literalsOf(
  scan: BoundScan,
  column: string,
  names: NamesInQuery,
  context: PlanContext,
): ((literal: string) => string) | undefined {
  const needs = scannedEntity(scan, context)
    .lists.flatMap((list) => list.needs ?? [])
    .filter((need) => need.column === column);
  const completion = needs.find(({ complete }) => complete !== undefined)?.complete;
  const resolution = needs.find(({ resolve }) => resolve !== undefined)?.resolve;
  if (completion === undefined && resolution === undefined) return undefined;
  const { config } = context.connector(scan.connector);
  return (literal) => {
    const whole = completion === undefined ? literal : completed(completion, literal, config);
    return resolution === undefined ? whole : names.valueOf(whole, resolution, scan);
  };
}

/** Properties of the query as a whole. */
interface Shape {
  readonly single: SingleTable | undefined;
  readonly aggregate: AggregateQuery | undefined;
  /** By scan: how many of its rows are enough. */
  readonly demands: ReadonlyMap<string, Demand>;
  readonly without: readonly RejectedList[];
}

function pendingScan(
  scan: BoundScan,
  predicates: readonly ScanPredicates[],
  keys: readonly JoinKey[],
  { single: whole, aggregate, demands, without }: Shape,
  context: PlanContext,
): PendingScan {
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
  return {
    request: {
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
      ...(most !== undefined && { limit: most }),
      options: scan.options,
      ...(context.mostValueSets !== undefined && { mostValueSets: context.mostValueSets }),
      now: context.now,
      ...(usage && { usage }),
      ...(context.statistics && { statistics: context.statistics }),
      pushDown: context.pushDown !== false,
      ...(context.requestUrlBytes !== undefined && { requestUrlBytes: context.requestUrlBytes }),
    },
    bindings: keys
      .filter((key) => key.of.scan === scan.id)
      .map((key) => ({ column: key.of.column, from: key.from })),
  };
}

/** Page by page: unsorted, or in an order that the service provides exactly. */
function pagesOf(
  single: SingleTable,
  plans: readonly ScanPlan[],
): Pick<QueryPlan, 'mode' | 'limit' | 'offset'> | undefined {
  const plan = plans.find(({ id }) => id === single.scan.id);
  const { sort, limit, offset } = single;
  if (plan === undefined || limit === null || offset === null) return undefined;
  if (sort !== 'none' && plan.sort === undefined) return undefined;
  return {
    mode: { kind: 'pages', scan: plan.id },
    ...(limit !== undefined && { limit }),
    ...(offset !== undefined && { offset }),
  };
}
