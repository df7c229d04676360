import type { Expression, Identifier } from '../../language';
import type { StatementContext } from '../statement_context';
import { named } from '../suggestion';

/** `path = 'text'`, as every row has to satisfy it. */
export interface Equality {
  readonly path: readonly Identifier[];
  /** Undefined for a parameter or a variable whose value is not known yet. */
  readonly text: string | undefined;
}

/** The conditions of WHERE that compare a name with a text, known before the tables are bound. */
export function equalitiesIn(
  where: Expression | undefined,
  { settings, variables }: StatementContext,
): readonly Equality[] {
  const found: Equality[] = [];
  const todo: (Expression | undefined)[] = [where];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (next.kind !== 'binary') continue;
    const { operator, left, right } = next;
    if (operator === 'and') {
      todo.push(left, right);
      continue;
    }
    if (operator !== '=') continue;
    for (const [name, value] of [
      [left, right],
      [right, left],
    ] as const) {
      if (name.kind !== 'column') continue;
      const text = textOf(value, settings, variables);
      if (text !== undefined) found.push({ path: name.path, ...text });
    }
  }
  return found;
}

function textOf(
  value: Expression,
  { parameters, parametersKnown }: StatementContext['settings'],
  variables: StatementContext['variables'],
): Pick<Equality, 'text'> | undefined {
  if (value.kind === 'string') return { text: value.value };
  if (value.kind === 'column') return textOfVariable(value.path, variables);
  if (value.kind !== 'parameter') return undefined;
  const given = parameters[value.name];
  if (typeof given === 'string') return { text: given };
  return given === undefined && !parametersKnown ? { text: undefined } : undefined;
}

function textOfVariable(
  [first, second]: readonly Identifier[],
  variables: StatementContext['variables'],
): Pick<Equality, 'text'> | undefined {
  const variable = first === undefined ? undefined : variables.find(first.name);
  if (variable === undefined) return undefined;
  const field = second === undefined ? undefined : named(variable.fields ?? [], second.name);
  if (second !== undefined && field === undefined) return undefined;
  const { type, value } = field ?? variable;
  if (value === undefined) return type === 'text' ? { text: undefined } : undefined;
  return typeof value === 'string' ? { text: value } : undefined;
}
