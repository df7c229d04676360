import type { Elasticsearch } from '../client/connection';
import { outcomesMissing } from '../client/failures';
import { sendBatch, type BulkResult } from './bulk_batch';

/** One request. Elasticsearch recommends a few megabytes; it rejects more than 100. */
const MOST_BYTES = 5_000_000;
const MOST_OPERATIONS = 5_000;
/** Full requests at once. */
const MOST_REQUESTS = 4;

/** Others at once: while the server works on one, the next is on its way. */
const MOST_SMALL_REQUESTS = 2;

interface Waiting {
  readonly lines: string;
  readonly bytes: number;
  readonly resolve: (result: BulkResult) => void;
  readonly reject: (error: unknown) => void;
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
  let waiting: Waiting[] = [];
  let bytes = 0;
  let requests = 0;

  const isFull = (): boolean => bytes >= MOST_BYTES || waiting.length >= MOST_OPERATIONS;
  /** The first that fit into one request; a single one may be larger. */
  const nextBatch = (): readonly Waiting[] => {
    let size = 0;
    let count = 0;
    for (const one of waiting) {
      if (count > 0 && (size + one.bytes > MOST_BYTES || count >= MOST_OPERATIONS)) break;
      size += one.bytes;
      count += 1;
    }
    const batch = waiting.slice(0, count);
    waiting = waiting.slice(count);
    bytes -= size;
    return batch;
  };
  const sendNext = async (): Promise<void> => {
    const batch = nextBatch();
    requests += 1;
    try {
      const results = await sendBatch(
        elasticsearch,
        batch.map(({ lines }) => lines),
      );
      for (const [position, { resolve, reject }] of batch.entries()) {
        const result = results[position];
        if (result === undefined)
          reject(outcomesMissing(elasticsearch.url, results.length, batch.length));
        else resolve(result);
      }
    } catch (error) {
      for (const { reject } of batch) reject(error);
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
    send(lines) {
      const results = lines.map(
        (one) =>
          new Promise<BulkResult>((resolve, reject) => {
            const size = Buffer.byteLength(one);
            waiting.push({ lines: one, bytes: size, resolve, reject });
            bytes += size;
          }),
      );
      pump();
      return Promise.all(results);
    },
  };
}
