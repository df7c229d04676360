import {
  INDICES,
  isWithoutService,
  TEMP_TABLES,
  type BoundSelectStatement,
} from '../../common/binding';
import { isCompleteResult } from '../../common/contract';
import { InvalidRequestError, StatementError } from '../../common/errors';
import type { Connector, ConnectorDirectory, ConnectorEntry, ServiceClient } from '../connectors';
import { boundsOf, type Bounds } from '../bounds';
import type { Ports } from '../ports';
import {
  explainAnalyze,
  explainPlan,
  IndexTables,
  lookUpNames,
  planningQuery,
  runQuery,
  type EvaluatorPool,
} from '../query';
import {
  cacheOwner,
  cacheHit,
  confirmOwner,
  createScanner,
  ScanStatistics,
  type CacheHit,
  type PageLoader,
} from '../scan';
import { inSteps } from '../in_steps';
import { AccountSettings } from './account_settings';
import type { QueryCaller, PreparedQuery, QueryEngine } from './statement_engine';

export interface QueryEngineParts {
  readonly ports: Ports;
  readonly directory: ConnectorDirectory;
  readonly client: ServiceClient;
  readonly pool: EvaluatorPool;
  /** Shared by all queries of the process, so that equal scans share one fetch. */
  readonly loader: PageLoader;
  readonly bounds?: Partial<Bounds>;
}

const MICROSECONDS = 1000;

/**
 * The current connector of each name; a query keeps using it to its end, even if it is altered in the meantime. Throws
 * `unknown_connector`, `configuration_invalid`, `connector_disabled`.
 */
function lookUp(entries: readonly ConnectorEntry[]): (name: string) => Connector {
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

/** SELECT, using planner, scanner and evaluator. */
export function createQueryEngine(parts: QueryEngineParts): QueryEngine {
  const { ports, client, pool, loader } = parts;
  const { clock, documents, pageCache, secrets } = ports;
  const bounds = boundsOf(parts.bounds);
  const { scan_value_sets: mostValueSets, request_url_bytes: requestUrlBytes } = bounds;
  const learnt = new ScanStatistics();
  const accounts = new AccountSettings({ client, clock, secrets });
  return {
    async prepare(
      statement: BoundSelectStatement,
      { timeZone, signal, user, tables }: QueryCaller,
    ): Promise<PreparedQuery> {
      const entries = await parts.directory.list();
      const current = lookUp(entries);
      /** Connectors with settings of their accounts. */
      const settled = new Map<string, Connector>();
      for (const entry of entries)
        if ('connector' in entry)
          settled.set(entry.stored.name, await accounts.known(entry.connector));
      const kept = tables?.connector;
      const limits = parts.bounds === undefined ? {} : { bounds: parts.bounds };
      const indices = await IndexTables.of(statement.query, { documents, clock, ...limits });
      const connector = (name: string): Connector => {
        if (kept !== undefined && name === TEMP_TABLES) return kept;
        if (indices !== undefined && name === INDICES) return indices.connector;
        const stored = current(name);
        return settled.get(name) ?? stored;
      };
      const usage = (name: string) =>
        isWithoutService(name) ? undefined : client.usage(connector(name));
      const now = clock.now() * MICROSECONDS;
      const statistics = (name: string, entity: string) => {
        const rows =
          name === TEMP_TABLES
            ? tables?.find(entity)?.rows
            : name === INDICES
              ? indices?.find(entity)?.documents
              : learnt.rowsOf(connector(name), entity);
        return rows === undefined ? undefined : { rows };
      };
      const bounded = { mostValueSets, requestUrlBytes };
      const context = { connector, usage, statistics, now, timeZone, ...bounded };
      const plan = await inSteps(planningQuery(statement, context), signal, user);
      const explaining = {
        connector,
        usage,
        statistics,
        prepare: client.prepare.bind(client),
        indices: (pattern: string) => indices?.find(pattern),
      };
      const scanning = {
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
      let hits: Promise<ReadonlyMap<string, CacheHit>> | undefined;
      const readHits = async (): Promise<ReadonlyMap<string, CacheHit>> => {
        const cached = new Map<string, CacheHit>();
        for (const scan of [...(plan.lookUps ?? []).map((one) => one.plan), ...plan.scans]) {
          if (isWithoutService(scan.connector)) continue;
          const hit = await cacheHit(scanning, scan);
          if (hit !== undefined) cached.set(scan.id, hit);
        }
        return cached;
      };
      return {
        notes: plan.notes,
        async explain(measured) {
          // The plan is shown with the cache as it was before anything was read.
          const context = { ...explaining, cached: await (hits ??= readHits()) };
          return measured === undefined
            ? explainPlan(plan, context)
            : explainAnalyze(plan, context, measured);
        },
        async *run(signal, caller) {
          const names = new Set(plan.scans.map((scan) => scan.connector));
          names.delete(TEMP_TABLES);
          names.delete(INDICES);
          await Promise.all([...names].map((name) => hold(connector(name))));
          let isPrecise = true;
          for (const name of names) {
            const own = plan.scans.filter((scan) => scan.connector === name);
            const planned = connector(name);
            const wanted = await accounts.wanted(current(name), planned, own, { signal, caller });
            if (wanted === planned) continue;
            await hold(wanted);
            settled.set(name, wanted);
            isPrecise = false;
          }
          const services = createScanner(scanning);
          const stored = indices?.scanner(services) ?? services;
          const scanner = tables?.scanner(stored) ?? stored;
          const running = { signal, priority: 'interactive', caller } as const;
          if (plan.lookUps === undefined && isPrecise)
            return yield* runQuery(plan, { scanner, pool }, running);
          const { reports, ...known } = yield* lookUpNames(plan.lookUps ?? [], scanner, running);
          const whole = await inSteps(
            planningQuery(statement, { ...context, ...known }),
            signal,
            user,
          );
          for await (const event of runQuery(whole, { scanner, pool }, running))
            yield event.type === 'done'
              ? {
                  ...event,
                  scans: [...reports, ...event.scans],
                  complete: event.complete && isCompleteResult(reports),
                }
              : event;
        },
      };
    },
  };
}
