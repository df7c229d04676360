import type { ScanPlan } from '../../scan';
import type { EnoughPlan, RoundsPlan } from '../query_plan';
import { keysOf } from './alike_look_ups';

/**
 * Lets each of the look-ups that are alike use the rows of the others: of those that are read before it, and in rounds of all
 * of them. None waits for a scan that waits for it.
 */
export function reusingRows(
  plans: readonly ScanPlan[],
  alike: readonly (readonly string[])[],
  {
    enough,
    rounds,
  }: { readonly enough: readonly EnoughPlan[]; readonly rounds?: RoundsPlan | undefined },
): readonly ScanPlan[] {
  if (alike.length === 0) return plans;
  const inRounds = new Set(rounds?.followers);
  const waits = new Map(plans.map((plan) => [plan.id, new Set(suppliersOf(plan))]));
  for (const { scan, after, first } of enough)
    for (const id of [...after, ...first]) waits.get(scan)?.add(id);
  const waitsFor = (id: string, other: string, seen = new Set<string>()): boolean =>
    id === other ||
    [...(waits.get(id) ?? [])].some((next) => {
      if (seen.has(next)) return false;
      seen.add(next);
      return waitsFor(next, other, seen);
    });
  const order = plans.map(({ id }) => id);
  const reuses = new Map<string, readonly string[]>();
  for (const group of alike) {
    const members = order.filter((id) => group.includes(id));
    for (const id of members) {
      const others = members.filter((other) => {
        if (other === id) return false;
        if (inRounds.has(id)) return true;
        const isBefore = order.indexOf(other) < order.indexOf(id) && !inRounds.has(other);
        return isBefore && !waitsFor(other, id);
      });
      others.forEach((other) => waits.get(id)?.add(other));
      if (others.length > 0) reuses.set(id, others);
    }
  }
  return plans.map((plan) => {
    const [keys, others] = [keysOf(plan), reuses.get(plan.id)];
    if (keys === undefined || others === undefined) return plan;
    return { ...plan, access: { ...plan.access, fanOut: { ...keys, reuses: others } } };
  });
}

function suppliersOf(plan: ScanPlan): readonly string[] {
  const keys = keysOf(plan);
  return keys === undefined ? [] : [keys.from, ...(keys.more ?? [])].map(({ scan }) => scan);
}
