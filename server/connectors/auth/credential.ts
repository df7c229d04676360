import type { ErrorPlace } from '../../../common/errors';

/** What authenticates one request: what is added to it. */
export interface Authorization {
  readonly headers: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** Members of the JSON body. */
  readonly body: Readonly<Record<string, string>>;
  /** Where the request goes instead of the connector's base URL: the service named it with the token. */
  readonly baseUrl?: string;
}

/** A connector's credential for one of its bases, its secrets read. */
export interface Credential {
  /**
   * The same for the same credential, different for others; tells nothing of it. Two connectors of the same token share
   * a limiter by it. Undefined for anonymous use. Holds in this process only.
   */
  readonly identity: string | undefined;
  /**
   * What is to be sent now. A token source may have to be asked first: rejects with an error of the ConnectorError
   * family for `place`, or the signal's reason.
   */
  authorize(signal: AbortSignal, place: ErrorPlace): Promise<Authorization>;
  /**
   * What was sent is refused: `authorize` gives something else from now on. False where nothing else can be had for
   * now; missing where it never can.
   */
  readonly renew?: (refused: Authorization) => boolean;
}

export const NOTHING: Authorization = { headers: {}, query: {}, body: {} };

/** A credential that is always the same. */
export const fixedCredential = (
  identity: string | undefined,
  authorization: Authorization,
): Credential => ({ identity, authorize: () => Promise.resolve(authorization) });
