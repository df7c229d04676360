import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { JsonValue, XmlDecoding } from '../../../../common/declaration';

/** The text is not well-formed XML, or has parts that responses of services do not have. */
export class NotXml extends Error {}

/** No response of a service nests deeper. */
const MOST_LEVELS = 64;

/** Entities are decoded here: the parser is told not to know any, so none can be declared. */
const parser = new XMLParser({
  ignoreAttributes: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  removeNSPrefix: true,
  parseTagValue: false,
  trimValues: false,
  processEntities: false,
  maxNestedTags: MOST_LEVELS,
});

/**
 * The content of the root element as JSON. Throws NotXml. A document type is rejected whatever it contains: it is where
 * entities are declared that expand without end or read files.
 */
export function xmlToJson(xml: string, { lists }: XmlDecoding): JsonValue {
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) throw new NotXml('it has a document type (DTD)');
  const valid = XMLValidator.validate(xml);
  if (valid !== true) throw new NotXml(`it is malformed XML (line ${valid.err.line})`);
  let parsed: unknown;
  try {
    parsed = parser.parse(xml);
  } catch {
    throw new NotXml(`it is malformed XML, or nests deeper than ${MOST_LEVELS} levels`);
  }
  const [root] = Object.entries(parsed as Readonly<Record<string, unknown>>)
    .filter(([name]) => name !== TEXT)
    .map(([, value]) => value);
  const named = new Set(lists.flatMap((path) => (path.startsWith('*.') ? [path.slice(2)] : [])));
  const content = valueOf(root, named);
  return lists
    .filter((path) => !path.startsWith('*.'))
    .reduce((value, path) => withList(value, path.split('.')), content);
}

const TEXT = '#text';

/** An element: its text, null if it is empty, or an object if it has elements. */
function valueOf(parsed: unknown, named: ReadonlySet<string>): JsonValue {
  if (typeof parsed === 'string') return parsed === '' ? null : decoded(parsed);
  if (Array.isArray(parsed)) return parsed.map((one) => valueOf(one, named));
  if (typeof parsed !== 'object' || parsed === null) return null;
  // Beside elements, text is indentation.
  const elements = Object.entries(parsed).filter(([name]) => name !== TEXT);
  return Object.fromEntries(
    elements.map(([name, inner]) => {
      const value = valueOf(inner, named);
      return [name, named.has(name) && !Array.isArray(value) ? [value] : value];
    }),
  );
}

/** The value with a list at the path: of the elements that occur, however many. */
function withList(value: JsonValue, [name, ...rest]: readonly string[]): JsonValue {
  if (name === undefined) {
    if (Array.isArray(value)) return value;
    return value === null ? [] : [value];
  }
  if (Array.isArray(value))
    return (value as readonly JsonValue[]).map((one) => withList(one, [name, ...rest]));
  if (typeof value !== 'object' && value !== null) return value;
  const members = (value ?? {}) as Readonly<Record<string, JsonValue>>;
  const inner = Object.hasOwn(members, name) ? (members[name] ?? null) : null;
  return { ...members, [name]: withList(inner, rest) };
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** https://www.w3.org/TR/xml/#sec-references; other entities would have to be declared. */
function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{1,40}));/gi,
    (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (name !== undefined) {
        const character = NAMED[name];
        if (character === undefined) throw new NotXml(`it has the undeclared entity ${whole}`);
        return character;
      }
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      if (code > 0x10ffff) throw new NotXml(`it has the invalid character ${whole}`);
      return String.fromCodePoint(code);
    },
  );
}
