import type { RequestSigning } from '../../../common/declaration';
import type { ErrorPlace } from '../../../common/errors';
import type { SignableRequest } from './signing/signed_headers';

/** What is added to a request to authenticate it. */
export interface Authorization {
  readonly headers: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** Members of the JSON body. */
  readonly body: Readonly<Record<string, string>>;
  /**
   * Where the request goes instead of the connector's base URL: a base URL that the service returned with the token.
   */
  readonly baseUrl?: string;
  /** Adds headers with a signature over the request. It is applied last, to the request as it is sent. */
  readonly sign?: (
    request: SignableRequest,
    scope: RequestSigning,
  ) => Promise<Readonly<Record<string, string>>>;
}

/** A connector's credential for one of its bases; its secrets have been read. */
export interface Credential {
  /**
   * Equal for equal credentials, and reveals nothing about them. Connectors with the same token share a limiter through
   * it. Undefined for anonymous use. Only valid in this process.
   */
  readonly identity: string | undefined;
  /**
   * What to send now. May have to request a token first: rejects with an error of the ConnectorError family for
   * `place`, or the signal's reason.
   */
  authorize(signal: AbortSignal, place: ErrorPlace): Promise<Authorization>;
  /**
   * The service rejected this authorization, so `authorize` has to return another one. Returns false if there is no
   * other one for now; missing if there never is. `headers`: those of the response.
   */
  readonly renew?: (rejected: Authorization, headers: Readonly<Record<string, string>>) => boolean;
}

export const NOTHING: Authorization = { headers: {}, query: {}, body: {} };

/** A credential that never changes. */
export const fixedCredential = (
  identity: string | undefined,
  authorization: Authorization,
): Credential => ({ identity, authorize: () => Promise.resolve(authorization) });
