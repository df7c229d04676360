import { jsonText, type JsonValue } from '../../../../common/declaration';
import type { Elasticsearch } from '../client/connection';
import { failureOf } from '../client/failures';
import { at, listAt, membersAt, numberAt, textAt } from '../client/response_parts';
import { refresh } from './search';

const AT_ONCE = 200;

/**
 * Writes all documents of an index again as they are, so that fields that were added to its mapping find them, too.
 * There is no update-by-query. A document that others change meanwhile is written by them.
 */
export async function writeAgain(elasticsearch: Elasticsearch, index: string): Promise<void> {
  await refresh(elasticsearch, index);
  const search = async (order: 'asc' | 'desc', size: number, after?: number) => {
    const { body } = await elasticsearch.send({
      method: 'POST',
      path: `/${index}/_search`,
      query: { allow_partial_search_results: false },
      body: {
        size,
        track_total_hits: false,
        seq_no_primary_term: true,
        sort: [{ _seq_no: order }],
        ...(after === undefined ? {} : { search_after: [after] }),
      },
      repeatable: true,
    });
    return listAt(body, 'hits', 'hits');
  };
  const [newest] = await search('desc', 1);
  if (newest === undefined) return;
  // What is written gets a greater number.
  const last = sequenceOf(newest);
  for (let after = -1; after < last;) {
    const hits = (await search('asc', AT_ONCE, after)).filter((hit) => sequenceOf(hit) <= last);
    if (hits.length === 0) return;
    await writeHits(elasticsearch, index, hits);
    after = Math.max(...hits.map(sequenceOf));
  }
}

const sequenceOf = (hit: JsonValue): number => numberAt(hit, '_seq_no');

async function writeHits(
  elasticsearch: Elasticsearch,
  index: string,
  hits: readonly JsonValue[],
): Promise<void> {
  const lines = hits.map((hit) => {
    const term = numberAt(hit, '_primary_term');
    const target = { _id: textAt(hit, '_id'), if_seq_no: sequenceOf(hit), if_primary_term: term };
    return `${JSON.stringify({ index: target })}\n${jsonText(at(hit, '_source') ?? {})}\n`;
  });
  const path = `/${index}/_bulk`;
  const { body } = await elasticsearch.send({ method: 'POST', path, lines: lines.join('') });
  for (const item of listAt(body, 'items')) {
    const [result] = Object.values(membersAt(item));
    const [status, error] = [numberAt(result, 'status'), at(result, 'error')];
    if (error !== undefined && status !== 409)
      throw failureOf({ status, body: { error } }, elasticsearch.url);
  }
}
