import { patternSchema } from '../../common/binding';
import type { ResultRow, ScanReport } from '../../common/contract';
import type { DocumentStore } from '../../server/ports';
import { fakeClock } from '../../server/ports/fakes';
import { IndexTables, planQuery, runQuery, type QueryPlan } from '../../server/query';
import type { EvaluatorPool } from '../../server/query';
import { bindSelect, contextOf } from '../../server/query/testing';
import type { Scanner } from '../../server/scan';

/** What a SELECT over indices returned, and how it was read. */
export interface Selected {
  readonly plan: QueryPlan;
  readonly rows: readonly ResultRow[];
  readonly reports: readonly ScanReport[];
}

const NO_SERVICES: Scanner = {
  open: () => {
    throw new Error('no service');
  },
};

/** Runs a SELECT over the indices of a store. `patterns`: those in it. */
export async function selectFrom(
  documents: DocumentStore,
  pool: EvaluatorPool,
  sql: string,
  {
    patterns,
    timeZone = 'UTC',
  }: { readonly patterns: readonly string[]; readonly timeZone?: string },
): Promise<Selected> {
  const clock = fakeClock();
  const schemas = await Promise.all(
    patterns.map(async (pattern) => patternSchema(pattern, await documents.describe(pattern))),
  );
  const bound = bindSelect(sql, [], [], { patterns: schemas });
  const tables = await IndexTables.of(bound.query, { documents, clock });
  if (tables === undefined) throw new Error('no indices');
  const context = contextOf([], {
    connector: () => tables.connector,
    offerGroups: tables.offerGroups,
    statistics: (_, pattern) => ({ rows: tables.find(pattern)?.documents ?? 0 }),
    timeZone,
  });
  const plan = planQuery(bound, context);
  const { signal } = new AbortController();
  const scanner = tables.scanner(NO_SERVICES);
  const rows: ResultRow[] = [];
  let reports: readonly ScanReport[] = [];
  for await (const event of runQuery(
    plan,
    { scanner, pool },
    { signal, priority: 'interactive' },
  )) {
    if (event.type === 'rows') rows.push(...event.rows);
    if (event.type === 'done') reports = event.scans;
  }
  return { plan, rows, reports };
}

/** The rows as texts, sorted, for comparing what has no order. */
export const unordered = (rows: readonly ResultRow[]): readonly string[] =>
  rows.map((row) => JSON.stringify(row)).sort();

/** The store, but it never groups. */
export function withoutGroups({ grouping: _, ...store }: DocumentStore): DocumentStore {
  return store;
}
