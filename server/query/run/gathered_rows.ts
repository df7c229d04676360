import type { Scan, ScanBatch } from '../../scan';
import type { Evaluation } from '../evaluator';

/** Maximum values waiting here: some megabytes, which take a few milliseconds to append. */
const MOST_VALUES = 50_000;
/** Maximum characters of their texts. */
const MOST_CHARACTERS = 4 * 1024 * 1024;

/** The first rows of the scans of a query, kept until it is worth acquiring a child. */
export class GatheredRows {
  private batches: { readonly table: string; readonly batch: ScanBatch }[] | undefined = [];
  private values = 0;
  private characters = 0;
  private appending: Promise<void> | undefined;

  /** False once a child has the rows or is about to get them. */
  keep(scan: Scan, batch: ScanBatch): boolean {
    if (this.batches === undefined) return false;
    this.values += batch.rowCount * Math.max(1, batch.values.length);
    this.characters += charactersOf(batch);
    if (this.values > MOST_VALUES || this.characters > MOST_CHARACTERS) return false;
    this.batches.push({ table: scan.plan.id, batch });
    return true;
  }

  /** Appends the waiting rows once; concurrent calls wait for that. Later rows go directly to the child. */
  appendTo(evaluation: () => Promise<Evaluation>): Promise<void> {
    this.appending ??= this.append(evaluation);
    return this.appending;
  }

  private async append(evaluation: () => Promise<Evaluation>): Promise<void> {
    const { batches = [] } = this;
    this.batches = undefined;
    if (batches.length === 0) return;
    const child = await evaluation();
    for (const { table, batch } of batches) await child.append(table, batch);
  }
}

function charactersOf({ values }: ScanBatch): number {
  let sum = 0;
  for (const column of values) {
    for (const value of column) {
      if (typeof value === 'string') sum += value.length;
      else if (Array.isArray(value)) sum += charactersOf({ rowCount: 1, values: [value] });
    }
  }
  return sum;
}
