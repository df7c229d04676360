import { createHash } from 'node:crypto';
import {
  scansOf,
  selectsOf,
  type BoundQuery,
  type BoundScan,
  type BoundSelectStatement,
} from '../../../common/binding';
import {
  completed as completedText,
  type EntityDeclaration,
  entityOf,
} from '../../../common/declaration';
import { drained, type Steps } from '../../../common/language';
import type { ScanPlan } from '../../scan';
import { aggregateOf, readAggregates } from '../push_down/aggregate_offer';
import { columnOrigins } from '../push_down/column_origins';
import { completeLiterals } from '../push_down/complete_literals';
import { exemptPredicates, type ExemptScan } from '../push_down/exempt_predicates';
import { flattenQuery } from '../rewrite/flatten/flatten_query';
import { groupedInStore } from '../indices/grouped_plan';
import { foldQuery } from '../rewrite/fold/fold_expression';
import { pushInside } from '../rewrite/push_inside/push_inside';
import { joinKeysOf } from '../push_down/join_keys';
import { knownOfScans, scanPredicates } from '../push_down/scan_predicates';
import { transferConditions } from '../push_down/transfer_conditions';
import type { EnoughPlan, QueryPlan } from '../query_plan';
import { checkRequestOnly } from './check_request_only';
import { demandsOf, type Demand } from './demand';
import { enoughOf } from './enough';
import { hugeSides } from './huge_sides';
import { NamesInQuery } from './names_in_query';
import { neverRead } from './never_read';
import { notesOf } from './notes';
import { orderingScans } from './order_scans';
import { outerValuesOf } from './outer_values';
import { pendingScan, unlessReadAnyway, type RejectedList, type Shape } from './pending_scan';
import { reusingRows } from './reusing_rows';
import { leadOf, roundsOf } from './rounds';
import { setFiltersOf } from './set_filters';
import { byReaders, isShared, suppliedBy, withSharedRows } from './shared_rows';
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
export function* planningQuery(
  bound: BoundSelectStatement,
  context: PlanContext,
): Steps<QueryPlan> {
  const plan = yield* planWithout(bound, context, []);
  const { offerGroups, pushDown } = context;
  return offerGroups === undefined || pushDown === false ? plan : groupedInStore(plan, offerGroups);
}

/** `leads`: whether a table of a join may be read in the order of the result. */
function* planWithout(
  bound: BoundSelectStatement,
  context: PlanContext,
  without: readonly RejectedList[],
  leads = context.pushDown !== false,
): Steps<QueryPlan> {
  const opened = context.pushDown === false ? bound.query : flattenQuery(bound.query);
  yield;
  const folded = foldQuery(opened, context);
  yield;
  const scans = scansOf(folded);
  const byId = new Map(scans.map((scan) => [scan.id, scan]));
  const names = new NamesInQuery(context);
  const originOf = columnOrigins(folded);
  const completed = completeLiterals(folded, (column) => {
    const { relation, name } = originOf(column);
    const scan = byId.get(relation);
    return scan && literalsOf(scan, name, names, context);
  });
  yield;
  const query = context.pushDown === false ? completed : pushInside(completed);
  yield;
  const selects = selectsOf(query);
  const keys = joinKeysOf(query);
  yield;
  const own = selects.flatMap(scanPredicates);
  yield;
  const predicates = transferConditions(own, keys);
  yield;
  const single = singleTableOf(query);
  const unread = context.pushDown === false ? new Set<string>() : neverRead(query);
  const aggregate = unread.size > 0 ? undefined : aggregateOf(query);
  const inside = single === undefined && context.pushDown !== false;
  const filtered = new Set(
    selects.flatMap(knownOfScans).flatMap(({ scan, known }) => (known.length > 0 ? [scan.id] : [])),
  );
  const lead = leads ? leadOf(query) : undefined;
  const whole = { single, aggregate, demands: NO_DEMANDS, without, unread, filtered, lead };
  const pendingOf = (scan: BoundScan, shape: Shape): PendingScan =>
    pendingScan(scan, predicates, keys, shape, context);
  const demands = inside
    ? unlessReadAnyway(demandsOf(query), scans, (scan) => pendingOf(scan, whole))
    : NO_DEMANDS;
  yield;
  const pending: PendingScan[] = [];
  for (const scan of scans) {
    pending.push(pendingOf(scan, { ...whole, demands }));
    yield;
  }
  const ordered = yield* orderingScans(pending, context.bindJoins);
  const { shared } = ordered;
  const plans = ordered.plans.map((plan) =>
    unread.has(plan.id) ? { ...plan, neverRead: true as const } : plan,
  );
  /** One for every scan, whoever reads its rows. */
  const every = [
    ...plans,
    ...[...shared].flatMap(([id, by]) =>
      plans.filter((plan) => plan.id === by).map((plan) => ({ ...plan, id })),
    ),
  ];
  yield;
  const conditionsOf = (id: string) =>
    pending.find(({ request }) => request.id === id)?.request.conditions ?? [];
  checkRequestOnly(
    query,
    every.map((plan) => ({ plan, conditions: conditionsOf(plan.id) })),
    context,
  );
  yield;
  const lookUps = names.lookUps(({ id }) => !unread.has(id));
  const base = {
    scans: plans,
    ...(lookUps.length > 0 && { lookUps }),
    ...(ordered.reasons.length > 0 && { order: ordered.reasons }),
    notes: [...notesOf(bound, plans, keys, context), ...hugeSides(query, plans, pending, keys)],
    now: context.now,
    timeZone: context.timeZone,
  };
  if (aggregate !== undefined && plans[0]?.aggregate !== undefined) {
    return { ...base, query: readAggregates(query, aggregate), mode: { kind: 'whole' } };
  }
  const checked = exemptPredicates(
    query,
    every.map((plan) => exemptOf(plan, context)),
  );
  yield;
  const entityOfPlan = ({ connector, entity }: ScanPlan): EntityDeclaration | undefined =>
    entityOf(context.connector(connector).declaration, entity);
  const setFilters =
    context.pushDown === false
      ? []
      : setFiltersOf(
          checked,
          plans.filter(({ id }) => !isShared(id, shared)),
          entityOfPlan,
        );
  const filters = setFilters.length > 0 ? { setFilters } : {};
  const pages = single && pagesOf(single, plans);
  if (pages === undefined) {
    yield;
    const read = withSharedRows(checked, shared);
    const outerValues = outerValuesOf(read, plans, keys);
    yield;
    const enough = enoughOf(read, demands, plans, entityOfPlan).map((one) =>
      byReaders(one, shared),
    );
    const stops = new Map(enough.map((one) => [one.scan, one]));
    const free = pending.filter(({ request }) => !demands.has(request.id));
    const rounds = leads && shared.size === 0 ? roundsOf(read, plans, free, context) : undefined;
    // A list in that order may have no fallback, and is of no use if the other tables cannot follow it.
    if (lead !== undefined && rounds === undefined)
      return yield* planWithout(bound, context, without, false);
    const inOrder = demands.size > 0 || lead !== undefined;
    const other = inOrder ? yield* insteadOf(bound, context, plans, without) : undefined;
    const supplied = replaceable(plans, other).map((plan) =>
      plan.id === rounds?.driver
        ? { ...plan, mayEndEarly: true as const }
        : suppliedBy(stopping(plan, stops.get(plan.id)), shared),
    );
    return {
      ...base,
      ...filters,
      scans: reusingRows(supplied, ordered.alike, { enough, rounds }),
      query: read,
      mode: { kind: 'whole' },
      outerValues,
      ...(enough.length > 0 && { enough }),
      ...(rounds && { rounds }),
      ...(other && { instead: other }),
    };
  }
  const { limit: _limit, offset: _offset, ...counted } = checked;
  const instead = yield* insteadOf(bound, context, plans, without);
  const read = replaceable(plans, instead);
  return {
    ...base,
    ...filters,
    ...pages,
    scans: pages.limit === undefined ? read : read.map((one) => endingEarly(one, checked)),
    query: counted,
    ...(instead && { instead }),
  };
}

const NO_DEMANDS: ReadonlyMap<string, Demand> = new Map();

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

const replaceable = (
  plans: readonly ScanPlan[],
  instead: QueryPlan['instead'],
): readonly ScanPlan[] =>
  plans.map((plan) => (plan.id === instead?.scan ? { ...plan, replaceable: true } : plan));

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
    const whole = completion === undefined ? literal : completedText(completion, literal, config);
    return resolution === undefined ? whole : names.valueOf(whole, resolution, scan);
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
