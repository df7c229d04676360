import { ConnectorError, ServiceError, TimeoutError } from '../../../common/errors';

/** The failure of a page that even a smaller one did not avoid, with what a person can do about it. */
export function tooHeavy(error: unknown, rows: number | undefined): unknown {
  if (!(error instanceof ConnectorError) || rows === undefined) return error;
  const facts = { said: error.message, rows };
  const extras = error.retryAt === undefined ? {} : { retryAt: error.retryAt };
  return error instanceof TimeoutError
    ? new TimeoutError('page_too_heavy', facts, error.place, extras)
    : new ServiceError('page_too_heavy', facts, error.place, extras);
}
