import type { JsonValue } from '../../../common/declaration';

/** Members of an object of an answer; none where it is something else. */
export const fieldsOf = (value: JsonValue | undefined): Readonly<Record<string, JsonValue>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Readonly<Record<string, JsonValue>>)
    : {};

/** Items of a list of an answer; none where it is something else. */
export const listOf = (value: JsonValue | undefined): readonly JsonValue[] =>
  Array.isArray(value) ? (value as readonly JsonValue[]) : [];
