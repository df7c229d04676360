import type { JsonValue } from '../../declaration';
import type { Identifier, Range } from '../../language';
import type { BoundExpression } from '../bound/bound_query';
import { constant } from '../values/constants';
import type { StatementContext } from '../statement_context';
import { asIdentifier, named, near } from '../suggestion';
import type { ScopeVariable, VariableField } from './scope_variable';

/** A variable in an expression, and how many parts of the name belong to it. */
export interface BoundName {
  readonly expression: BoundExpression;
  readonly parts: number;
}

/**
 * The variable or the field that a dotted name stands for: a constant while the script runs, otherwise an expression of
 * its type. Reports an unknown field. Undefined if there is no such variable.
 */
export function bindVariable(
  path: readonly Identifier[],
  { variables, reporter }: Pick<StatementContext, 'variables' | 'reporter'>,
): BoundName | undefined {
  const [first, second] = path;
  const variable = first === undefined ? undefined : variables.find(first.name);
  if (first === undefined || variable === undefined) return undefined;
  if (variable.fields === undefined || second === undefined)
    return { expression: reference(variable, undefined, first.range), parts: 1 };
  const range = { start: first.range.start, end: second.range.end };
  const field = named(variable.fields, second.name);
  if (field !== undefined) return { expression: reference(variable, field, range), parts: 2 };
  const meant = near(
    second.name,
    variable.fields.map(({ name }) => name),
  );
  const facts = { column: second.name, table: variable.name, ...meant };
  const fix = meant.near === undefined ? undefined : asIdentifier(meant.near);
  reporter.error('unknown_column', facts, second.range, fix);
  return { expression: constant({ type: 'null', value: null }, range), parts: path.length };
}

function reference(
  variable: ScopeVariable,
  field: VariableField | undefined,
  range: Range,
): BoundExpression {
  const { type } = field ?? variable;
  const value = valueOf(variable, field);
  if (value !== undefined) return constant({ type, value }, range);
  return {
    kind: 'variable',
    range,
    type,
    name: variable.name,
    ...(field !== undefined && { field: field.name }),
  };
}

/** The value of a variable or of one of its fields; a row as an object. Undefined while the script does not run. */
export function valueOf(
  variable: ScopeVariable,
  field: VariableField | undefined,
): JsonValue | undefined {
  if (field !== undefined) return field.value;
  if (variable.fields === undefined) return variable.value;
  if (variable.fields.some(({ value }) => value === undefined)) return undefined;
  return Object.fromEntries(variable.fields.map(({ name, value = null }) => [name, value]));
}
