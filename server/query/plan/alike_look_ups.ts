import { planScan, type KeyBatches, type ScanPlan } from '../../scan';
import { planWithKeys } from './bound_plan';
import type { PendingScan } from './plan_context';
import { isTranslated, withColumnsOf, type PlannedScan } from './read_once';

type Alone = ReadonlyMap<PendingScan, ScanPlan>;

/** The keys that a scan looks up, if another one supplies them. */
export const keysOf = ({ access: { fanOut } }: ScanPlan): KeyBatches | undefined =>
  fanOut?.over === 'outer' ? fanOut : undefined;

/**
 * Look-ups of the same list in the same way that cannot be one scan, because one of them supplies keys to others: they read
 * the same columns, so that each can use the rows of the others.
 */
export function alikeLookUps(
  steps: readonly PlannedScan[],
  alone: Alone,
): { readonly steps: readonly PlannedScan[]; readonly alike: readonly (readonly string[])[] } {
  const groups = new Map<string, PlannedScan[]>();
  for (const step of steps) {
    const mark = markOf(step);
    if (mark === undefined) continue;
    const known = groups.get(mark);
    if (known === undefined) groups.set(mark, [step]);
    else known.push(step);
  }
  const widened = new Map<PlannedScan, PlannedScan>();
  const alike: (readonly string[])[] = [];
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const plans = group.map((step) => withColumnsOfAll(step, group, alone));
    if (plans.includes(undefined)) continue;
    group.forEach((step, at) => {
      const plan = plans[at];
      if (plan !== undefined) widened.set(step, { ...step, plan });
    });
    alike.push(group.map(({ plan }) => plan.id));
  }
  return { steps: steps.map((step) => widened.get(step) ?? step), alike };
}

/** Equal for look-ups that only differ in their columns and in where their keys come from. */
function markOf({ scan: { shareable }, plan }: PlannedScan): string | undefined {
  const keys = keysOf(plan);
  if (shareable === undefined || keys === undefined || plan.neverRead === true) return undefined;
  // Rows are recognized by their key.
  if ((plan.key ?? []).length === 0) return undefined;
  const { from: _, more: _more, also = [], ...rest } = keys;
  const alike = { ...rest, also: also.map(({ parameter, column }) => [parameter, column]) };
  const { access, pushed, pushedAlternatives, sort, details } = plan;
  // A query in the language of the service may name the columns.
  const requested = isTranslated(plan)
    ? access.list
    : [{ ...access, fanOut: undefined }, plan.unbound, pushed, pushedAlternatives, sort];
  return JSON.stringify([shareable, alike, requested, details]);
}

/** Its plan with the columns of all of them; undefined if the keys could not be looked up then. */
function withColumnsOfAll(
  step: PlannedScan,
  group: readonly PlannedScan[],
  alone: Alone,
): ScanPlan | undefined {
  const { plan, scan } = step;
  const keys = keysOf(plan);
  if (!isTranslated(plan)) return withColumnsOf(step, group);
  const requests = group.map((one) => one.scan.request);
  const columns = [...new Set(requests.flatMap((one) => one.columns))];
  if (columns.length === scan.request.columns.length) return plan;
  const discovered = Object.assign(
    {},
    ...requests.map((one) => one.discovered ?? {}),
  ) as NonNullable<ScanPlan['discovered']>;
  const request = {
    ...scan.request,
    columns,
    ...(Object.keys(discovered).length > 0 && { discovered }),
  };
  const bindings = scan.bindings.filter(
    ({ column, from, part }) =>
      column === keys?.column &&
      from.scan === keys.from.scan &&
      from.column === keys.from.column &&
      part === undefined,
  );
  const whole = alone.has(scan) ? planScan({ ...request, outerBindings: [] }) : undefined;
  const all = whole === undefined || 'kind' in whole ? undefined : whole;
  const wider = planWithKeys({ ...scan, request }, all, bindings);
  const found = wider && keysOf(wider);
  return found?.column === keys?.column && found?.parameter === keys?.parameter ? wider : undefined;
}
