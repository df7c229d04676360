import type { Connector } from '../connector';
import { waysOf, wayOf, type WantedCredential } from './credentials';
import { secretNamesIn } from './secret_references';

/** Where a credential comes from, for messages: names, never values. */
export interface CredentialSource {
  /** CONFIG keys that hold it; if `set` is false, those that would. */
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
  const keys = needs.filter(
    (key) => config[key]?.secret === true && (only === undefined || only.includes(key)),
  );
  const secrets = keys
    .flatMap((key) => secretNamesIn(String(connector.stored.config[key] ?? '')))
    .filter((name) => !name.startsWith('__'));
  return { keys, secrets, set: used !== undefined };
}
