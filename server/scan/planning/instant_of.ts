import type { TypedValue } from '../../../common/declaration';

/** Microseconds since the epoch of a timestamp or a date (its midnight in UTC); undefined for anything else. */
export function instantOf(value: TypedValue): number | undefined {
  if (value.type !== 'timestamp' && value.type !== 'date') return undefined;
  if (typeof value.value !== 'string') return undefined;
  const [seconds = '', fraction = ''] = value.value.replace(/Z$/, '').split('.');
  const milliseconds = Date.parse(value.type === 'date' ? seconds : `${seconds}Z`);
  if (Number.isNaN(milliseconds)) return undefined;
  return milliseconds * 1000 + Number(fraction.padEnd(6, '0').slice(0, 6));
}
