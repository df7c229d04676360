import { secretNamesIn } from '../../../common/declaration';
import type { Connector } from '../connector';
import { waysOf, wayOf, type WantedCredential } from './credentials';
import { secretHeaders } from './custom_headers';

/** Where a credential comes from, for messages: names, never values. */
export interface CredentialSource {
  /** CONFIG keys that hold it, such as `token` or `headers.X-Api-Key`; if `set` is false, those that would. */
  readonly keys: readonly string[];
  /** Names of the secrets that these keys refer to, but for internal ones. */
  readonly secrets: readonly string[];
  readonly set: boolean;
}

/** `only`: those of its CONFIG keys that a message is about. */
export function credentialSource(
  connector: Connector,
  wanted: WantedCredential,
  only?: readonly string[],
): CredentialSource {
  const { config } = connector.declaration;
  const used = wayOf(connector, wanted);
  const needs = (used ?? waysOf(connector, wanted)[0])?.needs ?? [];
  const own = needs.filter(
    (key) => config[key]?.secret === true && (only === undefined || only.includes(key)),
  );
  const headers = only === undefined ? secretHeaders(connector) : [];
  // A user whose credential is in a header has no use for the names of other ways.
  const keys = used === undefined && headers.length > 0 ? [] : own;
  const secrets = [
    ...keys.map((key) => String(connector.stored.config[key] ?? '')),
    ...headers.map(([, value]) => value),
  ]
    .flatMap(secretNamesIn)
    .filter((name) => !name.startsWith('__'));
  return {
    keys: [...keys, ...headers.map(([name]) => `headers.${name}`)],
    secrets: [...new Set(secrets)],
    set: used !== undefined || headers.length > 0,
  };
}
