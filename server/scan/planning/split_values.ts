import type { FilterDeclaration } from '../../../common/declaration';

type Many = FilterDeclaration['many'];

/** Size in bytes of these values of a parameter when encoded in a URL. */
export function addressBytes(parameter: string, values: readonly string[], many: Many): number {
  const each = values.reduce((sum, value) => sum + encodedBytes(value) + 1, 0);
  return many === 'repeat'
    ? each + values.length * (encodedBytes(parameter) + 1)
    : each + encodedBytes(parameter) + 1;
}

/** Splits the values into parts that fit, in order; undefined if a single value does not fit. */
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

/** Encoding takes up to three bytes per byte of UTF-8; unescaped characters take one. */
function encodedBytes(text: string): number {
  const plain = text.replace(/[A-Za-z0-9_.~-]/g, '').length;
  return (
    text.length -
    plain +
    (plain === 0 ? 0 : 3 * Buffer.byteLength(text.replace(/[A-Za-z0-9_.~-]/g, '')))
  );
}
