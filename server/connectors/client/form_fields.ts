import type { JsonValue } from '../../../common/declaration';
import { textOf } from './template';

type Field = readonly [name: string, value: string];

/** The members of an object as fields; a list is one field for each element. */
export function repeatedFields(body: JsonValue): readonly Field[] {
  return membersOf(body).flatMap(([name, value]) =>
    [value].flat().flatMap((one): Field[] => (one === null ? [] : [[name, textOf(one)]])),
  );
}

/**
 * The members of an object as fields of the AWS query protocol: lists are numbered from 1 and members of objects are
 * separated by dots, so `{ Filter: [{ Name: 'vpc-id', Value: ['a'] }] }` is `Filter.1.Name=vpc-id&Filter.1.Value.1=a`.
 */
export function numberedFields(body: JsonValue, prefix = ''): readonly Field[] {
  if (body === null) return [];
  if (Array.isArray(body)) {
    const elements: readonly JsonValue[] = body;
    return elements.flatMap((element, at) => numberedFields(element, joined(prefix, at + 1)));
  }
  const members = membersOf(body);
  if (typeof body !== 'object') return [[prefix, textOf(body)]];
  return members.flatMap(([name, value]) => numberedFields(value, joined(prefix, name)));
}

export const formText = (fields: readonly Field[]): string => {
  const form = new URLSearchParams();
  for (const [name, value] of fields) form.append(name, value);
  return form.toString();
};

const joined = (prefix: string, name: string | number): string =>
  prefix === '' ? String(name) : `${prefix}.${name}`;

const membersOf = (value: JsonValue): readonly (readonly [string, JsonValue])[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value as Readonly<Record<string, JsonValue>>)
    : [];
