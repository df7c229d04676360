import { looksSecret } from '../../secrets/address_credentials';
import { isPlain } from '../../secrets/plain_secrets';
import { holdsSecret } from '../../secrets/secret_tokens';
import type {
  DeclareStatement,
  Expression,
  Identifier,
  Range,
  SetStatement,
} from '../../../language';
import type { BoundExpression } from '../../bound/bound_query';
import type { StatementContext } from '../../statement_context';
import { near } from '../../suggestion';
import { unknown } from '../../values/constants';
import type { ExpressionType } from '../../values/types';
import { assignedTo } from '../../variables/assignable';
import { declaredType } from '../../variables/declared_type';
import type { ControlBinder } from './control_binder';
import { bindValue, placeOf } from './value';

/** A variable that DECLARE creates, and its first value. */
export interface Declared {
  readonly type: ExpressionType;
  readonly value?: BoundExpression;
}

/** The type and the value of DECLARE; a problem in one of them is reported. */
export function bindDeclared(node: DeclareStatement, context: StatementContext): Declared {
  const { name, type, value } = node;
  const wanted = type === undefined ? undefined : declaredType(type, context);
  const bound = value === undefined ? undefined : bindValue(value, 'DECLARE', context);
  if (bound === undefined || value === undefined) {
    if (type === undefined)
      context.reporter.error('variable_without_type', { name: name.name }, name.range);
    return { type: wanted ?? 'null' };
  }
  if (wanted !== undefined) {
    const place = placeOf('DECLARE', context);
    const own = assignedTo({ name: name.name, type: wanted }, bound, value, place);
    return { type: wanted, value: own };
  }
  if (type === undefined && value.kind === 'null')
    context.reporter.error('variable_without_type', { name: name.name }, name.range);
  return { type: bound.type, value: bound };
}

export const declareStatement: ControlBinder<'declare_statement'> = {
  // eslint-disable-next-line require-yield -- it is one step
  *binding(node, context) {
    const { variables, reporter } = context;
    const { name } = node.name;
    if (variables.hasOwn(name)) reporter.error('variable_exists', { name }, node.name.range);
    const { type } = bindDeclared(node, context);
    variables.declare({ name, type });
    return node;
  },
  // eslint-disable-next-line require-yield -- it is one step
  *secrets({ name, value }) {
    return value === undefined ? [] : secretValue(name, value);
  },
};

/** The value of SET, as one of the variable's type; a problem is reported. */
export function bindAssigned(node: SetStatement, context: StatementContext): BoundExpression {
  const { name, value } = node;
  const bound = bindValue(value, 'SET', context);
  const variable = context.variables.find(name.name);
  if (variable === undefined) {
    const known = context.variables.visible.filter(({ of }) => of === undefined);
    const meant = near(
      name.name,
      known.map((one) => one.name),
    );
    context.reporter.error(
      'unknown_variable',
      { name: name.name, ...meant },
      name.range,
      meant.near,
    );
    return unknown(value.range);
  }
  if (variable.of !== undefined) {
    const facts = { name: variable.name, what: variable.of };
    context.reporter.error('variable_not_settable', facts, name.range);
    return unknown(value.range);
  }
  return assignedTo(variable, bound, value, placeOf('SET', context));
}

export const setStatement: ControlBinder<'set_statement'> = {
  // eslint-disable-next-line require-yield -- it is one step
  *binding(node, context) {
    bindAssigned(node, context);
    return node;
  },
  // eslint-disable-next-line require-yield -- it is one step
  *secrets({ name, value }) {
    return secretValue(name, value);
  },
};

/** The range of a value that is a secret, as the name of its variable or its form shows. */
function secretValue({ name }: Identifier, value: Expression): readonly Range[] {
  const secret = looksSecret(name) || (value.kind === 'string' && holdsSecret(value.value));
  return secret && isPlain(value) ? [value.range] : [];
}
