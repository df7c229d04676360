import type {
  DeclareStatement,
  Expression,
  ForStatement,
  ParsedStatement,
  SetStatement,
  Statement,
  Steps,
} from '../language';
import { bindingPart, type Around, type BoundPart } from './bind_script';
import type { BoundExpression } from './bound/bound_query';
import type { BoundSelectStatement } from './bound/bound_statement';
import type { BindingSettings, StatementContext } from './statement_context';
import { bindingOneStatement, type BoundStatement, type ControlStatement } from './statements';
import { bindLoopQuery } from './statements/control/loops';
import { bindCondition, bindValue } from './statements/control/value';
import { bindAssigned, bindDeclared, type Declared } from './statements/control/variables';

type Text = Pick<ParsedStatement, 'text'>;

// eslint-disable-next-line require-yield -- it is one step
function* atOnce<T>(bind: () => T): Steps<T> {
  return bind();
}

/** Binds a statement inside another, which does not control others itself. */
export const bindingInner = (
  parsed: Text,
  statement: Statement,
  around: Around,
  settings: BindingSettings,
): Steps<BoundPart<BoundStatement | ControlStatement>> =>
  bindingPart(parsed, statement, around, settings, (context) =>
    bindingOneStatement(statement, context),
  );

/** Binds the query of a loop. */
export const bindingLoopQuery = (
  parsed: Text,
  { query }: ForStatement,
  around: Around,
  settings: BindingSettings,
): Steps<BoundPart<BoundSelectStatement>> =>
  bindingPart(parsed, query, around, settings, (context) =>
    atOnce(() => bindLoopQuery(query, context)),
  );

/** A value of a statement, by its use. */
export type ValueNode =
  | { readonly use: 'declare'; readonly statement: DeclareStatement; readonly node: Expression }
  | { readonly use: 'set'; readonly statement: SetStatement; readonly node: Expression }
  | { readonly use: 'condition' | 'value'; readonly clause: string; readonly node: Expression };

/** Binds a value or a condition. */
export const bindingValue = (
  parsed: Text,
  value: ValueNode,
  around: Around,
  settings: BindingSettings,
): Steps<BoundPart<BoundExpression>> =>
  bindingPart(parsed, value.node, around, settings, (context) =>
    atOnce(() => boundValue(value, context)),
  );

function boundValue(value: ValueNode, context: StatementContext): BoundExpression | undefined {
  switch (value.use) {
    case 'declare':
      return bindDeclared(value.statement, context).value;
    case 'set':
      return bindAssigned(value.statement, context);
    case 'condition':
      return bindCondition(value.node, value.clause, context);
    case 'value':
      return bindValue(value.node, value.clause, context);
  }
}

/** Binds a variable that is created: its type and its value. */
export const bindingDeclared = (
  parsed: Text,
  statement: DeclareStatement,
  around: Around,
  settings: BindingSettings,
): Steps<BoundPart<Declared>> =>
  bindingPart(parsed, statement, around, settings, (context) =>
    atOnce(() => bindDeclared(statement, context)),
  );
