import {
  bindingLoopQuery,
  VariableScope,
  type BoundSelectStatement,
  type SchemaSnapshot,
  type ScopeVariable,
} from '../../../common/binding';
import { StatementError } from '../../../common/errors';
import { changesNothing, type ForStatement, type WhileStatement } from '../../../common/language';
import type { Control } from './control';
import type { Exit, InnerEvent, Running } from './inner_event';
import { KeptRows, rowVariables, type RowVariable } from './loop_rows';
import { queryRows } from './query_rows';

/** WHILE … LOOP. */
export async function* whileLoop(
  node: WhileStatement,
  scope: VariableScope,
  control: Control,
): Running<void> {
  const { loop_iterations: limit } = control.parts.bounds;
  const condition = { use: 'condition', clause: 'WHILE', node: node.condition } as const;
  for (let iteration = 1; yield* control.holds(condition, scope); iteration++) {
    if (iteration > limit) throw new StatementError('too_many_iterations', { limit });
    control.loops.push({ loop: 'WHILE', iteration });
    const exit = yield* control.body(node.body, new VariableScope(scope));
    control.loops.pop();
    if (exit === 'break') return;
  }
}

/** FOR row IN (…) LOOP. */
export async function* forLoop(
  node: ForStatement,
  scope: VariableScope,
  control: Control,
): Running<void> {
  const { parts, state } = control;
  const { result, snapshot } = await state.bound((schemas) => {
    const around = { snapshot: schemas, variables: scope };
    return bindingLoopQuery(parts.parsed, node, around, parts.binder.settings);
  });
  // A change could move the rows that are not read yet to another page.
  const rows = node.body.every(changesNothing)
    ? streamed(result, snapshot, node, control)
    : readFirst(result, snapshot, node, control);
  const loop = `FOR ${node.variable.name}`;
  let iteration = 0;
  try {
    for (;;) {
      const next = await rows.next();
      if (next.done === true) return;
      if (!('variable' in next.value)) {
        yield next.value;
        continue;
      }
      iteration++;
      control.loops.push({ loop, iteration });
      const variables = new VariableScope(scope, [next.value.variable]);
      parts.memory.take(variables.bytes);
      const exit: Exit = yield* control.body(node.body, variables);
      control.loops.pop();
      if (exit === 'break') return;
    }
  } finally {
    await rows.return(undefined);
  }
}

type RowOrEvent = { readonly variable: ScopeVariable } | InnerEvent;

/** Each page is read when the iterations for the rows of the one before have ended. */
async function* streamed(
  bound: BoundSelectStatement,
  snapshot: SchemaSnapshot,
  node: ForStatement,
  { parts, state }: Control,
): AsyncGenerator<RowOrEvent, void, undefined> {
  let variableOf: RowVariable | undefined;
  for await (const event of queryRows(bound, snapshot, parts, state)) {
    if (event.type === 'columns')
      variableOf = rowVariables(node.variable.name, bound, event.columns);
    else if (event.type !== 'rows') yield event;
    else if (variableOf !== undefined)
      for (const row of event.rows) yield { variable: variableOf(row) };
  }
}

/** All rows are read before the first iteration. */
async function* readFirst(
  bound: BoundSelectStatement,
  snapshot: SchemaSnapshot,
  node: ForStatement,
  { parts, state }: Control,
): AsyncGenerator<RowOrEvent, void, undefined> {
  const kept = new KeptRows(parts.bounds.loop_megabytes);
  let variableOf: RowVariable | undefined;
  for await (const event of queryRows(bound, snapshot, parts, state)) {
    if (event.type === 'columns')
      variableOf = rowVariables(node.variable.name, bound, event.columns);
    else if (event.type === 'rows') kept.add(event.rows);
    else yield event;
  }
  for (const rows of kept)
    for (const row of rows) if (variableOf !== undefined) yield { variable: variableOf(row) };
}
