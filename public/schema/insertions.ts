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
  return partsOf(item)
    .map((part) => nameDoc(identifier(part)))
    .join('.');
}

function partsOf(item: SchemaItem): readonly string[] {
  switch (item.kind) {
    case 'connector':
      return [item.connector.name];
    case 'entity':
      return [item.connector.name, item.entity.name];
    case 'action':
      return [item.connector.name, item.entity.name, item.action.name];
    case 'view':
      return [item.view.name];
    case 'column':
    case 'view_column':
      return [item.column.name];
  }
}

/** A first statement: a SELECT, or the dry run of an action; undefined for a connector. */
export function starterOf(item: SchemaItem): string | undefined {
  if (item.kind === 'connector') return undefined;
  if (item.kind === 'action') return dryRun(item.connector, item.entity, item.action);
  if (item.kind === 'view' || item.kind === 'view_column') return selectFrom([item.view.name], []);
  return starterSelect(item.connector, item.entity);
}

/** Maximum columns of a first SELECT. */
const FIRST_COLUMNS = 6;
const FIRST_ROWS = 20;

/** A SELECT of a few columns with the conditions that the service requires, and a LIMIT. */
function starterSelect(connector: ConnectorSchema, entity: EntitySchema): string {
  const columns = entity.columns ?? [];
  const shown = columns.filter(({ inStar }) => inStar).slice(0, FIRST_COLUMNS);
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
  const names = shown.map(({ name }) => name);
  return selectFrom([connector.name, entity.name], names, where);
}

/** A SELECT of these columns, or of all of them, with a LIMIT. */
function selectFrom(
  table: readonly string[],
  columns: readonly string[],
  where?: Expression,
): string {
  const items: readonly (SelectItem | Star)[] =
    columns.length === 0
      ? [{ kind: 'star', range }]
      : columns.map((name) => ({ kind: 'select_item', range, expression: column(name) }));
  const parts = table.map(identifier);
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
