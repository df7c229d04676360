import { OPERATOR_SIGNS, typeName } from '../../common/declaration';
import { andList, ConnectorError, StatementError } from '../../common/errors';
import type { IndexPatternSchema } from '../../common/binding';
import { grouped } from '../../common/quantities';
import { differingText } from '../query';
import type { Execution, ExecutionEvent, Executor } from './execution';
import { entitySchema } from './show/schemas';
import { information, resultTable } from './result_table';

/** `DESCRIBE connector.entity`, `DESCRIBE view` and `DESCRIBE index`. */
export const describe: Executor<'describe_statement'> = async function* (bound, execution) {
  if ('indices' in bound) yield* describeIndices(bound.indices);
  else if ('entity' in bound) yield* describeEntity(bound, execution);
  else {
    const rows = bound.columns.map(({ name, type }) => [name, typeName(type)]);
    yield* resultTable({ column: 'text', type: 'text' }, rows);
  }
};

/** Indices that are named. */
const MOST_INDICES = 10;

/** The columns of all of them, those that `*` leaves out last. */
function* describeIndices(schema: IndexPatternSchema): Iterable<ExecutionEvent> {
  const { indices, columns, differing } = schema;
  const ordered = [
    ...columns.filter(({ metadata }) => metadata !== true),
    ...columns.filter(({ metadata }) => metadata === true),
  ];
  const rows = ordered.map(({ name, type }) => [name, typeName(type)]);
  yield* resultTable({ column: 'text', type: 'text' }, rows);
  for (const column of differing) yield information(differingText(column));
  const named = indices.slice(0, MOST_INDICES);
  const more = indices.length - named.length;
  const count = indices.length === 1 ? '1 index' : `${grouped(indices.length)} indices`;
  const others = more > 0 ? [`${grouped(more)} more`] : [];
  yield information(`The pattern matches ${count}: ${andList([...named, ...others])}.`);
  const omitted = columns.flatMap(({ name, metadata }) => (metadata === true ? [name] : []));
  yield information(`SELECT * omits ${andList(omitted)}.`);
}

/** Its columns, and what each of them can do. */
async function* describeEntity(
  { connector, entity }: { readonly connector: string; readonly entity: string },
  execution: Execution,
): AsyncIterable<ExecutionEvent> {
  const { engine, signal } = execution;
  let schema = entitySchema(connector, entity, execution);
  if (schema.openColumns !== undefined) {
    // Any name may be a column here, and the service knows which exist. Without the service, the declared ones still
    // apply.
    try {
      const snapshot = await engine.discover(
        [{ connector, entity }],
        execution.snapshot,
        execution,
      );
      schema = entitySchema(connector, entity, { ...execution, snapshot });
    } catch (error) {
      if (signal.aborted || !(error instanceof ConnectorError)) throw error;
      const text = `Columns that are defined in the service could not be listed: ${error.message}`;
      yield { type: 'message', severity: 'warning', text };
    }
  }
  if (schema.columns === undefined) {
    throw new StatementError('unknown_entity', { connector, name: entity });
  }
  yield* resultTable(
    {
      column: 'text',
      type: 'text',
      pushed: { list: 'text' },
      sorted: 'boolean',
      required: 'boolean',
      cost: 'text',
      values: { list: 'text' },
      description: 'text',
    },
    schema.columns.map((column) => [
      column.name,
      typeName(column.type),
      column.pushable.map((operator) => OPERATOR_SIGNS[operator]),
      column.sortable,
      column.required,
      column.costly ? 'one request per row' : null,
      column.values ?? null,
      column.description ?? null,
    ]),
  );
  if (schema.columnsIncomplete !== undefined) {
    const text = `There may be more columns: ${schema.columnsIncomplete}.`;
    yield { type: 'message', severity: 'warning', text };
  }
  if (schema.queryColumn !== undefined) {
    const text = `With ${schema.queryColumn} = '…', the columns are those that the query selects.`;
    yield { type: 'message', severity: 'information', text };
  }
  const open = schema.openColumns;
  if (open !== undefined) {
    const text = `Any other name is also a column, of type ${typeName(open.type)}.`;
    yield { type: 'message', severity: 'information', text };
  }
}
