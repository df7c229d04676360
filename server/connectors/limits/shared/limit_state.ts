import * as z from 'zod';
import { LIMITS_KEPT_MILLISECONDS } from '../../../ports';
import { longestOf } from './window_log';

/** What the service reported about one bucket. Times are milliseconds since the epoch. */
const REPORTS = z.object({
  limit: z.number().optional(),
  remaining: z.number().optional(),
  resetAt: z.number().optional(),
  doubt: z.string().optional(),
  /** When the request of that report was sent, and its response received. */
  sentAt: z.number().optional(),
  learnedAt: z.number().optional(),
  blockedUntil: z.number().optional(),
  blockDoubt: z.string().optional(),
  message: z.string().optional(),
  blockedAt: z.number().optional(),
  /** When the latest request that got through was sent. */
  passedAt: z.number().optional(),
  clearedAt: z.number().optional(),
});

/** A process that has requests in flight, or waits for room to send some. */
const PARTICIPANT = z.object({
  /** When its slots are free again, unless it renews them. */
  until: z.number(),
  /** Until then nobody else sends: it is the only one, and decides without asking. */
  reserved: z.number().optional(),
  /** By bucket: requests, and what they count for. */
  inFlight: z.record(z.string(), z.tuple([z.number(), z.number()])),
  /** Slots it waits for, by scope: since when, and when it last looked. */
  wants: z.record(z.string(), z.tuple([z.number(), z.number()])),
});

const STATE = z.object({
  /** By id: when each connector last used the credential. */
  connectors: z.record(z.string(), z.number()),
  /** What the service calls the buckets of the declaration. */
  names: z.record(z.string(), z.string()),
  buckets: z.record(z.string(), REPORTS),
  /** Requests that were sent, see `window_log`. */
  windows: z.record(z.string(), z.array(z.number())),
  /** Tokens that were left, and when. */
  tokens: z.record(z.string(), z.tuple([z.number(), z.number()])),
  processes: z.record(z.string(), PARTICIPANT),
});

export type ReportState = z.infer<typeof REPORTS>;
export type Participant = z.infer<typeof PARTICIPANT>;
/** What all processes know about the limits of one credential. Changed in place, within one update. */
export type LimitState = z.infer<typeof STATE>;

/** Clocks may differ by this much before a time in the future means that the clock was set back. */
const TOLERATED_MILLISECONDS = 1000;
/** Of the things that rates hold for separately, those not used for the longest time are forgotten. */
const MOST_WINDOWS = 512;

export const emptyState = (): LimitState => ({
  connectors: {},
  names: {},
  buckets: {},
  windows: {},
  tokens: {},
  processes: {},
});

/**
 * The state in a text, without what has expired. A text that is damaged, or of another version, is an empty state.
 * `checked`: this process has written or checked the text before.
 */
export function readState(text: string | undefined, now: number, checked = false): LimitState {
  const [, writtenAt, json] = /^(\d+) (.*)$/s.exec(text ?? '') ?? [];
  const found = jsonIn(json);
  const state = checked ? (found as LimitState) : STATE.safeParse(found).data;
  if (state === undefined) return emptyState();
  const ahead = Number(writtenAt) - now;
  // The clock was set back: everything was as long ago as when this was written, and nobody waits longer than then.
  if (ahead > TOLERATED_MILLISECONDS) shift(state, -ahead);
  prune(state, now);
  return state;
}

/** The text of a state; undefined if it is the same as `before`. */
export function writeState(
  state: LimitState,
  before: string | undefined,
  now: number,
): string | undefined {
  const json = JSON.stringify(state);
  return before?.slice(before.indexOf(' ') + 1) === json ? undefined : `${Math.floor(now)} ${json}`;
}

function jsonIn(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

function shift(state: LimitState, by: number): void {
  const { connectors, tokens, buckets, windows, processes } = state;
  for (const id of Object.keys(connectors)) connectors[id] = (connectors[id] ?? 0) + by;
  for (const pair of Object.values(tokens)) pair[1] += by;
  for (const log of Object.values(windows))
    for (let at = 0; at < log.length; at += 2) log[at] = (log[at] ?? 0) + by;
  for (const process of Object.values(processes)) {
    process.until += by;
    if (process.reserved !== undefined) process.reserved += by;
    for (const want of Object.values(process.wants))
      for (const at of [0, 1] as const) want[at] += by;
  }
  for (const reports of Object.values(buckets))
    for (const time of TIMES) {
      const at = reports[time];
      if (at !== undefined) reports[time] = at + by;
    }
}

const TIMES = [
  'resetAt',
  'sentAt',
  'learnedAt',
  'blockedUntil',
  'blockedAt',
  'passedAt',
  'clearedAt',
] as const;

function prune(state: LimitState, now: number): void {
  const { connectors, tokens, buckets, windows, processes } = state;
  const old = (at: number): boolean => at < now - LIMITS_KEPT_MILLISECONDS;
  for (const [id, at] of Object.entries(connectors)) if (old(at)) delete connectors[id];
  for (const [key, [, at]] of Object.entries(tokens)) if (old(at)) delete tokens[key];
  for (const [id, { until }] of Object.entries(processes)) if (until <= now) delete processes[id];
  for (const [name, reports] of Object.entries(buckets))
    if (old(Math.max(...TIMES.map((time) => reports[time] ?? 0)))) delete buckets[name];
  const last = Object.entries(windows).map(([key, log]) => [key, log.at(-2) ?? 0] as const);
  last.sort(([, one], [, other]) => other - one);
  for (const [at, [key, usedAt]] of last.entries())
    if (at >= MOST_WINDOWS || usedAt + longestOf(key) <= now) delete windows[key];
}
