import type {
  BoundComputedArgument,
  BoundConnectorExecStatement,
  BoundExpression,
} from '../../common/binding';
import type { JsonValue } from '../../common/declaration';
import { mayBeComputed, valueInProcess } from '../query';
import type { Execution, ExecutionEvent } from './execution';
import { acceptedValue, withArguments } from './for_each/row_statements';
import { selectOf } from './select_of';

type Exec = BoundConnectorExecStatement;
const MICROSECONDS = 1000;

/**
 * The action with the values of its arguments that are expressions. Throws StatementError `invalid_value` if an argument
 * does not accept its value.
 */
export async function* withComputedArguments(
  { computed, ...statement }: Exec,
  execution: Execution,
): AsyncGenerator<ExecutionEvent, Exec, undefined> {
  if (computed === undefined) return statement;
  const found = yield* valuesOf(computed, execution);
  const values = computed.map(({ argument }, at) => acceptedValue(argument, found[at] ?? null));
  return withArguments(
    statement,
    computed.map(({ argument }) => argument),
    values,
  );
}

/** In this process where that is exact; otherwise with DuckDB. */
async function* valuesOf(
  computed: readonly BoundComputedArgument[],
  execution: Execution,
): AsyncGenerator<ExecutionEvent, readonly JsonValue[], undefined> {
  const { engine, signal, user } = execution;
  const inProcess = computed.map(({ value }) => atOnce(value, execution));
  if (inProcess.every((value) => value !== undefined)) return inProcess;
  const query = await engine.queries.prepare(
    selectOf(computed.map(({ value }) => value)),
    execution,
  );
  let values: readonly JsonValue[] = [];
  for await (const event of query.run(signal, user)) {
    if (event.type === 'message') yield event;
    if (event.type === 'rows') values = event.rows[0] ?? values;
  }
  return values;
}

function atOnce(value: BoundExpression, { engine, timeZone }: Execution): JsonValue | undefined {
  if (!mayBeComputed(value)) return undefined;
  const now = engine.ports.clock.now() * MICROSECONDS;
  // When an action is run, its variables are constants.
  const variable = () => ({ type: 'null', value: null }) as const;
  return valueInProcess(value, variable, { now, timeZone })?.value;
}
