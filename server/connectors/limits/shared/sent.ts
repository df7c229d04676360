import type { LimitState } from './limit_state';
import { countIn, logged, windowKey } from './window_log';

/** For how long the requests of all processes are counted, whether or not a rate limits them. */
export const SENT_SECONDS = 3600;
const MILLISECONDS = SENT_SECONDS * 1000;

/** The log of all requests; no bucket of a service is called so. */
export const SENT = windowKey(MILLISECONDS, '*', 'sent');

/** A request is sent. */
export function countSent({ windows }: Pick<LimitState, 'windows'>, now: number): void {
  windows[SENT] = logged(windows[SENT], now, MILLISECONDS, 1);
}

/** How many requests all processes sent. */
export const sentIn = (states: readonly LimitState[], now: number): number =>
  states.reduce((sum, { windows }) => sum + countIn(windows[SENT], now, MILLISECONDS), 0);
