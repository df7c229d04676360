import {
  EFFECTIVE_OPTIONS,
  hasOwnRequest,
  type ColumnDeclaration,
  type ConditionOperator,
  type ConfigField,
  type ConnectorTypeDeclaration,
  type Discovery,
  type EntityDeclaration,
  type ListDeclaration,
  type OpenEntities,
} from '../../declaration';
import type {
  ActionSchema,
  ColumnSchema,
  ConfigKeySchema,
  ConnectorTypeSchema,
  EntitySchema,
  OpenEntitiesSchema,
} from './schema';
import { requiredConfig, unsyncable } from './syncable';

/** The row of the API, unchanged: a column of every entity. */
const RAW: ColumnDeclaration = {
  type: 'document',
  description: 'The row as the service returned it',
  at: '.',
  hidden: true,
};

/** The schema of a connector type for binding, completion, DESCRIBE and the forms; plain data. */
export function schemaOf(declaration: ConnectorTypeDeclaration): ConnectorTypeSchema {
  return {
    name: declaration.name,
    title: declaration.title,
    description: declaration.description,
    docs: declaration.docs,
    category: declaration.category,
    ...(declaration.icon === undefined ? {} : { icon: declaration.icon }),
    config: configKeys(declaration.config),
    options: configKeys(EFFECTIVE_OPTIONS),
    configAnyOf: declaration.configAnyOf ?? [],
    entities: Object.entries(declaration.entities).map(([name, entity]) =>
      entitySchemaOf(name, entity, declaration.entities),
    ),
    ...(declaration.itself === undefined ? {} : { itself: declaration.itself }),
    ...(declaration.namedAction && { namedAction: declaration.namedAction }),
    ...(declaration.openEntities && { openEntities: openEntitiesOf(declaration.openEntities) }),
  };
}

/** The declared columns of an entity and `raw`; without those that only the service knows. */
export function declaredColumns(entity: EntityDeclaration): readonly ColumnSchema[] {
  const required = requiredColumns(entity.lists);
  return Object.entries({ ...entity.columns, raw: entity.columns.raw ?? RAW }).map(
    ([name, column]) => columnOf(name, column, entity, required.has(name)),
  );
}

function configKeys(fields: Readonly<Record<string, ConfigField>>): ConfigKeySchema[] {
  return Object.entries(fields).map(([name, field]) => ({ name, ...field }));
}

const openEntitiesOf = ({ description, example, names }: OpenEntities): OpenEntitiesSchema => ({
  description,
  example,
  names,
});

/** The schema of one of the `entities` of a type, without what only the service knows. */
export function entitySchemaOf(
  name: string,
  entity: EntityDeclaration,
  entities: ConnectorTypeDeclaration['entities'],
): EntitySchema {
  const { discovery } = entity;
  const reason = unsyncable(entity, entities);
  const requiresConfig = requiredConfig(entity);
  // Columns that only the service can name are not fetched here.
  const open = discovery !== undefined && 'names' in discovery && discovery.open === true;
  const query = discovery !== undefined && 'query' in discovery ? discovery.query : undefined;
  const unknown = discovery !== undefined && !open && query === undefined;
  return {
    name,
    title: entity.title,
    description: entity.description,
    ...(entity.docs === undefined ? {} : { docs: entity.docs }),
    key: entity.key,
    ...('column' in entity.incremental
      ? { incrementalColumn: entity.incremental.column }
      : { notIncremental: entity.incremental.none }),
    ...(reason && { unsyncable: reason }),
    ...(requiresConfig !== undefined && { requiresConfig }),
    ...(unknown ? {} : { columns: declaredColumns(entity) }),
    ...(open ? { openColumns: anyColumn(discovery) } : {}),
    ...(query && { queryColumn: query.column }),
    actions: Object.entries(entity.actions ?? {}).map(([action, declared]): ActionSchema => ({
      name: action,
      title: declared.title,
      ...(declared.description === undefined ? {} : { description: declared.description }),
      parameters: Object.entries(declared.parameters).map(
        ([name, { transform: _transform, ...about }]) => ({ name, ...about }),
      ),
      destructive: declared.destructive,
      idempotent: declared.idempotent,
      ...(declared.columnsInto === undefined ? {} : { columnsInto: declared.columnsInto }),
    })),
    indexes: [...new Set(entity.lists.flatMap((list) => list.onlyByIndex ?? []))],
  };
}

/** A column by any name, before it was requested from the service. */
export function anyColumn(discovery: Discovery): Omit<ColumnSchema, 'name'> {
  const named = 'names' in discovery ? discovery : undefined;
  return {
    type: named?.type ?? ('query' in discovery ? 'document' : 'text'),
    ignoringCase: false,
    inStar: discovery.inStar,
    costly: false,
    requestOnly: false,
    pushable: named?.operators ?? [],
    sortable: false,
    required: false,
    native: false,
  };
}

function columnOf(
  name: string,
  column: ColumnDeclaration,
  entity: EntityDeclaration,
  required: boolean,
): ColumnSchema {
  const { lists } = entity;
  const requestOnly = column.requestOnly === true;
  return {
    name,
    type: column.type,
    ...(column.description === undefined ? {} : { description: column.description }),
    ignoringCase: column.ignoringCase === true,
    ...(column.values === undefined ? {} : { values: column.values }),
    inStar: !requestOnly && column.detail === undefined && column.hidden !== true && name !== 'raw',
    costly: hasOwnRequest(column, entity),
    requestOnly,
    pushable: pushableOperators(name, lists),
    sortable: lists.some(
      ({ sorts, translate }) =>
        sorts?.some(({ column }) => column === name) === true ||
        translate?.sorts?.includes(name) === true,
    ),
    required,
    native: requestOnly && /^[A-Z]+$/.test(name),
  };
}

/** Operators on the column that at least one list can push down. */
export function pushableOperators(
  column: string,
  lists: readonly ListDeclaration[],
): readonly ConditionOperator[] {
  const operators = new Set<ConditionOperator>();
  for (const list of lists) {
    for (const filter of list.filters) {
      if (filter.column === column) filter.operators.forEach((operator) => operators.add(operator));
    }
    if (list.needs?.some((need) => need.column === column) === true) {
      operators.add('eq').add('in');
    }
    // Lists that are only used by name must not count for every query.
    if (list.onlyByIndex === undefined) {
      list.translate?.pushes[column]?.forEach((operator) => operators.add(operator));
    }
  }
  return [...operators];
}

/** Columns that every list needs a condition on because nothing else supplies them. */
function requiredColumns(lists: readonly ListDeclaration[]): ReadonlySet<string> {
  const wants = lists
    .filter((list) => list.onlyByIndex === undefined)
    .map((list) => {
      const supplied = Object.keys(list.parent?.supplies ?? {});
      return (list.needs ?? [])
        .filter((need) => need.default === undefined && !supplied.includes(need.parameter))
        .map((need) => need.column);
    });
  const [first, ...others] = wants;
  return new Set(first?.filter((column) => others.every((other) => other.includes(column))));
}
