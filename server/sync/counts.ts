import type { SyncProgress } from '../../common/contract';
import type { SyncCounts } from '../ports';

/** What a run, or one entity of it, has done so far. */
export class Counts {
  read = 0;
  written = 0;
  unchanged = 0;
  removed = 0;
  rejected = 0;
  pages = 0;
  /** `more`: the list that they come from is still being read. */
  slices: { ended: number; total: number; more?: true } = { ended: 0, total: 0 };
  private ended = 0;
  private readonly open = new Map<object, number>();

  /** Requests of a reading that is under way, which may fail before it reports them. */
  requestsOf(reading: object, requests: number): void {
    this.open.set(reading, requests);
  }

  /** The reading has ended; all of its requests are known. */
  endOf(reading: object, requests = this.open.get(reading) ?? 0): void {
    this.open.delete(reading);
    this.ended += requests;
  }

  get requests(): number {
    let requests = this.ended;
    for (const one of this.open.values()) requests += one;
    return requests;
  }

  progress(): SyncProgress {
    const { written, unchanged, removed, rejected, slices } = this;
    return { written, unchanged, removed, rejected, slices: { ...slices } };
  }
}

const NONE: SyncCounts = {
  read: 0,
  written: 0,
  unchanged: 0,
  removed: 0,
  rejected: 0,
  requests: 0,
};

export const sumOf = (counts: Iterable<SyncCounts>): SyncCounts => {
  let sum = NONE;
  for (const one of counts)
    sum = {
      read: sum.read + one.read,
      written: sum.written + one.written,
      unchanged: sum.unchanged + one.unchanged,
      removed: sum.removed + one.removed,
      rejected: sum.rejected + one.rejected,
      requests: sum.requests + one.requests,
    };
  return sum;
};
