import { createHash } from 'node:crypto';
import { nextTimes } from '../../common/schedules';
import type { SyncDefinition } from '../ports';
import type { SyncStatus } from './syncs';

const MOST_JITTER = 30_000;
/** Of the time between two runs. */
const JITTER_SHARE = 0.1;
const FIRST_PAUSE = 60_000;
const LONGEST_PAUSE = 3_600_000;

/** The next times of the schedule of a sync, as its schedule says. */
export const scheduledTimes = (
  { schedule }: Pick<SyncDefinition, 'schedule'>,
  after: number,
  count: number,
): readonly number[] => (schedule === undefined ? [] : nextTimes(schedule, after, count));

/**
 * When a sync runs next; undefined without a schedule, or if no time is left. Syncs of one schedule do not all start at
 * once: each is a little late, always by the same time. After failures, runs are farther apart.
 */
export function nextDue(
  sync: Pick<SyncDefinition, 'id' | 'schedule' | 'failures'>,
  now: number,
): number | undefined {
  const [next, following] = scheduledTimes(sync, now, 2);
  if (next === undefined) return undefined;
  const between = following === undefined ? LONGEST_PAUSE : following - next;
  const due = next + Math.floor(shareOf(sync.id) * Math.min(MOST_JITTER, between * JITTER_SHARE));
  return Math.max(due, now + pauseAfter(sync.failures));
}

/** When a sync has to be looked at: at once if a scheduled run was interrupted, or if it has no due time yet. */
export function dueOf({ sync, lastRun }: Pick<SyncStatus, 'sync' | 'lastRun'>): number {
  const isInterrupted = lastRun?.outcome === 'interrupted' && lastRun.trigger === 'schedule';
  return isInterrupted ? 0 : (sync.dueAt ?? 0);
}

/** The sync with its next due time. */
export function withDue(sync: SyncDefinition, now: number): SyncDefinition {
  const { dueAt: _before, ...rest } = sync;
  const due = nextDue(sync, now);
  return due === undefined || sync.paused ? rest : { ...rest, dueAt: due };
}

/** How long to wait after this many failures in a row: a minute, then twice as long each time, up to an hour. */
const pauseAfter = (failures: number): number =>
  failures === 0 ? 0 : Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** Math.min(failures - 1, 10));

/** A number from 0 to 1 that an id always has. */
const shareOf = (id: string): number =>
  createHash('sha256').update(id).digest().readUInt32BE(0) / 2 ** 32;
