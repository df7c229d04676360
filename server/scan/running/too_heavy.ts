import { ConnectorError, smallestPageHint } from '../../../common/errors';
import { isTooHeavy, type PageRequest, type SizedPager } from '../../connectors';

/** Loads a page, or a smaller one if the service cannot produce it. */
export async function loadShrinking<T>(
  pager: Pick<SizedPager, 'shrink' | 'rowsOf'>,
  page: PageRequest,
  load: (page: PageRequest) => Promise<T>,
): Promise<T> {
  for (let wanted = page; ;) {
    try {
      return await load(wanted);
    } catch (error) {
      if (!isTooHeavy(error)) throw error;
      const smaller = pager.shrink(wanted);
      if (smaller === undefined) throw tooHeavy(error, pager.rowsOf(wanted));
      wanted = smaller;
    }
  }
}

/** The error of a page that failed even at a smaller size, with a hint. */
function tooHeavy(error: unknown, rows: number | undefined): unknown {
  if (!(error instanceof ConnectorError) || rows === undefined) return error;
  return error.withHint(smallestPageHint(rows));
}
