import type { ResultValue } from '../../../../common/contract';

/** JSON on one line, cut after about `limit` characters with `…`; the cost does not grow with the value. */
export function compactJson(value: ResultValue, limit: number): string {
  const parts: string[] = [];
  const room = { left: limit };
  write(value, parts, room);
  const text = parts.join('');
  return room.left < 0 ? `${text.slice(0, limit)}…` : text;
}

function write(value: ResultValue, parts: string[], room: { left: number }): void {
  const put = (text: string): void => {
    parts.push(text);
    room.left -= text.length;
  };
  if (room.left < 0) return;
  if (typeof value === 'string') return put(JSON.stringify(value.slice(0, room.left + 1)));
  if (value === null || typeof value !== 'object') return put(String(value));
  const isList = Array.isArray(value);
  put(isList ? '[' : '{');
  let first = true;
  for (const name of isList ? value.keys() : Object.keys(value)) {
    if (room.left < 0) return;
    if (!first) put(', ');
    first = false;
    if (isList) {
      write((value as readonly ResultValue[])[name as number] ?? null, parts, room);
    } else {
      put(`${JSON.stringify(name)}: `);
      write(member(value as Document, name as string), parts, room);
    }
  }
  put(isList ? ']' : '}');
}

type Document = { readonly [name: string]: ResultValue };

// Inherited members such as `constructor` are not members of a document.
const member = (document: Document, name: string): ResultValue =>
  Object.hasOwn(document, name) ? (document[name] ?? null) : null;
