import type { ResultRow } from '../../../common/contract';
import { nextTurn } from '../../in_steps';
import { isOfUser, type KeptUser } from '../../ports';

/** Records read from a store at once: few enough for one turn of the event loop. */
const PAGE = 50;

interface Store<T> {
  list(query: {
    readonly limit: number;
    readonly before?: string;
    readonly user?: string;
  }): Promise<readonly T[]>;
}

/**
 * The newest `limit` records of a store as rows, page by page: no more than one page is held at a time. `of`: only those
 * of this user.
 */
export async function* pagesOf<T extends KeptUser & { readonly id: string }>(
  store: Store<T>,
  limit: number,
  of: KeptUser | undefined,
  row: (record: T) => ResultRow,
): AsyncIterable<readonly ResultRow[]> {
  let before: string | undefined;
  for (let left = limit; left > 0;) {
    const wanted = Math.min(PAGE, left);
    const page = await store.list({
      limit: wanted,
      ...(before !== undefined && { before }),
      ...(of && { user: of.user }),
    });
    // Others may have the same name.
    const own = of === undefined ? page : page.filter((record) => isOfUser(record, of));
    if (own.length > 0) yield own.map(row);
    if (page.length < wanted) return;
    left -= own.length;
    before = page.at(-1)?.id;
    await nextTurn();
  }
}
