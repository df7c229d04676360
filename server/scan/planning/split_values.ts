import type { FilterDeclaration } from '../../../common/declaration';

type Many = FilterDeclaration['many'];

/** Bytes that these values of a parameter take in an address, encoded. */
export function addressBytes(parameter: string, values: readonly string[], many: Many): number {
  const each = values.reduce((sum, value) => sum + encodedBytes(value) + 1, 0);
  return many === 'repeat'
    ? each + values.length * (encodedBytes(parameter) + 1)
    : each + encodedBytes(parameter) + 1;
}

/** The values in parts that fit, in their order; undefined where a single one does not. */
export function partsWithin(
  bytes: number,
  parameter: string,
  values: readonly string[],
  many: Many,
): readonly (readonly string[])[] | undefined {
  const name = encodedBytes(parameter) + 1;
  const parts: string[][] = [];
  let room = 0;
  for (const value of values) {
    const needs = encodedBytes(value) + 1 + (many === 'repeat' ? name : 0);
    const own = many === 'repeat' ? needs : needs + name;
    if (own > bytes) return undefined;
    if (needs > room || parts.length === 0) {
      parts.push([]);
      room = bytes - (many === 'repeat' ? 0 : name);
    }
    parts.at(-1)?.push(value);
    room -= needs;
  }
  return parts;
}

/** At most three bytes for each byte of UTF-8; what is left as it is takes one. */
function encodedBytes(text: string): number {
  const plain = text.replace(/[A-Za-z0-9_.~-]/g, '').length;
  return (
    text.length -
    plain +
    (plain === 0 ? 0 : 3 * Buffer.byteLength(text.replace(/[A-Za-z0-9_.~-]/g, '')))
  );
}
