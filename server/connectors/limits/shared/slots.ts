import type { LimitState, Participant } from './limit_state';

/** A process that does not renew its slots for this long has ended, and others get them. */
export const LEASE_MILLISECONDS = 10_000;
/** Renewed this long before its end at the latest. */
const RENEWED_MILLISECONDS = (LEASE_MILLISECONDS * 2) / 3;
/** A process that waits for a slot looks at least this often, or loses its turn. */
const TURN_MILLISECONDS = 500;
/** How often it records that it looked. */
const LOOKED_MILLISECONDS = TURN_MILLISECONDS / 4;

/** A process that is the only one reserves all slots for this long; it renews that far earlier, or gives them back. */
const RESERVED_MILLISECONDS = 2000;

/** The slots of all requests; other scopes are the names of buckets. */
export const EVERYTHING = '';

/** Requests, and what they count for. */
export interface InFlight {
  readonly count: number;
  readonly weight: number;
}

const NONE: InFlight = { count: 0, weight: 0 };

/** Requests of one process in a scope. */
function inFlightOf(
  process: Participant | undefined,
  covers: (bucket: string) => boolean,
): InFlight {
  return Object.entries(process?.inFlight ?? {})
    .filter(([bucket]) => covers(bucket))
    .reduce(
      (all, [, [count, weight]]) => ({ count: all.count + count, weight: all.weight + weight }),
      NONE,
    );
}

/** Requests that other processes have in flight. */
export function elsewhere(
  { processes }: Pick<LimitState, 'processes'>,
  me: string,
  covers: (bucket: string) => boolean = () => true,
): InFlight {
  return Object.entries(processes)
    .filter(([id]) => id !== me)
    .map(([, process]) => inFlightOf(process, covers))
    .reduce(
      (all, { count, weight }) => ({ count: all.count + count, weight: all.weight + weight }),
      NONE,
    );
}

/**
 * Whether a process that has `mine` requests in flight may take another slot of a scope as far as others are concerned,
 * if there is one. Processes that wait for a slot and have fewer of them go first; among equals, the one that waits
 * longer.
 */
export function isMyTurn(
  { processes }: Pick<LimitState, 'processes'>,
  {
    me,
    mine,
    scope,
    covers,
  }: {
    readonly me: string;
    readonly mine: number;
    readonly scope: string;
    readonly covers: (bucket: string) => boolean;
  },
  now: number,
): boolean {
  const since = processes[me]?.wants[scope]?.[0] ?? Infinity;
  return Object.entries(processes).every(([id, process]) => {
    const want = process.wants[scope];
    if (id === me || want === undefined || want[1] + TURN_MILLISECONDS < now) return true;
    const theirs = inFlightOf(process, covers).count;
    return (
      theirs > mine || (theirs === mine && (since < want[0] || (since === want[0] && me < id)))
    );
  });
}

/** Whether another process has reserved all slots. */
export const isReserved = (
  { processes }: Pick<LimitState, 'processes'>,
  me: string,
  now: number,
): boolean =>
  Object.entries(processes).some(([id, { reserved = 0 }]) => id !== me && reserved > now);

/** Whether no other process sends, or waits to send. */
export const isOnlyOne = (
  { processes }: Pick<LimitState, 'processes'>,
  me: string,
  now: number,
): boolean =>
  Object.entries(processes).every(
    ([id, { inFlight, wants, reserved = 0 }]) =>
      id === me ||
      (Object.keys(inFlight).length + Object.keys(wants).length === 0 && reserved <= now),
  );

/** Records what a process has in flight and waits for; it then has until its lease ends. */
export function enter(
  { processes }: Pick<LimitState, 'processes'>,
  me: string,
  {
    inFlight,
    wants,
    served,
    reserves = false,
  }: {
    readonly inFlight: Participant['inFlight'];
    readonly wants: ReadonlySet<string>;
    /** Scopes in which it just got a slot. */
    readonly served: ReadonlySet<string>;
    /** Nobody else is to send for now. */
    readonly reserves?: boolean;
  },
  now: number,
): void {
  const before = processes[me];
  if (Object.keys(inFlight).length === 0 && wants.size === 0) {
    delete processes[me];
    return;
  }
  const until = before?.until ?? 0;
  processes[me] = {
    // Times only move if they have to, so that looking does not mean writing.
    until: until - now > RENEWED_MILLISECONDS ? until : now + LEASE_MILLISECONDS,
    inFlight,
    ...(reserves && { reserved: now + RESERVED_MILLISECONDS }),
    wants: Object.fromEntries(
      [...wants].map((scope) => {
        const known = served.has(scope) ? undefined : before?.wants[scope];
        const [since, looked] = known ?? [now, now];
        return [scope, [since, now - looked > LOOKED_MILLISECONDS ? now : looked]];
      }),
    ),
  };
}
