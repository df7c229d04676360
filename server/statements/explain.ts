import type { BoundExplainStatement } from '../../common/binding';
import type { PlanTree } from '../../common/contract';
import type { QueryDone } from '../query';
import { withComputedArguments } from './computed_arguments';
import type { Execution, ExecutionEvent, Executor } from './execution';
import { shownPlan } from './hidden_settings';
import { explainForEach, isForEach } from './for_each';
import { resultTable } from './result_table';

/** For people the plan itself, which the host renders; for programs a row that contains it as a document. */
function* shown(
  whole: PlanTree,
  format: BoundExplainStatement['format'],
  execution: Execution,
): Iterable<ExecutionEvent> {
  const plan = shownPlan(whole, execution);
  if (format === 'text') {
    yield { type: 'plan', plan };
  } else {
    // A PlanTree is plain data.
    const document = JSON.parse(JSON.stringify(plan)) as never;
    yield* resultTable({ plan: 'document' }, [[document]]);
  }
}

async function* explainSelect(
  bound: BoundExplainStatement,
  select: Extract<BoundExplainStatement['statement'], { kind: 'select_statement' }>,
  execution: Execution,
): AsyncIterable<ExecutionEvent> {
  const { queries, ports } = execution.engine;
  const query = await queries.prepare(select, execution);
  const planned = await query.explain();
  if (!bound.analyze) {
    yield* shown(planned, bound.format, execution);
    return;
  }
  const start = ports.clock.monotonic();
  let rows = 0;
  let done: QueryDone | undefined;
  for await (const event of query.run(execution.signal, execution.user)) {
    if (event.type === 'rows') rows += event.rows.length;
    if (event.type === 'progress' || event.type === 'message') yield event;
    if (event.type === 'done') done = event;
  }
  const milliseconds = Math.round((ports.clock.monotonic() - start) * 10) / 10;
  const analyzed = await query.explain({ scans: done?.scans ?? [], rows, milliseconds });
  yield* shown(analyzed, bound.format, execution);
  if (done !== undefined) yield done;
}

/** `EXPLAIN [ANALYZE] [FORMAT JSON] …`. Without ANALYZE it sends no request. */
export const explain: Executor<'explain_statement'> = async function* (bound, execution) {
  if (bound.statement.kind === 'select_statement') {
    yield* explainSelect(bound, bound.statement, execution);
  } else {
    // EXPLAIN never runs an action, not even with ANALYZE, because it writes.
    const { actions, names } = execution.engine;
    const plan = isForEach(bound.statement)
      ? await explainForEach(bound.statement, execution)
      : await names.explained(yield* withComputedArguments(bound.statement, execution), (named) =>
          actions.explain(named),
        );
    yield* shown(plan, bound.format, execution);
  }
};
