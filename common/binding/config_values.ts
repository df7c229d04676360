import { readAddress, type JsonValue } from '../declaration';
import { grouped } from '../quantities';
import type { ObjectLiteral, ObjectMember } from '../language';
import { readDuration } from './options';
import { hasCredentials } from './secrets/address_credentials';
import { isConcealed, NOT_CONCEALED } from './secrets/concealed';
import { constantValue } from './values/constant_value';
import { isArray } from './values/constants';
import {
  isHeaders,
  plainSecretHeaders,
  problemsOfHeaders,
  type HeaderProblem,
} from './secrets/request_headers';
import type { ConfigKeySchema } from './schema/schema';
import { checkReferences, isReference, secretsIn } from './secrets/secret_references';
import { holdsSecret } from './secrets/secret_tokens';
import type { StatementContext } from './statement_context';
import { named, near } from './suggestion';

/** The keys that an object of CONFIG or OPTIONS is checked against. */
export interface ConfigShape {
  readonly keys: readonly ConfigKeySchema[];
  /** Reports an unknown key. */
  readonly unknownKey: (
    member: ObjectMember,
    near: { near?: string },
    known: readonly string[],
  ) => void;
  /** For the suggested name of a secret in plain text. */
  readonly connector: string;
  /** null means "remove this key". */
  readonly removable: boolean;
}

/** The values of an object, and which of them are secrets in plain text. */
export interface ConfigValues {
  readonly values: Readonly<Record<string, JsonValue>>;
  readonly plainSecrets: readonly string[];
}

/** Reads and checks CONFIG or OPTIONS. `{{secrets.x}}` is kept; warns of secrets that do not exist yet. */
export function bindConfig(
  node: ObjectLiteral | undefined,
  shape: ConfigShape,
  context: StatementContext,
): ConfigValues {
  const values = new Map<string, JsonValue>();
  const plainSecrets: string[] = [];
  for (const member of node?.members ?? []) {
    const { key, value } = member;
    const field = named(shape.keys, key.value);
    const read = constantValue(value, key.value, context);
    if (field === undefined) {
      const known = shape.keys.filter(({ later }) => later !== true).map(({ name }) => name);
      shape.unknownKey(member, near(key.value, known), known);
      continue;
    }
    if (values.has(field.name))
      context.reporter.error('duplicate_key', { name: key.value }, key.range);
    if (read === undefined) continue;
    values.set(field.name, kept(field, read));
    checkReferences(read, value.range, context);
    if (read === null && (shape.removable || value.kind === 'parameter')) continue;
    if (field.kind === 'headers') {
      plainSecrets.push(...bindHeaders(field, read, member, shape, context));
      continue;
    }
    const expected = valueProblem(field, read);
    if (expected !== undefined) {
      // A value that may contain a password is not quoted.
      const text = JSON.stringify(read);
      const found = field.secret || field.kind === 'url' || holdsSecret(text) ? '' : text;
      context.reporter.error('invalid_value', { name: key.value, expected, found }, value.range);
    } else if (isPlainSecret(field, read)) {
      plainSecrets.push(field.name);
      if (value.kind !== 'parameter') {
        const secret = `${shape.connector}_${field.name}`;
        context.reporter.warn('secret_in_plain_text', { name: key.value, secret }, value.range);
      }
    }
  }
  return { values: Object.fromEntries(values), plainSecrets };
}

/** Checks the headers of CONFIG; returns the keys of those whose value is a secret in plain text. */
function bindHeaders(
  field: ConfigKeySchema,
  read: JsonValue,
  { key, value }: ObjectMember,
  { connector, removable }: ConfigShape,
  { reporter }: StatementContext,
): readonly string[] {
  const rangeOf = (name: string | undefined) =>
    value.kind === 'object'
      ? (value.members.find((one) => one.key.value === name)?.key.range ?? value.range)
      : value.range;
  const problems = problemsOfHeaders(read, field, removable);
  for (const { name, expected } of problems) {
    const path = name === undefined ? key.value : `${key.value}.${name}`;
    reporter.error('invalid_value', { name: path, expected, found: '' }, rangeOf(name));
  }
  if (problems.length > 0 || !isHeaders(read)) return [];
  return plainSecretHeaders(read).map((name) => {
    if (value.kind !== 'parameter') {
      const secret = `${connector}_${name.toLowerCase().replace(/\W+/g, '_')}`;
      reporter.warn(
        'secret_in_plain_text',
        { name: `${key.value}.${name}`, secret },
        rangeOf(name),
      );
    }
    return `${field.name}.${name}`;
  });
}

/** Whether the value must not be stored in plain text: a secret, or an address that contains one. */
function isPlainSecret(field: ConfigKeySchema, value: JsonValue): boolean {
  if (field.secret) return value !== '' && !isReference(value);
  // `http://user:{{secrets.proxy_password}}@host` contains no secret itself.
  return (
    field.takesCredentials === true &&
    typeof value === 'string' &&
    secretsIn(value).length === 0 &&
    hasCredentials(value)
  );
}

const DURATION = 'a duration longer than 0, such as "5m"';

/** What the key expects instead of `value`; undefined if the value is valid. */
export function valueProblem(field: ConfigKeySchema, value: JsonValue): string | undefined {
  if (typeof value === 'string' && secretsIn(value).length > 0) return undefined;
  switch (field.kind) {
    case 'text':
      if (field.duration === true) return (readDuration(value) ?? 0) > 0 ? undefined : DURATION;
      if (typeof value !== 'string') return 'text';
      if (field.secret && value === '') return 'non-empty text, or null to remove it';
      if (field.secret && isConcealed(value)) return NOT_CONCEALED;
      return !field.secret && value.includes('PRIVATE KEY-----')
        ? 'text without a private key'
        : undefined;
    case 'url':
      return typeof value === 'string'
        ? addressProblem(field, value)
        : 'a URL such as https://example.com';
    case 'choice': {
      const choices = field.choices ?? [];
      const known = typeof value === 'string' && choices.includes(choiceOf(field, value));
      return known ? undefined : `one of ${choices.map((choice) => `"${choice}"`).join(', ')}`;
    }
    case 'integer': {
      const { from = 0, to = Number.MAX_SAFE_INTEGER } = field;
      if (typeof value === 'number' && Number.isSafeInteger(value) && value >= from && value <= to)
        return undefined;
      return field.from === undefined && field.to === undefined
        ? 'a whole number'
        : `a whole number from ${grouped(from)} to ${grouped(to)}`;
    }
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'true or false';
    case 'headers':
      return formatProblem(problemsOfHeaders(value, field)[0]);
    case 'text_list':
      return isArray(value) && value.every((item) => typeof item === 'string')
        ? undefined
        : 'a list of text values';
  }
}

const formatProblem = (problem: HeaderProblem | undefined): string | undefined =>
  problem?.name === undefined
    ? problem?.expected
    : `an object in which "${problem.name}" is ${problem.expected}`;

function addressProblem(field: ConfigKeySchema, value: string): string | undefined {
  if (field.takesCredentials === true) {
    const readable = /^https?:/i.test(value) && URL.canParse(value);
    return readable ? undefined : readAddress(value.replace(/\S*@/, ''), field).expected;
  }
  // It would be stored unchanged.
  if (hasCredentials(value)) {
    return 'a URL without a user name, password or token; use the credential keys instead';
  }
  return readAddress(value, field).expected;
}

/** The choice that a text stands for. */
const choiceOf = ({ spellings = {} }: ConfigKeySchema, text: string): string =>
  (Object.hasOwn(spellings, text) ? spellings[text] : undefined) ?? text;

/** The value as stored: addresses are normalized, and choices have one spelling. */
function kept(field: ConfigKeySchema, value: JsonValue): JsonValue {
  if (field.kind === 'choice' && typeof value === 'string') return choiceOf(field, value);
  if (field.kind !== 'url' || field.takesCredentials === true || typeof value !== 'string') {
    return value;
  }
  return secretsIn(value).length > 0 ? value : (readAddress(value, field).url ?? value);
}
