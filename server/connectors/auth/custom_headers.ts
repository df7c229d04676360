import { isHeaders, isReservedHeader, isSecretHeader } from '../../../common/binding';
import type { PlanFact } from '../../../common/contract';
import { InvalidRequestError, type ErrorPlace } from '../../../common/errors';
import type { Connector } from '../connector';
import { isHeaderValue, NO_HEADER_VALUE } from '../http/header_value';
import type { Redactor } from '../redaction/redactor';
import { secretReader, type SecretReader } from './credentials';
import { refersToSecret, withSecrets } from './secret_references';

type Headers = Readonly<Record<string, string>>;

const KEY = 'headers';

/** The headers stored in CONFIG, without those reserved for the engine, which a manually edited store may contain. */
function storedHeaders({ declaration, stored }: Connector): readonly (readonly [string, string])[] {
  const field = declaration.config[KEY];
  const value = stored.config[KEY];
  if (field?.kind !== 'headers' || !isHeaders(value)) return [];
  return Object.entries(value).flatMap(([name, text]) =>
    typeof text === 'string' && !isReservedHeader(name, field) ? [[name, text] as const] : [],
  );
}

/**
 * The user's own headers, sent with every request of the connector; names in lower case. Rejects with AuthError
 * `secret_missing` or InvalidRequestError `configuration_invalid`.
 */
export async function customHeaders(
  connector: Connector,
  secrets: SecretReader,
  redactor: Redactor,
  place: ErrorPlace,
): Promise<Headers> {
  const headers: Record<string, string> = {};
  for (const [name, text] of storedHeaders(connector)) {
    const path = `${KEY}.${name}`;
    const value = await withSecrets(text, secretReader(path, place, secrets, redactor));
    if (!isHeaderValue(value)) {
      const reason = NO_HEADER_VALUE;
      throw new InvalidRequestError('configuration_invalid', { name: path, reason }, place);
    }
    if (isSecretHeader(name, value)) redactor.learn(value);
    headers[name.toLowerCase()] = value;
  }
  return headers;
}

/** Those that may be a credential. */
export const secretHeaders = (connector: Connector): readonly (readonly [string, string])[] =>
  storedHeaders(connector).filter(
    ([name, text]) => refersToSecret(text) || isSecretHeader(name, text),
  );

/** The same for display: no secret is read or shown. */
export function shownHeaders(connector: Connector): Headers {
  return Object.fromEntries(
    storedHeaders(connector).map(([name, text]) => [
      name.toLowerCase(),
      refersToSecret(text) || isSecretHeader(name, text) ? '[redacted]' : text,
    ]),
  );
}

/** The name of the fact of a plan with the headers that a connector sends. */
export const HEADERS_FACT = 'headers';

/** The same as a fact of a plan; empty if there are no headers. */
export function headerFacts(connector: Connector): readonly PlanFact[] {
  const lines = Object.entries(shownHeaders(connector)).map(([name, value]) => `${name}: ${value}`);
  return lines.length === 0 ? [] : [{ name: HEADERS_FACT, value: lines.join(', ') }];
}
