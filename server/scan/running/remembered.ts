import type { ScanBatch } from '../scan';
import type { CachedScan, CachedScanPage } from '../../ports';
import type { KeptPage } from '../cache/page_loader';
import type { ListPage } from './list_pages';
import type { RowSteps } from './row_batches';

/** Earlier complete scans that can serve a scan, and where the scan itself is remembered. */
export interface RememberedScans {
  /**
   * A fresh complete scan with all rows of this one, whose pages are all cached. `unopened`: pages are not inspected,
   * so some matches are missed.
   */
  find(how?: 'unopened'): Promise<FoundScan | undefined>;
  read(found: FoundScan, steps: RowSteps): AsyncGenerator<ScanBatch, void, undefined>;
  /** Records the pages of this scan as they are read. */
  record(): ScanRecord;
}
export interface FoundScan {
  readonly scan: CachedScan;
  readonly pages: readonly { readonly kept: CachedScanPage; readonly found: KeptPage }[];
}
export interface ScanRecord {
  add(page: ListPage, list: string): void;
  /** The faster lists of the plan follow; they contain all rows by themselves. */
  goesOver(): void;
  /** This scan must not be remembered. */
  spoil(): void;
  /** The scan completed. Resolves when it is remembered, so that whoever asks again finds it. Never rejects. */
  keep(): Promise<void>;
}
