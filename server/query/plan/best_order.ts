import type { Steps } from '../../../common/language';
import type { ScanPlan } from '../../scan';
import { planWithKeys } from './bound_plan';
import { estimateReading, keyOf, rowsOf, type ReadingEstimate } from './estimate_reading';
import type { PendingScan } from './plan_context';
import { isRead } from './read_once';

/** Scans in the order of reading, each planned with the keys of those before it. */
export interface ReadingOrder {
  readonly steps: readonly ReadingStep[];
  readonly requests: number;
  readonly milliseconds: number;
}
export interface ReadingStep {
  readonly scan: PendingScan;
  readonly plan: ScanPlan;
  readonly estimate: ReadingEstimate;
}

/** The best order, and the best of those that start with another scan. */
export interface Orders {
  readonly best: ReadingOrder;
  readonly other?: ReadingOrder;
}

/**
 * Finds the order in which a few scans take the fewest requests, then the least time: all of them are tried, where equal
 * sets of scans that were read before are compared once. Undefined if they cannot all be read.
 */
export function* bestOrder(
  scans: readonly PendingScan[],
  alone: ReadonlyMap<PendingScan, ScanPlan>,
): Steps<Orders | undefined> {
  const planner = new Planner(alone);
  // By the scans that were read, and the first of them.
  let reached = new Map<string, Reached>([['', START]]);
  for (let length = 0; length < scans.length; length++) {
    const next = new Map<string, Reached>();
    for (const from of reached.values()) {
      for (const [at, scan] of scans.entries()) {
        if (from.read.has(at)) continue;
        const step = yield* planner.step(scan, from);
        if (step === undefined) continue;
        const to = extended(from, at, step);
        const key = JSON.stringify([to.first, [...to.read].sort((a, b) => a - b)]);
        const known = next.get(key);
        if (known === undefined || compare(to, known) < 0) next.set(key, to);
      }
    }
    reached = next;
  }
  const [best, ...rest] = [...reached.values()].sort(compare);
  if (best === undefined) return undefined;
  const other = rest.find(({ first }) => first !== best.first);
  return { best, ...(other && { other }) };
}

interface Reached extends ReadingOrder {
  /** Positions of the scans that were read. */
  readonly read: ReadonlySet<number>;
  readonly first: number | undefined;
  /** Estimated rows of each scan, by its id. */
  readonly rows: ReadonlyMap<string, number>;
  /** Scans that take keys: they may turn out to take fewer requests than expected, and never many more. */
  readonly bound: number;
  /** Decides between equal estimates. */
  readonly rank: number;
  readonly name: string;
}

const START: Reached = {
  steps: [],
  requests: 0,
  milliseconds: 0,
  read: new Set(),
  first: undefined,
  rows: new Map(),
  bound: 0,
  rank: 0,
  name: '',
};

function extended(from: Reached, at: number, step: ReadingStep): Reached {
  const { scan, plan, estimate } = step;
  return {
    steps: [...from.steps, step],
    requests: from.requests + estimate.requests,
    milliseconds: from.milliseconds + estimate.milliseconds,
    read: new Set([...from.read, at]),
    first: from.first ?? at,
    rows: new Map([...from.rows, [scan.request.id, estimate.rows]]),
    bound: from.bound + (plan.access.fanOut?.over === 'outer' ? 1 : 0),
    rank: from.rank - from.steps.length * rankOf(scan),
    name: `${from.name} ${nameOf(scan)}`,
  };
}

const compare = (one: Reached, other: Reached): number =>
  one.requests - other.requests ||
  other.bound - one.bound ||
  one.milliseconds - other.milliseconds ||
  one.rank - other.rank ||
  (one.name < other.name ? -1 : one.name > other.name ? 1 : 0);

/**
 * Scans with a lower rank supply keys to the others if the estimates do not decide: those with conditions; then those
 * that refer to others, not by a key of their own.
 */
export function rankOf(scan: PendingScan): number {
  const { conditions, alternatives = [] } = scan.request;
  const key = keyOf(scan);
  const isReferredTo = scan.bindings.some(({ column }) => column === key);
  return (conditions.length + alternatives.length > 0 ? 0 : 2) + (isReferredTo ? 1 : 0);
}

/** The same for equal scans, wherever the statement has them. */
export const nameOf = ({ request, bindings }: PendingScan): string =>
  JSON.stringify([
    request.connector.name,
    request.entity,
    request.columns,
    request.conditions,
    bindings.map(({ column }) => column).sort(),
  ]);

/** Plans a scan once for each set of keys. */
class Planner {
  private readonly plans = new Map<string, ScanPlan | undefined>();

  constructor(private readonly alone: ReadonlyMap<PendingScan, ScanPlan>) {}

  *step(scan: PendingScan, { rows, steps }: Reached): Steps<ReadingStep | undefined> {
    const whole = this.alone.get(scan);
    if (whole !== undefined && isRead(scan, steps, this.alone)) {
      const estimate = estimateReading(whole, scan, undefined);
      return { scan, plan: whole, estimate: { ...estimate, requests: 0, milliseconds: 0 } };
    }
    const suppliedBy = (id: string): number => rows.get(id) ?? 0;
    const available = scan.bindings
      .filter(({ from }) => rows.has(from.scan))
      // Fewer keys take fewer requests.
      .sort((a, b) => suppliedBy(a.from.scan) - suppliedBy(b.from.scan));
    const key = JSON.stringify([scan.request.id, available]);
    if (!this.plans.has(key)) {
      this.plans.set(key, planWithKeys(scan, whole, available));
      yield;
    }
    const plan = this.plans.get(key);
    if (plan === undefined) return undefined;
    const { fanOut } = plan.access;
    const from = fanOut?.over === 'outer' ? fanOut.from.scan : undefined;
    const supplier = steps.find((one) => one.scan.request.id === from);
    const keys = supplier && {
      count: supplier.estimate.rows,
      known: rowsOf(supplier.scan) !== undefined,
    };
    return { scan, plan, estimate: estimateReading(plan, scan, keys) };
  }
}
