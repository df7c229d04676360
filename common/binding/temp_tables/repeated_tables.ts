import { foldCase } from '../../declaration';
import { statementsIn, type Statement, type Steps } from '../../language';
import type { StatementContext } from '../statement_context';
import type { TablesAt } from './table_flow';

/** Binds the body of a loop, which may be run any number of times. */
export function* bindingRepeated(
  body: readonly Statement[],
  binding: Steps<void>,
  context: StatementContext,
): Steps<void> {
  const { tables } = context;
  const before = tables?.save();
  if (tables === undefined || before === undefined) return yield* binding;
  tables.weaken(body);
  yield* binding;
  const end = tables.save();
  if (!end.ended) checkCreatedOnce(body, before, end, context);
  // Also after BREAK, which ends the body but not the statement.
  tables.join([before, { ...end, ended: before.ended }]);
  tables.weaken(body);
}

/** A table that still exists at the end of the body cannot be created by its next iteration. */
function checkCreatedOnce(
  body: readonly Statement[],
  before: TablesAt,
  end: TablesAt,
  { reporter }: StatementContext,
): void {
  for (const statement of body) {
    for (const one of statementsIn(statement)) {
      if (one.kind !== 'create_temp_table_statement' || one.orReplace || one.ifNotExists) continue;
      const { name, range } = one.name;
      const folded = foldCase(name);
      if (before.tables.has(folded) || end.tables.get(folded)?.exists !== 'always') continue;
      reporter.error('temp_table_in_loop', { name }, range);
    }
  }
}
