import { isReference, secretsIn, type ConfigKeySchema } from '../../../common/binding';
import type { JsonValue } from '../../../common/declaration';

/** The user's choice for a secret. */
export type SecretInput =
  | { readonly kind: 'secret'; readonly from: 'none' }
  /** A secret that is already stored. */
  | { readonly kind: 'secret'; readonly from: 'existing'; readonly name: string }
  /** Typed here: it is stored first, then referred to by name. */
  | {
      readonly kind: 'secret';
      readonly from: 'new';
      readonly value: string;
      /** It was sent, but saving failed: values are never kept, so it must be typed again. */
      readonly again?: true;
    }
  /** Set, but masked. */
  | { readonly kind: 'secret'; readonly from: 'kept' };

/** One request header. A stored secret value is masked. */
export interface HeaderInput {
  readonly name: string;
  readonly value: string;
}

/** True for the mask that SHOW CONNECTOR shows in place of a secret. */
export const isMasked = (value: string): boolean => /^•+$/.test(value);

/** The content of one field of the form. */
export type Input =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'flag'; readonly on: boolean | undefined }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'headers'; readonly items: readonly HeaderInput[] }
  | SecretInput;

/** Inputs by the keys of CONFIG or OPTIONS. */
export type Inputs = Readonly<Record<string, Input>>;

/** An untouched field; its default is a placeholder and is not written. */
export function emptyInput({ kind, secret }: ConfigKeySchema): Input {
  if (secret) return { kind: 'secret', from: 'new', value: '' };
  if (kind === 'boolean') return { kind: 'flag', on: undefined };
  if (kind === 'text_list') return { kind: 'list', items: [] };
  if (kind === 'headers') return { kind: 'headers', items: [] };
  return { kind: 'text', text: '' };
}

/** Whether the field is filled in. */
export function isSet(input: Input | undefined): boolean {
  if (input === undefined) return false;
  switch (input.kind) {
    case 'secret':
      return input.from === 'new' ? input.value !== '' : input.from !== 'none';
    case 'text':
      return input.text.trim() !== '';
    case 'flag':
      return input.on !== undefined;
    default:
      return input.items.length > 0;
  }
}

/** The inputs of a new form. */
export const emptyInputs = (keys: readonly ConfigKeySchema[]): Inputs =>
  Object.fromEntries(keys.map((key) => [key.name, emptyInput(key)]));

/** The input for a value as SHOW CONNECTOR returns it: text, lists as JSON, secrets masked. */
export function inputOf(key: ConfigKeySchema, shown: string): Input {
  if (key.secret) {
    const [name] = secretsIn(shown);
    return isReference(shown) && name !== undefined
      ? { kind: 'secret', from: 'existing', name }
      : { kind: 'secret', from: 'kept' };
  }
  if (key.kind === 'boolean') return { kind: 'flag', on: shown === 'true' };
  if (key.kind === 'text_list') return { kind: 'list', items: listOf(shown) };
  if (key.kind === 'headers') return { kind: 'headers', items: headersOf(shown) };
  return { kind: 'text', text: shown };
}

function listOf(shown: string): readonly string[] {
  try {
    const items: unknown = JSON.parse(shown);
    return Array.isArray(items) ? items.map(String) : [shown];
  } catch {
    return [shown];
  }
}

function headersOf(shown: string): readonly HeaderInput[] {
  try {
    const headers: unknown = JSON.parse(shown);
    if (typeof headers !== 'object' || headers === null) return [];
    return Object.entries(headers).map(([name, value]) => ({ name, value: String(value) }));
  } catch {
    return [];
  }
}

/** The inputs of an existing connector; `shown` are its values by key. */
export const inputsOf = (
  keys: readonly ConfigKeySchema[],
  shown: ReadonlyMap<string, string>,
): Inputs =>
  Object.fromEntries(
    keys.map((key) => {
      const text = shown.get(key.name);
      return [key.name, text === undefined ? emptyInput(key) : inputOf(key, text)];
    }),
  );

/**
 * The value of an input; undefined if it is empty, or a secret that stays as it is. `secretName` returns the name
 * under which a typed secret will be stored.
 */
export function valueOf(
  key: ConfigKeySchema,
  input: Input,
  secretName: (key: string) => string,
): JsonValue | undefined {
  switch (input.kind) {
    case 'flag':
      return input.on;
    case 'list':
      return input.items.length === 0 ? undefined : input.items;
    case 'headers': {
      const filled = input.items.filter(({ name, value }) => name !== '' || value !== '');
      if (filled.length === 0) return undefined;
      return Object.fromEntries(filled.map(({ name, value }) => [name.trim(), value]));
    }
    case 'secret': {
      if (input.from === 'existing') return `{{secrets.${input.name}}}`;
      return input.from === 'new' && input.value !== ''
        ? `{{secrets.${secretName(key.name)}}}`
        : undefined;
    }
    case 'text': {
      const text = key.kind === 'text' ? input.text : input.text.trim();
      if (text === '') return undefined;
      return key.kind === 'integer' && /^\d+$/.test(text) ? Number(text) : text;
    }
  }
}
