import type { ConfigField, JsonValue } from '../../declaration';
import { looksSecret } from './address_credentials';
import { isConcealed, NOT_CONCEALED } from './concealed';
import { isReference, secretsIn } from './secret_references';
import { holdsSecret } from './secret_tokens';

/** Headers by name, as in CONFIG; null removes one. */
export type RequestHeaders = Readonly<Record<string, JsonValue>>;

/** A header that cannot be sent, and what is expected. `name` is undefined where it is about all of them. */
export interface HeaderProblem {
  readonly name: string | undefined;
  readonly expected: string;
}

const MOST_HEADERS = 50;
const MOST_CHARACTERS = 8192;
/** https://www.rfc-editor.org/rfc/rfc9110#section-5.1 */
const NAME = /^[!#$%&'*+.^_`|~\dA-Za-z-]+$/;
/** https://www.rfc-editor.org/rfc/rfc9110#section-5.5 */
const VALUE = /^[\x20-\x7e\x80-\xff][\t\x20-\x7e\x80-\xff]*$/;

/** Headers that the engine sets for each request: authentication, framing, encoding and caching. */
const RESERVED =
  /^(authorization|proxy-.*|host|content-.*|transfer-encoding|connection|keep-alive|te|trailer|upgrade|expect|accept|accept-encoding|range|if-.*|cache-control|pragma|:.*)$/;

/** True for a name that only the engine or the type itself may set. */
export const isReservedHeader = (name: string, { reserved = [] }: Pick<ConfigField, 'reserved'>) =>
  RESERVED.test(name.toLowerCase()) || reserved.includes(name.toLowerCase());

export const isHeaders = (value: JsonValue | undefined): value is RequestHeaders =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** True if the value of this header is stored and shown like a secret. */
export const isSecretHeader = (name: string, value: string): boolean =>
  looksSecret(name) || holdsSecret(value);

/** All problems of the headers of CONFIG. `removable`: null removes one. */
export function problemsOfHeaders(
  value: JsonValue,
  field: Pick<ConfigField, 'reserved'>,
  removable = false,
): readonly HeaderProblem[] {
  if (!isHeaders(value)) {
    return [{ name: undefined, expected: 'an object such as {"X-Scope-OrgID": "team-a"}' }];
  }
  const names = Object.keys(value);
  if (names.length > MOST_HEADERS) {
    return [{ name: undefined, expected: `at most ${MOST_HEADERS} headers` }];
  }
  const folded = names.map((name) => name.toLowerCase());
  return names.flatMap((name, at): HeaderProblem[] => {
    const expected =
      folded.indexOf(name.toLowerCase()) === at
        ? whatIsWrongWith(name, value[name] ?? null, field, removable)
        : 'set only once (ignoring case)';
    return expected === undefined ? [] : [{ name, expected }];
  });
}

function whatIsWrongWith(
  name: string,
  value: JsonValue,
  field: Pick<ConfigField, 'reserved'>,
  removable: boolean,
): string | undefined {
  if (!NAME.test(name)) return 'a header name of letters, digits and hyphens';
  if (isReservedHeader(name, field)) return 'left out: Moltler sets this header itself';
  if (value === null && removable) return undefined;
  if (typeof value !== 'string' || value === '') return 'non-empty text';
  if (value.length > MOST_CHARACTERS) return `text of at most ${MOST_CHARACTERS} characters`;
  if (!VALUE.test(value)) return 'a single line of Latin-1 text that does not start with a tab';
  return isConcealed(value) ? NOT_CONCEALED : undefined;
}

/** Names of the headers whose value is a plain-text secret. */
export function plainSecretHeaders(value: RequestHeaders): readonly string[] {
  return Object.entries(value).flatMap(([name, text]) => {
    if (typeof text !== 'string' || text === '' || isReference(text)) return [];
    // `Bearer {{secrets.x}}` contains no secret itself.
    return secretsIn(text).length === 0 && isSecretHeader(name, text) ? [name] : [];
  });
}
