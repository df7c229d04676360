import type { JsonValue } from '../../../../common/declaration';
import type { Elasticsearch } from '../client/connection';
import { failureOf } from '../client/failures';
import { at, listAt, textAt } from '../client/response_parts';

const UNAVAILABLE = 503;

/**
 * Reads documents by their ids, whether searches see them already or not: one for each id, whose `found` is not true if
 * it does not exist. Rejects if one of them could not be read.
 */
export async function documentsById(
  elasticsearch: Elasticsearch,
  ids: readonly { readonly index: string; readonly id: string }[],
): Promise<readonly JsonValue[]> {
  if (ids.length === 0) return [];
  const { body } = await elasticsearch.send({
    method: 'POST',
    path: '/_mget',
    body: { docs: ids.map(({ index, id }) => ({ _index: index, _id: id })) },
    repeatable: true,
  });
  const documents = listAt(body, 'docs');
  for (const one of documents) {
    const error = at(one, 'error');
    // It would look as if there was no such document.
    if (error !== undefined && textAt(error, 'type') !== 'index_not_found_exception')
      throw failureOf({ status: UNAVAILABLE, body: { error } }, elasticsearch.url);
  }
  return documents;
}
