import type { ActionParameter, DataType, JsonValue } from '../declaration';

const INTEGER = /^[+-]?\d{1,15}$/;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/**
 * The value of an argument as its parameter takes it. Alerts only have texts, so numbers and booleans are read from
 * them; anything else stays as it is, and binding rejects what does not fit. A text stays one value: it never becomes a
 * list of several, or a document with members. Undefined if the text is empty, which is what a template becomes if the
 * alert does not have its variable.
 */
export function typedValue(
  { type }: Pick<ActionParameter, 'type'>,
  value: JsonValue,
): JsonValue | undefined {
  if (isList(value)) {
    const item = itemOf(type);
    const items = value.map((one) => typedValue({ type: item }, one));
    const given = items.filter((one) => one !== undefined);
    return given.length === 0 && items.length > 0 ? undefined : given;
  }
  if (typeof value !== 'string') return value;
  if (value.trim() === '') return undefined;
  if (typeof type === 'object') return [typedValue({ type: type.list }, value) ?? value];
  const text = value.trim();
  if (type === 'integer' && INTEGER.test(text)) return Number(text);
  if (type === 'number' && NUMBER.test(text)) return Number(text);
  if (type === 'boolean' && /^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return value;
}

const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);

/** In a document, nothing is known of the items of a list. */
const itemOf = (type: DataType): DataType => (typeof type === 'object' ? type.list : 'document');
