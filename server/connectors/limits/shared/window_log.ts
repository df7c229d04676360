/**
 * Requests that were sent, as a flat list of times and counts, the oldest first. While there are few of them they are
 * exact; many that are close together become one entry at the time of the last of them, so that a window is at most a
 * 64th longer than it should be, and never shorter.
 */
type WindowLog = number[];

/** Entries that are kept exactly. */
const EXACT = 64;

/** Requests of one scope (all requests, or those of a bucket), and of one of the things that its rates hold for. */
export const windowKey = (milliseconds: number, scope: string, each = ''): string =>
  JSON.stringify([milliseconds, scope, each]);

/** The window of a key, its scope, and what of that scope it is for. */
export function windowOf(
  key: string,
): readonly [milliseconds: number, scope: string, each: string] {
  try {
    const [milliseconds, scope, each] = JSON.parse(key) as unknown[];
    return [Number(milliseconds), String(scope), String(each)];
  } catch {
    return [0, '', ''];
  }
}

/** Milliseconds for which an entry of this key counts. */
export const longestOf = (key: string): number => windowOf(key)[0];

/** How many were sent in the window that ends now. */
export function countIn(log: WindowLog | undefined, now: number, milliseconds: number): number {
  let count = 0;
  for (let at = 0; at < (log?.length ?? 0); at += 2)
    if ((log?.[at] ?? 0) + milliseconds > now) count += log?.[at + 1] ?? 0;
  return count;
}

/** Milliseconds until `places` more may be sent, if at most `most` are sent in any window. */
export function waitFor(
  log: WindowLog | undefined,
  now: number,
  { count: most, milliseconds }: { readonly count: number; readonly milliseconds: number },
  places: number,
): number {
  let excess = countIn(log, now, milliseconds) + places - most;
  if (excess <= 0) return 0;
  for (let at = 0; at < (log?.length ?? 0); at += 2) {
    const ends = (log?.[at] ?? 0) + milliseconds;
    if (ends <= now) continue;
    excess -= log?.[at + 1] ?? 0;
    // A clock that was set back never makes anyone wait for more than a window.
    if (excess <= 0) return Math.min(milliseconds, ends - now);
  }
  return milliseconds;
}

/** Adds requests that are sent now, and removes those that no longer count. */
export function logged(
  log: WindowLog | undefined,
  now: number,
  milliseconds: number,
  places: number,
): WindowLog {
  const current: WindowLog = [];
  for (let at = 0; at < (log?.length ?? 0); at += 2) {
    const [time = 0, count = 0] = [log?.[at], log?.[at + 1]];
    if (time + milliseconds > now) current.push(time, count);
  }
  const last = current.length - 2;
  // Another process may be a little ahead.
  const time = Math.max(now, current[last] ?? now);
  if (last >= 0 && current[last] === time) current[last + 1] = (current[last + 1] ?? 0) + places;
  else current.push(time, places);
  return current.length > 2 * EXACT ? merged(current, milliseconds / EXACT) : current;
}

function merged(log: WindowLog, span: number): WindowLog {
  const result: WindowLog = [];
  for (let at = 0; at < log.length; at += 2) {
    const [time = 0, count = 0] = [log[at], log[at + 1]];
    const last = result.length - 2;
    const alike = last >= 0 && Math.floor((result[last] ?? 0) / span) === Math.floor(time / span);
    if (alike) {
      result[last] = time;
      result[last + 1] = (result[last + 1] ?? 0) + count;
    } else result.push(time, count);
  }
  return result;
}
