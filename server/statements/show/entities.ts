import { entitySchemaOf, type EntitySchema } from '../../../common/binding';
import { entityOf, foldCase } from '../../../common/declaration';
import { ConnectorError } from '../../../common/errors';
import type { ResultRow } from '../../../common/contract';
import { written } from '../broken_views';
import type { Execution } from '../execution';
import { connectorSchema } from './schemas';
import type { Show, Showing } from './showing';

/**
 * `SHOW ENTITIES FROM x`: the declared ones. With LIKE, the service is asked for the others, too; there may be thousands.
 */
export const showEntities: Show<'entities'> = async (
  { connector },
  execution,
  _limit,
  searches,
) => {
  const { name, entities, openEntities } = connectorSchema(connector.name, execution);
  const declared = entities.filter(({ open }) => open !== true);
  const others =
    openEntities === undefined
      ? {}
      : searches
        ? await listed(name, declared, execution)
        : {
            note: {
              text: `The service has more entities: ${openEntities.description}, such as ${name}.${openEntities.example}.`,
              hint: `Search their names with SHOW ENTITIES FROM ${written(name)} LIKE '%${openEntities.example}%'.`,
            },
          };
  return {
    columns: {
      entity: 'text',
      title: 'text',
      key: { list: 'text' },
      required: { list: 'text' },
      actions: { list: 'text' },
      description: 'text',
    },
    like: 'entity',
    rows: [...declared.map(rowOf), ...(others.rows ?? [])],
    ...(others.note && { note: others.note }),
  };
};

const rowOf = (entity: EntitySchema): ResultRow => [
  entity.name,
  entity.title,
  entity.key,
  (entity.columns ?? []).filter(({ required }) => required).map(({ name }) => name),
  entity.actions.map(({ name }) => name),
  entity.description,
];

/** The entities that only the service knows, or why they could not be listed. */
async function listed(
  name: string,
  declared: readonly EntitySchema[],
  execution: Execution,
): Promise<Pick<Showing, 'note'> & { readonly rows?: readonly ResultRow[] }> {
  const { engine, signal } = execution;
  const type = (await engine.directory.get(name))?.declaration;
  if (type === undefined) return {};
  try {
    const snapshot = await engine.discover([{ connector: name }], execution.snapshot, execution);
    const { openEntities } = connectorSchema(name, { ...execution, snapshot });
    const taken = new Set(declared.map((entity) => foldCase(entity.name)));
    const rows = (openEntities?.listed ?? []).flatMap((entry) => {
      const entity = entityOf(type, entry.name);
      // A declared entity takes precedence.
      if (entity === undefined || taken.has(foldCase(entry.name))) return [];
      const schema = {
        ...entitySchemaOf(entry.name, entity, type.entities),
        title: entry.title ?? entry.name,
      };
      const { description } = schema;
      const { unreadable } = entry;
      return [
        rowOf({
          ...schema,
          description:
            unreadable === undefined ? description : `Its rows cannot be read: ${unreadable}`,
        }),
      ];
    });
    if (openEntities?.incomplete === undefined) return { rows };
    return { rows, note: { text: `There may be more entities: ${openEntities.incomplete}.` } };
  } catch (error) {
    if (signal.aborted || !(error instanceof ConnectorError)) throw error;
    const text = `Entities that only the service knows could not be listed: ${error.message}`;
    return { note: { text, severity: 'warning' } };
  }
}
