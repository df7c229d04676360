import type { ScanBatch } from '../../scan';
import { pipelined } from './pipelined';

const batchOf = (...values: number[]): ScanBatch => ({ rowCount: values.length, values: [values] });
const rowsOf = ({ values }: ScanBatch) => ({
  rows: (values[0] ?? []).map((value) => [value as number]),
});
async function* from(...batches: readonly ScanBatch[]) {
  yield* batches;
}

describe('pages during evaluation', () => {
  it('return the rows of the first page while the second is still being loaded', async () => {
    async function* stalling() {
      yield batchOf(1, 2);
      await new Promise(() => undefined);
    }
    const pages = pipelined(stalling(), (batch) => Promise.resolve(rowsOf(batch)));
    expect((await pages.next()).value).toEqual({ rows: [[1], [2]] });
  });

  it('keep their order, and those that arrive while the evaluator is busy are sent together', async () => {
    const sent: number[] = [];
    const pages = pipelined(
      from(...Array.from({ length: 40 }, (_, i) => batchOf(i))),
      async (batch) => {
        sent.push(batch.rowCount);
        await new Promise(setImmediate);
        return rowsOf(batch);
      },
    );
    const rows: unknown[] = [];
    for await (const page of pages) rows.push(...page.rows);
    expect(rows).toEqual(Array.from({ length: 40 }, (_, i) => [i]));
    expect(sent.length).toBeLessThan(10);
  });

  it('are sent in one call if they are available at once', async () => {
    const sent: number[] = [];
    const pages = pipelined(from(batchOf(1), batchOf(2, 3), batchOf(4)), (batch) => {
      sent.push(batch.rowCount);
      return Promise.resolve(rowsOf(batch));
    });
    expect((await pages.next()).value).toEqual({ rows: [[1], [2], [3], [4]] });
    expect(sent).toEqual([4]);
  });

  it('throw the error of an evaluation after the rows before it', async () => {
    async function* twoPages() {
      yield batchOf(1);
      await new Promise(setImmediate);
      await new Promise(setImmediate);
      yield batchOf(2);
    }
    const pages = pipelined(twoPages(), (batch) =>
      batch.values[0]?.[0] === 2
        ? Promise.reject(new Error('a bad cast'))
        : Promise.resolve(rowsOf(batch)),
    );
    expect((await pages.next()).value).toEqual({ rows: [[1]] });
    await expect(pages.next()).rejects.toThrow('a bad cast');
  });

  it('end their source when the reader leaves, and are read no further than needed', async () => {
    let read = 0;
    let ended = false;
    async function* source() {
      try {
        for (;;) {
          read += 1;
          yield { rowCount: 2048, values: [Array.from({ length: 2048 }, () => 1)] };
        }
      } finally {
        ended = true;
      }
    }
    const pages = pipelined(source(), (batch) => Promise.resolve(rowsOf(batch)));
    await pages.next();
    await pages.return();
    expect(ended).toBe(true);
    expect(read).toBeLessThan(6);
  });
});
