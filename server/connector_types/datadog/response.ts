import type { JsonValue } from '../../../common/declaration';

/** Members of an object in a response; empty if it is something else. */
export const membersOf = (value: JsonValue | undefined): Readonly<Record<string, JsonValue>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Readonly<Record<string, JsonValue>>)
    : {};

/** Items of a list in a response; empty if it is something else. */
export const itemsOf = (value: JsonValue | undefined): readonly JsonValue[] =>
  Array.isArray(value) ? (value as readonly JsonValue[]) : [];
