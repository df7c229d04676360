import {
  boundOperation,
  columnsIn,
  columnsInQuery,
  INDICES,
  scansOf,
  type BoundExpression,
  type BoundQuery,
  type BoundScan,
  type BoundScanColumn,
} from '../../../common/binding';
import type { Alternatives, Condition, DataType } from '../../../common/declaration';
import type { GroupingOffer, GroupKey, WantedGroups } from '../../ports';
import type { ScanGroups, ScanPlan } from '../../scan';
import { columnOf } from '../push_down/scan_predicates';
import { conditionsOf } from '../push_down/conditions_of';
import { isWholeTree } from '../push_down/implied';
import type { QueryPlan, WholeGroups } from '../query_plan';
import { allOf, conjunctsOf } from '../rewrite/conjuncts';
import { mapSelects, type OrderedSelect } from '../rewrite/map_selects';
import { groupBlockOf, NeedsRows } from './group_block';
import { overGroups } from './read_groups';
import { stepOf } from './time_units';
import { wholeGroupsOf } from './whole_groups';

/** Asks the store whether it groups the documents of a pattern; undefined if it never does. */
export type OfferGroups = (
  pattern: string,
  wanted: Omit<WantedGroups, 'indices' | 'columns'>,
) => GroupingOffer | undefined;

const MICROSECONDS = 1000;

/**
 * The plan with scans of indices that return groups instead of documents, where a SELECT over one of them needs no more
 * and the store groups exactly. Its aggregates then add up those of the groups.
 */
export function groupedInStore(plan: QueryPlan, offer: OfferGroups): QueryPlan {
  if (plan.mode.kind !== 'whole') return plan;
  const { query, scans } = plan;
  const made = new Map<string, Grouped | NeedsRows>();
  mapSelects(query, (ordered) => {
    const { from } = ordered.select;
    if (from?.kind !== 'scan' || from.connector !== INDICES) return ordered;
    const one = groupedSelect(ordered, from, plan, offer);
    if (one !== undefined) made.set(from.id, one);
    return ordered;
  });
  if (made.size === 0) return plan;
  const grouped = new Map<string, Grouped>();
  for (const readers of readersOf(query).values()) {
    const all = readers.map((id) => [id, made.get(id)] as const);
    const isGrouped = (one: (typeof all)[number]): one is readonly [string, Grouped] =>
      one[1] !== undefined && !(one[1] instanceof NeedsRows);
    // One that needs the documents has them read for all.
    if (all.every(isGrouped)) for (const [id, one] of all.filter(isGrouped)) grouped.set(id, one);
  }
  const whole = wholeIn(query, grouped);
  return {
    ...plan,
    ...(whole && { wholeGroups: whole }),
    query: mapSelects(query, (ordered) => {
      const { from } = ordered.select;
      const one = from?.kind === 'scan' ? grouped.get(from.id) : undefined;
      return one?.ordered ?? ordered;
    }),
    scans: scans.flatMap((scan): readonly ScanPlan[] => {
      const readers = readersOf(query).get(scan.id) ?? [scan.id];
      const own = readers.flatMap((id) => {
        const one = grouped.get(id);
        if (one === undefined) return [];
        const { columns, groups } = one;
        return [{ ...scan, id, columns: columns.map(({ name }) => name), groups }];
      });
      if (own.length > 0) return own;
      const why = readers.map((id) => made.get(id)).find((one) => one instanceof NeedsRows);
      if (why instanceof NeedsRows) return [{ ...scan, ungrouped: why.why }];
      return made.has(scan.id) ? [{ ...scan, ungrouped: FOR_OTHERS }] : [scan];
    }),
  };
}

/** How the rows of the query are read from groups; undefined if it does more with them. */
function wholeIn(
  { body, with: tables, orderBy, limit, offset }: BoundQuery,
  grouped: ReadonlyMap<string, Grouped>,
): WholeGroups | undefined {
  if (body.kind !== 'select' || body.from?.kind !== 'scan' || tables.length > 0) return undefined;
  if (orderBy.length > 0 || limit !== undefined || offset !== undefined) return undefined;
  const { rowsOf, id } = body.from;
  return rowsOf === undefined ? grouped.get(id)?.whole : undefined;
}

const FOR_OTHERS = 'its documents are read for another table, too';

/** By the scan that reads documents of indices: all scans that have its rows. */
function readersOf(query: BoundQuery): ReadonlyMap<string, readonly string[]> {
  const readers = new Map<string, string[]>();
  for (const { id, rowsOf = id, connector } of scansOf(query))
    if (connector === INDICES) readers.set(rowsOf, [...(readers.get(rowsOf) ?? []), id]);
  return readers;
}

interface Grouped {
  readonly ordered: OrderedSelect;
  readonly columns: readonly BoundScanColumn[];
  readonly groups: ScanGroups;
  readonly whole?: WholeGroups;
}

function groupedSelect(
  ordered: OrderedSelect,
  scan: BoundScan,
  plan: QueryPlan,
  offer: OfferGroups,
): Grouped | NeedsRows | undefined {
  const { rowsOf = scan.id, ...own } = scan;
  const read = plan.scans.find(({ id }) => id === rowsOf);
  if (read === undefined || read.neverRead === true) return undefined;
  const block = groupBlockOf(ordered, scan);
  if (block === undefined || block instanceof NeedsRows) return block;
  const why = whyRowsAreNeeded(read, plan);
  if (why !== undefined) return new NeedsRows(why);
  const keys: GroupKey[] = [];
  for (const [column, { type, unit }] of block.keys) {
    if (column === '_id') return new NeedsRows('_id is different in every document');
    keys.push({
      column,
      type,
      ...(unit && stepOf(unit, plan.timeZone, plan.now / MICROSECONDS)),
    });
  }
  const whole = new Set(keys.filter(({ every }) => every === undefined).map((key) => key.column));
  const needed = neededElsewhere(read.id, plan).find((column) => !whole.has(column));
  if (needed !== undefined) return new NeedsRows(`another table is read for its ${needed}`);
  const split = splitWhere(conjunctsOf(ordered.select.where), scan.id, whole);
  if (split instanceof NeedsRows) return split;
  const { conditions, alternatives, overKeys, applied } = split;
  const filter = read.access.translation?.narrowing;
  const wanted = { keys, measures: block.measures, conditions, alternatives };
  const offered = offer(scan.entity, { ...wanted, ...(filter !== undefined && { filter }) });
  if (offered === undefined) return undefined;
  if (!offered.possible) return new NeedsRows(offered.why);
  const taken = new Set(scan.columns.map(({ name }) => name));
  const groups: ScanGroups = {
    keys,
    ...(block.countsRows && { documents: { as: freeName('count(*)', taken) } }),
    measures: block.measures.map((measure) => ({
      ...measure,
      as: freeName(`${measure.function}(${measure.column})`, taken),
    })),
    conditions,
    alternatives,
    ...(applied.predicates.length > 0 && {
      applied: {
        as: freeName('grouped', taken),
        columns: applied.columns.filter((name) => !block.keys.has(name)),
      },
    }),
    request: offered.request,
  };
  const where = allOf([
    ...overKeys,
    ...(groups.applied === undefined
      ? []
      : [ifNotApplied(scan, groups.applied.as, applied.predicates)]),
  ]);
  const columns = columnsOf(scan, groups);
  const over = (expression: BoundExpression): BoundExpression =>
    overGroups(expression, scan.id, groups);
  const { where: _where, having, qualify, items, ...select } = ordered.select;
  const wholeGroups =
    overKeys.length === 0 ? wholeGroupsOf(ordered.select, scan, groups, plan.timeZone) : undefined;
  return {
    groups,
    columns,
    ...(wholeGroups && { whole: wholeGroups }),
    ordered: {
      select: {
        ...select,
        items: items.map((item) => ({ ...item, expression: over(item.expression) })),
        from: { ...own, columns },
        ...(where !== undefined && { where }),
        ...(having && { having: over(having) }),
        ...(qualify && { qualify: over(qualify) }),
      },
      orderBy: ordered.orderBy.map((one) => ({ ...one, expression: over(one.expression) })),
    },
  };
}

/** Why the scan cannot return groups, whatever the SELECT needs. */
function whyRowsAreNeeded(read: ScanPlan, plan: QueryPlan): string | undefined {
  if (read.options.maxResults !== undefined) return 'max_results counts documents';
  if (read.limit !== undefined || read.mayEndEarly === true) return 'it is only read in part';
  if (read.access.fanOut !== undefined) return 'it is read for the keys of another table';
  const { enough = [], setFilters = [], rounds } = plan;
  const counted = [...enough.map((one) => one.scan), ...setFilters.map((one) => one.scan)];
  const ofRounds = rounds === undefined ? [] : [rounds.driver, ...rounds.followers];
  return [...counted, ...ofRounds].includes(read.id) ? 'it is only read in part' : undefined;
}

/** Columns that other scans need of this one, for the keys that they look up. */
function neededElsewhere(id: string, plan: QueryPlan): readonly string[] {
  const supplied = plan.scans.flatMap(({ access: { fanOut } }) => {
    if (fanOut?.over !== 'outer') return [];
    const sources = [fanOut.from, ...(fanOut.more ?? [])].filter(({ scan }) => scan === id);
    const also = fanOut.from.scan === id ? (fanOut.also ?? []).map(({ from }) => from) : [];
    return [...sources.map(({ column }) => column), ...also];
  });
  const inQueries = Object.values(plan.outerValues ?? {})
    .flatMap(columnsInQuery)
    .filter(({ relation }) => relation === id)
    .map(({ name }) => name);
  return [...supplied, ...inQueries];
}

/** WHERE, in parts. */
interface SplitWhere {
  /** Evaluated over groups. */
  readonly overKeys: readonly BoundExpression[];
  /** Applied by the store; evaluated over documents only, with the columns that these need besides. */
  readonly applied: {
    readonly predicates: readonly BoundExpression[];
    readonly columns: readonly string[];
  };
  /** What `applied` means. */
  readonly conditions: readonly Condition[];
  readonly alternatives: readonly Alternatives[];
}

function splitWhere(
  predicates: readonly BoundExpression[],
  scan: string,
  keys: ReadonlySet<string>,
): SplitWhere | NeedsRows {
  const overKeys: BoundExpression[] = [];
  const applied: BoundExpression[] = [];
  const columns = new Set<string>();
  const conditions: Condition[] = [];
  const alternatives: Alternatives[] = [];
  for (const predicate of predicates) {
    const own = columnsIn(predicate).flatMap(({ relation, name }) =>
      relation === scan ? [name] : [],
    );
    if (own.every((name) => keys.has(name))) {
      overKeys.push(predicate);
      continue;
    }
    const implied = conditionsOf(predicate, columnOf(scan));
    if (!isWholeTree(implied))
      return new NeedsRows(
        `a condition on ${own.find((name) => !keys.has(name)) ?? ''} is evaluated here`,
      );
    const trees = implied.whole ? [] : (implied.alternatives ?? []);
    const following = new Set(trees.flatMap((one) => one.implied));
    conditions.push(...implied.conditions.filter((one) => !following.has(one)));
    alternatives.push(...trees);
    applied.push(predicate);
    for (const name of own) columns.add(name);
  }
  return {
    overKeys,
    applied: { predicates: applied, columns: [...columns] },
    conditions,
    alternatives,
  };
}

/** True for groups, of which it holds, and evaluated for documents. */
function ifNotApplied(
  { id, range }: BoundScan,
  name: string,
  predicates: readonly BoundExpression[],
): BoundExpression {
  const isApplied: BoundExpression = {
    kind: 'column',
    relation: id,
    name,
    type: 'boolean',
    ignoringCase: false,
    requestOnly: false,
    range,
  };
  const all = allOf(predicates);
  return all === undefined
    ? isApplied
    : boundOperation('or', 'boolean', [isApplied, all], range, false);
}

const freeName = (name: string, taken: ReadonlySet<string>): string =>
  taken.has(name) ? freeName(`${name}'`, taken) : name;

function columnsOf(
  scan: BoundScan,
  { keys, documents, measures, applied }: ScanGroups,
): readonly BoundScanColumn[] {
  const computed = (name: string, type: DataType): BoundScanColumn => ({
    name,
    type,
    ignoringCase: false,
    requestOnly: false,
  });
  const named = (name: string): BoundScanColumn | undefined =>
    scan.columns.find((one) => one.name === name);
  return [
    ...keys.map(({ column, type }) => named(column) ?? computed(column, type)),
    ...(documents === undefined ? [] : [computed(documents.as, 'integer')]),
    ...measures.map(({ as, type, function: name }) =>
      computed(as, name === 'count' ? 'integer' : type),
    ),
    ...(applied === undefined
      ? []
      : [computed(applied.as, 'boolean'), ...applied.columns.flatMap((name) => named(name) ?? [])]),
  ];
}
