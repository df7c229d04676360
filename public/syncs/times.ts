import { useEffect, useState } from 'react';
import { i18n } from '@kbn/i18n';
import { age } from '../amounts';
import type { RunRow } from './load_syncs';

/** Relative times are as old as this at most, in milliseconds. */
const LOOK_EVERY = 15_000;

/** The current time, now and then. */
export function useNow(every = LOOK_EVERY): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
}

/** `5 min ago`, `in 2 h`, `now`. */
export function relativeTime(at: string, now: number): string {
  const seconds = (Date.parse(at) - now) / 1000;
  if (Number.isNaN(seconds)) return at;
  if (Math.abs(seconds) < 1)
    return i18n.translate('moltler.syncs.times.now', { defaultMessage: 'now' });
  return seconds < 0
    ? i18n.translate('moltler.syncs.times.ago', {
        defaultMessage: '{age} ago',
        values: { age: age(-seconds) },
      })
    : i18n.translate('moltler.syncs.times.in', {
        defaultMessage: 'in {age}',
        values: { age: age(seconds) },
      });
}

/** Milliseconds that a run took; undefined while it is running. */
export const durationOf = ({ startedAt, endedAt }: RunRow): number | undefined =>
  endedAt === undefined ? undefined : Math.max(0, Date.parse(endedAt) - Date.parse(startedAt));

/** `420 rows/s`: how many were read per second; undefined if there is nothing to measure. */
export function rate(
  read: number | undefined,
  milliseconds: number | undefined,
): string | undefined {
  if (read === undefined || read === 0 || milliseconds === undefined || milliseconds < 1)
    return undefined;
  const perSecond = (read * 1000) / milliseconds;
  return i18n.translate('moltler.syncs.times.rowsS', {
    defaultMessage: '{rows, number} rows/s',
    values: { rows: perSecond < 10 ? Math.round(perSecond * 10) / 10 : Math.round(perSecond) },
  });
}
