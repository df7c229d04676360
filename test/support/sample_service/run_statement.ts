import {
  bindScript,
  INDICES,
  schemaOf,
  type BoundScriptStatement,
  type SchemaSnapshot,
} from '../../../common/binding';
import type { ResultColumn, ResultRow, ScanReport } from '../../../common/contract';
import type { ConnectorTypeDeclaration, JsonValue } from '../../../common/declaration';
import { DEFAULT_LANGUAGE_BOUNDS } from '../../../common/bounds';
import { parseScript } from '../../../common/language';
import type { PlacedDiagnostic } from '../../../common/language';
import { drained } from '../../../common/language';
import { planQuery } from '../../../server/query';
import type { QueryPlan } from '../../../server/query';
import type { EvaluatorPool } from '../../../server/query';
import type { Scanner } from '../../../server/scan';
import { runQuery } from '../../../server/query';
import { scriptDiagnostics } from '../../../server/script';
import { connectorOf, largeSample } from './sample';
import { sampleDocuments, sampleIndexTables, withSampleIndices } from './sample_indices';
import { SampleScanner, type SampleScannerOptions } from './scanner';

/** 2026-03-31T10:00:00Z: the value of now() in these tests. */
export const NOW = Date.UTC(2026, 2, 31, 10) * 1000;

/** How a statement is run. */
export interface Configuration extends Partial<SampleScannerOptions> {
  readonly pool: EvaluatorPool;
  readonly pushDown?: boolean;
  readonly parameters?: Readonly<Record<string, JsonValue>>;
  readonly timeZone?: string;
  readonly signal?: AbortSignal;
  /** Types that a script may create connectors of, besides the sample's own. */
  readonly types?: readonly ConnectorTypeDeclaration[];
  /** Replaces the one in memory. */
  readonly scanner?: Scanner;
}
export interface Outcome {
  readonly plan: QueryPlan;
  readonly columns: readonly ResultColumn[];
  readonly rows: readonly ResultRow[];
  readonly scans: readonly ScanReport[];
  readonly complete: boolean;
}

/** The script has errors; nothing was run. */
export class Rejected extends Error {
  constructor(readonly diagnostics: readonly PlacedDiagnostic[]) {
    super(diagnostics.map(({ code, text }) => `${code}: ${text}`).join('\n'));
  }
}

/** A SELECT as planned, or an EXPLAIN of one. */
export interface Planned {
  readonly kind: 'select' | 'explain';
  readonly plan: QueryPlan;
}

/**
 * Parses, binds and plans a SELECT or an EXPLAIN of one, the last statement of the script; those before it may create what
 * it reads. Throws `Rejected` if the script has errors.
 */
export function planned(text: string, configuration: Omit<Configuration, 'pool'>): Planned {
  const { sample = largeSample } = configuration;
  const bound = boundStatements(text, configuration).at(-1)?.bound;
  const explains = bound?.kind === 'explain_statement';
  const statement = explains ? bound.statement : bound;
  if (statement?.kind !== 'select_statement')
    throw new Error(`only SELECT and EXPLAIN SELECT run here: ${text}`);
  const connector = connectorOf(sample);
  const indices = sampleIndexTables(statement.query, sample);
  const plan = planQuery(statement, {
    connector: (name) => (name === INDICES && indices ? indices.connector : connector),
    usage: () => undefined,
    now: NOW,
    timeZone: configuration.timeZone ?? 'UTC',
    pushDown: configuration.pushDown ?? true,
  });
  return { kind: explains ? 'explain' : 'select', plan };
}

/** `planned` for a SELECT. */
export const planStatement = (text: string, configuration: Omit<Configuration, 'pool'>) =>
  planned(text, configuration).plan;

function boundStatements(
  text: string,
  { sample = largeSample, types = [], parameters = {} }: Omit<Configuration, 'pool'>,
): readonly BoundScriptStatement[] {
  const script = parseScript(text);
  const schema = schemaOf(sample.type);
  const initial: SchemaSnapshot = {
    connectors: [{ name: 's', type: 'sample', enabled: true, entities: schema.entities }],
    types: [schema, ...types.map(schemaOf)],
    secrets: [],
    syncs: [],
    ...(sample.indices && { indices: { patterns: [] } }),
  };
  const settings = { parameters, parametersKnown: true };
  const { missingSchemas } = bindScript(script, initial, settings);
  const snapshot = withSampleIndices(missingSchemas, initial, sample);
  const { statements } = bindScript(script, snapshot, settings);
  const diagnostics = drained(
    scriptDiagnostics(script, statements, snapshot, DEFAULT_LANGUAGE_BOUNDS.diagnostics),
  );
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Rejected(errors);
  return statements;
}

/** Parses, binds, plans and runs a SELECT over a sample service (connector `s`). */
export async function runStatement(text: string, configuration: Configuration): Promise<Outcome> {
  return runPlan(planStatement(text, configuration), configuration);
}

/** Runs a plan over a sample service. */
export async function runPlan(plan: QueryPlan, configuration: Configuration): Promise<Outcome> {
  const { sample = largeSample } = configuration;
  const service = configuration.scanner ?? new SampleScanner({ pageSize: 4, ...configuration });
  const indices = sampleIndexTables(plan.query, sample, await sampleDocuments(sample));
  const scanner = indices?.scanner(service) ?? service;
  const rows: ResultRow[] = [];
  let columns: readonly ResultColumn[] = [];
  const context = {
    signal: configuration.signal ?? new AbortController().signal,
    priority: 'interactive',
  } as const;
  for await (const event of runQuery(plan, { scanner, pool: configuration.pool }, context)) {
    if (event.type === 'columns') columns = event.columns;
    if (event.type === 'rows') rows.push(...event.rows);
    if (event.type === 'done') {
      return { plan, columns, rows, scans: event.scans, complete: event.complete };
    }
  }
  throw new Error('the query ended without its end');
}
