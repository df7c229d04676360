import {
  INDICES,
  isWithoutService,
  scansOf,
  TEMP_TABLES,
  type BoundQuery,
} from '../../common/binding';
import { InvalidRequestError, StatementError } from '../../common/errors';
import { boundsOf, type Bounds } from '../bounds';
import type { Connector, ConnectorDirectory, ConnectorEntry, ServiceClient } from '../connectors';
import type { Ports } from '../ports';
import {
  IndexTables,
  type IndexLookUps,
  type EvaluatorPool,
  type QueryPlan,
  type TempTables,
} from '../query';
import {
  cacheOwner,
  confirmOwner,
  createScanner,
  type PageLoader,
  type Scanner,
  type ScannerDependencies,
  type ScanStatistics,
} from '../scan';
import type { AccountSettings } from './account_settings';

export interface QueryEngineParts {
  readonly ports: Ports;
  readonly directory: ConnectorDirectory;
  readonly client: ServiceClient;
  readonly pool: EvaluatorPool;
  /** Shared by all queries of the process, so that equal scans share one fetch. */
  readonly loader: PageLoader;
  readonly bounds?: Partial<Bounds>;
  /** What binding has looked up of indices. */
  readonly lookUps?: IndexLookUps;
}

/** What all queries of a process share, besides its parts. */
export interface SharedKnowledge {
  readonly learnt: ScanStatistics;
  readonly accounts: AccountSettings;
}

const MICROSECONDS = 1000;

/** The connectors of one query as they are now, and everything that planning and scanning need of them. */
export type QueryEnvironment = Awaited<ReturnType<typeof queryEnvironment>>;

/** `now`: milliseconds since the epoch. */
export async function queryEnvironment(
  parts: QueryEngineParts,
  { learnt, accounts }: SharedKnowledge,
  {
    query,
    timeZone,
    now,
    tables,
  }: {
    readonly query: BoundQuery;
    readonly timeZone: string;
    readonly now: number;
    readonly tables?: TempTables | undefined;
  },
) {
  const { ports, client, loader } = parts;
  const { clock, documents, pageCache, secrets } = ports;
  const { scan_value_sets: mostValueSets, request_url_bytes: requestUrlBytes } = boundsOf(
    parts.bounds,
  );
  const limits = parts.bounds === undefined ? {} : { bounds: parts.bounds };
  const lookUps = parts.lookUps === undefined ? {} : { lookUps: parts.lookUps };
  const readsServices = scansOf(query).some(({ connector: name }) => !isWithoutService(name));
  const [entries, indices] = await Promise.all([
    readsServices ? parts.directory.list() : [],
    IndexTables.of(query, { documents, clock, ...limits, ...lookUps }),
  ]);
  const current = lookUp(entries);
  /** Connectors with settings of their accounts. */
  const settled = new Map<string, Connector>();
  for (const entry of entries)
    if ('connector' in entry) settled.set(entry.stored.name, await accounts.known(entry.connector));
  const kept = tables?.connector;
  const connector = (name: string): Connector => {
    if (kept !== undefined && name === TEMP_TABLES) return kept;
    if (indices !== undefined && name === INDICES) return indices.connector;
    const stored = current(name);
    return settled.get(name) ?? stored;
  };
  const usage = (name: string) =>
    isWithoutService(name) ? undefined : client.usage(connector(name));
  const statistics = (name: string, entity: string) => {
    const rows =
      name === TEMP_TABLES
        ? tables?.find(entity)?.rows
        : name === INDICES
          ? indices?.find(entity)?.documents
          : learnt.rowsOf(connector(name), entity);
    return rows === undefined ? undefined : { rows };
  };
  const planning = {
    connector,
    usage,
    statistics,
    now: now * MICROSECONDS,
    timeZone,
    mostValueSets,
    requestUrlBytes,
    ...(indices && { offerGroups: indices.offerGroups }),
  };
  const scanning: ScannerDependencies = {
    client,
    connector,
    loader,
    pageCache,
    clock,
    secrets,
    statistics: learnt,
    ...limits,
  };
  const hold = async (held: Connector): Promise<void> => {
    await cacheOwner(held, secrets);
    await client.hold(held);
    await confirmOwner(held, secrets);
  };
  return {
    connector,
    planning,
    scanning,
    /** Reads services, indices and temporary tables. */
    scanner: (): Scanner => {
      const services = createScanner(scanning);
      const stored = indices?.scanner(services) ?? services;
      return tables?.scanner(stored) ?? stored;
    },
    explaining: {
      connector,
      usage,
      statistics,
      prepare: client.prepare.bind(client),
      indices: (pattern: string) => indices?.find(pattern),
    },
    /**
     * Reads the credentials of the connectors that a plan reads, and the settings of their accounts that it wants. False
     * if it has to be planned again with these.
     */
    ready: async (
      plan: QueryPlan,
      context: { readonly signal: AbortSignal; readonly caller?: string | undefined },
    ): Promise<boolean> => {
      const read = new Set(plan.scans.map((scan) => scan.connector));
      const names = [...read].filter((name) => !isWithoutService(name));
      await Promise.all(names.map((name) => hold(connector(name))));
      let isPrecise = true;
      for (const name of names) {
        const own = plan.scans.filter((scan) => scan.connector === name);
        const planned = connector(name);
        const wanted = await accounts.wanted(current(name), planned, own, context);
        if (wanted === planned) continue;
        await hold(wanted);
        settled.set(name, wanted);
        isPrecise = false;
      }
      return isPrecise;
    },
  };
}

/**
 * The current connector of each name; a query keeps using it to its end, even if it is altered in the meantime. Throws
 * `unknown_connector`, `configuration_invalid`, `connector_disabled`.
 */
export function lookUp(entries: readonly ConnectorEntry[]): (name: string) => Connector {
  return (name) => {
    const entry = entries.find(({ stored }) => stored.name === name);
    if (entry === undefined) throw new StatementError('unknown_connector', { name });
    if ('problem' in entry) throw entry.problem;
    if (!entry.stored.enabled) {
      throw new InvalidRequestError('connector_disabled', { name }, { connector: name });
    }
    return entry.connector;
  };
}
