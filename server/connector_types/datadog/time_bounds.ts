import type { Condition, PushedCondition } from '../../../common/declaration';

/** A time range in milliseconds that contains every instant for which the conditions can be true. */
export interface TimeBounds {
  readonly from?: number;
  readonly to?: number;
  readonly pushed: readonly PushedCondition[];
}

/**
 * The range for conditions on a column of instants. It is a millisecond wider at both ends, because Datadog does not
 * document whether the ends belong to it.
 */
export function boundsOf(conditions: readonly Condition[], column: string): TimeBounds {
  const pushed: PushedCondition[] = [];
  let from: number | undefined;
  let to: number | undefined;
  for (const condition of conditions) {
    if (condition.column !== column) continue;
    const { lower, upper } = endsOf(condition);
    if (lower === undefined && upper === undefined) continue;
    if (lower !== undefined) from = Math.max(from ?? lower - 1, lower - 1);
    if (upper !== undefined) to = Math.min(to ?? upper + 1, upper + 1);
    const shown = [
      lower === undefined ? [] : [`from=${lower - 1}`],
      upper === undefined ? [] : [`to=${upper + 1}`],
    ].flat();
    pushed.push({ condition, exact: false, as: shown.join(', ') });
  }
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    pushed,
  };
}

/** The first and the last millisecond that a condition allows, as far as it has them. */
function endsOf({ operator, values }: Condition): {
  readonly lower?: number;
  readonly upper?: number;
} {
  // Conditions have microseconds, which a date cuts off.
  const times = values.map(({ value }) => Date.parse(String(value)));
  if (times.length === 0 || times.some(Number.isNaN)) return {};
  const lower = Math.min(...times);
  const upper = Math.max(...times) + 1;
  switch (operator) {
    case 'eq':
    case 'in':
      return { lower, upper };
    case 'gte':
    case 'gt':
      return { lower };
    case 'lte':
    case 'lt':
      return { upper };
    default:
      return {};
  }
}
