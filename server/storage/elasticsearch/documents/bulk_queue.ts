import type { Elasticsearch } from '../client/connection';
import { outcomesMissing } from '../client/failures';
import { sendBatch, type BulkResult } from './bulk_batch';

/** One request, in characters. Elasticsearch recommends a few megabytes; it rejects more than 100. */
const MOST_CHARACTERS = 5_000_000;
const MOST_OPERATIONS = 5_000;
/** Full requests at once. */
const MOST_REQUESTS = 4;

/** Others at once: while the server works on one, the next is on its way. */
const MOST_SMALL_REQUESTS = 2;

/** The operations of one writer. */
interface Waiting {
  readonly lines: readonly string[];
  /** So many of them are in requests. */
  taken: number;
  readonly results: BulkResult[];
  /** So many have no result yet. */
  left: number;
  readonly resolve: (results: readonly BulkResult[]) => void;
  readonly reject: (error: unknown) => void;
}
/** What a request has of one writer. */
interface Share {
  readonly of: Waiting;
  readonly from: number;
  readonly to: number;
}

/** Sends the operations of all writers, together where several wait. */
export interface BulkQueue {
  /** Each operation as its lines of JSON; what became of each, in order. */
  send(lines: readonly string[]): Promise<readonly BulkResult[]>;
}

/**
 * A request costs the server a write to its disk, however small it is. So small ones wait for those before them, and
 * are then sent as one.
 */
export function bulkQueue(elasticsearch: Elasticsearch): BulkQueue {
  const waiting: Waiting[] = [];
  let operations = 0;
  let characters = 0;
  let requests = 0;

  const isFull = (): boolean => characters >= MOST_CHARACTERS || operations >= MOST_OPERATIONS;
  /** The first that fit into one request; a single one may be larger. */
  const nextBatch = (): readonly Share[] => {
    const shares: Share[] = [];
    let count = 0;
    let size = 0;
    for (let first = waiting[0]; first !== undefined; first = waiting[0]) {
      const { lines, taken: from } = first;
      let to = from;
      for (; to < lines.length && count < MOST_OPERATIONS; to += 1) {
        const { length } = lines[to] ?? '';
        if (count > 0 && size + length > MOST_CHARACTERS) break;
        size += length;
        count += 1;
      }
      if (to > from) shares.push({ of: first, from, to });
      first.taken = to;
      if (to < lines.length) break;
      waiting.shift();
    }
    operations -= count;
    characters -= size;
    return shares;
  };
  const sendNext = async (): Promise<void> => {
    const shares = nextBatch();
    requests += 1;
    try {
      const lines = shares.flatMap(({ of, from, to }) => of.lines.slice(from, to));
      const results = await sendBatch(elasticsearch, lines);
      if (results.length < lines.length)
        throw outcomesMissing(elasticsearch.url, results.length, lines.length);
      let at = 0;
      for (const { of, from, to } of shares) {
        for (let own = from; own < to; own += 1)
          of.results[own] = results[at++] ?? { type: 'done' };
        of.left -= to - from;
        if (of.left === 0) of.resolve(of.results);
      }
    } catch (error) {
      for (const { of } of shares) of.reject(error);
    } finally {
      requests -= 1;
      pump();
    }
  };
  const pump = (): void => {
    while (waiting.length > 0 && requests < (isFull() ? MOST_REQUESTS : MOST_SMALL_REQUESTS))
      void sendNext();
  };
  return {
    async send(lines) {
      if (lines.length === 0) return [];
      return new Promise((resolve, reject) => {
        const results = new Array<BulkResult>(lines.length).fill({ type: 'done' });
        waiting.push({ lines, taken: 0, results, left: lines.length, resolve, reject });
        operations += lines.length;
        for (const { length } of lines) characters += length;
        pump();
      });
    },
  };
}
