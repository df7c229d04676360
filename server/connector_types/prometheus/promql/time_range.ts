import { grouped } from '../../../../common/quantities';
import { InvalidRequestError } from '../../../../common/errors';
import type { Condition, PushedCondition, TypedValue } from '../../../../common/declaration';

/**
 * Maximum points that Prometheus returns for a series:
 * https://prometheus.io/docs/prometheus/latest/querying/api/#range-queries
 */
export const MOST_POINTS = 11_000;
const NICE_SECONDS = [15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 21_600, 43_200];
const DAY = 86_400;

/** When an expression is evaluated: now, at one instant, or at each step of a range. Milliseconds since the epoch. */
export type EvaluationTime =
  | { readonly kind: 'now' }
  | { readonly kind: 'instant'; readonly at: number }
  | { readonly kind: 'range'; readonly from: number; readonly to: number; readonly step: string };

export interface TimeReading {
  readonly time: EvaluationTime;
  readonly pushed: readonly PushedCondition[];
  readonly notes: readonly string[];
}

/** The time that conditions on `timestamp`, `from`, `to` and `step` request. `now`: milliseconds since the epoch. */
export function timeOf(conditions: readonly Condition[], now: number): TimeReading {
  const pushed: PushedCondition[] = [];
  let lower: number | undefined;
  let upper: number | undefined;
  let step: string | undefined;
  for (const condition of conditions) {
    const bound = boundOf(condition);
    if (bound === undefined) continue;
    if (bound.step !== undefined) step ??= bound.step;
    if (bound.lower !== undefined) lower = Math.max(lower ?? bound.lower, bound.lower);
    if (bound.upper !== undefined) upper = Math.min(upper ?? bound.upper, bound.upper);
    pushed.push({ condition, exact: condition.exact && bound.exact, as: bound.as });
  }
  const listed = instantsOf(conditions, lower, upper);
  if (listed !== undefined) return { ...listed, pushed: [...pushed, ...listed.pushed] };
  if (lower === undefined) {
    const at = upper;
    return {
      time: at === undefined ? { kind: 'now' } : { kind: 'instant', at },
      pushed,
      notes: step === undefined ? [] : ['step has no effect without the start of a time range.'],
    };
  }
  const to = upper ?? now;
  if (to <= lower) {
    // one instant, or none: the local check drops what does not belong
    const none = to < lower;
    // They are echoed in each row, so the local check cannot drop it.
    if (none && conditions.some(({ column }) => column === 'from' || column === 'to')) {
      throw new InvalidRequestError('parameter_unusable', {
        name: 'from',
        reason: `the range starts at ${iso(lower)} but ends earlier, at ${iso(to)}`,
      });
    }
    return {
      time: { kind: 'instant', at: lower },
      pushed: none ? pushed.map((one) => ({ ...one, exact: false })) : pushed,
      notes: [],
    };
  }
  const derived = step ?? `${stepFor((to - lower) / 1000)}s`;
  return {
    time: { kind: 'range', from: lower, to, step: derived },
    pushed,
    notes: step === undefined ? [derivedNote(derived, to - lower)] : [],
  };
}

/**
 * `timestamp IN (…)`: a range whose steps include each of the instants; the others are dropped. Undefined without such
 * a condition; throws if no range with that many points includes them all.
 */
function instantsOf(
  conditions: readonly Condition[],
  lower = -Infinity,
  upper = Infinity,
): TimeReading | undefined {
  const condition = conditions.find(
    ({ column, operator, values }) =>
      column === 'timestamp' && operator === 'in' && values.length > 0,
  );
  if (condition === undefined) return undefined;
  const instants = condition.values.flatMap((value) => instantOf(value)?.milliseconds ?? []);
  const within = instants.filter((at) => at >= lower && at <= upper).sort((a, b) => a - b);
  // If the bounds exclude everything, any instant is requested, and the local check drops it.
  const [from = instants[0], to = from] = [within[0], within.at(-1)];
  if (from === undefined || to === undefined) return undefined;
  if (from === to) {
    const pushed = [{ condition, exact: false, as: `time=${seconds(from)}` }];
    return { time: { kind: 'instant', at: from }, pushed, notes: [] };
  }
  const step = within.reduce((common, at) => divisor(common, at - from), 0);
  if ((to - from) / step >= MOST_POINTS) {
    throw new InvalidRequestError('parameter_unusable', {
      name: 'timestamp',
      reason: `no range of ${grouped(MOST_POINTS)} points matches all times in timestamp IN (…); use fewer times, or a range with >= and <=`,
    });
  }
  const as = `start=${seconds(from)}, end=${seconds(to)}`;
  return {
    time: { kind: 'range', from, to, step: `${step}ms` },
    pushed: [{ condition, exact: false, as }],
    notes: [`timestamp IN (…) is read as a range with step = '${step}ms'.`],
  };
}

const iso = (milliseconds: number): string => new Date(milliseconds).toISOString();

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

interface Bound {
  readonly lower?: number;
  readonly upper?: number;
  readonly step?: string;
  readonly exact: boolean;
  readonly as: string;
}

/** Prometheus' own times are whole milliseconds, so bounds between two of them move to the next one inside. */
function boundOf({ column, operator, values }: Condition): Bound | undefined {
  const value = values[0];
  if (value === undefined || values.length !== 1) return undefined;
  if (column === 'step')
    return operator === 'eq' && typeof value.value === 'string'
      ? { step: value.value, exact: true, as: `step=${value.value}` }
      : undefined;
  const at = instantOf(value);
  if (at === undefined) return undefined;
  const up = at.whole ? at.milliseconds : at.milliseconds + 1;
  if (column === 'from' && operator === 'eq')
    return { lower: up, exact: true, as: `start=${seconds(up)}` };
  if (column === 'to' && operator === 'eq')
    return { upper: at.milliseconds, exact: true, as: `end=${seconds(at.milliseconds)}` };
  if (column !== 'timestamp') return undefined;
  const after = at.milliseconds + 1;
  const before = at.whole ? at.milliseconds - 1 : at.milliseconds;
  switch (operator) {
    case 'eq':
      return {
        lower: at.milliseconds,
        upper: at.milliseconds,
        exact: at.whole,
        as: `time=${seconds(at.milliseconds)}`,
      };
    case 'gte':
      return { lower: up, exact: true, as: `start=${seconds(up)}` };
    case 'gt':
      return { lower: after, exact: true, as: `start=${seconds(after)}` };
    case 'lte':
      return { upper: at.milliseconds, exact: true, as: `end=${seconds(at.milliseconds)}` };
    case 'lt':
      return { upper: before, exact: true, as: `end=${seconds(before)}` };
    default:
      return undefined;
  }
}

function instantOf({ value }: TypedValue): { milliseconds: number; whole: boolean } | undefined {
  if (typeof value !== 'string') return undefined;
  const milliseconds = Date.parse(value);
  if (Number.isNaN(milliseconds)) return undefined;
  return { milliseconds, whole: !/\.\d{3}\d*[1-9]/.test(value) };
}

/** Unix seconds with milliseconds, as in the API. */
export const seconds = (milliseconds: number): string => String(milliseconds / 1000);

function stepFor(range: number): number {
  const least = range / (MOST_POINTS - 1);
  // some 250 points are easy to read; more only if the range is short
  const wanted = Math.max(least, range / 250);
  return NICE_SECONDS.find((nice) => nice >= wanted) ?? Math.ceil(Math.max(wanted, 1) / DAY) * DAY;
}

const derivedNote = (step: string, range: number): string =>
  `step = '${step}' was chosen for a range of ${Math.round(range / 1000)} s. Set step = '…' to use another one (at most ${grouped(MOST_POINTS)} points per series).`;
