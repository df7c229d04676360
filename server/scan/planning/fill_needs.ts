import {
  caseMark,
  completed,
  type Condition,
  type ListDeclaration,
  type NeedDeclaration,
  type PushedCondition,
  type TypedValue,
  entityOf,
} from '../../../common/declaration';
import type { FanOut } from '../scan_plan';
import type { OuterBinding, ScanRequest } from './scan_request';

/** Where the values of the placeholders of a list come from. */
export interface FilledNeeds {
  readonly kind: 'filled';
  /** Values in the statement, per parameter. */
  readonly values: Readonly<Record<string, readonly TypedValue[]>>;
  /** Parameters that the parent's rows supply. */
  readonly fromParent: readonly string[];
  readonly fromOuter?: Extract<FanOut, { over: 'outer' }>;
  readonly pushed: readonly PushedCondition[];
}
export interface UnfilledNeed {
  readonly kind: 'unfilled';
  readonly need: NeedDeclaration;
}

/** Fills the placeholders of a list from conditions, else from a join, the parent, or CONFIG. */
export function fillNeeds(
  list: ListDeclaration,
  request: ScanRequest,
  useOuter: boolean,
): FilledNeeds | UnfilledNeed {
  const values: Record<string, readonly TypedValue[]> = {};
  const fromParent: string[] = [];
  const pushed: PushedCondition[] = [];
  let fromOuter: Extract<FanOut, { over: 'outer' }> | undefined;
  let first: OuterBinding | undefined;
  const supplier = supplierOf(list.needs ?? [], request.outerBindings);
  for (const need of list.needs ?? []) {
    const condition = namingCondition(need, list, request);
    const outer = useOuter ? outerOf(need, request.outerBindings, supplier) : undefined;
    const fallback = defaultOf(need, request);
    const named = condition === undefined ? [] : speltValues(need, condition, request);
    if (condition !== undefined && named.length > 0) {
      values[need.parameter] = named;
      const text = named.map(({ value }) => String(value)).join(', ');
      const exact = condition.exact && need.mayDiffer !== true;
      pushed.push({ condition, exact, as: `${need.parameter}=${text}` });
    } else if (outer !== undefined && fromOuter === undefined) {
      const { parameter, column } = need;
      fromOuter = { over: 'outer', from: outer.from, column, most: 1, parameter };
      first = outer;
    } else if (fromOuter !== undefined && outer !== undefined && isPart(need, outer, first)) {
      const { parameter, column } = need;
      const also = [...(fromOuter.also ?? []), { parameter, column, from: outer.from.column }];
      fromOuter = { ...fromOuter, also };
    } else if (list.parent?.supplies[need.parameter] !== undefined) {
      fromParent.push(need.parameter);
    } else if (fallback !== undefined) {
      values[need.parameter] = fallback;
    } else if (need.values !== undefined) {
      values[need.parameter] = need.values.map((value) => ({ type: 'text', value }));
    } else {
      return { kind: 'unfilled', need };
    }
  }
  // One fan-out at a time: the parent's rows are filtered by the values that the statement lists.
  const { supplies = {}, conditions = {} } = list.parent ?? {};
  for (const { parameter, column } of fromParent.length > 0 ? (list.needs ?? []) : []) {
    const condition = pushed.find((one) => one.condition.column === column);
    const several = (values[parameter]?.length ?? 0) > 1;
    if (!several || condition === undefined) continue;
    if (supplies[parameter] === undefined || conditions[column] === undefined) continue;
    delete values[parameter];
    pushed.splice(pushed.indexOf(condition), 1);
    fromParent.push(parameter);
  }
  // One fan-out at a time: a parent's rows and a join's keys are not combined.
  if (fromOuter !== undefined && fromParent.length > 0) {
    return fillNeeds(list, request, false);
  }
  return { kind: 'filled', values, fromParent, pushed, ...(fromOuter && { fromOuter }) };
}

/** The condition with the values; with push-down turned off, only if nothing else has them. */
function namingCondition(
  need: NeedDeclaration,
  list: ListDeclaration,
  request: ScanRequest,
): Condition | undefined {
  const optional =
    list.parent?.supplies[need.parameter] !== undefined ||
    need.values !== undefined ||
    defaultOf(need, request) !== undefined;
  if (!request.pushDown && optional) return undefined;
  return request.conditions
    .filter(
      ({ column, operator }) => column === need.column && (operator === 'eq' || operator === 'in'),
    )
    .reduce<Condition | undefined>(
      (fewest, condition) =>
        fewest === undefined || condition.values.length < fewest.values.length ? condition : fewest,
      undefined,
    );
}

/**
 * The values in the service's spelling, if it has a fixed set: no row has any other value, and other values may be
 * keywords of the service (`all`).
 */
function speltValues(
  need: NeedDeclaration,
  { values }: Condition,
  { connector, entity }: ScanRequest,
): readonly TypedValue[] {
  const known = need.values;
  if (known === undefined) return values;
  const column = entityOf(connector.declaration, entity)?.columns[need.column];
  const mark = (text: string): string => caseMark(text, column?.ignoringCase);
  const wanted = new Set(values.map(({ value }) => mark(String(value))));
  return known.filter((value) => wanted.has(mark(value))).map((value) => ({ type: 'text', value }));
}

/** The binding of a need; that of `supplier` if there are several. */
const outerOf = (
  need: NeedDeclaration,
  bindings: readonly OuterBinding[],
  supplier: string | undefined,
): OuterBinding | undefined => {
  const own = bindings.filter(({ column }) => column === need.column);
  return own.find(({ from }) => from.scan === supplier) ?? own[0];
};

/** The scan that supplies values for the most needs; the first of them. */
function supplierOf(
  needs: readonly NeedDeclaration[],
  bindings: readonly OuterBinding[],
): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const scan of new Set(bindings.map(({ from }) => from.scan))) {
    const supplied = needs.filter((need) =>
      bindings.some(({ column, from }) => column === need.column && from.scan === scan),
    ).length;
    if (supplied > most) [best, most] = [scan, supplied];
  }
  return best;
}

/** Whether one row supplies both values of the key, and nothing else supplies this one. */
const isPart = (
  need: NeedDeclaration,
  one: OuterBinding,
  first: OuterBinding | undefined,
): boolean =>
  one.part === true &&
  first?.part === true &&
  one.from.scan === first.from.scan &&
  need.default === undefined &&
  need.values === undefined;

/** The values of the first of its CONFIG keys that is set. */
function defaultOf(need: NeedDeclaration, request: ScanRequest): readonly TypedValue[] | undefined {
  const { config } = request.connector;
  for (const key of [need.default ?? []].flat()) {
    const texts = [config[key]]
      .flat()
      .filter((value): value is string => typeof value === 'string' && value !== '');
    if (texts.length === 0) continue;
    return [...new Set(texts)].map((value) => ({
      type: 'text',
      value: need.complete === undefined ? value : completed(need.complete, value, config),
    }));
  }
  return undefined;
}
