import type { Query } from '../../../language';
import type { BoundSelectStatement } from '../../bound/bound_statement';
import { bindQuery } from '../../queries/query';
import { scopeWithin } from '../../scope';
import { contextWithin, fillScanColumns, type StatementContext } from '../../statement_context';
import type { VariableField } from '../../variables/scope_variable';
import { VariableScope } from '../../variables/variable_scope';
import { bindingRepeated } from '../../temp_tables/repeated_tables';
import { bindingBody } from './body';
import type { ControlBinder } from './control_binder';
import { bindCondition } from './value';

/** The query of FOR, as a statement. */
export function bindLoopQuery(query: Query, context: StatementContext): BoundSelectStatement {
  const bound = bindQuery(query, scopeWithin(undefined), context);
  fillScanColumns(context);
  return { kind: 'select_statement', query: bound, leftOut: context.leftOut };
}

/** The columns of the row of FOR; of several with one name, the first. */
export function rowFields({ query }: BoundSelectStatement): readonly VariableField[] {
  const seen = new Set<string>();
  return query.output.flatMap(({ name, type }) => {
    if (seen.has(name)) return [];
    seen.add(name);
    return [{ name, type }];
  });
}

export const forStatement: ControlBinder<'for_statement'> = {
  *binding(node, context, nested) {
    const own = contextWithin(context, context);
    const fields = rowFields(bindLoopQuery(node.query, own));
    yield;
    const row = { name: node.variable.name, of: 'row', type: 'document' } as const;
    // While a schema is missing, the columns are not known.
    const known = fields.length === 0 ? { ...row, type: 'null' as const } : { ...row, fields };
    const variables = new VariableScope(context.variables, [known]);
    const body = bindingBody(node.body, context, nested, { variables, around: { loop: true } });
    yield* bindingRepeated(node.body, body, context);
    return node;
  },
  secrets: 'none',
};

export const whileStatement: ControlBinder<'while_statement'> = {
  *binding(node, context, nested) {
    bindCondition(node.condition, 'WHILE', context);
    const body = bindingBody(node.body, context, nested, { around: { loop: true } });
    yield* bindingRepeated(node.body, body, context);
    return node;
  },
  secrets: 'none',
};

const exit = <K extends 'break_statement' | 'continue_statement'>(
  statement: string,
): ControlBinder<K> => ({
  // eslint-disable-next-line require-yield -- it is one step
  *binding(node, { around, reporter, tables }) {
    if (!around.loop) reporter.error('misplaced_exit', { statement }, node.range);
    tables?.end();
    return node;
  },
  secrets: 'none',
});

export const breakStatement = exit<'break_statement'>('BREAK');
export const continueStatement = exit<'continue_statement'>('CONTINUE');
