import type {
  ColumnReference,
  ElementAccess,
  Identifier,
  MemberAccess,
  Range,
  Star,
} from '../../language';
import type { BoundExpression } from '../bound/bound_query';
import { partsOf } from '../bound/expression_walk';
import { resolveColumn } from '../column_resolution';
import { constant, unknown } from '../values/constants';
import { functionNamed } from '../functions';
import { bindVariable } from '../variables/bind_variable';
import type { ScopeVariable } from '../variables/scope_variable';
import { scopesOutwards, type Scope, type ScopeTable } from '../scope';
import { asIdentifier, isSameName, near } from '../suggestion';
import { describeType, elementType } from '../values/types';
import type { ExpressionBinder, ExpressionContext } from './context';

/** `a`, `t.a`, `connector.entity.a`, and members of documents after them. */
export const bindColumn: ExpressionBinder<ColumnReference> = (node, context) => {
  const [first] = node.path;
  if (first === undefined || first.name === '') return unknown(node.range);
  const { statement } = context;
  const variable = statement.variables.find(first.name);
  const found = resolveColumn(context.scope, node.path, variable !== undefined);
  if ('ambiguous' in found) {
    const facts = { column: first.name, tables: found.ambiguous };
    statement.reporter.error('ambiguous_column', facts, first.range);
    return unknown(node.range);
  }
  const own =
    'expression' in found || found.table !== undefined
      ? undefined
      : bindVariable(node.path, statement);
  if (own !== undefined) {
    return node.path
      .slice(own.parts)
      .reduce((base, name) => member(base, name, context), own.expression);
  }
  if ('expression' in found) {
    if (variable !== undefined && found.parts === node.path.length)
      warnOfHidden(variable, found.expression, node, context);
    // An alias stands for its whole expression.
    if (found.expression.kind !== 'column') {
      statement.tally.addParts(partsOf(found.expression), node.range);
    }
    return node.path
      .slice(found.parts)
      .reduce((base, name) => member(base, name, context), found.expression);
  }
  if (node.path.length === 1) {
    const bare = functionNamed(first.name);
    if (bare?.bare === true) return bareFunction(bare.name, node, context);
  }
  reportUnknown(node, found.table, context);
  return unknown(node.range);
};

/** A column takes precedence over a variable of the same name. */
function warnOfHidden(
  variable: ScopeVariable,
  column: BoundExpression,
  node: ColumnReference,
  { statement, scope }: ExpressionContext,
): void {
  if (node.path.length > (variable.fields === undefined ? 1 : 2)) return;
  const tables = [...scopesOutwards(scope)].flatMap((each) => each.tables);
  const table =
    column.kind === 'column' ? tables.find(({ id }) => id === column.relation) : undefined;
  const name = node.path.map((part) => part.name).join('.');
  const label = table === undefined || node.path.length > 1 ? name : `${table.label}.${name}`;
  statement.reporter.warn('variable_hidden', { name, column: label }, node.range);
}

function bareFunction(
  name: string,
  node: ColumnReference,
  context: ExpressionContext,
): BoundExpression {
  const { range } = node;
  const identifier: Identifier = { kind: 'identifier', name, range };
  const call = {
    kind: 'function',
    name: identifier,
    arguments: [],
    distinct: false,
    orderBy: [],
    range,
  } as const;
  return context.bind(call, context);
}

function reportUnknown(
  node: ColumnReference,
  table: ScopeTable | undefined,
  { scope, statement }: ExpressionContext,
): void {
  const [first, second] = node.path;
  if (first === undefined) return;
  const { reporter } = statement;
  if (table !== undefined) {
    const column = node.path.find((part) => part !== first) ?? first;
    unknownColumn(column, [table], table.label, statement.reporter);
    return;
  }
  const tables = [...scopesOutwards(scope)].flatMap((each) => each.tables);
  if (second !== undefined && tables.length > 0) {
    const aliases = tables.map(({ alias }) => alias);
    const meant = near(first.name, aliases);
    if (
      meant.near !== undefined ||
      !aliasesOfColumns(scope).some((name) => near(first.name, [name]).near)
    ) {
      reporter.error('unknown_table', { name: first.name, ...meant }, first.range, meant.near);
      return;
    }
  }
  const label = tables.length === 1 ? tables[0]?.label : undefined;
  const variables = statement.variables.visible.map(({ name }) => name);
  // Without a table, only a variable can be meant.
  if (tables.length === 0 && variables.length > 0) {
    const meant = near(first.name, variables);
    reporter.error('unknown_variable', { name: first.name, ...meant }, first.range, meant.near);
    return;
  }
  unknownColumn(first, tables, label, reporter, [...scope.aliases.keys()], variables);
}

function aliasesOfColumns(scope: Scope): readonly string[] {
  return scope.tables.flatMap((table) => table.columns.map(({ name }) => name));
}

function unknownColumn(
  name: Identifier,
  tables: readonly ScopeTable[],
  /** Of the only table that the column could be of. */
  label: string | undefined,
  reporter: ExpressionContext['statement']['reporter'],
  more: readonly string[] = [],
  variables: readonly string[] = [],
): void {
  const of = label === undefined ? { tables: tables.length } : { table: label };
  const value = unquotedValue(name.name, tables);
  if (value !== undefined) {
    reporter.error(
      'unknown_column',
      { column: name.name, ...of, ...value },
      name.range,
      `'${value.value}'`,
    );
    return;
  }
  const names = tables.flatMap((table) => table.columns.map((column) => column.name));
  const meant = near(name.name, [...names, ...more, ...variables]);
  reporter.error(
    'unknown_column',
    { column: name.name, ...of, ...meant },
    name.range,
    meant.near === undefined ? undefined : asIdentifier(meant.near),
  );
}

/** The known value of a column that was written without quotes: `state = open`. */
function unquotedValue(
  name: string,
  tables: readonly ScopeTable[],
): { readonly value: string; readonly valueColumn: string } | undefined {
  for (const column of tables.flatMap(({ columns }) => columns)) {
    const value = column.values?.find((each) => isSameName(each, name));
    if (value !== undefined) return { value, valueColumn: column.name };
  }
  return undefined;
}

/** `.name` after a document. */
export const bindMember: ExpressionBinder<MemberAccess> = (node, context) =>
  member(context.bind(node.base, context), node.name, context);

const DOCUMENTS = { list: 'document' } as const;

/** The values of `document[*]`, to each of which further steps apply. */
const isSpread = (base: BoundExpression): boolean =>
  base.kind === 'path' && base.each !== undefined;

function member(
  base: BoundExpression,
  name: Identifier,
  context: ExpressionContext,
): BoundExpression {
  const range: Range = { start: base.range.start, end: name.range.end };
  if (base.type === 'null') return unknown(range);
  const step = constant({ type: 'text', value: name.name }, name.range);
  if (base.type === 'document') return { kind: 'path', range, type: 'document', base, step };
  if (isSpread(base)) return { kind: 'path', range, type: DOCUMENTS, base, step, each: 'step' };
  const facts = {
    operation: `.${name.name}`,
    left: describeType(base.type),
    advice: 'Only documents have members.',
  };
  context.statement.reporter.error('type_mismatch', facts, name.range);
  return unknown(range);
}

/** `list[0]`, `document['name']`. */
export const bindElement: ExpressionBinder<ElementAccess> = (node, context) => {
  const base = context.bind(node.base, context);
  if (node.index.kind === 'star') return everyElement(base, node, context);
  // A key of a document may have the name of a column, so there is no warning.
  const step =
    node.index.kind === 'string'
      ? constant({ type: 'text', value: node.index.value }, node.index.range)
      : context.bind(node.index, context);
  if (base.type === 'null') return unknown(node.range);
  const element = base.type === 'document' ? 'document' : elementType(base.type);
  const stepFits =
    step.type === 'null' ||
    step.type === 'integer' ||
    (step.type === 'text' && (base.type === 'document' || isSpread(base)));
  if (element !== undefined && stepFits) {
    return isSpread(base)
      ? { kind: 'path', range: node.range, type: DOCUMENTS, base, step, each: 'step' }
      : { kind: 'path', range: node.range, type: element, base, step };
  }
  const facts = {
    operation: '[ ]',
    left: describeType(base.type),
    right: describeType(step.type),
  };
  context.statement.reporter.error('type_mismatch', facts, node.index.range);
  return unknown(node.range);
};

/** `document[*]`: the elements of an array. A list is the list of its elements already. */
function everyElement(
  base: BoundExpression,
  { range, index }: ElementAccess,
  { statement }: ExpressionContext,
): BoundExpression {
  if (base.type === 'document' || isSpread(base)) {
    const step = unknown(index.range);
    return { kind: 'path', range, type: DOCUMENTS, base, step, each: 'elements' };
  }
  if (base.type === 'null' || typeof base.type === 'object') return { ...base, range };
  const facts = {
    operation: '[*]',
    left: describeType(base.type),
    advice: 'Only documents and lists have elements.',
  };
  statement.reporter.error('type_mismatch', facts, index.range);
  return unknown(range);
}

/** Stars are handled by the SELECT list and by `count(*)`; elsewhere they are errors. */
export const bindStar: ExpressionBinder<Star> = (node, { statement }) => {
  statement.reporter.error('misplaced_star', {}, node.range);
  return unknown(node.range);
};
