/** Gateways give up on requests that take the service too long: https://www.rfc-editor.org/rfc/rfc9110#section-15.6 */
const GATEWAY_STATUSES: readonly number[] = [502, 504];

const heavy = new WeakSet<object>();

/** Marks a failure that a request for fewer rows may avoid: 502, 504, a timeout, or a response that is too large. */
export function markTooHeavy<E extends object>(error: E): E {
  heavy.add(error);
  return error;
}

export const isTooHeavyStatus = (status: number): boolean => GATEWAY_STATUSES.includes(status);

/** Whether requesting fewer rows at once may succeed. */
export const isTooHeavy = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && heavy.has(error);
