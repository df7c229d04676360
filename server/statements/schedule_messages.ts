import { andList } from '../../common/errors';
import type { SyncDefinition } from '../ports';
import { scheduledTimes } from '../sync';

const NEXT_TIMES = 3;

/** `2026-12-01 03:00`: a time on the clocks of a zone, with seconds if there are any. */
export function clockTime(instant: number, timeZone: string): string {
  const text = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(instant);
  return text.endsWith(':00') ? text.slice(0, -3) : text;
}

/** When a scheduled sync runs, as a sentence. */
export function nextRuns(sync: SyncDefinition, now: number, it = `Sync "${sync.name}"`): string {
  const { schedule, paused } = sync;
  if (schedule === undefined) return `${it} only runs on request.`;
  if (paused) return `${it} is paused.`;
  const { timeZone } = schedule;
  const times = scheduledTimes(sync, now, NEXT_TIMES).map((time) => clockTime(time, timeZone));
  return times.length === 0
    ? `${it} is not due any more.`
    : `${it} runs next at ${andList(times)} (${timeZone}).`;
}

/** Who runs scheduled syncs. */
export const WHO_RUNS = 'Schedules run while "moltler serve" or "moltler demo" is running.';
