import type { Scan, ScanBatch, Scanner } from '../../scan';

/** Remembers which scan of a query an error came from: the errors of two scans of one entity look the same. */
export class ScanFailures {
  private readonly scans = new Map<unknown, string>();

  /** The id of the scan that threw `error`. */
  scanOf(error: unknown): string | undefined {
    return this.scans.get(error);
  }

  /** The same scanner, but errors of its scans are remembered. */
  noting(scanner: Scanner): Scanner {
    return { open: (plan, context) => this.watched(scanner.open(plan, context)) };
  }

  private watched(scan: Scan): Scan {
    return { ...scan, batches: () => this.iterable(scan.plan.id, scan.batches()) };
  }

  /** Not a generator: when the reader leaves, the scan must know at once, even while it waits for a page. */
  private iterable(id: string, batches: AsyncIterable<ScanBatch>): AsyncIterable<ScanBatch> {
    return {
      [Symbol.asyncIterator]: () => {
        const inner = batches[Symbol.asyncIterator]();
        return {
          next: async () => {
            try {
              return await inner.next();
            } catch (error) {
              if (!this.scans.has(error)) this.scans.set(error, id);
              throw error;
            }
          },
          return: async () => (await inner.return?.()) ?? { done: true, value: undefined },
        };
      },
    };
  }
}
