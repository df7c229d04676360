import type { Scan, ScanBatch, ScanOutcome, ScanPlan } from '../../scan';
import type { TempTable } from './temp_table';

const COMPLETE: ScanOutcome = { complete: true, warnings: [] };

/** Reads a temporary table. */
export function tempScan(plan: ScanPlan, table: TempTable, signal: AbortSignal): Scan {
  const columns = plan.columns.flatMap((name) => table.columns.filter((one) => one.name === name));
  const positions = columns.map((column) => table.columns.indexOf(column));
  let rows = 0;
  let pages = 0;

  async function* batches(): AsyncGenerator<ScanBatch, void, undefined> {
    const { limit = Infinity, neverRead } = plan;
    if (neverRead === true || limit === 0) return;
    for await (const batch of table.batches()) {
      signal.throwIfAborted();
      const rowCount = Math.min(batch.rowCount, limit - rows);
      const values = positions.map((at) => (batch.values[at] ?? []).slice(0, rowCount));
      rows += rowCount;
      pages++;
      yield { rowCount, values };
      if (rows >= limit) return;
    }
  }

  return {
    plan,
    columns,
    batches,
    metrics: () => ({
      rows,
      pages,
      requests: 0,
      notModified: 0,
      bytes: 0,
      waitedMilliseconds: 0,
      cachedPages: 0,
      cacheAgeSeconds: undefined,
      list: plan.access.list,
    }),
    outcome() {
      if (plan.neverRead === true) return COMPLETE;
      if (!table.outcome.complete || rows === table.rows) return table.outcome;
      const reason = signal.aborted ? 'cancelled' : 'limit';
      return { complete: false, reason, warnings: [] };
    },
  };
}
