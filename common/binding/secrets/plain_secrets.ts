import {
  NODES_A_STEP,
  type Expression,
  type ObjectLiteral,
  type Range,
  type Steps,
} from '../../language';
import { looksSecret } from './address_credentials';
import type { SchemaSnapshot } from '../schema/schema';
import { isReference } from './secret_references';
import { holdsSecret } from './secret_tokens';
import { named } from '../suggestion';

/** Ranges of plain-text secrets in CONFIG or OPTIONS of a connector, of this type if it is known. */
export function* plainSecretsIn(
  object: ObjectLiteral | undefined,
  typeName: string | undefined,
  snapshot: SchemaSnapshot | undefined,
): Steps<readonly Range[]> {
  const type = typeName === undefined ? undefined : named(snapshot?.types ?? [], typeName);
  const ranges: Range[] = [];
  for (const { key, value } of object?.members ?? []) {
    yield;
    const field = type === undefined ? undefined : named(type.config, key.value);
    const secret = field === undefined ? looksSecret(key.value) : field.secret;
    if (secret) {
      if (isPlain(value)) ranges.push(value.range);
    } else if (value.kind === 'object') {
      for (const range of yield* plainSecretsIn(value, undefined, undefined)) ranges.push(range);
    } else if (yield* showsSecret(value)) {
      ranges.push(value.range);
    }
  }
  return ranges;
}

/** Also for a key that is not secret: an address with a password, a token in the wrong place. */
function* showsSecret(value: Expression): Steps<boolean> {
  if (value.kind !== 'list') return value.kind === 'string' && holdsSecret(value.value);
  for (const [index, item] of value.items.entries()) {
    if (index % NODES_A_STEP === NODES_A_STEP - 1) yield;
    if (yield* showsSecret(item)) return true;
  }
  return false;
}

/** Whether the value itself is in the text, not a parameter or a reference. */
export function isPlain(value: Expression): boolean {
  if (value.kind === 'parameter' || value.kind === 'null') return false;
  return value.kind !== 'string' || (value.value !== '' && !isReference(value.value));
}
