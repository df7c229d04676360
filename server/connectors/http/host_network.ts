import type { ConnectionOptions } from 'node:tls';

/** How a certificate is checked: not at all, who has signed it, or also for which host. */
export type Verification = 'none' | 'certificate' | 'full';

/** A proxy that the host of the engine prescribes. */
export interface HostProxy {
  readonly url: string;
  /** Where it is set, for errors. */
  readonly setting: string;
  /** For the proxy itself; may contain credentials. */
  readonly headers: Readonly<Record<string, string>>;
  /** Of its own certificate, if it has one. */
  readonly verification: Verification;
}
/** How requests to one address are sent, as the host of the engine prescribes. */
export interface HostRoute {
  readonly proxy: HostProxy | undefined;
  readonly verification: Verification;
  /** PEM text of the only authorities that are trusted for this address; undefined: the usual ones. */
  readonly authorities: string | undefined;
}

/** Rules for outgoing requests that the host has for all its parts. Connectors cannot override them. */
export interface HostNetwork {
  /** The settings behind the rules, as errors name them. */
  readonly settings: {
    readonly hosts: string;
    readonly proxy: string;
    /** Where `allowedHosts` of our own options comes from. */
    readonly ownHosts: string;
  };
  allows(url: URL): boolean;
  /** Whether the host decides which proxy is used; then connectors must not have another one. */
  readonly choosesProxy: boolean;
  routeTo(url: URL): HostRoute;
}

/** For a TLS connection whose certificate is checked like this. */
export function verificationOptions(
  verification: Verification,
): Required<Pick<ConnectionOptions, 'rejectUnauthorized'>> &
  Pick<ConnectionOptions, 'checkServerIdentity'> {
  return {
    rejectUnauthorized: verification !== 'none',
    ...(verification === 'certificate' && { checkServerIdentity: () => undefined }),
  };
}
