import {
  parametersOf,
  type ColumnDeclaration,
  type Condition,
  type EntityDeclaration,
  type FilterDeclaration,
  type ListDeclaration,
  type PushedCondition,
  type TypedValue,
} from '../../../common/declaration';
import type { AccessPlan } from '../scan_plan';
import { BOUNDS } from '../../bounds';
import { addressBytes, partsWithin } from './split_values';
import { writeValue, type WrittenValue } from './write_value';

/** The result of pushing conditions down to the filters of a list. */
export interface PushedFilters {
  readonly query: Readonly<Record<string, readonly string[]>>;
  /** Filters that fill a placeholder of the request template. */
  readonly parameters: Readonly<Record<string, TypedValue>>;
  /** Values of an IN that the service accepts one at a time: the parameter, and what to send for each value. */
  readonly perValue: readonly { readonly parameter: string; readonly values: readonly string[] }[];
  /** Values of an IN that do not fit in one URL; the rows of all parts together are the result. */
  readonly split?: AccessPlan['split'];
  readonly pushed: readonly PushedCondition[];
  readonly residual: readonly Condition[];
}

/** With more requests than this for one IN, reading the list is cheaper. */
export const MOST_PER_VALUE = 50;

interface Draft {
  readonly query: Map<string, string[]>;
  readonly parameters: Map<string, TypedValue>;
  readonly perValue: { parameter: string; values: readonly string[] }[];
  readonly mostBytes: number;
  /** Repeated rows are detected by their key. */
  readonly keyed: boolean;
  split?: AccessPlan['split'];
  readonly replaced: Set<string>;
  readonly taken: Map<string, FilterDeclaration>;
  /** The value of a parameter, without its template. */
  readonly bounds: Map<string, string>;
  /** Whether values may be requested one at a time. */
  readonly onePerValue: boolean;
}

/**
 * Turns conditions into query parameters of the list; what it cannot express is residual. Default filters of the service
 * are turned off. `onePerValue`: an IN may become one request per value.
 */
export function pushFilters(
  list: ListDeclaration,
  entity: EntityDeclaration,
  conditions: readonly Condition[],
  onePerValue: boolean,
  mostBytes: number = BOUNDS.request_url_bytes.default,
): PushedFilters {
  const draft: Draft = {
    mostBytes,
    keyed: entity.key.every((name) => {
      const column = entity.columns[name];
      return column !== undefined && column.detail === undefined;
    }),
    query: new Map(),
    parameters: new Map(),
    perValue: [],
    replaced: new Set(),
    taken: new Map(),
    bounds: new Map(),
    onePerValue,
  };
  const holes = parametersOf(list.request);
  const pushed: PushedCondition[] = [];
  const residual: Condition[] = [];
  for (const condition of mostTellingFirst(conditions)) {
    const done = pushOne(condition, list.filters, entity.columns[condition.column], holes, draft);
    if (done === undefined) residual.push(condition);
    else pushed.push(done);
  }
  for (const [name, value] of Object.entries(list.unfiltered ?? {})) {
    if (draft.replaced.has(name) || draft.taken.has(name)) continue;
    if (holes.has(name)) draft.parameters.set(name, { type: 'text', value });
    else draft.query.set(name, [value]);
  }
  return {
    query: Object.fromEntries(draft.query),
    parameters: Object.fromEntries(draft.parameters),
    perValue: draft.perValue,
    ...(draft.split && { split: draft.split }),
    pushed,
    residual,
  };
}

/** If two conditions use the same parameter, the more selective one gets it. */
function mostTellingFirst(conditions: readonly Condition[]): readonly Condition[] {
  const rank = ({ operator }: Condition): number => {
    const at = (['eq', 'in', 'contains', 'gte', 'gt', 'lte', 'lt', 'is_null'] as const).findIndex(
      (one) => one === operator,
    );
    return at === -1 ? 10 : at;
  };
  return [...conditions].sort((one, other) => rank(one) - rank(other));
}

function pushOne(
  condition: Condition,
  filters: readonly FilterDeclaration[],
  column: ColumnDeclaration | undefined,
  holes: ReadonlySet<string>,
  draft: Draft,
): PushedCondition | undefined {
  for (const filter of filters) {
    if (filter.column !== condition.column || !filter.operators.includes(condition.operator)) {
      continue;
    }
    const written = condition.values.map((value) => writeValue(value, condition, filter, column));
    const values = written.filter((value) => value !== undefined);
    if (values.length !== written.length) continue;
    const texts = values.map((value) => value.text);
    // IS NULL has no value; the template defines how it is requested.
    if (texts.length === 0) {
      if (filter.template === undefined) continue;
      texts.push(filter.template);
    }
    const whole =
      values[0] === undefined ? undefined : bothBounds(values[0], condition, filter, draft);
    if (whole !== undefined) setText(whole, filter.parameter, holes, draft);
    else if (!send(texts, condition, filter, holes, draft)) continue;
    if (filter.replaces !== undefined) draft.replaced.add(filter.replaces);
    draft.taken.set(filter.parameter, filter);
    if (values[0] !== undefined) draft.bounds.set(filter.parameter, values[0].plain);
    const exact =
      condition.exact && filter.match === 'exact' && values.every((value) => !value.widened);
    return { condition, exact, as: asSent(filter, texts) };
  }
  return undefined;
}

/** For EXPLAIN, not encoded. */
const asSent = ({ parameter, many }: FilterDeclaration, texts: readonly string[]): string =>
  many === 'repeat'
    ? texts.map((one) => `${parameter}=${one}`).join('&')
    : `${parameter}=${texts.join(',')}`;

/** Lower and upper bound in one parameter (`{from}..{until}`), where the lower one is there already. */
function bothBounds(
  value: WrittenValue,
  condition: Condition,
  filter: FilterDeclaration,
  draft: Draft,
): string | undefined {
  const lower = draft.taken.get(filter.parameter);
  const from = draft.bounds.get(filter.parameter);
  const upper = condition.operator === 'lt' || condition.operator === 'lte';
  if (!upper || lower?.both === undefined || from === undefined) return undefined;
  if (lower.column !== filter.column) return undefined;
  return lower.both.replace('{from}', () => from).replace('{until}', () => value.plain);
}

/** Adds the values to the request; false if the parameter is already used or cannot hold that many. */
function send(
  texts: readonly string[],
  condition: Condition,
  filter: FilterDeclaration,
  holes: ReadonlySet<string>,
  draft: Draft,
): boolean {
  const { parameter, many } = filter;
  const before = draft.taken.get(parameter);
  if (before !== undefined) return before === filter && addElement(texts, condition, filter, draft);
  if (texts.length > 1 && (many === undefined || holes.has(parameter))) return false;
  if (texts.length > 1 && many === 'per_value') {
    if (!draft.onePerValue || texts.length > MOST_PER_VALUE || draft.perValue.length > 0)
      return false;
    draft.perValue.push({ parameter, values: texts });
    return true;
  }
  const [text = ''] = texts;
  if (addressBytes(parameter, texts, many) > draft.mostBytes) {
    const parts = partsWithin(draft.mostBytes, parameter, texts, many);
    // Only for IN do the rows of the parts add up, and splitting two parameters would multiply the requests.
    if (condition.operator !== 'in' || parts === undefined || draft.split !== undefined) {
      return false;
    }
    if (holes.has(parameter) || !(draft.keyed || filter.match === 'exact')) return false;
    const sent = parts.map((part) => (many === 'comma' ? [part.join(',')] : part));
    draft.split = { parameter, parts: sent };
    return true;
  }
  if (holes.has(parameter)) setText(text, parameter, holes, draft);
  else draft.query.set(parameter, many === 'comma' ? [texts.join(',')] : [...texts]);
  return true;
}

function setText(text: string, parameter: string, holes: ReadonlySet<string>, draft: Draft): void {
  if (holes.has(parameter)) draft.parameters.set(parameter, { type: 'text', value: text });
  else draft.query.set(parameter, [text]);
}

/** A second CONTAINS on the same list is combined with the first if the parameter requires all of its values. */
function addElement(
  texts: readonly string[],
  condition: Condition,
  filter: FilterDeclaration,
  draft: Draft,
): boolean {
  const sent = draft.query.get(filter.parameter);
  const [text] = texts;
  if (condition.operator !== 'contains' || sent === undefined || text === undefined) return false;
  if (addressBytes(filter.parameter, [...sent, text], filter.many) > draft.mostBytes) return false;
  if (filter.many === 'comma') draft.query.set(filter.parameter, [`${sent.join(',')},${text}`]);
  else if (filter.many === 'repeat') sent.push(text);
  else return false;
  return true;
}
