import type {
  BoundConnectorExecStatement,
  BoundSelectStatement,
} from '../../common/binding/bound_statement';
import type { LackingSchema, SchemaSnapshot } from '../../common/binding/schema';
import type {
  PlanTree,
  ResultColumn,
  ResultRow,
  ScanProgress,
  ScanReport,
  WriteMode,
} from '../../common/contract';
import type { Bounds } from '../bounds';
import type { Catalogue } from '../connectors/catalogue';
import type { ConnectorTypeRegistry } from '../connectors/connector';
import type { ConnectorDirectory } from '../connectors/directory';
import type { AddressPolicy } from '../connectors/http/address_policy';
import type { Redactor } from '../connectors/redaction/redactor';
import type { ServiceClient } from '../connectors/service_client';
import type { Ports } from '../ports';
import type { QueryPlan } from '../query/query_plan';
import type { RunningStatements } from './running_statements';

/** What a running query tells. `done` is last. */
export type QueryEvent =
  | { readonly type: 'columns'; readonly columns: readonly ResultColumn[] }
  | { readonly type: 'rows'; readonly rows: readonly ResultRow[] }
  | { readonly type: 'progress'; readonly scans: readonly ScanProgress[] }
  | { readonly type: 'message'; readonly severity: 'information'; readonly text: string }
  | { readonly type: 'done'; readonly scans: readonly ScanReport[] };

/** What a query did, for EXPLAIN ANALYZE. */
export interface Measured {
  readonly scans: readonly ScanReport[];
  readonly rows: number;
  readonly milliseconds: number;
}

/** A SELECT that was planned against the connectors of this moment. */
export interface PreparedQuery {
  readonly notes: QueryPlan['notes'];
  /** Sends no request. */
  explain(measured?: Measured): Promise<PlanTree>;
  /** `caller`: whose query it is, so that callers take turns at the evaluators. */
  run(signal: AbortSignal, caller: string): AsyncIterable<QueryEvent>;
}

/** Plans SELECTs. Sends no request. */
export interface QueryEngine {
  prepare(
    statement: BoundSelectStatement,
    timeZone: string,
    signal: AbortSignal,
  ): Promise<PreparedQuery>;
}

/** Rows that an action gave, or what a dry run would have sent. */
export interface ActionResult {
  readonly columns: readonly ResultColumn[];
  readonly rows: readonly ResultRow[];
  /** What failed after the service did what it was asked. */
  readonly warnings?: readonly string[];
}

/** Prepares and executes actions: mode, audit record, request, invalidation. */
export interface ActionEngine {
  /** Sends nothing. */
  explain(statement: BoundConnectorExecStatement): Promise<PlanTree>;
  /** Sends nothing; method, URL, redacted headers, body. */
  dryRun(statement: BoundConnectorExecStatement): Promise<ActionResult>;
  execute(
    statement: BoundConnectorExecStatement,
    context: {
      readonly user: string;
      readonly mode: WriteMode;
      readonly signal: AbortSignal;
      readonly onAttempt?: () => void;
    },
  ): Promise<ActionResult>;
}

/** The parts of the engine that statements work with. */
export interface StatementEngine {
  readonly ports: Ports;
  readonly types: ConnectorTypeRegistry;
  readonly directory: ConnectorDirectory;
  readonly catalogue: Catalogue;
  readonly client: ServiceClient;
  readonly redactor: Redactor;
  readonly running: RunningStatements;
  /** Which hosts a connector may be made for. */
  readonly addresses: AddressPolicy;
  readonly mode: WriteMode;
  /** Those that the operator changed. */
  readonly bounds?: Partial<Bounds>;
  readonly queries: QueryEngine;
  readonly actions: ActionEngine;
  /** Asks services for columns that only they know; gives the snapshot with them. `unasked`: sends nothing, any name is taken. */
  discover(
    lacking: readonly LackingSchema[],
    snapshot: SchemaSnapshot,
    signal: AbortSignal,
    how?: 'asked' | 'unasked',
  ): Promise<SchemaSnapshot>;
}
