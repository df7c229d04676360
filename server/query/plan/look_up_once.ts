import type { ScanPlan } from '../../scan';
import { keysOf } from './alike_look_ups';
import { isTranslated, withColumnsOf, type PlannedScan } from './read_once';

/**
 * Makes one scan of several that look up rows of the same entity in the same way, with the keys of all of them, so that
 * each key is requested once. Not of those that supply keys to others, which would receive more keys than they need.
 */
export function lookUpOnce(steps: readonly PlannedScan[]): {
  readonly steps: readonly PlannedScan[];
  readonly shared: ReadonlyMap<string, string>;
} {
  const suppliers = new Set(steps.flatMap(({ plan }) => keysOf(plan)?.from.scan ?? []));
  const groups = new Map<string, PlannedScan[]>();
  for (const step of steps) {
    const mark = suppliers.has(step.plan.id) ? undefined : markOf(step);
    if (mark === undefined) continue;
    const known = groups.get(mark);
    if (known === undefined) groups.set(mark, [step]);
    else known.push(step);
  }
  const shared = new Map<string, string>();
  const merged = new Map<PlannedScan, PlannedScan>();
  for (const group of groups.values()) {
    const [first, ...others] = group;
    const last = others.at(-1);
    if (first === undefined || last === undefined) continue;
    others.forEach(({ plan }) => shared.set(plan.id, first.plan.id));
    // After the suppliers of all of them.
    merged.set(last, { scan: first.scan, plan: withKeysOf(first, others) });
  }
  if (merged.size === 0) return { steps, shared };
  const left = new Set([...groups.values()].filter(({ length }) => length > 1).flat());
  return {
    steps: steps.flatMap((step) => merged.get(step) ?? (left.has(step) ? [] : [step])),
    shared,
  };
}

/** Equal for look-ups that only differ in where their keys come from; undefined if it cannot share them. */
function markOf({ scan: { shareable }, plan }: PlannedScan): string | undefined {
  const keys = keysOf(plan);
  if (shareable === undefined || keys === undefined || keys.also !== undefined) return undefined;
  if (plan.neverRead === true || isTranslated(plan)) return undefined;
  const { access, unbound, pushed, pushedAlternatives, sort } = plan;
  const { from: _, ...alike } = keys;
  return JSON.stringify([
    shareable,
    { ...access, fanOut: alike },
    unbound,
    pushed,
    pushedAlternatives,
    sort,
  ]);
}

function withKeysOf(first: PlannedScan, others: readonly PlannedScan[]): ScanPlan {
  const plan = withColumnsOf(first, others);
  const keys = keysOf(first.plan);
  if (keys === undefined) return plan;
  const more = others.flatMap(({ plan: other }) => {
    const from = keysOf(other)?.from;
    return from === undefined ? [] : [{ ...from, of: other.id }];
  });
  return { ...plan, access: { ...plan.access, fanOut: { ...keys, more } } };
}
