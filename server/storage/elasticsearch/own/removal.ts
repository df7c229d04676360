import type { Elasticsearch } from '../client/connection';
import { failureOf } from '../client/failures';
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
      some.map((id) => `${JSON.stringify({ delete: { _id: id } })}\n`).join(''),
    );
  }
}

/** Sends lines for one index. Rejects if one of its operations failed; one that removes nothing has not. */
export async function sendLines(
  elasticsearch: Elasticsearch,
  index: string,
  lines: string,
): Promise<void> {
  const { body } = await elasticsearch.send({
    method: 'POST',
    path: `/${index}/_bulk`,
    lines,
    repeatable: true,
  });
  for (const item of listAt(body, 'items')) {
    const [result] = Object.values(membersAt(item));
    const error = at(result, 'error');
    const status = numberAt(result, 'status');
    if (error !== undefined && status !== 404)
      throw failureOf({ status, body: { error } }, elasticsearch.url);
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
