import type { Condition, PushedCondition, TypedValue } from '../../../common/declaration';
import { InvalidRequestError } from '../../../common/errors';
import { boundsOf } from './time_bounds';

/** Without a start, this much is read. */
const DEFAULT_SECONDS = 3600;

/** The time range of a metric query, in seconds. */
export interface MetricRange {
  readonly from: number;
  readonly to: number;
  readonly pushed: readonly PushedCondition[];
  readonly echo: Readonly<Record<string, TypedValue>>;
  readonly notes: readonly string[];
}

const secondsOf = ({ values: [value] }: Condition, round: (seconds: number) => number): number =>
  round(Date.parse(String(value?.value)) / 1000);

/** The range that conditions on `timestamp`, `from` and `to` require; the last hour without them. `now`: milliseconds. */
export function rangeOf(conditions: readonly Condition[], now: number): MetricRange {
  const first = (column: string): Condition | undefined =>
    conditions.find((one) => one.column === column && one.operator === 'eq');
  const [start, end] = [first('from'), first('to')];
  const bounds = boundsOf(conditions, 'timestamp');
  const lower = [
    ...(start === undefined ? [] : [secondsOf(start, Math.floor)]),
    ...(bounds.from === undefined ? [] : [Math.floor(bounds.from / 1000)]),
  ];
  const upper = [
    ...(end === undefined ? [] : [secondsOf(end, Math.ceil)]),
    ...(bounds.to === undefined ? [] : [Math.ceil(bounds.to / 1000)]),
  ];
  const to = upper.length === 0 ? Math.ceil(now / 1000) : Math.min(...upper);
  const from = lower.length === 0 ? to - DEFAULT_SECONDS : Math.max(...lower);
  // Neither is in the rows, so no check of them would leave out what the service returns for it.
  if (from >= to && (start !== undefined || end !== undefined))
    throw new InvalidRequestError('parameter_unusable', {
      name: start === undefined ? 'to' : 'from',
      reason: `the range starts at ${iso(from)} but ends at ${iso(to)}`,
    });
  const pushed = [start, end].flatMap((one): PushedCondition[] =>
    one === undefined
      ? []
      : [{ condition: one, exact: one.exact, as: `${one.column}=${one === start ? from : to}` }],
  );
  return {
    from,
    // An empty range is an error of the service; the local check leaves out all of its points.
    to: Math.max(to, from + 1),
    pushed: [...pushed, ...bounds.pushed],
    echo: Object.fromEntries(
      [start, end].flatMap((one) => {
        const value = one?.values[0];
        return one === undefined || value === undefined ? [] : [[one.column, value] as const];
      }),
    ),
    notes:
      lower.length === 0
        ? [
            `Without a start, one hour is read (from ${iso(from)}). Add timestamp > now() - INTERVAL '1 day', or another start.`,
          ]
        : [],
  };
}

const iso = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 19) + 'Z';
