/** Gateways give up on requests that take their service too long: https://www.rfc-editor.org/rfc/rfc9110#section-15.6 */
const GATEWAY_STATUSES: readonly number[] = [502, 504];

const heavy = new WeakSet<object>();

/** Notes that a request failed in a way in which one for fewer rows may not: 502, 504, a timeout, too large a response. */
export function markTooHeavy<E extends object>(error: E): E {
  heavy.add(error);
  return error;
}

export const isTooHeavyStatus = (status: number): boolean => GATEWAY_STATUSES.includes(status);

/** Whether asking for fewer rows at once may succeed where this failed. */
export const isTooHeavy = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && heavy.has(error);
