import fc from 'fast-check';
import {
  ExactNumber,
  jsonText,
  parseJson,
  parsePath,
  valueAt,
  type JsonValue,
} from '../../../../common/declaration';
import { project, projectionOf } from '../../projection';
import { NotJson } from './json_walk';
import { NotProjectable, projectedRows } from './projected_rows';

const wanted = (...paths: string[]) => projectionOf(paths.map(parsePath));
const rowsOf = (text: string, path: readonly string[], ...paths: string[]) =>
  projectedRows(Buffer.from(text), 0, path, wanted(...paths));

/** The same value whatever the order of its members. */
const sorted = (value: JsonValue): JsonValue => {
  if (typeof value !== 'object' || value === null || value instanceof ExactNumber) return value;
  if (Array.isArray(value)) return (value as readonly JsonValue[]).map(sorted);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([name, member]) => [`.${name}`, sorted(member)] as const));
};
const shown = (value: readonly JsonValue[] | undefined) =>
  value === undefined ? undefined : jsonText(sorted(value));

const NAMES = ['id', 'user', 'login', 'labels', 'items', 'ü', 'a"b', '__proto__', ''];
const blank = fc.constantFrom('', ' ', '\n\t', '\r\n  ');
/** Names as a service may write them: plain, or with needless escapes. */
const name = fc
  .tuple(fc.constantFrom(...NAMES), fc.boolean())
  .map(([plain, escaped]) =>
    escaped
      ? `"${[...plain].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}"`
      : JSON.stringify(plain),
  );
const scalar = fc.oneof(
  fc.constantFrom('null', 'true', 'false', '-0', '1.50', '1e2', '9007199254740993', '-12'),
  fc.constantFrom('"x,]}{["', '"\\u00fc\\\\"', '"cut \\ud83d"', '""', '"\\""', '"日本 🎉"'),
  fc.string({ unit: 'grapheme', maxLength: 90 }).map((text) => JSON.stringify(text)),
);
const { json } = fc.letrec<{ json: string }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4 },
    scalar,
    fc
      .tuple(blank, fc.array(tie('json'), { maxLength: 4 }))
      .map(([space, items]) => `[${space}${items.join(`${space},${space}`)}${space}]`),
    fc
      .tuple(blank, fc.array(fc.tuple(name, tie('json')), { maxLength: 5 }))
      .map(
        ([space, members]) =>
          `{${space}${members.map(([key, value]) => `${key}${space}:${space}${value}`).join(`${space},`)}${space}}`,
      ),
  ),
}));
const path = fc
  .array(
    fc
      .tuple(fc.constantFrom(...NAMES.filter((one) => one !== '')), fc.boolean())
      .map(([step, each]) => `${step}${each ? '[]' : ''}`),
    { minLength: 1, maxLength: 3 },
  )
  .map((steps) => steps.join('.'));

describe('rows with only what is wanted of them', () => {
  it('are those of the body parsed as a whole', () => {
    fc.assert(
      fc.property(
        fc.constantFrom([], ['items'], ['items', 'user']),
        json,
        fc.array(path, { minLength: 1, maxLength: 4 }),
        (list, rows, paths) => {
          const text = list.reduceRight((inner, key) => `{"${key}":${inner},"id":1}`, rows);
          const of = wanted(...paths);
          const whole = valueAt(parseJson(text), list.length === 0 ? '.' : list.join('.'));
          const due = Array.isArray(whole)
            ? (project(whole, of) as readonly JsonValue[])
            : undefined;
          expect(shown(projectedRows(Buffer.from(text), 0, list, of))).toBe(shown(due));
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('are not read from a body that is cut off or continues after its end', () => {
    fc.assert(
      fc.property(json, fc.nat(), (rows, at) => {
        const text = `{"items":[${rows}]}`;
        expect(() => rowsOf(text.slice(0, at % text.length), ['items'], 'id')).toThrow();
        expect(() => rowsOf(`${text},`, ['items'], 'id')).toThrow(NotJson);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    '[{"id":1,}]',
    '[{"id":1 "a":2}]',
    '[{id:1}]',
    '[{"id":01}]',
    '[{"a":tru}]',
    '[{"a":[1 2]}]',
    '[{"a":{"b"}}]',
    '[{"id":"\u0001"}]',
    "[{'id':1}]",
    '[1,]',
    '',
  ])('are not read from %s', (text) => {
    expect(() => rowsOf(text, [], 'id')).toThrow();
  });

  it('are those of the last list of that name', () => {
    expect(rowsOf('{"items":[{"id":1}],"items":[{"id":2}]}', ['items'], 'id')).toEqual([{ id: 2 }]);
    expect(rowsOf('{"items":[{"id":1}],"items":null}', ['items'], 'id')).toBeUndefined();
    expect(rowsOf('[{"id":1,"id":{"a":2}}]', [], 'id')).toEqual([{ id: { a: 2 } }]);
  });

  it('begin behind a byte order mark', () => {
    const body = Buffer.from('\ufeff[{"id":1,"a":2}]');
    expect(projectedRows(body, 3, [], wanted('id'))).toEqual([{ id: 1 }]);
  });

  it('are left to another reader where they nest deeply or their path has a position', () => {
    const deep = `[{"a":${'['.repeat(5000)}${']'.repeat(5000)}}]`;
    expect(() => rowsOf(deep, [], 'id')).toThrow(NotProjectable);
    expect(() => rowsOf('{"items":[[]]}', ['items', '0'], 'id')).toThrow(NotProjectable);
  });
});
