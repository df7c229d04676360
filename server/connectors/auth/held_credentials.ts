import type { ErrorPlace } from '../../../common/errors';
import type { Connector } from '../connector';
import type { Credential } from './credential';
import {
  credentialOf,
  secretReader,
  type CredentialParts,
  type WantedCredential,
} from './credentials';
import { customHeaders } from './custom_headers';
import { withSecrets } from './secret_references';

/**
 * Credentials, read once for each connector that a statement looks up. The statement keeps using what it started with,
 * even if secrets change in the meantime; the next statement looks up the connector again and reads them again.
 */
export class HeldCredentials {
  private readonly held = new WeakMap<Connector, Map<string, Promise<unknown>>>();

  constructor(private readonly parts: CredentialParts) {}

  /**
   * Reads everything that requests of this connector may need. If something cannot be read, the request that needs it
   * fails.
   */
  async hold(connector: Connector): Promise<void> {
    const place = { connector: connector.name };
    const { authentication } = connector.declaration.api;
    await Promise.allSettled([
      ...authentication.map((way) => this.credential(connector, way, place)),
      this.proxy(connector, place),
      this.headers(connector, place),
    ]);
  }

  /** One of the connector's credentials. Rejects like `credentialOf`. */
  credential(
    connector: Connector,
    wanted: WantedCredential,
    place: ErrorPlace,
  ): Promise<Credential> {
    const { base, credential } = wanted;
    return this.once(connector, `credential ${JSON.stringify([base, credential])}`, () =>
      credentialOf(connector, wanted, this.parts, place),
    );
  }

  /** The headers of CONFIG. Rejects like `customHeaders`. */
  headers(connector: Connector, place: ErrorPlace): Promise<Readonly<Record<string, string>>> {
    const { secrets, redactor } = this.parts;
    return this.once(connector, 'headers', () =>
      customHeaders(connector, secrets, redactor, place),
    );
  }

  /** The proxy of OPTIONS, including its password. Rejects with AuthError `secret_missing`. */
  proxy(connector: Connector, place: ErrorPlace): Promise<string | undefined> {
    const { proxy } = connector.options;
    if (proxy === undefined) return Promise.resolve(undefined);
    return this.once(connector, 'proxy', () =>
      withSecrets(proxy, secretReader('proxy', place, this.parts.secrets, this.parts.redactor)),
    );
  }

  private once<T>(connector: Connector, what: string, read: () => Promise<T>): Promise<T> {
    const known = this.held.get(connector) ?? new Map<string, Promise<unknown>>();
    this.held.set(connector, known);
    const held = known.get(what) as Promise<T> | undefined;
    if (held !== undefined) return held;
    const reading = read();
    known.set(what, reading);
    // A secret that is missing now may be stored before the next attempt.
    reading.catch(() => known.delete(what));
    return reading;
  }
}
