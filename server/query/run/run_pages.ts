import type { BoundQuery } from '../../../common/binding';
import type { ResultRow } from '../../../common/contract';
import type { Scan, ScanBatch } from '../../scan';
import type { Evaluation, ResultBatch } from '../evaluator';
import type { QueryPlan } from '../query_plan';
import { renderSql } from '../render';
import { pipelined } from './pipelined';
import type { LimitWindow } from './limit_window';

/** The query of one page: its rows are already in order, and LIMIT and OFFSET count over all pages. */
function pageQuery(query: BoundQuery): BoundQuery {
  const { limit: _limit, offset: _offset, ...rest } = query;
  return { ...rest, orderBy: [] };
}

/**
 * Evaluates each page of the only scan separately, and returns its rows at once. With a LIMIT, no page is read ahead,
 * and none after the LIMIT is reached: then `onLimit` is called and the scan is stopped.
 */
export async function* runPages(
  plan: QueryPlan,
  scan: Scan,
  evaluation: () => Promise<Evaluation>,
  window: LimitWindow,
  onLimit: () => void,
): AsyncGenerator<readonly ResultRow[], void, undefined> {
  if (window.met) {
    onLimit();
    return;
  }
  const sql = renderSql(pageQuery(plan.query));
  const evaluate = async (batch: ScanBatch): Promise<ResultBatch> =>
    (await evaluation()).evaluatePage(sql, scan.plan.id, batch);
  const pages =
    plan.limit === undefined
      ? pipelined(scan.batches(), evaluate)
      : oneByOne(scan.batches(), evaluate);
  for await (const { rows } of pages) {
    const taken = window.take(rows);
    if (window.met) onLimit();
    if (taken.length > 0) yield taken;
    if (window.met) return;
  }
}

/** With a LIMIT, the next page is only requested when the rows of the last one turn out to be too few. */
async function* oneByOne(
  batches: AsyncIterable<ScanBatch>,
  evaluate: (batch: ScanBatch) => Promise<ResultBatch>,
): AsyncGenerator<ResultBatch, void, undefined> {
  for await (const batch of batches) yield await evaluate(batch);
}
