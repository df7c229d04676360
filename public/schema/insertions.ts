import type { ActionSchema, ConnectorSchema, EntitySchema } from '../../common/binding';
import type { DataType } from '../../common/declaration';
import {
  print,
  nameDoc,
  type ColumnReference,
  type Expression,
  type Identifier,
  type SelectItem,
  type Star,
} from '../../common/language';
import type { SchemaItem } from './tree';

const range = { start: 0, end: 0 };
const identifier = (name: string): Identifier => ({ kind: 'identifier', range, name });
const column = (name: string): ColumnReference => ({
  kind: 'column',
  range,
  path: [identifier(name)],
});

/** The name of an item as a statement writes it: quoted if necessary. */
export function nameOf(item: SchemaItem): string {
  const { name } = item.connector;
  const parts =
    item.kind === 'connector'
      ? [name]
      : item.kind === 'entity'
        ? [name, item.entity.name]
        : item.kind === 'column'
          ? [item.column.name]
          : [name, item.entity.name, item.action.name];
  return parts.map((part) => nameDoc(identifier(part))).join('.');
}

/** A first statement: a SELECT, or the dry run of an action; undefined for a connector. */
export function starterOf(item: SchemaItem): string | undefined {
  if (item.kind === 'connector') return undefined;
  if (item.kind === 'action') return dryRun(item.connector, item.entity, item.action);
  return starterSelect(item.connector, item.entity);
}

/** Maximum columns of a first SELECT. */
const FIRST_COLUMNS = 6;
const FIRST_ROWS = 20;

/** A SELECT of a few columns with the conditions that the service requires, and a LIMIT. */
function starterSelect(connector: ConnectorSchema, entity: EntitySchema): string {
  const columns = entity.columns ?? [];
  const shown = columns.filter(({ inStar }) => inStar).slice(0, FIRST_COLUMNS);
  const items: readonly (SelectItem | Star)[] =
    shown.length === 0
      ? [{ kind: 'star', range }]
      : shown.map(({ name }) => ({ kind: 'select_item', range, expression: column(name) }));
  const conditions = columns
    .filter(({ required }) => required)
    .map(({ name, type, values }): Expression => ({
      kind: 'binary',
      range,
      operator: '=',
      left: column(name),
      right: exampleOf(type, values),
    }));
  const where = conditions.reduce<Expression | undefined>(
    (left, right) =>
      left === undefined ? right : { kind: 'binary', range, operator: 'and', left, right },
    undefined,
  );
  const parts = [identifier(connector.name), identifier(entity.name)];
  const text = print({
    kind: 'select_statement',
    range,
    query: {
      kind: 'query',
      range,
      with: [],
      body: {
        kind: 'select',
        range,
        distinct: false,
        items,
        from: { kind: 'table', range, name: { kind: 'table_name', range, parts, pattern: false } },
        ...(where === undefined ? {} : { where }),
        groupBy: [],
        windows: [],
      },
      orderBy: [],
      limit: { kind: 'number', range, text: String(FIRST_ROWS) },
    },
  });
  return `${text};\n`;
}

/** The dry run of an action, with its required arguments. */
function dryRun(connector: ConnectorSchema, entity: EntitySchema, action: ActionSchema): string {
  const text = print({
    kind: 'connector_exec_statement',
    range,
    dryRun: true,
    connector: identifier(connector.name),
    entity: identifier(entity.name),
    action: identifier(action.name),
    arguments: {
      type: 'object',
      object: {
        kind: 'object',
        range,
        members: action.parameters
          .filter(({ required }) => required)
          .map(({ name, type, values }) => ({
            kind: 'object_member',
            range,
            key: { kind: 'string', range, value: name },
            value: exampleOf(type, values),
          })),
      },
    },
  });
  return `${text};\n`;
}

/** A literal of the type, for the user to replace. */
function exampleOf(type: DataType, values: readonly string[] | undefined): Expression {
  if (typeof type !== 'string') return { kind: 'list', range, items: [] };
  switch (type) {
    case 'integer':
    case 'number':
      return { kind: 'number', range, text: '1' };
    case 'boolean':
      return { kind: 'boolean', range, value: true };
    case 'document':
      return { kind: 'object', range, members: [] };
    default:
      return { kind: 'string', range, value: values?.[0] ?? '…' };
  }
}
