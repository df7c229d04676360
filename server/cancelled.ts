import { MoltlerError } from '../common/errors';

/** Why `signal` was aborted, as an error: the reason if it is an error of the family, otherwise `cancelled`. */
export function cancelled(signal: AbortSignal): MoltlerError {
  const reason: unknown = signal.reason;
  return reason instanceof MoltlerError
    ? reason
    : new MoltlerError('cancelled', {}, {}, { cause: reason });
}
