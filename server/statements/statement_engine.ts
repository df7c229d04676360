import type { BoundSelectStatement, MissingSchema, SchemaSnapshot } from '../../common/binding';
import type { PlanTree, ScanReport, WriteMode } from '../../common/contract';
import type { Bounds } from '../bounds';
import type {
  ConnectorActions,
  Catalog,
  ConnectorTypeRegistry,
  ConnectorDirectory,
  AddressPolicy,
  Redactor,
  ServiceClient,
} from '../connectors';
import type { IndexUser, Ports, ScheduleHost, SyncDefinition } from '../ports';
import type { QueryPlan, QueryEvent, TempTables } from '../query';
import type { Syncs } from '../sync';
import type { ArgumentNames } from './argument_names';
import type { Confirmations } from './confirmations';
import type { RunningStatements } from './running_statements';
import type { VariableMemory } from './variable_memory';

/** What a query did, for EXPLAIN ANALYZE. */
export interface Measured {
  readonly scans: readonly ScanReport[];
  readonly rows: number;
  readonly milliseconds: number;
}

/** A SELECT, planned against the current connectors. */
export interface PreparedQuery {
  readonly notes: QueryPlan['notes'];
  /** Sends no request. The plan is that of the first call, even if the cache changes later. */
  explain(measured?: Measured): Promise<PlanTree>;
  /** `caller`: whose query it is, because callers take turns at the evaluators. */
  run(signal: AbortSignal, caller: string): AsyncIterable<QueryEvent>;
}

/** Who plans a query: callers take turns. */
export interface QueryCaller {
  readonly timeZone: string;
  readonly signal: AbortSignal;
  readonly user: string;
  /** The temporary tables of the block that the query is part of. */
  readonly tables?: TempTables;
}

/** Plans SELECTs. Sends no request. */
export interface QueryEngine {
  prepare(statement: BoundSelectStatement, caller: QueryCaller): Promise<PreparedQuery>;
}

/** What binding a stored sync needs. */
export type SyncBinder = Pick<StatementEngine, 'catalog' | 'discover' | 'bounds'>;

/** The parts of the engine that statements use, as whoever runs them sees indices. */
export interface StatementEngine {
  readonly ports: Ports;
  /** Whose rights apply to indices; those of the host if unset. */
  readonly indexUser?: IndexUser;
  /** The engine as a sync sees indices. Rejects with a MoltlerError if its right is gone. */
  asSync(sync: SyncDefinition): Promise<SyncBinder>;
  readonly types: ConnectorTypeRegistry;
  readonly directory: ConnectorDirectory;
  readonly catalog: Catalog;
  readonly client: ServiceClient;
  readonly redactor: Redactor;
  readonly running: RunningStatements;
  readonly variables: VariableMemory;
  /** Which hosts connectors may use. */
  readonly addresses: AddressPolicy;
  readonly mode: WriteMode;
  /** Those that the operator changed. */
  readonly bounds?: Partial<Bounds>;
  readonly queries: QueryEngine;
  /** The temporary tables of a block that a user runs: none yet. */
  readonly tempTables: (user: string) => TempTables;
  readonly actions: ConnectorActions;
  readonly names: ArgumentNames;
  readonly confirmations: Confirmations;
  readonly syncs: Syncs;
  /** Of hosts with a scheduler of their own. */
  readonly schedules?: ScheduleHost;
  /**
   * Requests entities and columns that only services know, and returns the snapshot with them. `renewed`: regardless of what is
   * remembered. `offline`: sends nothing and accepts any name.
   */
  discover(
    missingSchemas: readonly MissingSchema[],
    snapshot: SchemaSnapshot,
    asker: { readonly user: string; readonly signal: AbortSignal },
    how?: 'online' | 'renewed' | 'offline',
  ): Promise<SchemaSnapshot>;
}
