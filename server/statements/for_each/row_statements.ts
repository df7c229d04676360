import {
  valueWantedBy,
  type BoundConnectorExecStatement,
  type BoundForEach,
  type BoundRowArgument,
} from '../../../common/binding';
import type { ResultRow, ResultValue } from '../../../common/contract';
import type { JsonValue } from '../../../common/declaration';
import { StatementError } from '../../../common/errors';

export type Exec = BoundConnectorExecStatement;
export type EachExec = Exec & { readonly forEach: BoundForEach };

/** The action for each row, with the row's arguments. Throws StatementError `for_each_value`. */
export function rowStatements(
  { forEach, ...statement }: EachExec,
  rows: readonly ResultRow[],
): readonly Exec[] {
  return rows.map((row, index) => {
    const values = row.map((value, at) => valueOf(forEach.arguments[at], value, index + 1));
    return withArguments(statement, forEach.arguments, values);
  });
}

/** The statement with these values of the arguments that depend on the row. */
export function withArguments(
  statement: Exec,
  given: readonly BoundRowArgument[],
  values: readonly JsonValue[],
): Exec {
  const all: Record<string, JsonValue> = { ...statement.arguments };
  given.forEach(({ name, member }, at) => {
    const value = values[at] ?? null;
    const known = all[name];
    if (member !== undefined) all[name] = { ...membersOf(known), [member]: value };
    // Members may have been given one by one, too.
    else if (known !== null && isObject(value)) all[name] = { ...value, ...membersOf(known) };
    else all[name] = value;
  });
  return { ...statement, arguments: all };
}

type Members = Readonly<Record<string, JsonValue>>;

const isObject = (value: JsonValue | undefined): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const membersOf = (value: JsonValue | undefined): Members => (isObject(value) ? value : {});

function valueOf(
  argument: BoundRowArgument | undefined,
  found: ResultValue,
  row: number,
): JsonValue {
  if (argument === undefined) return found;
  const { value, expected } = readArgument(argument, found);
  if (expected === undefined) return value;
  const facts = { row, name: argument.label, expected, found: quoted(argument, value) };
  throw new StatementError('for_each_value', facts);
}

/** The value as the argument gets it. Throws StatementError `invalid_value`. */
export function acceptedValue(argument: BoundRowArgument, found: JsonValue): JsonValue {
  const { value, expected } = readArgument(argument, found);
  if (expected === undefined) return value;
  const facts = { name: argument.label, expected, found: quoted(argument, value) };
  throw new StatementError('invalid_value', facts);
}

/** The value that the argument gets; or what is expected, if it does not accept it. */
function readArgument({ accepts }: BoundRowArgument, given: JsonValue) {
  const value = accepts.type === 'number' || accepts.type === 'integer' ? numberOf(given) : given;
  if (value === null && !accepts.required) return { value };
  return { value, expected: valueWantedBy(accepts, value) };
}

/** The value may be the secret: then it is not quoted. */
const quoted = ({ accepts }: BoundRowArgument, value: JsonValue): string =>
  accepts.secret === true ? '' : JSON.stringify(value);

/** Decimals are texts of their digits in a result; those that a number of JSON holds exactly become one. */
function numberOf(value: JsonValue): JsonValue {
  if (typeof value !== 'string' || !/^-?\d+(\.\d+)?$/.test(value)) return value;
  const number = Number(value);
  const digits = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);
  return String(number) === digits(value) ? number : value;
}
