import type { BoundQuery } from '../../../common/binding/bound_query';
import type { ResultRow } from '../../../common/contract';
import type { Scan, ScanBatch } from '../../scan/scan';
import type { Evaluation, ResultBatch } from '../evaluator';
import type { QueryPlan } from '../query_plan';
import { renderSql } from '../render';
import { LimitWindow } from './limit_window';

/** Pages on their way through evaluation while the next one is fetched. */
const PAGES_AHEAD = 2;

/** The query of one page: its rows come in order already, LIMIT and OFFSET count over all pages. */
function pageQuery(query: BoundQuery): BoundQuery {
  const { limit: _limit, offset: _offset, ...rest } = query;
  return { ...rest, orderBy: [] };
}

/**
 * Evaluates each page of the one scan alone; its rows go out at once. With a LIMIT no page is read
 * ahead of need, and none after it is met: then `onLimit` is called and the scan is stopped.
 */
export async function* runPages(
  plan: QueryPlan,
  scan: Scan,
  evaluation: Promise<Evaluation>,
  onLimit: () => void,
): AsyncGenerator<readonly ResultRow[], void, undefined> {
  const window = new LimitWindow(plan.limit, plan.offset ?? 0);
  if (window.met) {
    onLimit();
    return;
  }
  const sql = renderSql(pageQuery(plan.query));
  const evaluate = async (batch: ScanBatch): Promise<ResultBatch> =>
    (await evaluation).evaluatePage(sql, scan.plan.id, batch);
  const ahead = plan.limit === undefined ? PAGES_AHEAD : 1;
  for await (const { rows } of inOrder(scan.batches(), evaluate, ahead)) {
    const taken = window.take(rows);
    if (window.met) onLimit();
    if (taken.length > 0) yield taken;
    if (window.met) return;
  }
}

/** `work` on each item, at most `ahead` at once, results in the order of the items. */
async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  work: (item: T) => Promise<R>,
  ahead: number,
): AsyncGenerator<R, void, undefined> {
  const running: Promise<R>[] = [];
  for await (const item of items) {
    const result = work(item);
    // Its failure is thrown where it is awaited.
    result.catch(() => undefined);
    running.push(result);
    const first = running.length >= ahead ? running.shift() : undefined;
    if (first) yield await first;
  }
  for (const result of running) yield await result;
}
