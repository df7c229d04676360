import { andList } from '../../common/errors';
import { haveSeconds } from '../../common/schedules';
import type { SyncDefinition } from '../ports';
import { scheduledTimes } from '../sync';

const NEXT_TIMES = 3;

/** `2026-12-01 03:00`: times on the clocks of a zone; all of them with seconds if one of them has some. */
function clockTimes(instants: readonly number[], timeZone: string): readonly string[] {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: haveSeconds(instants) ? 'medium' : 'short',
  });
  return instants.map((instant) => format.format(instant));
}

/** When a scheduled sync runs, as a sentence. */
export function nextRuns(sync: SyncDefinition, now: number, it = `Sync "${sync.name}"`): string {
  const { schedule, paused } = sync;
  if (schedule === undefined) return `${it} only runs on request.`;
  if (paused) return `${it} is paused.`;
  const { timeZone } = schedule;
  const times = clockTimes(scheduledTimes(sync, now, NEXT_TIMES), timeZone);
  return times.length === 0
    ? `${it} is not due any more.`
    : `${it} runs next at ${andList(times)} (${timeZone}).`;
}
