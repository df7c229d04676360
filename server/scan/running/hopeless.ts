import { AuthError, RateLimitError, type ConnectorError } from '../../../common/errors';

/** Without credentials or quota every further request fails the same way, whichever parent or row it is for. */
export const isHopeless = (error: ConnectorError): boolean =>
  error instanceof AuthError || error instanceof RateLimitError;
