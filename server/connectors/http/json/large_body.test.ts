import { jsonText, parseJson, valueAt, type JsonValue } from '../../../../common/declaration';
import { boundsOf, type Bounds } from '../../../bounds';
import { JsonBuilder } from './json_builder';
import { NotJson } from './json_walk';
import { BeyondBound, LargeBody, NotRows } from './large_body';

const bodyOf = (text: string, bounds: Partial<Bounds> = {}) =>
  new LargeBody(Buffer.from(text), 0, boundsOf(bounds));

async function rowsOf(body: LargeBody, path: string): Promise<JsonValue[]> {
  const rows: JsonValue[] = [];
  for await (const part of body.rows(path)) for (const row of part) rows.push(row);
  return rows;
}

/** A generator of reproducible numbers. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
}
const NAMES = ['a', 'b', 'items', '0', '__proto__', 'ü', 'a"b', 'data', ''];
const SCALARS = [
  'null',
  'true',
  '-0',
  '1.5e3',
  '9007199254740993',
  '"x,]}"',
  '"\\u00fc\\\\"',
  '""',
];

function randomJson(roll: (sides: number) => number, depth: number): string {
  const blank = ['', ' ', '\n\t'][roll(3)] ?? '';
  const size = roll(5);
  const kind = depth === 0 ? 2 : roll(3);
  const inner = () => randomJson(roll, depth - 1);
  if (kind === 0)
    return `${blank}[${Array.from({ length: size }, inner).join(`${blank},`)}${blank}]`;
  if (kind === 1) {
    const member = () => `${blank}${JSON.stringify(NAMES[roll(NAMES.length)])}${blank}:${inner()}`;
    return `${blank}{${Array.from({ length: size }, member).join(',')}${blank}}`;
  }
  return blank + (SCALARS[roll(SCALARS.length)] ?? '0') + blank;
}

describe('a body read in parts', () => {
  it('has the same values as when parsed as a whole', async () => {
    const roll = dice(7);
    for (let round = 0; round < 200; round++) {
      const text = randomJson(roll, 5);
      const whole = parseJson(text);
      for (const path of ['.', 'a', 'items', 'a.b', 'items.0', '0.a', '1', 'data.items.2', 'ü']) {
        const due = valueAt(whole, path);
        const body = bodyOf(text);
        const found = await body.value(path);
        expect([path, found === undefined ? undefined : jsonText(found)]).toEqual([
          path,
          due === undefined ? undefined : jsonText(due),
        ]);
        if (!Array.isArray(due)) continue;
        expect(jsonText(await rowsOf(body, path))).toBe(jsonText(due));
        expect(await body.count(path)).toBe(due.length);
      }
    }
  });

  it('rejects what JSON.parse rejects', async () => {
    const roll = dice(11);
    let rejected = 0;
    for (let round = 0; round < 1500; round++) {
      const text = randomJson(roll, 4);
      const at = roll(text.length);
      const garbage = [',', ']', '}', '"', '\\', ':', '0', 'x', ''][roll(9)] ?? '';
      const damaged = text.slice(0, at) + garbage + text.slice(at + roll(2));
      let wrong = false;
      try {
        JSON.parse(damaged);
      } catch {
        wrong = true;
      }
      const read = bodyOf(damaged).value('no.such.path');
      if (wrong) await expect(read).rejects.toBeInstanceOf(NotJson);
      else
        await expect(read)
          .resolves.toBeDefined()
          .catch(() => undefined);
      if (wrong) rejected++;
    }
    expect(rejected).toBeGreaterThan(300);
  });

  it('is assembled from groups, whatever is large in it', async () => {
    const value = {
      before: [1, 2],
      rows: Array.from({ length: 4000 }, (_, id) => ({ id, text: `text ${id} `.repeat(20) })),
      nested: { deeper: [{ list: Array.from({ length: 60_000 }, (_, i) => ({ i })) }, 'after'] },
      'odd "name"': 'ü'.repeat(700_000),
      last: null,
    };
    const text = JSON.stringify(value);
    expect(JSON.stringify(await bodyOf(text).value('.'))).toBe(text);
    expect(await rowsOf(bodyOf(text), 'rows')).toEqual(value.rows);
    const parts: number[] = [];
    for await (const part of bodyOf(text).rows('rows')) parts.push(part.length);
    expect(parts.length).toBeGreaterThan(3);
    const raw = Buffer.from(text);
    const builder = new JsonBuilder(raw, 0, raw.length);
    let steps = 1;
    while (!builder.step(1000)) steps++;
    expect(JSON.stringify(builder.value)).toBe(text);
    expect(steps).toBeGreaterThan(1000);
  });

  it('uses the last of several members with the same name', async () => {
    const body = bodyOf('{"data":{"items":[1,2]},"n":1,"data":{"items":[3],"n":{}},"n":2}');
    expect(await rowsOf(body, 'data.items')).toEqual([3]);
    expect(await body.value('n')).toBe(2);
    expect(await bodyOf('{"a":{"b":1},"a":{}}').value('a.b')).toBeUndefined();
    expect(await bodyOf('{"a":{"b":1},"\\u0061":5}').value('a.b')).toBeUndefined();
  });

  it('reports a value that is not a list', async () => {
    await expect(bodyOf('{"a":{}}').count('a')).rejects.toBeInstanceOf(NotRows);
    await expect(bodyOf('{"a":{}}').count('b')).rejects.toBeInstanceOf(NotRows);
    expect(await rowsOf(bodyOf('{"a":null}'), 'a')).toEqual([]);
  });

  it.each<[string, string, Partial<Bounds>, keyof Bounds]>([
    ['nesting', '['.repeat(1_100_000), {}, 'response_nesting'],
    [
      'nesting that ends',
      `${'['.repeat(20)}${']'.repeat(20)}`,
      { response_nesting: 19 },
      'response_nesting',
    ],
    ['values read whole', '[1,2,[3,4]]', { response_values: 5 }, 'response_values'],
    ['a long text', `["${'x'.repeat(1_100_000)}"]`, { row_megabytes: 1 }, 'row_megabytes'],
  ])('is rejected beyond the bound on %s', async (_, text, bounds, bound) => {
    await expect(bodyOf(text, bounds).value('.')).rejects.toMatchObject({ bound });
  });

  it.each<[string, string, Partial<Bounds>, keyof Bounds]>([
    [
      'bytes',
      `[1,{"a":["${'x'.repeat(600_000)}","${'y'.repeat(600_000)}"]}]`,
      { row_megabytes: 1 },
      'row_megabytes',
    ],
    ['values', '[1,[1,2,3]]', { row_values: 3 }, 'row_values'],
  ])(
    'is rejected where one row has too many %s, before any is given',
    async (_, text, bounds, bound) => {
      await expect(rowsOf(bodyOf(text, bounds), '.')).rejects.toMatchObject({ bound });
      await expect(rowsOf(bodyOf(text, bounds), '.')).rejects.toBeInstanceOf(BeyondBound);
    },
  );

  it('is not read further when the reader leaves', async () => {
    const text = `[${'{"a":1},'.repeat(500_000)}1]`;
    const left = new AbortController();
    const walking = bodyOf(text).value('.', left.signal);
    left.abort(new Error('left'));
    await expect(walking).rejects.toThrow('left');
    const reading = new AbortController();
    const rows = bodyOf(text).rows('.', reading.signal);
    const read = async () => {
      for await (const part of rows) if (part.length > 0) reading.abort(new Error('enough'));
    };
    await expect(read()).rejects.toThrow('enough');
  });

  it('does not block the event loop, whatever it contains', async () => {
    const bodies = Array.from({ length: 8 }, () => bodyOf(`[${'[],'.repeat(1_000_000)}[]]`));
    let turns = 0;
    let counting = true;
    const count = (): void => {
      turns += 1;
      if (counting) setImmediate(count);
    };
    setImmediate(count);
    await Promise.all(bodies.map((body) => body.count('.')));
    counting = false;
    expect(turns).toBeGreaterThan(20);
  });
});
