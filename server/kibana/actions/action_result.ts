import type { ActError, ActOutcome } from '../answers';
import type { ActionResult } from '../contracts';

/** Families of errors that are Moltler's or Kibana's own, not those of a statement or a service. */
const ours = ({ code }: ActError): boolean =>
  code === 'internal' || code?.startsWith('store_') === true;

/**
 * The result that Kibana expects. Throws for an error of Moltler itself: Kibana attributes what is thrown to the
 * framework, and retries it; but nothing is retried once an action was applied.
 */
export function actionResult(actionId: string, outcome: ActOutcome): ActionResult {
  if (outcome.type === 'done') return { actionId, status: 'ok', data: outcome.data };
  const { error, applied } = outcome;
  if (ours(error) && !applied) throw new Error(error.message);
  const retry = !applied && retryOf(error);
  return failure(actionId, error.message, { hint: error.hint, retry });
}

/** A failure that is not Kibana's fault. */
export const failure = (
  actionId: string,
  message: string,
  {
    hint,
    retry = false,
  }: { readonly hint?: string | undefined; readonly retry?: boolean | Date } = {},
): ActionResult => ({
  actionId,
  status: 'error',
  message,
  ...(hint !== undefined && { serviceMessage: hint }),
  retry,
  errorSource: 'user',
});

/** Only what is safe to repeat is repeated: a write that may have been applied is not. */
function retryOf({ retryable, retryAt }: ActError): boolean | Date {
  if (retryable !== true) return false;
  return retryAt === undefined ? true : new Date(retryAt);
}
