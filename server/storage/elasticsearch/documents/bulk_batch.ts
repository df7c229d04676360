import type { JsonValue } from '../../../../common/declaration';
import type { MoltlerError } from '../../../../common/errors';
import type { DocumentOutcome } from '../../../ports';
import type { Elasticsearch } from '../client/connection';
import { generalFailure, isSuccess, mayPass, outcomesMissing, reasonOf } from '../client/failures';
import { at, listAt, membersAt, numberAt, textAt } from '../client/response_parts';

/** What became of one operation of a request. */
export type BulkResult =
  | DocumentOutcome
  /** The server is busy. The same can be sent again. */
  | { readonly type: 'refused'; readonly reason: string }
  /** What concerns more than this document, such as a block of its index. */
  | { readonly type: 'failed'; readonly error: MoltlerError };

const DONE: DocumentOutcome = { type: 'done' };

/** Sends operations, each as its lines of JSON, in one request; or in several, if it is too large for the server. */
export async function sendBatch(
  elasticsearch: Elasticsearch,
  lines: readonly string[],
): Promise<readonly BulkResult[]> {
  const response = await elasticsearch.send({
    method: 'POST',
    path: '/_bulk',
    // All that is read of it.
    query: { filter_path: 'items.*.status,items.*.error' },
    lines: lines.join(''),
    allow: [413],
    // The same versions once more change nothing.
    repeatable: true,
  });
  if (response.status === 413) return sendHalves(elasticsearch, lines);
  const results = listAt(response.body, 'items');
  if (results.length !== lines.length)
    throw outcomesMissing(elasticsearch.url, results.length, lines.length);
  return results.map((item) => resultOf(item, elasticsearch.url));
}

async function sendHalves(
  elasticsearch: Elasticsearch,
  lines: readonly string[],
): Promise<readonly BulkResult[]> {
  if (lines.length <= 1)
    return lines.map(() => ({
      type: 'rejected',
      reason: 'The document is larger than Elasticsearch accepts (http.max_content_length).',
    }));
  const half = Math.ceil(lines.length / 2);
  return [
    ...(await sendBatch(elasticsearch, lines.slice(0, half))),
    ...(await sendBatch(elasticsearch, lines.slice(half))),
  ];
}

function resultOf(item: JsonValue, url: string): BulkResult {
  const [result] = Object.values(membersAt(item));
  const status = numberAt(result, 'status');
  const error = at(result, 'error');
  if (isSuccess(status) || (status === 404 && error === undefined)) return DONE;
  if (status < 300) return { type: 'failed', error: outcomesMissing(url, 0, 1) };
  if (status === 409) return { type: 'fenced' };
  const general = generalFailure(status, error);
  if (general !== undefined) return { type: 'failed', error: general };
  const reason = reasonOf(error);
  if (mayPass(status)) return { type: 'refused', reason };
  return { type: 'rejected', reason: reason === '' ? textAt(error, 'type') : reason };
}
