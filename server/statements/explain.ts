import { renderPlanText } from '../../common/contract/plan_text';
import type { PlanTree, ScanReport } from '../../common/contract';
import type { BoundExplainStatement } from '../../common/binding/bound_statement';
import type { Execution, ExecutionEvent, Executor } from './execution';
import { resultTable } from './result_table';

/** The plan as an event and as rows: lines of text, or one JSON document. */
function* shown(plan: PlanTree, format: BoundExplainStatement['format']): Iterable<ExecutionEvent> {
  yield { type: 'plan', plan };
  if (format === 'json') {
    // A PlanTree is plain data.
    const document = JSON.parse(JSON.stringify(plan)) as never;
    yield* resultTable({ plan: 'document' }, [[document]]);
  } else {
    const lines = renderPlanText(plan).split('\n');
    yield* resultTable(
      { plan: 'text' },
      lines.map((line) => [line]),
    );
  }
}

/** The plan with what was measured beneath it, one node a scan. */
function measured(
  plan: PlanTree,
  scans: readonly ScanReport[],
  rows: number,
  ms: number,
): PlanTree {
  const node = (scan: ScanReport): PlanTree => ({
    title: `Measured: ${scan.connector}.${scan.entity}`,
    step: 'measured',
    facts: Object.entries({
      rows: scan.rows,
      pages: scan.pages,
      requests: scan.requests,
      bytes: scan.bytes,
      waited: `${Math.round(scan.waitedMilliseconds)} ms`,
      cached: scan.cached ? `yes, ${scan.cacheAgeSeconds ?? 0} s old` : 'no',
      complete: scan.complete ? 'yes' : `no: ${scan.explanation ?? scan.reason ?? ''}`,
    }).map(([name, value]) => ({ name, value: String(value) })),
    requests: [],
    children: [],
  });
  return {
    ...plan,
    facts: [
      ...plan.facts,
      { name: 'measured rows', value: String(rows) },
      { name: 'measured time', value: `${ms.toFixed(1)} ms` },
    ],
    children: [...plan.children, ...scans.map(node)],
  };
}

async function* explainSelect(
  bound: BoundExplainStatement,
  select: Extract<BoundExplainStatement['statement'], { kind: 'select_statement' }>,
  execution: Execution,
): AsyncIterable<ExecutionEvent> {
  const { queries, ports } = execution.engine;
  const query = await queries.prepare(select, execution.timeZone);
  const tree = await query.explain();
  if (!bound.analyze) return yield* shown(tree, bound.format);
  const start = ports.clock.monotonic();
  let rows = 0;
  let scans: readonly ScanReport[] = [];
  for await (const event of query.run(execution.signal)) {
    if (event.type === 'rows') rows += event.rows.length;
    if (event.type === 'progress') yield event;
    if (event.type === 'done') scans = event.scans;
  }
  const spent = ports.clock.monotonic() - start;
  yield* shown(measured(tree, scans, rows, spent), bound.format);
  yield { type: 'scans', scans };
}

/** `EXPLAIN [ANALYZE] [FORMAT JSON] …`. Without ANALYZE it sends no request. */
export const explain: Executor<'explain_statement'> = async function* (bound, execution) {
  if (bound.statement.kind === 'select_statement') {
    yield* explainSelect(bound, bound.statement, execution);
  } else {
    // An action is never run by EXPLAIN, not by ANALYZE either: it writes.
    yield* shown(await execution.engine.actions.explain(bound.statement), bound.format);
  }
};
