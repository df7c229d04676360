import type { ScanBatch } from '../scan';
import type { CachedScan, CachedScanPage } from '../../ports';
import type { KeptPage } from '../cache/page_loader';
import type { ListPage } from './list_pages';
import type { RowSteps } from './row_batches';

/** Earlier complete scans, which can serve one scan, and in which it is remembered. */
export interface RememberedScans {
  /** A fresh complete scan that holds all rows of this one, all of its pages at hand. `unopened`: without a look into them, so some are missed. */
  find(how?: 'unopened'): Promise<FoundScan | undefined>;
  read(found: FoundScan, steps: RowSteps): AsyncGenerator<ScanBatch, void, undefined>;
  /** Notes the pages of this scan as they are read. */
  record(): ScanRecord;
}
export interface FoundScan {
  readonly scan: CachedScan;
  readonly pages: readonly { readonly kept: CachedScanPage; readonly found: KeptPage }[];
}
export interface ScanRecord {
  add(page: ListPage, list: string): void;
  /** What follows is the plan's faster way, and holds all rows by itself. */
  goesOver(): void;
  /** This scan is not to be remembered. */
  spoil(): void;
  /** It was complete. Not waited for. */
  keep(): void;
}
