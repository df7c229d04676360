import type { BoundQuery } from '../../../common/binding';
import type { ResultRow } from '../../../common/contract';
import { columnsOf, DocumentColumn, rowsAt, type Scan, type ScanBatch } from '../../scan';
import type { Evaluation, PageResult } from '../evaluator';
import type { QueryPlan } from '../query_plan';
import { renderSql } from '../render';
import { plainQueryOf, type PlainQuery } from '../plain/plain_query';
import { partsOf } from '../page_results';
import { KEYS_REMEMBERED, SeenKeys } from '../seen_keys';
import { inSteps } from '../../in_steps';
import { pipelined } from './pipelined';
import type { PositionEvent } from './query_event';
import type { LimitWindow } from './limit_window';

/** The query of one page: its rows are already in order, and LIMIT and OFFSET count over all pages. */
function pageQuery(query: BoundQuery): BoundQuery {
  const { limit: _limit, offset: _offset, ...rest } = query;
  return { ...rest, orderBy: [] };
}

/** The query of a page without SQL, if it is plain enough. */
export function plainPages(
  { mode, query }: QueryPlan,
  scans: readonly Scan[],
): PlainQuery | undefined {
  const scan = mode.kind === 'pages' && scans.find((one) => one.plan.id === mode.scan);
  return scan ? plainQueryOf(pageQuery(query), scan.columns) : undefined;
}

/** How many keys `runPages` is sure to remember. */
export const keysRemembered = (plain: PlainQuery | undefined): number =>
  plain === undefined ? KEYS_REMEMBERED.inChild : KEYS_REMEMBERED.inServer;

/** Whose query it is, and when it is cancelled. */
interface Caller {
  readonly signal: AbortSignal;
  readonly caller?: string | undefined;
}

interface Pages {
  readonly window: LimitWindow;
  /** Called when the LIMIT is reached. */
  readonly onLimit: () => void;
  readonly plain: PlainQuery | undefined;
  readonly context: Caller;
}

/**
 * Evaluates each page of the only scan separately, and returns its rows at once. With a LIMIT, no page is read ahead,
 * and none after the LIMIT is reached: then `onLimit` is called and the scan is stopped.
 */
export async function* runPages(
  plan: QueryPlan,
  scan: Scan,
  evaluation: () => Promise<Evaluation>,
  { window, onLimit, plain, context }: Pages,
): AsyncGenerator<readonly ResultRow[], void, undefined> {
  if (window.met) {
    onLimit();
    return;
  }
  const evaluate = pageEvaluation(plan, scan, evaluation, { plain, context });
  const pages =
    plan.limit === undefined
      ? pipelined(scan.batches(), evaluate)
      : oneByOne(scan.batches(), evaluate);
  for await (const page of pages) {
    for await (const rows of partsOf(page)) {
      const taken = window.take(rows);
      if (window.met) onLimit();
      if (taken.length > 0) yield taken;
      if (window.met) return;
    }
  }
}

/** How a page of the scan is evaluated. */
function pageEvaluation(
  plan: QueryPlan,
  scan: Scan,
  evaluation: () => Promise<Evaluation>,
  { plain, context }: Pick<Pages, 'plain' | 'context'>,
): (batch: ScanBatch) => Promise<PageResult> {
  const sql = renderSql(pageQuery(plan.query));
  const inChild = async (batch: ScanBatch): Promise<PageResult> =>
    (await evaluation()).evaluatePage(sql, scan.plan.id, batch);
  return plain === undefined ? inChild : plainly(plain, scan, inChild, context);
}

/** Like `runPages` without LIMIT: after the rows of each page comes the position from which the scan can be continued. */
export async function* runResumablePages(
  plan: QueryPlan,
  scan: Scan,
  evaluation: () => Promise<Evaluation>,
  pages: Pick<Pages, 'plain' | 'context'>,
): AsyncGenerator<
  { readonly type: 'rows'; readonly rows: readonly ResultRow[] } | PositionEvent,
  void,
  undefined
> {
  const evaluate = pageEvaluation(plan, scan, evaluation, pages);
  for await (const batch of scan.batches()) {
    const { position } = batch;
    if (batch.rowCount > 0)
      for await (const rows of partsOf(await evaluate(batch)))
        if (rows.length > 0) yield { type: 'rows', rows };
    if (position !== undefined) yield { type: 'position', position };
  }
}

/** With a LIMIT, the next page is only requested when the rows of the last one turn out to be too few. */
async function* oneByOne(
  batches: AsyncIterable<ScanBatch>,
  evaluate: (batch: ScanBatch) => Promise<PageResult>,
): AsyncGenerator<PageResult, void, undefined> {
  for await (const batch of batches) yield await evaluate(batch);
}

/** Evaluates pages here, and only those in a child that hold values which need one. */
function plainly(
  plain: PlainQuery,
  { plan: { key = [] }, columns }: Scan,
  inChild: (batch: ScanBatch) => Promise<PageResult>,
  { signal, caller }: Caller,
): (batch: ScanBatch) => Promise<PageResult> {
  const positions = key.map((part) => columns.findIndex(({ name }) => name === part));
  const ignoringCase = new Set(positions.filter((at) => columns[at]?.ignoringCase === true));
  const seen = new SeenKeys(ignoringCase, undefined, KEYS_REMEMBERED.inServer);
  const hasKey = positions.length > 0 && !positions.includes(-1);
  return async (batch) => {
    const fresh = hasKey ? seen.fresh(keysOf(batch, positions), positions) : undefined;
    const once = fresh === undefined ? batch : rowsAt(batch, fresh);
    const rows = await inSteps(plain(once), signal, caller);
    return rows === undefined ? inChild(once) : { rows };
  };
}

/** The columns of a batch that its key consists of. */
const keysOf = (batch: ScanBatch, positions: readonly number[]): ScanBatch => ({
  rowCount: batch.rowCount,
  values: columnsOf(batch).map((column, at) => {
    if (!positions.includes(at)) return [];
    return column instanceof DocumentColumn ? column.texts : column;
  }),
});
