import type { ResultRow } from '../../../common/contract';
import { nextTurn } from '../../in_steps';

/** Records read from a store at once: few enough for one turn of the event loop. */
const PAGE = 50;

interface Store<T> {
  list(query: { readonly limit: number; readonly before?: string }): Promise<readonly T[]>;
}

/** The newest `limit` records of a store as rows, page by page: no more than one page is held at a time. */
export async function* pagesOf<T extends { readonly id: string }>(
  store: Store<T>,
  limit: number,
  row: (record: T) => ResultRow,
): AsyncIterable<readonly ResultRow[]> {
  let before: string | undefined;
  for (let left = limit; left > 0; left -= PAGE) {
    const wanted = Math.min(PAGE, left);
    const page = await store.list({ limit: wanted, ...(before !== undefined && { before }) });
    if (page.length > 0) yield page.map(row);
    if (page.length < wanted) return;
    before = page.at(-1)?.id;
    await nextTurn();
  }
}
