import { foldCase } from '../../../declaration';
import { ERROR_CLASSES, errorClassNamed } from '../../../errors';
import {
  statementsIn,
  type CatchClause,
  type Statement,
  type TryStatement,
} from '../../../language';
import type { StatementContext } from '../../statement_context';
import { near } from '../../suggestion';
import type { VariableField } from '../../variables/scope_variable';
import { VariableScope } from '../../variables/variable_scope';
import { FailingTables } from '../../temp_tables/failing_tables';
import { bindingBody } from './body';
import type { ControlBinder } from './control_binder';
import { bindCondition, bindValue } from './value';

/** What can be read of an error that was caught. */
export const ERROR_FIELDS: readonly VariableField[] = [
  { name: 'message', type: 'text' },
  { name: 'family', type: 'text' },
  { name: 'code', type: 'text' },
  { name: 'connector', type: 'text' },
  { name: 'entity', type: 'text' },
  { name: 'status', type: 'integer' },
];

/** The classes that THROW uses in these statements. */
function thrownIn(body: readonly Statement[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const statement of body)
    for (const one of statementsIn(statement))
      if (one.kind === 'throw_statement' && one.error !== undefined)
        names.add(foldCase(one.error.name));
  return names;
}

function checkClass(
  { error }: CatchClause,
  { body }: TryStatement,
  context: StatementContext,
): void {
  const { name, range } = error;
  const thrown = thrownIn(body);
  if (errorClassNamed(name) !== undefined || thrown.has(foldCase(name))) return;
  const known = Object.keys(ERROR_CLASSES);
  const meant = near(name, [...known, ...thrown]);
  context.reporter.error('unknown_error_class', { name, known, ...meant }, range, meant.near);
}

export const tryStatement: ControlBinder<'try_statement'> = {
  *binding(node, context, nested) {
    const { reporter } = context;
    const paths = new FailingTables(context.tables, node);
    const body = bindingBody(node.body, context, nested, { reached: paths.reached });
    // Without CATCH, nothing handles an unknown name.
    yield* reporter.deferring(node.catches.length > 0 ? 'names' : 'unavailable', body);
    paths.bodyEnded();
    for (const clause of node.catches) {
      checkClass(clause, node, context);
      const { alias } = clause;
      const own =
        alias === undefined
          ? []
          : [{ name: alias.name, of: 'error', type: 'document', fields: ERROR_FIELDS } as const];
      const variables = new VariableScope(context.variables, own);
      const inside = bindingBody(clause.body, context, nested, {
        variables,
        around: { catch: true },
      });
      paths.catching();
      yield* reporter.deferring('unavailable', inside);
      paths.caught();
    }
    if (node.finally === undefined) {
      paths.meet();
      return node;
    }
    paths.finishing();
    // Leaving a loop from here would discard the error that is on its way.
    const around = { loop: false, catch: false };
    const last = bindingBody(node.finally, context, nested, { around });
    yield* reporter.deferring('unavailable', last);
    paths.finished();
    return node;
  },
  secrets: 'none',
};

export const throwStatement: ControlBinder<'throw_statement'> = {
  // eslint-disable-next-line require-yield -- it is one step
  *binding(node, context) {
    const { around, reporter } = context;
    if (node.message !== undefined) bindValue(node.message, 'THROW', context);
    else if (node.error === undefined && !around.catch)
      reporter.error('misplaced_rethrow', {}, node.range);
    context.tables?.end();
    return node;
  },
  secrets: 'none',
};

export const assertStatement: ControlBinder<'assert_statement'> = {
  // eslint-disable-next-line require-yield -- it is one step
  *binding(node, context) {
    bindCondition(node.condition, 'ASSERT', context);
    if (node.message !== undefined) bindValue(node.message, 'ASSERT', context);
    return node;
  },
  secrets: 'none',
};

export const printStatement: ControlBinder<'print_statement'> = {
  // eslint-disable-next-line require-yield -- it is one step
  *binding(node, context) {
    bindValue(node.value, 'PRINT', context);
    return node;
  },
  secrets: 'none',
};
