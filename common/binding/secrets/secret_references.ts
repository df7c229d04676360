import { secretNamesIn, withSecretsReplaced, type JsonValue } from '../../declaration';
import type { Range } from '../../language';
import { isArray } from '../values/constants';
import type { StatementContext } from '../statement_context';
import { nearest } from '../suggestion';

/** Names of the secrets that a value refers to by `{{secrets.name}}`. */
export function secretsIn(value: JsonValue): readonly string[] {
  if (typeof value === 'string') return secretNamesIn(value);
  if (isArray(value)) return value.flatMap(secretsIn);
  if (value !== null && typeof value === 'object') return Object.values(value).flatMap(secretsIn);
  return [];
}

/** Whether the value consists only of references: no part of it is a plain-text secret. */
export function isReference(value: JsonValue): boolean {
  return (
    typeof value === 'string' &&
    secretsIn(value).length > 0 &&
    withSecretsReplaced(value, () => '').trim() === ''
  );
}

/** Warns of references, written within `range`, to secrets that do not exist yet. */
export function checkReferences(value: JsonValue, range: Range, context: StatementContext): void {
  const { snapshot, reporter, text } = context;
  for (const name of secretsIn(value)) {
    if (snapshot.secrets.includes(name)) continue;
    const at = text.slice(range.start, range.end).indexOf(name);
    const start = range.start + at;
    const place = at < 0 ? range : { start, end: start + name.length };
    reporter.warn(
      'unknown_secret',
      { name, referred: true },
      place,
      nearest(name, snapshot.secrets),
    );
  }
}
