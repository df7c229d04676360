import { StatementError } from '../../common/errors';
import { counted } from '../../common/quantities';
import type { QueryDone } from '../query';
import type { Executor } from './execution';
import { information } from './result_table';

/** `CREATE [OR REPLACE] TEMP TABLE …`: keeps the rows of the query. Until it has all of them, nothing changes. */
export const createTempTable: Executor<'create_temp_table_statement'> = async function* (
  bound,
  execution,
) {
  const { engine, signal, user, tables } = execution;
  const { name, columns, orReplace, ifNotExists } = bound;
  if (tables === undefined) throw new StatementError('temp_table_outside_block', {});
  const existing = tables.find(name);
  if (existing !== undefined && ifNotExists) {
    yield information(`Temporary table "${existing.name}" already exists; nothing was changed.`);
    return;
  }
  if (existing !== undefined && !orReplace)
    throw new StatementError('temp_table_exists', { name, sometimes: false });
  const query = await engine.queries.prepare(bound.query, execution);
  for (const note of query.notes) yield { type: 'message', ...note };
  const table = tables.begin(name, columns);
  let done: QueryDone | undefined;
  try {
    for await (const event of query.run(signal, user)) {
      if (event.type === 'columns') table.returns(event.columns);
      else if (event.type === 'rows') await tables.add(table, event.rows);
      else if (event.type === 'done') done = event;
      else yield event;
    }
    table.ended(done?.scans ?? []);
    await tables.finish(table);
  } finally {
    await tables.abandon(table);
  }
  const made = existing === undefined ? 'Created' : 'Replaced';
  yield information(`${made} temporary table "${name}" with ${counted(table.rows, 'row')}.`);
  if (done !== undefined) yield done;
};
