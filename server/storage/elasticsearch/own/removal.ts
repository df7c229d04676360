import type { Elasticsearch } from '../client/connection';
import { failureOf, isSuccess, outcomesMissing } from '../client/failures';
import { at, listAt, membersAt, numberAt } from '../client/response_parts';
import { refresh, searchAll } from './search';

const MOST_AT_ONCE = 1000;

/** Removes documents by their ids; those that do not exist are removed already. */
export async function removeDocuments(
  elasticsearch: Elasticsearch,
  index: string,
  ids: readonly string[],
): Promise<void> {
  for (let from = 0; from < ids.length; from += MOST_AT_ONCE) {
    const some = ids.slice(from, from + MOST_AT_ONCE);
    await sendLines(
      elasticsearch,
      index,
      some.map((id) => `${JSON.stringify({ delete: { _id: id } })}\n`),
    );
  }
}

/**
 * Sends operations on one index, each as its lines. Rejects unless each of them has succeeded; one that removes what is
 * not there has.
 */
export async function sendLines(
  elasticsearch: Elasticsearch,
  index: string,
  operations: readonly string[],
): Promise<void> {
  const { url } = elasticsearch;
  const { body } = await elasticsearch.send({
    method: 'POST',
    path: `/${index}/_bulk`,
    lines: operations.join(''),
    repeatable: true,
  });
  const items = listAt(body, 'items');
  if (items.length !== operations.length)
    throw outcomesMissing(url, items.length, operations.length);
  for (const item of items) {
    const [[action, result] = []] = Object.entries(membersAt(item));
    const status = numberAt(result, 'status');
    if (isSuccess(status) || (status === 404 && action === 'delete')) continue;
    const error = at(result, 'error');
    throw failureOf({ status, body: error === undefined ? {} : { error } }, url);
  }
}

/** Removes all documents of a sync. */
export async function removeAllOf(
  elasticsearch: Elasticsearch,
  index: string,
  sync: string,
): Promise<void> {
  await refresh(elasticsearch, index);
  const found = await searchAll(elasticsearch, { index, where: { sync } });
  await removeDocuments(
    elasticsearch,
    index,
    found.map(({ id }) => id),
  );
}
