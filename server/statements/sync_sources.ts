import { type BoundSelectStatement, type ScanOptions } from '../../common/binding';
import { entityOf } from '../../common/declaration';
import { StatementError } from '../../common/errors';
import {
  dividesInto,
  explainPlan,
  lookUpNames,
  mapScans,
  openSlices,
  planningQuery,
  runQuery,
  runResumable,
  slicedScan,
  sliceOf,
  type LookedUpNames,
  type QueryPlan,
  type SliceParameters,
} from '../query';
import { openSets } from '../scan';
import { inSteps } from '../in_steps';
import type { SourceReader, SyncSource, SyncSources } from '../sync';
import {
  lookUp,
  queryEnvironment,
  type QueryEngineParts,
  type QueryEnvironment,
  type SharedKnowledge,
} from './query_environment';

/** Rate limits of services often last an hour, and nobody waits for a sync. */
const MAX_WAIT_SECONDS = 3600;

/** Reads SELECTs for syncs. */
export function createSyncSources(parts: QueryEngineParts, shared: SharedKnowledge): SyncSources {
  return {
    over: (documents) =>
      createSyncSources({ ...parts, ports: { ...parts.ports, documents } }, shared),
    async facts(name, entity) {
      const connector = lookUp(await parts.directory.list())(name);
      const declared = entityOf(connector.declaration, entity);
      if (declared === undefined)
        throw new StatementError('unknown_entity', { connector: name, name: entity });
      return {
        connectorId: connector.stored.id,
        type: connector.declaration.name,
        config: connector.config,
        entity: declared,
      };
    },
    async source(select, reader, now) {
      const { timeZone, signal, caller } = reader;
      const environment = await steadyEnvironment(parts, shared, {
        query: select.query,
        timeZone,
        now,
      });
      const statement = uncached(select);
      const planning = environment.planning;
      const plan = await inSteps(planningQuery(statement, planning), signal, caller);
      const isPrecise = await environment.ready(plan, { signal, caller });
      if (plan.lookUps === undefined && isPrecise)
        return new PlannedSource(parts, environment, reader, plan, {});
      const scanner = environment.scanner();
      const running = { signal, priority: 'background', caller } as const;
      const names = lookUpNames(plan.lookUps ?? [], scanner, running);
      let next = await names.next();
      while (next.done !== true) next = await names.next();
      const known = next.value;
      const whole = await inSteps(
        planningQuery(statement, { ...planning, ...known }),
        signal,
        caller,
      );
      return new PlannedSource(parts, environment, reader, whole, known);
    },
    async explained(select, { timeZone, signal, caller }) {
      const now = parts.ports.clock.now();
      const { query } = select;
      const { planning, explaining } = await steadyEnvironment(parts, shared, {
        query,
        timeZone,
        now,
      });
      const plan = await inSteps(planningQuery(uncached(select), planning), signal, caller);
      return explainPlan(plan, { ...explaining, cached: new Map() });
    },
  };
}

/**
 * The environment of a query whose lists do not depend on what earlier scans have learned, or on the quota that is left:
 * each list has marks of its own, so runs must read the same lists.
 */
async function steadyEnvironment(
  ...[parts, shared, how]: Parameters<typeof queryEnvironment>
): Promise<QueryEnvironment> {
  const environment = await queryEnvironment(parts, shared, how);
  const statistics = () => undefined;
  const usage = () => undefined;
  return { ...environment, planning: { ...environment.planning, statistics, usage } };
}

/** What was read at different times does not show what is gone. */
function uncached(select: BoundSelectStatement): BoundSelectStatement {
  const options = (own: ScanOptions): ScanOptions => ({
    maxWaitSeconds: MAX_WAIT_SECONDS,
    ...own,
    cache: false,
  });
  return {
    ...select,
    query: mapScans(select.query, (scan) => ({ ...scan, options: options(scan.options) })),
  };
}

const MICROSECONDS = 1000;

class PlannedSource implements SyncSource {
  readonly scan: SyncSource['scan'];

  constructor(
    private readonly parts: QueryEngineParts,
    private readonly environment: QueryEnvironment,
    private readonly reader: SourceReader,
    private readonly plan: QueryPlan,
    private readonly known: Partial<LookedUpNames>,
  ) {
    this.scan = slicedScan(plan);
  }

  get notes(): QueryPlan['notes'] {
    return this.plan.notes;
  }

  get requests(): number {
    return (this.known.reports ?? []).reduce((sum, { requests }) => sum + requests, 0);
  }

  slices(signal: AbortSignal) {
    if (this.scan === undefined) throw new RangeError('This query is only read as a whole');
    const { scanning } = this.environment;
    return openSlices(
      this.plan,
      this.scan,
      (plan, context) => openSets(scanning, plan, context),
      this.context(signal),
    );
  }

  divides(slice: SliceParameters): boolean {
    return this.scan !== undefined && dividesInto(this.scan, slice);
  }

  read({ signal, slice, from, isFirst = false }: Parameters<SyncSource['read']>[0]) {
    const dependencies = {
      scanner: this.environment.scanner(),
      pool: this.parts.pool,
    };
    const context = this.context(signal);
    if (this.scan === undefined) return runQuery(this.plan, dependencies, context);
    const plan = sliceOf(this.plan, slice);
    return runResumable(plan, dependencies, { ...context, isFirst, ...(from && { from }) });
  }

  async planned(select: BoundSelectStatement, now: number): Promise<SyncSource> {
    const { parts, environment, reader, known } = this;
    const { reports: _reports, ...names } = known;
    const planning = { ...environment.planning, now: now * MICROSECONDS, ...names };
    const { signal, caller } = reader;
    const plan = await inSteps(planningQuery(uncached(select), planning), signal, caller);
    return new PlannedSource(parts, environment, reader, plan, names);
  }

  private context(signal: AbortSignal) {
    const { caller } = this.reader;
    return { signal, priority: 'background', caller, pool: this.parts.pool } as const;
  }
}
