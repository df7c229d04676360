import {
  someExpression,
  type BoundExpression,
  type BoundQuery,
  type BoundRelation,
  type BoundSelect,
} from '../../../common/binding';
import { entityOf, type WantedSort } from '../../../common/declaration';
import type { ScanPlan } from '../../scan';
import type { RoundsPlan } from '../query_plan';
import { rowsOf } from './estimate_reading';
import { countOf, sortOf } from './page_mode';
import type { PendingScan, PlanContext } from './plan_context';

/** With a larger LIMIT, most of the tables is usually read anyway. */
const MOST_WANTED = 10_000;

/**
 * How a statement with LIMIT is read in rounds, if every row that is read can only add rows to its result, and those only
 * after the rows before it: one table page by page, and the tables that take their keys from it for the rows read so far. `pending`: the
 * scans of which no other part of the statement needs only some rows.
 */
export function roundsOf(
  query: BoundQuery,
  plans: readonly ScanPlan[],
  pending: readonly PendingScan[],
  context: PlanContext,
): RoundsPlan | undefined {
  const shape = shapeOf(query);
  if (shape === undefined) return undefined;
  const { body, wanted, lead } = shape;
  const joined = new Set(shape.joined);
  const isLead = ({ id, sort }: ScanPlan): boolean =>
    lead === undefined || (id === lead.scan && sort !== undefined);
  const drivers = plans
    .filter((plan) => joined.has(plan.id) && canLead(plan) && pending.some(isOf(plan)))
    .filter(isLead)
    .map((driver) => ({ driver, followers: followersOf(driver, plans) }))
    .filter(({ followers }) =>
      followers.every(
        (plan) => joined.has(plan.id) && canFollow(plan, context) && pending.some(isOf(plan)),
      ),
    )
    .sort(
      (one, other) =>
        other.followers.length - one.followers.length ||
        rowsOfScan(other.driver, pending) - rowsOfScan(one.driver, pending),
    );
  const [best] = drivers;
  if (best === undefined) return undefined;
  return {
    driver: best.driver.id,
    followers: best.followers.map(({ id }) => id),
    wanted,
    query: countingQuery(query, body, wanted),
  };
}

/** A statement that can be read in rounds. */
interface Shape {
  readonly body: BoundSelect;
  readonly wanted: number;
  readonly joined: readonly string[];
  /** The table that has to be read in the order of the result, if that has one. */
  readonly lead?: Lead;
}
interface Lead {
  readonly scan: string;
  readonly sort: WantedSort;
}

/** The order in which a table has to be read for a statement in rounds: that of the result, if it is one of the table. */
export const leadOf = (query: BoundQuery): Lead | undefined => shapeOf(query)?.lead;

function shapeOf(query: BoundQuery): Shape | undefined {
  const [limit, offset] = [countOf(query.limit), countOf(query.offset)];
  const { body } = query;
  if (typeof limit !== 'number' || offset === null || body.kind !== 'select') return undefined;
  if (body.from?.kind !== 'join') return undefined;
  const wanted = limit + (offset ?? 0);
  const joined = wanted > MOST_WANTED || !onlyAdds(body) ? undefined : joinedScans(body.from);
  if (joined === undefined) return undefined;
  if (query.orderBy.length === 0) return { body, wanted, joined };
  const leads = joined.flatMap((scan) => {
    const sort = sortOf(query, body, { id: scan });
    return typeof sort === 'string' ? [] : [{ scan, sort }];
  });
  const [lead] = leads;
  return lead && { body, wanted, joined, lead };
}

/** Whether rows of the result stay in it, however many more rows its tables turn out to have. */
function onlyAdds({ items, where, from, ...rest }: BoundSelect): boolean {
  const { groupBy, groupingSets, having, qualify, distinct, distinctOn } = rest;
  const whole = [groupingSets, having, qualify, distinctOn].some((part) => part !== undefined);
  if (whole || distinct || groupBy.length > 0 || from === undefined) return false;
  const expressions = [...items.map(({ expression }) => expression), where, ...expressionsOf(from)];
  return !expressions.some((one) => one !== undefined && someExpression(one, dependsOnOthers));
}

const dependsOnOthers = (part: BoundExpression): boolean =>
  part.kind === 'subquery' ||
  (part.kind === 'function' && (part.aggregate || part.window !== undefined));

function expressionsOf(relation: BoundRelation): readonly (BoundExpression | undefined)[] {
  if (relation.kind === 'unnest') return relation.lists;
  if (relation.kind !== 'join') return [];
  return [relation.on, ...expressionsOf(relation.left), ...expressionsOf(relation.right)];
}

/** The tables of services among those that are joined; undefined if a join can also remove rows. */
function joinedScans(relation: BoundRelation | undefined): readonly string[] | undefined {
  switch (relation?.kind) {
    case 'scan':
      return [relation.id];
    case 'join': {
      const { type, left, right } = relation;
      // The elements of a list depend on nothing but their row.
      const ofRow = type === 'left' && right.kind === 'unnest';
      if (!ADDING.has(type) && !ofRow) return undefined;
      const [one, other] = [joinedScans(left), joinedScans(right)];
      return one && other && [...one, ...other];
    }
    case 'unnest':
    case 'derived':
    case 'common_table':
    case 'index':
    case undefined:
      return [];
  }
}
const ADDING: ReadonlySet<string> = new Set(['inner', 'cross', 'semi']);

const canLead = ({ access, limit, neverRead, aggregate, options }: ScanPlan): boolean =>
  access.fanOut?.over !== 'outer' &&
  limit === undefined &&
  neverRead !== true &&
  aggregate === undefined &&
  options.prefer !== 'time';

/** The rounds of a table are separate scans: its rows need a key, and its options must not count them together. */
function canFollow(plan: ScanPlan, context: PlanContext): boolean {
  const { maxResults, timeoutSeconds } = plan.options;
  const { declaration, options } = context.connector(plan.connector);
  const declared = entityOf(declaration, plan.entity);
  return (
    declared !== undefined &&
    (plan.key ?? []).length > 0 &&
    maxResults === undefined &&
    timeoutSeconds === undefined &&
    options.maxResults === undefined
  );
}

/** The tables that take their keys from this one, or from one that does, in the order of reading. */
function followersOf(driver: ScanPlan, plans: readonly ScanPlan[]): readonly ScanPlan[] {
  const led = new Set([driver.id]);
  return plans.filter(({ id, access: { fanOut } }) => {
    const follows = fanOut?.over === 'outer' && led.has(fanOut.from.scan);
    if (follows) led.add(id);
    return follows;
  });
}

const isOf =
  ({ id }: ScanPlan) =>
  ({ request }: PendingScan): boolean =>
    request.id === id;

const rowsOfScan = (plan: ScanPlan, pending: readonly PendingScan[]): number => {
  const scan = pending.find(isOf(plan));
  return (scan && rowsOf(scan)) ?? 0;
};

/** A row for each row of the result, up to those that are needed. */
function countingQuery(
  { offset: _, orderBy: _order, ...query }: BoundQuery,
  body: BoundSelect,
  wanted: number,
): BoundQuery {
  const range = { start: 0, end: 0 };
  const number = (value: number): BoundExpression => ({
    kind: 'constant',
    type: 'integer',
    value: { type: 'integer', value },
    range,
  });
  return {
    ...query,
    orderBy: [],
    body: { ...body, items: [{ name: 'row', expression: number(1) }] },
    limit: number(wanted),
    output: [{ name: 'row', type: 'integer', ignoringCase: false }],
  };
}
