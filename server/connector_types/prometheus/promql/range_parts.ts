import { grouped } from '../../../../common/quantities';
import { InvalidRequestError } from '../../../../common/errors';
import { MOST_POINTS, type EvaluationTime } from './time_range';

/** Maximum requests for one range: a step that needs more is a mistake. */
const MOST_PARTS = 100;
const UNITS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
  y: 31_536_000_000,
};

interface Part {
  readonly from: number;
  readonly to: number;
}

/**
 * Splits a range with more points than Prometheus returns at once into ranges that fit: each step is evaluated
 * separately, so together they return the same as one request. Empty if one request is enough, or if the expression
 * uses the ends of its range. Throws if even many requests are not enough.
 */
export function partsOf(
  { from, to, step }: Extract<EvaluationTime, { kind: 'range' }>,
  query: string,
): readonly Part[] {
  const every = milliseconds(step);
  if (every === undefined) return [];
  const points = Math.floor((to - from) / every) + 1;
  if (points <= MOST_POINTS || /@\s*(?:start|end)\s*\(/i.test(query)) return [];
  const count = Math.ceil(points / MOST_POINTS);
  if (count > MOST_PARTS) {
    const reason = `${grouped(points)} points are more than ${MOST_PARTS} requests can return; use a longer step, such as step = '5m', or a shorter range`;
    throw new InvalidRequestError('parameter_unusable', { name: 'step', reason });
  }
  const span = MOST_POINTS * every;
  return Array.from({ length: count }, (_, at) => ({
    from: from + at * span,
    to: Math.min(to, from + (at + 1) * span - every),
  }));
}

/** A duration of Prometheus (`1h30m`), or seconds; undefined for anything else, which the service reports. */
function milliseconds(step: string): number | undefined {
  const seconds = /^\d+(?:\.\d+)?$/.test(step) ? Number(step) * 1000 : undefined;
  if (seconds !== undefined) return seconds > 0 ? seconds : undefined;
  if (!/^(?:\d+(?:ms|[smhdwy]))+$/.test(step)) return undefined;
  let sum = 0;
  for (const [, count, unit = ''] of step.matchAll(/(\d+)(ms|[smhdwy])/g)) {
    sum += Number(count) * (UNITS[unit] ?? 0);
  }
  return sum > 0 ? sum : undefined;
}
