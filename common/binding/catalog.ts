import { foldCase, isOpenName } from '../declaration';
import type { Identifier } from '../language';
import type {
  ActionSchema,
  ConnectorSchema,
  ConnectorTypeSchema,
  EntitySchema,
  MissingSchema,
  OpenEntitiesSchema,
  SchemaSnapshot,
} from './schema/schema';
import type { StatementContext } from './statement_context';
import { named, near } from './suggestion';

/** A connector's entities are known unless its type is unknown (which is reported where it is created). */
export function entitiesKnown(connector: ConnectorSchema, snapshot: SchemaSnapshot): boolean {
  return connector.entities.length > 0 || named(snapshot.types, connector.type) !== undefined;
}

/** The connector of this name; reports an unknown one. */
export function findConnector(
  name: Identifier,
  { snapshot, reporter }: StatementContext,
): ConnectorSchema | undefined {
  const found = named(snapshot.connectors, name.name);
  if (found !== undefined || name.name === '') return found;
  const meant = near(
    name.name,
    snapshot.connectors.map((connector) => connector.name),
  );
  reporter.error('unknown_connector', { name: name.name, ...meant }, name.range, meant.near);
  return undefined;
}

/** The sync of this name, as it is spelled; reports an unknown one unless it need not exist. */
export function findSync(
  { name, range }: Identifier,
  { snapshot, reporter }: StatementContext,
  { ifExists = false }: { readonly ifExists?: boolean } = {},
): string | undefined {
  const { syncs } = snapshot;
  const found = named(syncs ?? [], name);
  if (found !== undefined || syncs === undefined || ifExists) return found?.name ?? name;
  if (name === '') return undefined;
  const meant = near(
    name,
    syncs.map((sync) => sync.name),
  );
  reporter.error('unknown_sync', { name, ...meant }, range, meant.near);
  return undefined;
}

/** Notes that a schema is missing; not for a connector that is only created or changed by the script. */
export function addMissing(
  connector: ConnectorSchema,
  missing: Omit<MissingSchema, 'connector'>,
  { missingSchemas }: Pick<StatementContext, 'missingSchemas'>,
): void {
  if (connector.changed !== true) missingSchemas.push({ connector: connector.name, ...missing });
}

/**
 * The connector's entity of this name; reports an unknown one. If only the service can know whether there is one,
 * nothing is reported: its schema is missing.
 */
export function findEntity(
  connector: ConnectorSchema,
  name: Identifier,
  context: StatementContext,
): EntitySchema | undefined {
  const { snapshot, reporter } = context;
  const { openEntities } = connector;
  const nearby = named(connector.entities, name.name);
  // Declared names take precedence, in any case; of the others, one may have exactly this name.
  const declared = nearby !== undefined && nearby.open !== true;
  const isAnother = !declared && nearby?.name !== name.name && isListed(openEntities, name.name);
  const found = isAnother ? undefined : nearby;
  if (name.name === '') return found;
  if (openEntities !== undefined && !declared) {
    const alike = alikeIn(openEntities, name.name);
    if (alike.length > 1) {
      const facts = { connector: connector.name, name: name.name, entities: alike };
      reporter.error('ambiguous_entity', facts, name.range);
      return undefined;
    }
    if (found === undefined && mayExist(openEntities, name.name)) {
      addMissing(connector, { entity: name.name }, context);
      return undefined;
    }
  }
  if (found !== undefined || !entitiesKnown(connector, snapshot)) return found;
  const meant = near(name.name, [
    ...connector.entities.map((entity) => entity.name),
    ...(openEntities?.listed ?? []).map((entity) => entity.name),
  ]);
  const facts = { connector: connector.name, name: name.name, ...meant };
  reporter.error('unknown_entity', facts, name.range, meant.near);
  return undefined;
}

/** The listed names that differ from this one only in case, if none of them is spelled like it. */
function alikeIn({ listed = [] }: OpenEntitiesSchema, name: string): readonly string[] {
  const wanted = foldCase(name);
  const alike = listed.map((one) => one.name).filter((one) => foldCase(one) === wanted);
  return alike.includes(name) ? [] : alike;
}

const isListed = (open: OpenEntitiesSchema | undefined, name: string): boolean =>
  open?.listed?.some((one) => one.name === name) === true;

/** Whether an entity of this name has to be requested from the service. */
function mayExist(open: OpenEntitiesSchema, name: string): boolean {
  if (!isOpenName(open, name)) return false;
  const { listed, incomplete } = open;
  return listed === undefined || incomplete !== undefined || named(listed, name) !== undefined;
}

/** The entity's action of this name; reports an unknown one. */
export function findAction(
  connector: ConnectorSchema,
  entity: EntitySchema,
  name: Identifier,
  { reporter }: StatementContext,
): ActionSchema | undefined {
  const found = named(entity.actions, name.name);
  if (found !== undefined || name.name === '') return found;
  const meant = near(
    name.name,
    entity.actions.map((action) => action.name),
  );
  const facts = { entity: `${connector.name}.${entity.name}`, name: name.name, ...meant };
  reporter.error('unknown_action', facts, name.range, meant.near);
  return undefined;
}

/** The connector type of this name; reports an unknown one. */
export function findType(
  name: string,
  range: Identifier['range'],
  { snapshot, reporter }: StatementContext,
): ConnectorTypeSchema | undefined {
  const found = named(snapshot.types, name);
  if (found !== undefined) return found;
  const meant = near(
    name,
    snapshot.types.map((type) => type.name),
  );
  const replacement = meant.near === undefined ? undefined : `'${meant.near}'`;
  reporter.error('unknown_connector_type', { name, ...meant }, range, replacement);
  return undefined;
}
