import type { ReportState } from './limit_state';

type Maybe<T> = { readonly [K in keyof T]: T[K] | undefined };

/** Without the members that are undefined. */
export const defined = (reports: Maybe<ReportState>): ReportState =>
  Object.fromEntries(Object.entries(reports).filter(([, value]) => value !== undefined));

/** The later of two times. One before all times is no time. */
export const later = (one: number | undefined, other: number | undefined): number | undefined => {
  const latest = Math.max(one ?? -Infinity, other ?? -Infinity);
  return latest === -Infinity ? undefined : latest;
};

/** The times that order reports: on the clock of one process, or since the epoch. */
const ORDERING = ['sentAt', 'learnedAt', 'blockedAt', 'passedAt', 'clearedAt'] as const;

/** The same with the times that order reports on another clock. */
export function shifted(reports: ReportState, by: number): ReportState {
  const moved = ORDERING.map((time) => {
    const at = reports[time];
    return [time, at === undefined ? undefined : Math.round(at + by)] as const;
  });
  return defined({ ...reports, ...Object.fromEntries(moved) });
}

const REPORT = ['limit', 'remaining', 'resetAt', 'doubt', 'sentAt', 'learnedAt'] as const;
const BLOCK = ['blockedUntil', 'blockDoubt', 'message', 'blockedAt'] as const;
/** Resets that differ by less belong to the same window, because services round. */
export const SAME_WINDOW_MILLISECONDS = 2000;

/** Nothing but when it was cleared. */
export const clearedIn = (reports: ReportState, at: number): ReportState =>
  defined({ clearedAt: later(reports.clearedAt, at) });

/** What two processes know, as one: the order in which they are merged does not matter, nor how often. */
export function mergedReports(one: ReportState, other: ReportState): ReportState {
  const clearedAt = later(one.clearedAt, other.clearedAt);
  const passedAt = later(one.passedAt, other.passedAt);
  const ends = Math.max(clearedAt ?? -Infinity, passedAt ?? -Infinity);
  return defined({
    ...reportOf(one, other, clearedAt ?? -Infinity),
    ...blockOf(one, other, ends),
    passedAt,
    clearedAt,
  });
}

/** The newest report. Of two whose requests overlapped, the one that leaves less, unless their windows differ. */
function reportOf(one: ReportState, other: ReportState, clearedAt: number): Partial<ReportState> {
  const [first, second] = [one, other]
    .filter(({ learnedAt = -Infinity }) => learnedAt > clearedAt)
    .sort((a, b) => (b.learnedAt ?? 0) - (a.learnedAt ?? 0));
  if (first === undefined) return {};
  const newest = part(first, REPORT);
  if (second === undefined || (first.sentAt ?? -Infinity) > (second.learnedAt ?? -Infinity))
    return newest;
  const distance = Math.abs((first.resetAt ?? 0) - (second.resetAt ?? 0));
  const remaining = Math.min(first.remaining ?? Infinity, second.remaining ?? Infinity);
  return distance < SAME_WINDOW_MILLISECONDS && remaining < Infinity
    ? { ...newest, remaining }
    : newest;
}

/** The longest rejection that no request has got through after. */
function blockOf(one: ReportState, other: ReportState, ends: number): Partial<ReportState> {
  const [longest] = [one, other]
    .filter(({ blockedAt = -Infinity }) => blockedAt > ends)
    .sort((a, b) => (b.blockedUntil ?? 0) - (a.blockedUntil ?? 0));
  return longest === undefined
    ? defined({ blockedAt: later(one.blockedAt, other.blockedAt) })
    : part(longest, BLOCK);
}

const part = (reports: ReportState, names: readonly (keyof ReportState)[]): Partial<ReportState> =>
  Object.fromEntries(names.filter((name) => name in reports).map((name) => [name, reports[name]]));
