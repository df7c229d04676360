import { jsonText, parseJson, type JsonValue } from '../../../../common/declaration';
import { MoltlerError } from '../../../../common/errors';
import type { Clock, DocumentOperation, DocumentOutcome } from '../../../ports';
import type { Elasticsearch } from '../client/connection';
import { generalFailure, mayPass, reasonOf, storeAt } from '../client/failures';
import { at, listAt, membersAt, numberAt, textAt } from '../client/response_parts';

/** One operation as it is sent. */
export interface BulkItem {
  readonly operation: DocumentOperation;
  /** Two lines of JSON, or one. */
  readonly lines: string;
}

/** One request. Elasticsearch recommends a few megabytes; it rejects more than 100. */
const MOST_BYTES = 5_000_000;
const MOST_ITEMS = 1_000;
/** Requests at once. */
const MOST_REQUESTS = 4;
/** Waits before operations are sent again that a busy server has refused. */
const WAITS = [100, 200, 400, 800, 1600, 3200, 6400];

const DONE: DocumentOutcome = { type: 'done' };

/** The lines of an operation. `name`: of the index; `content`: as it is stored. */
export function bulkItem(
  operation: DocumentOperation,
  name: string,
  content: JsonValue,
  fence: number,
): BulkItem {
  const id = operation.type === 'put' ? operation.document.id : operation.id;
  // A greater version that is already stored wins: that of a later lease.
  const target = { _index: name, _id: id, version: fence, version_type: 'external_gte' };
  if (operation.type === 'remove')
    return { operation, lines: `${JSON.stringify({ delete: target })}\n` };
  return {
    operation,
    lines: `${JSON.stringify({ index: target })}\n${wellFormed(jsonText(content))}\n`,
  };
}

/** Elasticsearch rejects half of a surrogate pair, which JSON.stringify writes as an escape. */
const wellFormed = (text: string): string =>
  /\\ud[89a-f]/i.test(text) ? jsonText(parseJson(text)) : text;

/** Sends operations on different documents, in several requests at once; one outcome for each. */
export async function sendBulk(
  elasticsearch: Elasticsearch,
  items: readonly BulkItem[],
  { clock, signal }: { readonly clock: Pick<Clock, 'sleep'>; readonly signal: AbortSignal },
): Promise<readonly DocumentOutcome[]> {
  const outcomes = new Map<BulkItem, DocumentOutcome>();
  let pending = items;
  for (let attempt = 0; pending.length > 0; attempt += 1) {
    const refused: BulkItem[] = [];
    let reason = '';
    const todo = batchesOf(pending);
    const work = async (): Promise<void> => {
      for (let batch = todo.shift(); batch !== undefined; batch = todo.shift()) {
        const results = await sendBatch(elasticsearch, batch, signal);
        for (const [index, result] of results.entries()) {
          const item = batch[index];
          if (item === undefined) continue;
          if (result.type === 'refused') {
            refused.push(item);
            ({ reason } = result);
          } else outcomes.set(item, result);
        }
      }
    };
    await Promise.all(Array.from({ length: Math.min(MOST_REQUESTS, todo.length) }, work));
    pending = refused;
    if (pending.length === 0) break;
    const wait = WAITS[attempt];
    if (wait === undefined)
      throw new MoltlerError('store_unavailable', { store: storeAt(elasticsearch.url), reason });
    await clock.sleep(wait * (0.5 + Math.random()), signal);
  }
  return items.map((item) => outcomes.get(item) ?? DONE);
}

/** In order, none too large; a single operation may be. */
function batchesOf(items: readonly BulkItem[]): BulkItem[][] {
  const batches: BulkItem[][] = [];
  let batch: BulkItem[] = [];
  let bytes = 0;
  for (const item of items) {
    const size = Buffer.byteLength(item.lines);
    if (batch.length > 0 && (bytes + size > MOST_BYTES || batch.length >= MOST_ITEMS)) {
      batches.push(batch);
      [batch, bytes] = [[], 0];
    }
    batch.push(item);
    bytes += size;
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}

type Result = DocumentOutcome | { readonly type: 'refused'; readonly reason: string };

async function sendBatch(
  elasticsearch: Elasticsearch,
  batch: readonly BulkItem[],
  signal: AbortSignal,
): Promise<readonly Result[]> {
  const response = await elasticsearch.send({
    method: 'POST',
    path: '/_bulk',
    lines: batch.map(({ lines }) => lines).join(''),
    signal,
    allow: [413],
    // The same versions once more change nothing.
    repeatable: true,
  });
  if (response.status === 413) return sendHalves(elasticsearch, batch, signal);
  const results = listAt(response.body, 'items');
  if (results.length !== batch.length)
    throw new MoltlerError('store_request_failed', {
      url: elasticsearch.url,
      reason: `it returned ${results.length} outcomes for ${batch.length} operations`,
    });
  return results.map(resultOf);
}

async function sendHalves(
  elasticsearch: Elasticsearch,
  batch: readonly BulkItem[],
  signal: AbortSignal,
): Promise<readonly Result[]> {
  if (batch.length <= 1)
    return batch.map(() => ({
      type: 'rejected',
      reason: 'The document is larger than Elasticsearch accepts (http.max_content_length).',
    }));
  const half = Math.ceil(batch.length / 2);
  return [
    ...(await sendBatch(elasticsearch, batch.slice(0, half), signal)),
    ...(await sendBatch(elasticsearch, batch.slice(half), signal)),
  ];
}

/** Throws what concerns all operations, such as a block of the index. */
function resultOf(item: JsonValue): Result {
  const [result] = Object.values(membersAt(item));
  const status = numberAt(result, 'status');
  const error = at(result, 'error');
  if (status < 300 || (status === 404 && error === undefined)) return DONE;
  if (status === 409) return { type: 'fenced' };
  const general = generalFailure(status, error);
  if (general !== undefined) throw general;
  const reason = reasonOf(error);
  if (mayPass(status)) return { type: 'refused', reason };
  return { type: 'rejected', reason: reason === '' ? textAt(error, 'type') : reason };
}
