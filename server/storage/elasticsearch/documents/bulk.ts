import { jsonText, parseJson, type JsonValue } from '../../../../common/declaration';
import { MoltlerError, storeAt } from '../../../../common/errors';
import type { Clock, DocumentOperation, DocumentOutcome } from '../../../ports';
import { unlessAborted } from '../../../unless_aborted';
import { outcomesMissing } from '../client/failures';
import type { BulkQueue } from './bulk_queue';

/** One operation as it is sent. */
export interface BulkItem {
  readonly operation: DocumentOperation;
  /** Two lines of JSON, or one. */
  readonly lines: string;
}
export interface BulkSending {
  readonly queue: BulkQueue;
  /** Of the server, for messages. */
  readonly url: string;
  readonly clock: Pick<Clock, 'sleep'>;
  readonly signal: AbortSignal;
}

/** Waits before operations are sent again that a busy server has refused. */
const WAITS = [100, 200, 400, 800, 1600, 3200, 6400];

/** The lines of an operation. `name`: of the index; `content`: as it is stored. */
export function bulkItem(
  operation: DocumentOperation,
  name: string,
  content: JsonValue,
  fence: number,
): BulkItem {
  const id = operation.type === 'put' ? operation.document.id : operation.id;
  // A greater version that is already stored wins: that of a later lease.
  const target = `{"_index":${JSON.stringify(name)},"version":${fence},"version_type":"external_gte","_id":${JSON.stringify(id)}}`;
  if (operation.type === 'remove') return { operation, lines: `{"delete":${target}}\n` };
  return { operation, lines: `{"index":${target}}\n${wellFormed(jsonText(content))}\n` };
}

/** Elasticsearch rejects half of a surrogate pair, which JSON.stringify writes as an escape. */
const wellFormed = (text: string): string =>
  text.includes('\\ud') && /\\ud[89a-f]/.test(text) ? jsonText(parseJson(text)) : text;

/**
 * Sends operations on different documents; one outcome for each. What a busy server refuses is sent again, and nothing
 * else. Rejects with what concerns more than one document, and with the reason of the signal.
 */
export async function sendBulk(
  items: readonly BulkItem[],
  { queue, url, clock, signal }: BulkSending,
): Promise<readonly DocumentOutcome[]> {
  const outcomes: DocumentOutcome[] = [];
  let pending = [...items.keys()];
  for (let attempt = 0; pending.length > 0; attempt += 1) {
    // A request that was sent is not cancelled, because it may have operations of others.
    const results = await unlessAborted(
      queue.send(pending.map((position) => items[position]?.lines ?? '')),
      signal,
      () => signal.reason as Error,
    );
    const refused: number[] = [];
    let reason = '';
    for (const [at, position] of pending.entries()) {
      const result = results[at];
      if (result === undefined) throw outcomesMissing(url, results.length, pending.length);
      if (result.type === 'failed') throw result.error;
      if (result.type === 'refused') {
        refused.push(position);
        ({ reason } = result);
      } else outcomes[position] = result;
    }
    pending = refused;
    if (pending.length === 0) break;
    const wait = WAITS[attempt];
    if (wait === undefined)
      throw new MoltlerError('store_unavailable', { store: storeAt(url), reason });
    await clock.sleep(wait * (0.5 + Math.random()), signal);
  }
  return outcomes;
}
