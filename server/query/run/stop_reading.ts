import type { Scan, ScanBatch } from '../../scan';
import type { Evaluation } from '../evaluator';
import type { EnoughPlan, QueryPlan } from '../query_plan';
import { allRows } from '../page_results';
import { renderSql } from '../render';

/** Decides when enough of a scan has been read. */
export interface ReadingStop {
  /** Scans that are read first. */
  readonly first: readonly string[];
  /** Whether no further row is needed. */
  met(): boolean;
  /** Counts the rows of a page that the statement needs. */
  count(batch: ScanBatch): Promise<void>;
  /** Called if the scan was left before its end. */
  left(): void;
}

/** The stops of a plan, by scan. Rows from one branch of a UNION ALL reduce what the next ones need to return. */
export function stopsOf(
  { enough = [] }: QueryPlan,
  scans: readonly Scan[],
  evaluation: () => Promise<Evaluation>,
  left: (scan: Scan) => void,
): ReadonlyMap<string, ReadingStop> {
  const found = new Map<string, number>();
  const rowsOf = (scan: string): number => found.get(scan) ?? 0;
  const plans = new Map(enough.map((plan) => [plan.scan, plan]));
  const returned = (scan: string): number => {
    const { limit = Infinity, offset } = plans.get(scan) ?? { offset: 0 };
    return Math.min(limit, Math.max(0, rowsOf(scan) - offset));
  };
  const needed = ({ limit = Infinity, wanted = Infinity, offset, after }: EnoughPlan): number => {
    const before = after.reduce((sum, scan) => sum + returned(scan), 0);
    const rows = Math.min(limit, wanted - before);
    return rows <= 0 ? 0 : rows + offset;
  };
  return new Map(
    scans.flatMap((scan) => {
      const plan = plans.get(scan.plan.id);
      if (plan === undefined) return [];
      const { scan: id, table, query } = plan;
      const sql = renderSql(query);
      const positions = table.columns.map((column) =>
        scan.columns.findIndex(({ name }) => name === column.name),
      );
      const stop: ReadingStop = {
        first: [...plan.after, ...plan.first],
        met: () => rowsOf(id) >= needed(plan),
        async count({ rowCount, values }) {
          let seen = rowCount;
          if (plan.where !== undefined || positions.length > 0) {
            const page = { rowCount, values: positions.map((position) => values[position] ?? []) };
            const result = await (await evaluation()).evaluatePage(sql, table.name, page);
            seen = (await allRows(result)).length;
          }
          found.set(id, rowsOf(id) + seen);
        },
        left: () => left(scan),
      };
      return [[id, stop] as const];
    }),
  );
}

/** Reads a scan page by page, each only after the previous ones turned out to be too few. */
export async function readUntil(
  stop: ReadingStop,
  scan: Scan,
  append: (batch: ScanBatch) => Promise<void>,
): Promise<void> {
  if (stop.met()) return stop.left();
  for await (const batch of scan.batches()) {
    await append(batch);
    await stop.count(batch);
    if (stop.met()) return stop.left();
  }
}
