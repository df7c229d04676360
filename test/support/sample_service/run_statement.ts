import { bindScript, schemaOf, type SchemaSnapshot } from '../../../common/binding';
import type { ResultColumn, ResultRow, ScanReport } from '../../../common/contract';
import type { JsonValue } from '../../../common/declaration';
import { parseScript } from '../../../common/language';
import { planQuery, runQuery, type QueryPlan, type EvaluatorPool } from '../../../server/query';
import type { Scanner } from '../../../server/scan';
import { largeSampleType, sampleConnector } from './declaration';
import { SampleScanner, type SampleScannerOptions } from './scanner';

const schema = schemaOf(largeSampleType);
const SNAPSHOT: SchemaSnapshot = {
  connectors: [{ name: 's', type: 'sample', enabled: true, entities: schema.entities }],
  types: [schema],
  secrets: [],
};
/** 2026-03-31T10:00:00Z: what now() is in these tests. */
export const NOW = Date.UTC(2026, 2, 31, 10) * 1000;

/** How a statement is run. */
export interface Configuration extends Partial<SampleScannerOptions> {
  readonly pool: EvaluatorPool;
  readonly pushDown?: boolean;
  readonly parameters?: Readonly<Record<string, JsonValue>>;
  readonly timeZone?: string;
  readonly signal?: AbortSignal;
  /** In place of the one in memory. */
  readonly scanner?: Scanner;
}
export interface Outcome {
  readonly plan: QueryPlan;
  readonly columns: readonly ResultColumn[];
  readonly rows: readonly ResultRow[];
  readonly scans: readonly ScanReport[];
  readonly complete: boolean;
}

/** Says what is wrong with a statement, as the editor would: `code: message`. */
export class Rejected extends Error {}

/** A SELECT over the sample service as planned. Throws `Rejected` where it does not parse or bind. */
export function planStatement(text: string, configuration: Omit<Configuration, 'pool'>): QueryPlan {
  const script = parseScript(text);
  const settings = { parameters: configuration.parameters ?? {}, parametersKnown: true };
  const bound = bindScript(script, SNAPSHOT, settings);
  const wrong = [
    ...script.diagnostics,
    ...script.statements.flatMap(({ diagnostics }) => diagnostics),
    ...bound.statements.flatMap(({ diagnostics }) => diagnostics),
  ].filter(({ severity }) => severity === 'error');
  if (wrong.length > 0) {
    throw new Rejected(wrong.map(({ code, text: said }) => `${code}: ${said}`).join('\n'));
  }
  const statement = bound.statements[0]?.bound;
  if (statement?.kind !== 'select_statement') throw new Rejected('not a SELECT');
  return planQuery(statement, {
    connector: () => sampleConnector,
    usage: () => undefined,
    now: NOW,
    timeZone: configuration.timeZone ?? 'UTC',
    pushDown: configuration.pushDown ?? true,
  });
}

/** Parses, binds, plans and runs a SELECT over the sample service (connector `s`). */
export async function runStatement(text: string, configuration: Configuration): Promise<Outcome> {
  const plan = planStatement(text, configuration);
  const scanner = configuration.scanner ?? new SampleScanner({ pageSize: 4, ...configuration });
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
