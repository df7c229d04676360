import path from 'node:path';
import type { JsonValue } from '../../../common/declaration';
import { answerOf } from './answer';
import { JsonReader } from './json_reader';

const reader = new JsonReader(path.resolve(__dirname, '../../../target/server/json_worker.js'));
afterAll(() => reader.close());

const answer = (raw: Buffer) => answerOf({ status: 200, headers: {}, raw }, reader);

/** What Prometheus answers to a range query: few series, each of many samples. */
function rangeAnswer(series: number, samples: number): { raw: Buffer; value: JsonValue } {
  const result = Array.from({ length: series }, (_, s) => ({
    metric: { __name__: 'up', instance: `host-${s}:9090` },
    values: Array.from({ length: samples }, (_unused, i) => [1767225600 + i * 15, `${s}.${i}`]),
  }));
  const value = { status: 'success', data: { resultType: 'matrix', result } };
  return { raw: Buffer.from(JSON.stringify(value)), value };
}

describe('an answer over 2 MB', () => {
  it('has the rows that it has when it is read whole', async () => {
    const { raw, value } = rangeAnswer(12, 11_000);
    expect(raw.length).toBeGreaterThan(2 * 1024 * 1024);
    const rows: JsonValue[] = [];
    for await (const batch of answer(raw).rows('data.result')) rows.push(...batch);
    expect(rows).toEqual((value as { data: { result: JsonValue } }).data.result);
  });

  it('reads as the same value as parsing it does', async () => {
    const value = {
      'odd "name"': 'ü'.repeat(700_000),
      __proto__: null,
      empty: [],
      nested: { list: Array.from({ length: 90_000 }, (_, i) => ({ i, t: `text ${i}` })) },
      last: null,
    };
    const raw = Buffer.from(
      JSON.stringify(value).replace('"empty"', '"__proto__":{"a":1},"empty"'),
    );
    const read = await answer(raw).json();
    expect(JSON.stringify(read)).toBe(raw.toString('utf8'));
    expect(await answer(raw).at('nested.list.7.t')).toBe('text 7');
    expect(await answer(raw).at('no.such')).toBeUndefined();
  });

  it('of 22 MB lets others have their turns while it is read', async () => {
    const { raw } = rangeAnswer(88, 11_000);
    expect(raw.length).toBeGreaterThan(22_000_000);
    let turns = 0;
    const others = setInterval(() => (turns += 1), 1);
    let rows = 0;
    for await (const batch of answer(raw).rows('data.result')) rows += batch.length;
    clearInterval(others);
    expect(rows).toBe(88);
    // Parsed on the event loop it would be one or none; how long each waits is the bench's.
    expect(turns).toBeGreaterThan(10);
  });

  it('is read again where the worker has let it go', async () => {
    const bodies = [1, 2, 3, 4].map((n) => answer(rangeAnswer(10 + n, 11_000).raw));
    for (const body of bodies) expect(await body.at('status')).toBe('success');
    const [first] = bodies;
    expect(await first?.at('data.result.10.metric.instance')).toBe('host-10:9090');
  });

  it('that breaks off says so, and quotes nothing of it', async () => {
    const { raw } = rangeAnswer(12, 11_000);
    await expect(answer(raw.subarray(0, raw.length - 10)).json()).rejects.toMatchObject({
      code: 'unreadable_answer',
      message: expect.stringContaining('it is JSON that breaks off or is damaged'),
    });
  });
});
