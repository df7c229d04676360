import {
  columnsIn,
  columnsInQuery,
  INDICES,
  scansOf,
  type BoundExpression,
  type BoundScan,
  type BoundScanColumn,
} from '../../../common/binding';
import type { DataType } from '../../../common/declaration';
import type { GroupingOffer, GroupKey, WantedGroups } from '../../ports';
import type { ScanGroups, ScanPlan } from '../../scan';
import { columnOf } from '../push_down/scan_predicates';
import { conditionsOf } from '../push_down/conditions_of';
import { isWholeTree } from '../push_down/implied';
import type { QueryPlan } from '../query_plan';
import { allOf, conjunctsOf } from '../rewrite/conjuncts';
import { mapSelects, type OrderedSelect } from '../rewrite/map_selects';
import { groupBlockOf, NeedsRows } from './group_block';
import { overGroups } from './read_groups';
import { stepOf } from './time_units';

/** Asks the store whether it groups the documents of a pattern; undefined if it never does. */
export type OfferGroups = (
  pattern: string,
  wanted: Omit<WantedGroups, 'indices'>,
) => GroupingOffer | undefined;

const MICROSECONDS = 1000;

/**
 * The plan with scans of indices that return groups instead of documents, where a SELECT over one of them needs no more
 * and the store groups exactly. Its aggregates then add up those of the groups.
 */
export function groupedInStore(plan: QueryPlan, offer: OfferGroups): QueryPlan {
  if (plan.mode.kind !== 'whole') return plan;
  const found = new Map<string, Grouped | NeedsRows>();
  const query = mapSelects(plan.query, (ordered) => {
    const { from } = ordered.select;
    if (from?.kind !== 'scan' || from.connector !== INDICES) return ordered;
    const made = groupedSelect(ordered, from, plan, offer);
    if (made === undefined) return ordered;
    found.set(from.id, made);
    return made instanceof NeedsRows ? ordered : made.ordered;
  });
  if (found.size === 0) return plan;
  const scans = plan.scans.map((scan): ScanPlan => {
    const made = found.get(scan.id);
    if (made === undefined) return scan;
    if (made instanceof NeedsRows) return { ...scan, ungrouped: made.why };
    return { ...scan, columns: made.columns.map(({ name }) => name), groups: made.groups };
  });
  return { ...plan, query, scans };
}

interface Grouped {
  readonly ordered: OrderedSelect;
  readonly columns: readonly BoundScanColumn[];
  readonly groups: ScanGroups;
}

function groupedSelect(
  ordered: OrderedSelect,
  scan: BoundScan,
  plan: QueryPlan,
  offer: OfferGroups,
): Grouped | NeedsRows | undefined {
  const read = plan.scans.find(({ id }) => id === scan.id);
  if (read === undefined || read.neverRead === true) return undefined;
  const block = groupBlockOf(ordered, scan);
  if (block === undefined || block instanceof NeedsRows) return block;
  const why = whyRowsAreNeeded(scan, read, plan);
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
  const needed = neededElsewhere(scan, plan).find((column) => !whole.has(column));
  if (needed !== undefined) return new NeedsRows(`another table is read for its ${needed}`);
  const where = restOf(conjunctsOf(ordered.select.where), scan.id, read, whole);
  if (where instanceof NeedsRows) return where;
  const filter = read.access.translation?.narrowing;
  const wanted = {
    keys,
    measures: block.measures,
    ...(filter !== undefined && { filter }),
  };
  const offered = offer(scan.entity, wanted);
  if (offered === undefined) return undefined;
  if (!offered.possible) return new NeedsRows(offered.why);
  const groups: ScanGroups = {
    keys,
    ...(block.countsRows && { documents: { as: freeName('count(*)', whole) } }),
    measures: block.measures.map((measure) => ({
      ...measure,
      as: freeName(`${measure.function}(${measure.column})`, whole),
    })),
    request: offered.request,
  };
  const columns = columnsOf(scan, groups);
  const over = (expression: BoundExpression): BoundExpression =>
    overGroups(expression, scan.id, groups);
  const { where: _where, having, qualify, items, ...select } = ordered.select;
  return {
    groups,
    columns,
    ordered: {
      select: {
        ...select,
        items: items.map((item) => ({ ...item, expression: over(item.expression) })),
        from: { ...scan, columns },
        ...(where !== undefined && { where }),
        ...(having && { having: over(having) }),
        ...(qualify && { qualify: over(qualify) }),
      },
      orderBy: ordered.orderBy.map((one) => ({ ...one, expression: over(one.expression) })),
    },
  };
}

/** Why the scan cannot return groups, whatever the SELECT needs. */
function whyRowsAreNeeded(scan: BoundScan, read: ScanPlan, plan: QueryPlan): string | undefined {
  if (read.options.maxResults !== undefined) return 'max_results counts documents';
  if (read.limit !== undefined || read.mayEndEarly === true) return 'it is only read in part';
  if (read.access.fanOut !== undefined) return 'it is read for the keys of another table';
  const shares = scansOf(plan.query).some(({ rowsOf }) => rowsOf === scan.id);
  if (scan.rowsOf !== undefined || shares) return 'its documents are read for several tables';
  const { enough = [], setFilters = [], rounds } = plan;
  const counted = [...enough.map((one) => one.scan), ...setFilters.map((one) => one.scan)];
  const ofRounds = rounds === undefined ? [] : [rounds.driver, ...rounds.followers];
  return [...counted, ...ofRounds].includes(scan.id) ? 'it is only read in part' : undefined;
}

/** Columns that other scans need of this one, for the keys that they look up. */
function neededElsewhere({ id }: BoundScan, plan: QueryPlan): readonly string[] {
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

/**
 * The predicates that are left once the store has applied its conditions: those over keys. The others must have been
 * applied exactly.
 */
function restOf(
  predicates: readonly BoundExpression[],
  scan: string,
  { pushed, pushedAlternatives = [] }: ScanPlan,
  keys: ReadonlySet<string>,
): BoundExpression | NeedsRows | undefined {
  const applied = new Set([
    ...pushed.filter(({ exact }) => exact).map(({ condition }) => identity(condition)),
    ...pushedAlternatives
      .filter(({ exact }) => exact)
      .map(({ alternatives }) => identity(alternatives)),
  ]);
  const rest: BoundExpression[] = [];
  for (const predicate of predicates) {
    const own = columnsIn(predicate).filter(({ relation }) => relation === scan);
    if (own.every(({ name }) => keys.has(name))) {
      rest.push(predicate);
      continue;
    }
    const implied = conditionsOf(predicate, columnOf(scan));
    const { conditions, alternatives = [] } = implied;
    const isApplied =
      (implied.whole && conditions.every((one) => applied.has(identity(one)))) ||
      (isWholeTree(implied) &&
        alternatives.every((one) => applied.has(identity(one))) &&
        conditions
          .filter((one) => !alternatives.some((other) => other.implied.includes(one)))
          .every((one) => applied.has(identity(one))));
    const named = own.find(({ name }) => !keys.has(name))?.name ?? '';
    if (!isApplied) return new NeedsRows(`a condition on ${named} is evaluated here`);
  }
  return allOf(rest);
}

/** Of equal conditions. */
const identity = (of: object): string => JSON.stringify(of);

const freeName = (name: string, taken: ReadonlySet<string>): string =>
  taken.has(name) ? freeName(`${name}'`, taken) : name;

function columnsOf(
  scan: BoundScan,
  { keys, documents, measures }: ScanGroups,
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
  ];
}
