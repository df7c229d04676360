import type { Scan, ScanBatch, ScanValue } from '../../scan';
import type { Evaluation } from '../evaluator';
import type { RoundsPlan } from '../query_plan';
import { renderSql } from '../render';

/** Each round reads as many pages as are expected to be enough, but at most twice as many as the last, up to this many. */
const MOST_PAGES = 64;

/** What reading in rounds needs from the running query. */
export interface RoundsReader {
  readonly evaluation: () => Promise<Evaluation>;
  /** The distinct keys that a follower can look up so far. */
  readonly keysOf: (follower: string) => AsyncIterable<readonly ScanValue[]>;
  /** A scan of these keys. */
  readonly open: (follower: string, keys: AsyncIterable<readonly ScanValue[]>) => Scan;
  /** With more keys, all of its rows are read. */
  readonly mostKeys: (follower: string) => number;
  readonly append: (scan: string, batch: ScanBatch) => Promise<void>;
  /** Called if the driver was left before its end. */
  readonly left: () => void;
}

/** Reads the driver page by page, and what follows from its rows, until the result has enough rows. */
export async function readRounds(
  { followers, wanted, query }: RoundsPlan,
  driver: Scan,
  reader: RoundsReader,
): Promise<void> {
  if (wanted === 0) return reader.left();
  const following = followers.map((id) => new Follower(id, reader));
  const found = async (): Promise<number> => {
    let rows = 0;
    const evaluation = await reader.evaluation();
    for await (const batch of evaluation.run(renderSql(query))) rows += batch.rows.length;
    return rows;
  };
  const pages = driver.batches()[Symbol.asyncIterator]();
  let ended = false;
  try {
    let read = 0;
    for (let count = 1; ;) {
      for (let page = 0; page < count && !ended; page++) {
        const next = await pages.next();
        if (next.done === true) ended = true;
        else await reader.append(driver.plan.id, next.value);
      }
      for (const each of following) await each.follow();
      if (ended) return;
      read += count;
      const rows = await found();
      if (rows >= wanted) return reader.left();
      const expected = rows === 0 ? Infinity : Math.ceil((read * (wanted - rows)) / rows);
      count = Math.min(MOST_PAGES, 2 * count, expected);
    }
  } finally {
    if (!ended) await pages.return?.();
  }
}

/** A table that is read for the keys of each round. */
class Follower {
  private readonly seen = new Set<string>();
  private rounds = 0;
  /** All of its rows were read, so there is nothing left to look up. */
  private whole = false;

  constructor(
    private readonly id: string,
    private readonly reader: RoundsReader,
  ) {}

  async follow(): Promise<void> {
    if (this.whole) return;
    const { id, reader, seen } = this;
    const fresh: ScanValue[] = [];
    for await (const keys of reader.keysOf(id)) {
      for (const key of keys) {
        const mark = `${typeof key} ${String(key)}`;
        if (seen.has(mark)) continue;
        seen.add(mark);
        fresh.push(key);
      }
    }
    // The first round also reports a table of which nothing is looked up.
    if (fresh.length === 0 && this.rounds > 0) return;
    this.rounds++;
    // With all of them together, the scan notices that they are too many, and reads everything.
    const tooMany = seen.size > reader.mostKeys(id);
    const scan = reader.open(id, tooMany ? reader.keysOf(id) : once(fresh));
    for await (const batch of scan.batches()) await reader.append(id, batch);
    this.whole = scan.outcome().withoutKeys === true;
  }
}

/** One batch, which can be iterated again. */
const once = (values: readonly ScanValue[]): AsyncIterable<readonly ScanValue[]> => ({
  async *[Symbol.asyncIterator]() {
    if (values.length > 0) yield await Promise.resolve(values);
  },
});
