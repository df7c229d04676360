import {
  anyColumn,
  declaredColumns,
  type ColumnSchema,
  type ResultSchema,
} from '../../common/binding';
import { entityOf, foldCase, type JsonValue } from '../../common/declaration';
import { NotFoundError, PermissionError } from '../../common/errors';
import type { Connector } from '../connectors';
import { columnOfField } from './discovery';
import {
  discoveryBodies,
  entriesIn,
  type DiscoveryDependencies,
  type DiscoveryUse,
} from './discovery_bodies';

/** For errors. */
const WHAT = 'the list of columns';

/**
 * The columns of the result of a native query; any name is one if they cannot be found out. Rejects with errors of the
 * ConnectorError family.
 */
export async function discoverResult(
  deps: DiscoveryDependencies,
  connector: Connector,
  entityName: string,
  query: string,
  signal: AbortSignal,
  { incomplete = () => {}, renewed = false, caller = '' }: DiscoveryUse = {},
): Promise<ResultSchema> {
  const entity = entityOf(connector.declaration, entityName);
  if (entity === undefined) throw new RangeError(`No entity "${entityName}"`);
  const { discovery } = entity;
  const columns = declaredColumns(entity);
  if (discovery === undefined || !('query' in discovery)) return { query, columns };
  const rejected = discovery.query.rejects?.(query);
  if (rejected !== undefined) return { query, columns, rejected };
  const any = anyColumn(discovery);
  const unknown = { query, columns, openColumns: any };
  const parameters = discovery.query.parameters(query);
  if (parameters === undefined) return unknown;
  const place = { connector: connector.name, entity: entityName };
  const { request, pages, entries: path } = discovery;
  const list = {
    request,
    ...(pages && { pages }),
    parameters,
    countIn: (body: JsonValue) => entriesIn(body, path, place, WHAT).length,
  };
  const use = { incomplete, renewed, caller };
  const entries: JsonValue[] = [];
  try {
    for await (const body of discoveryBodies(deps, connector, list, place, signal, use))
      entries.push(...entriesIn(body, path, place, WHAT));
  } catch (error) {
    // Whether the query itself may be run, and what it does not find, its own response says.
    if (error instanceof NotFoundError || error instanceof PermissionError) return unknown;
    throw error;
  }
  const known = new Map(columns.map((column) => [foldCase(column.name), column]));
  const selected = new Map<string, ColumnSchema>();
  for (const field of discovery.query.columns(query, entries)) {
    const name = foldCase(field.name);
    const declared = known.get(name);
    if (!selected.has(name))
      selected.set(name, declared ? { ...declared, inStar: true } : columnOfField(any, field));
  }
  const others = columns.filter(({ name }) => !selected.has(foldCase(name)));
  return {
    query,
    columns: [...selected.values(), ...others.map((column) => ({ ...column, inStar: false }))],
  };
}
