import { patternSchema, type BoundSelectStatement, type ViewSchema } from '../../common/binding';
import type { ConnectorTypeDeclaration } from '../../common/declaration';
import type { Connector } from '../../server/connectors';
import { fakeClock, memoryPageCache } from '../../server/ports/fakes';
import {
  IndexTables,
  planQuery,
  runQuery,
  type EvaluatorPool,
  type QueryPlan,
} from '../../server/query';
import { bindSelect, connectorOf, contextOf } from '../../server/query/testing';
import { createScanner, createSharedLoader } from '../../server/scan';
import {
  fakeService,
  storeOf,
  type FakeCall,
  type FakeResponse,
  type TestIndex,
} from '../../server/scan/testing';

/** How statements are planned and read. */
export interface Reading {
  readonly pushDown: boolean;
  readonly bindJoins: boolean;
  readonly cache: boolean;
  /** Services whose entities are indices instead, with these documents: `crm.accounts`. */
  readonly stored?: {
    readonly services: readonly string[];
    readonly indices: readonly TestIndex[];
  };
  /** Rows of each entity, if earlier scans counted them. */
  readonly counts?: (connector: string, entity: string) => number;
}
export interface Read {
  readonly plan: QueryPlan;
  /** One line for each row. */
  readonly rows: readonly string[];
  readonly complete: boolean;
  /** `path?query` of each request. */
  readonly requests: readonly string[];
}

const bound = new WeakMap<object, Map<string, BoundSelectStatement>>();
const MOST_BOUND = 100;

/** A statement is bound once for all readings of the same types. */
function boundOnce(
  sql: string,
  types: readonly ConnectorTypeDeclaration[],
  connectors: readonly Connector[],
  views: readonly ViewSchema[],
  indices: readonly TestIndex[] = [],
): BoundSelectStatement {
  let known = bound.get(types);
  if (known === undefined || known.size > MOST_BOUND) bound.set(types, (known = new Map()));
  const patterns = indices.map((index) => patternSchema(index.name, [index]));
  const found = known.get(sql) ?? bindSelect(sql, connectors, views, { patterns });
  known.set(sql, found);
  return found;
}

/** Services of these types, each with a connector of the same name, behind one fake; or indices in their place. */
export function joinedServices(
  all: readonly ConnectorTypeDeclaration[],
  respond: (call: FakeCall) => FakeResponse,
  pool: EvaluatorPool,
  { pushDown, bindJoins, cache, counts, stored }: Reading,
  views: readonly ViewSchema[] = [],
): { readonly read: (sql: string, caller?: string) => Promise<Read> } {
  const types =
    stored === undefined ? all : all.filter(({ name }) => !stored.services.includes(name));
  const { indices = [] } = stored ?? {};
  const documents = storeOf(indices, { narrows: pushDown });
  const service = fakeService(respond);
  const clock = fakeClock();
  const pageCache = memoryPageCache({});
  const { client } = service;
  const loader = createSharedLoader({ client, clock, pageCache });
  const connectors = types.map((type) => {
    const connector = connectorOf(type.name, type, {});
    return {
      ...connector,
      stored: { ...connector.stored, id: type.name, name: type.name, type: type.name },
      options: { ...connector.options, cacheTtlSeconds: cache ? 60 : 0 },
    };
  });
  const connector = (name: string) => {
    const found = connectors.find((one) => one.name === name);
    if (found === undefined) throw new RangeError(`no connector ${name}`);
    return found;
  };
  const scanner = createScanner({ client, clock, pageCache, loader, connector });
  const more = {
    pushDown,
    bindJoins,
    ...(counts && {
      statistics: (of: string, entity: string) => ({ rows: counts(of, entity) }),
    }),
  };
  return {
    async read(sql, caller = '') {
      const from = service.requests.length;
      const statement = boundOnce(sql, types, connectors, views, indices);
      const tables = await IndexTables.of(statement.query, { documents: await documents, clock });
      const context = contextOf([...connectors, ...(tables ? [tables.connector] : [])], more);
      const plan = planQuery(statement, context);
      const rows: string[] = [];
      const { signal } = new AbortController();
      for await (const event of runQuery(
        plan,
        { scanner: tables?.scanner(scanner) ?? scanner, pool },
        { signal, priority: 'interactive', caller },
      )) {
        if (event.type === 'rows') rows.push(...event.rows.map((row) => JSON.stringify(row)));
        if (event.type === 'done') {
          const requests = service.requests.slice(from);
          return { plan, rows, complete: event.complete, requests };
        }
      }
      throw new Error('the query ended without its end');
    },
  };
}
