import { grouped } from '../../../common/quantities';
import {
  paginationOf,
  parametersOf,
  type Condition,
  type EntityDeclaration,
  type ListDeclaration,
  type NeedDeclaration,
  type TypedValue,
  entityOf,
} from '../../../common/declaration';
import { BOUNDS } from '../../bounds';
import type { ScanOptions } from '../../../common/binding';
import type { AccessPlan, FanOut, ScanPlan } from '../scan_plan';
import type { Candidate } from './candidate';
import { estimateRequests } from './estimate_requests';
import { fillNeeds, type FilledNeeds } from './fill_needs';
import { planWindows } from './plan_windows';
import { pushKeys } from './push_keys';
import { MOST_PER_VALUE, pushFilters } from './push_filters';
import { pushSort } from './push_sort';
import type { MissingFilter, ScanRequest } from './scan_request';
import { translateConditions } from './translate_conditions';

export interface Infeasible {
  readonly kind: 'infeasible';
  readonly why: string;
  readonly need?: NeedDeclaration;
  /** The key of CONFIG that is not set. */
  readonly unset?: string;
  /** The number of combinations of values it would request, if that exceeds the bound. */
  readonly combined?: number;
}
/** Plans another scan: the parent of a fan-out. */
export type PlanParent = (request: ScanRequest) => ScanPlan | MissingFilter;

/** How a list would serve the request, or why it cannot. */
export function buildCandidate(
  list: ListDeclaration,
  entity: EntityDeclaration,
  request: ScanRequest,
  useOuter: boolean,
  planParent: PlanParent,
): Candidate | Infeasible {
  if (!useOuter) return candidateOf(list, entity, request, planParent, 'alone');
  // The keys of a join arrive in several requests: their order, count and groups are not those of the statement.
  const { sort: _sort, limit: _limit, aggregate: _aggregate, ...parts } = request;
  const bound = candidateOf(list, entity, parts, planParent, 'with_keys');
  if (!('kind' in bound) && bound.access.fanOut?.over === 'outer') return bound;
  return candidateOf(list, entity, request, planParent, 'alone');
}

function candidateOf(
  list: ListDeclaration,
  entity: EntityDeclaration,
  request: ScanRequest,
  planParent: PlanParent,
  how: 'alone' | 'with_keys',
): Candidate | Infeasible {
  const unset = list.requiresConfig?.find((key) => !isSet(request.connector, key));
  if (unset !== undefined) return { ...infeasible(`CONFIG has no "${unset}"`), unset };
  if (list.onlyByIndex !== request.options.index) {
    return infeasible(
      list.onlyByIndex === undefined
        ? `WITH (index = '${request.options.index ?? ''}') selects another list`
        : `it is only used with WITH (index = '${list.onlyByIndex}')`,
    );
  }
  const needs = fillNeeds(list, request, how === 'with_keys');
  if (needs.kind === 'unfilled') {
    return {
      ...infeasible(`it requires a condition on ${needs.need.column}`),
      need: needs.need,
    };
  }
  const parent = parentOf(list, needs, request, planParent);
  if (parent?.kind === 'missing_filter') {
    return infeasible(`${parent.entity} requires a condition on ${parent.column}`);
  }
  const offered = offeredConditions(entity, request);
  const filling = new Set(needs.pushed.map(({ condition }) => condition));
  const open = offered.filter((condition) => !filling.has(condition));
  const translated = translateConditions(list, open, request, needs.pushed);
  const most = request.mostValueSets ?? BOUNDS.scan_value_sets.default;
  const { parts } = translated;
  // Counted before the sets are created, which would take memory.
  const combined = combinations(Object.values(needs.values)) * Math.max(1, parts.length);
  if (combined > most) {
    return { ...infeasible(tooManySets(combined, most)), combined };
  }
  const windows = planWindows(list, translated, request.now);
  const filters = pushFilters(
    list,
    entity,
    windows.open,
    parent === undefined && needs.fromOuter === undefined && combined * MOST_PER_VALUE <= most,
    request.requestUrlBytes,
  );
  const pushed = [...needs.pushed, ...translated.pushed, ...windows.pushed, ...filters.pushed];
  const covered = new Set(pushed.map(({ condition }) => condition));
  const residual = request.conditions.filter(
    (condition) => !covered.has(condition) && !translated.implied.includes(condition),
  );
  const exact =
    translated.whole &&
    residual.length === 0 &&
    [...pushed, ...translated.pushedAlternatives].every((one) => one.exact);
  const named = setsOf(needs.values, filters.perValue);
  const all = named.length * Math.max(1, parts.length) * (filters.split?.parts.length ?? 1);
  if (all > most) return { ...infeasible(tooManySets(all, most)), combined: all };
  const sets =
    parts.length === 0 ? named : named.flatMap((set) => parts.map((part) => ({ ...set, ...part })));
  if (sets.length > 1 && (parent !== undefined || needs.fromOuter !== undefined)) {
    return infeasible('it would combine two fan-outs');
  }
  const one = {
    list: list.name,
    query: filters.query,
    parameters: {
      ...(sets.length === 1 ? sets[0] : {}),
      ...filters.parameters,
      ...translated.parameters,
    },
    ...(translated.translation && { translation: translated.translation }),
  };
  const keys =
    how === 'with_keys' &&
    parent === undefined &&
    needs.fromOuter === undefined &&
    sets.length === 1 &&
    filters.split === undefined
      ? pushKeys(one, list, entity, request, pushed)
      : undefined;
  const fanOut = fanOutOf(list, needs, parent?.plan, sets) ?? keys;
  if (list.onlyWith !== undefined && keys === undefined) {
    const { onlyWith } = list;
    const named = pushed.some(
      ({ condition: { column, operator } }) =>
        onlyWith.includes(column) && (operator === 'eq' || operator === 'in'),
    );
    if (!named) return infeasible(`it requires a condition on ${onlyWith.join(' or ')}`);
  }
  const sortable =
    request.sort !== undefined &&
    request.pushDown &&
    fanOut === undefined &&
    filters.split === undefined &&
    sortHolds(list, request, exact);
  const sorted =
    sortable && request.sort && list.translate === undefined
      ? pushSort(list, entity, request.sort, request.conditions)
      : undefined;
  const inOrder = sorted !== undefined || (sortable && translated.sorted);
  const ordered = request.sort === undefined || inOrder;
  const limit = exact && ordered && request.pushDown ? request.limit : undefined;
  const order = sortParameters(list, sorted);
  const access: AccessPlan = {
    list: list.name,
    query: { ...one.query, ...order.query },
    parameters: { ...one.parameters, ...order.parameters },
    ...(fanOut && { fanOut }),
    ...(filters.split && { split: filters.split }),
    ...(windows.plan && { windows: windows.plan }),
    ...(translated.translation && { translation: translated.translation }),
  };
  return {
    list,
    access,
    pushed,
    ...(translated.pushedAlternatives.length > 0 && {
      pushedAlternatives: translated.pushedAlternatives,
    }),
    residual,
    exact,
    named: needs.pushed.length > 0 || (list.onlyWith !== undefined && keys === undefined),
    ...(inOrder &&
      request.sort && {
        sort: { column: request.sort.column, direction: request.sort.direction },
      }),
    ...(limit !== undefined && { limit }),
    aggregated: translated.aggregated,
    impossible: translated.impossible.length > 0,
    notes: translated.notes,
    estimate: estimateRequests(
      list,
      access,
      request,
      limit,
      windows.pushed.length + filters.pushed.length,
    ),
  };
}

/**
 * Windows keep the order of their own column only. Another sort is pushed down if the statement needs so few rows that
 * the list is not read in windows.
 */
function sortHolds(list: ListDeclaration, request: ScanRequest, exact: boolean): boolean {
  const { windows } = list;
  const pages = paginationOf(list, request.connector.declaration);
  if (windows === undefined || request.sort?.column === windows.column) return true;
  const cap = 'cap' in pages ? (pages.cap ?? Infinity) : Infinity;
  return exact && request.limit !== undefined && request.limit <= cap;
}

/** Secrets are only in the configuration as stored. */
const isSet = ({ config, stored }: ScanRequest['connector'], key: string): boolean => {
  const value = config[key] ?? stored.config[key];
  return value !== undefined && value !== null && value !== '';
};

const infeasible = (why: string): Infeasible => ({ kind: 'infeasible', why });

/** With push-down turned off, only conditions that are not filters: those on request parameters. */
const offeredConditions = (
  entity: EntityDeclaration,
  request: ScanRequest,
): readonly Condition[] =>
  request.pushDown
    ? request.conditions
    : request.conditions.filter(({ column }) => entity.columns[column]?.requestOnly === true);

function parentOf(
  list: ListDeclaration,
  needs: FilledNeeds,
  request: ScanRequest,
  planParent: PlanParent,
): { readonly kind: 'planned'; readonly plan: ScanPlan } | MissingFilter | undefined {
  const { parent } = list;
  if (needs.fromParent.length === 0 || parent === undefined) return undefined;
  const columns = needs.fromParent.map((parameter) => parent.supplies[parameter] ?? '');
  const theirs = entityOf(request.connector.declaration, parent.entity)?.columns ?? {};
  const more = [
    ...(parent.rowsHint === undefined ? [] : [parent.rowsHint]),
    ...Object.keys(parent.childless ?? {}),
    // The parent's rows are filtered by these, unless that takes one request per row.
    ...Object.values(parent.conditions ?? {}).filter((name) => theirs[name]?.detail === undefined),
  ];
  const {
    sort: _sort,
    limit: _limit,
    aggregate: _aggregate,
    withoutLists: _w,
    alternatives: _alternatives,
    discovered: _discovered,
    ...rest
  } = request;
  const plan = planParent({
    ...rest,
    id: `${request.id}.${parent.entity}`,
    entity: parent.entity,
    columns: [...new Set([...columns, ...more])],
    conditions: request.pushDown ? mapped(request.conditions, parent.conditions ?? {}) : [],
    whole: false,
    wholeWithAlternatives: false,
    options: optionsOfParent(request.options),
    outerBindings: [],
  });
  return 'kind' in plan ? plan : { kind: 'planned', plan };
}

/**
 * The options that the scan of a parent inherits from the table it serves: how to read (cache, max_age, prefer, max_wait)
 * and how to handle failures (on_error). `max_results` counts rows of the table itself, `timeout` already covers both,
 * and `index` names a list of the table.
 */
function optionsOfParent({
  maxResults: _maxResults,
  timeoutSeconds: _timeoutSeconds,
  index: _index,
  ...shared
}: ScanOptions): ScanOptions {
  return shared;
}

const mapped = (
  conditions: readonly Condition[],
  names: Readonly<Record<string, string>>,
): readonly Condition[] =>
  conditions.flatMap((condition) => {
    const column = names[condition.column];
    return column === undefined ? [] : [{ ...condition, column }];
  });

/** The number of sets that `setsOf` would create, computed before creating them. */
const combinations = (choices: readonly (readonly TypedValue[])[]): number =>
  choices.reduce((product, values) => product * values.length, 1);

const tooManySets = (combined: number, most: number): string =>
  `the listed values combine to ${grouped(combined)} requests; the limit is ${grouped(most)} (scan_value_sets)`;

/** All combinations of the values that the statement lists. */
function setsOf(
  needs: FilledNeeds['values'],
  perValue: readonly { readonly parameter: string; readonly values: readonly string[] }[],
): readonly Readonly<Record<string, TypedValue>>[] {
  const choices: readonly (readonly [string, readonly TypedValue[]])[] = [
    ...Object.entries(needs),
    ...perValue.map(({ parameter, values }): [string, readonly TypedValue[]] => [
      parameter,
      values.map((value) => ({ type: 'text', value })),
    ]),
  ];
  return choices.reduce<readonly Readonly<Record<string, TypedValue>>[]>(
    (sets, [parameter, values]) =>
      sets.flatMap((set) => values.map((value) => ({ ...set, [parameter]: value }))),
    [{}],
  );
}

function fanOutOf(
  list: ListDeclaration,
  needs: FilledNeeds,
  parent: ScanPlan | undefined,
  sets: readonly Readonly<Record<string, TypedValue>>[],
): FanOut | undefined {
  if (parent !== undefined) {
    return { over: 'parent', parent, supplies: suppliesOf(list, needs) };
  }
  if (needs.fromOuter !== undefined) return needs.fromOuter;
  return sets.length > 1 ? { over: 'values', sets } : undefined;
}

const suppliesOf = (list: ListDeclaration, needs: FilledNeeds): Readonly<Record<string, string>> =>
  Object.fromEntries(
    needs.fromParent.map((parameter) => [parameter, list.parent?.supplies[parameter] ?? '']),
  );

/** The parameters of a pushed sort: query parameters, or values for placeholders of the request. */
function sortParameters(
  list: ListDeclaration,
  sorted: Readonly<Record<string, string>> = {},
): Pick<AccessPlan, 'query' | 'parameters'> {
  const holes = parametersOf(list.request);
  const entries = Object.entries(sorted);
  return {
    query: Object.fromEntries(
      entries.flatMap(([name, value]) => (holes.has(name) ? [] : [[name, [value]]])),
    ),
    parameters: Object.fromEntries(
      entries.flatMap(([name, value]) =>
        holes.has(name) ? [[name, { type: 'text' as const, value }]] : [],
      ),
    ),
  };
}
