import type { ScanProgress, SyncProgress } from './events';

/** What a running sync has done so far, over everything that it reads. Documents, except `slices`. */
export interface SyncTotals extends SyncProgress {
  readonly read: number;
}

/** Sums of the progress of a sync; undefined if none of the scans is one of a sync. */
export function syncTotals(scans: readonly ScanProgress[]): SyncTotals | undefined {
  if (!scans.some(({ sync }) => sync !== undefined)) return undefined;
  let totals: SyncTotals = { read: 0, written: 0, unchanged: 0, removed: 0, rejected: 0 };
  let slices: SyncProgress['slices'] = { ended: 0, total: 0 };
  for (const { rows, sync } of scans) {
    if (sync === undefined) continue;
    totals = {
      read: totals.read + rows,
      written: totals.written + sync.written,
      unchanged: totals.unchanged + sync.unchanged,
      removed: totals.removed + sync.removed,
      rejected: totals.rejected + sync.rejected,
    };
    // The total is only known once all of them are.
    const known = sync.slices !== undefined && sync.slices.total > 0 ? sync.slices : undefined;
    slices = slices &&
      known && {
        ended: slices.ended + known.ended,
        total: slices.total + known.total,
        ...((slices.more ?? known.more) === true && { more: true }),
      };
  }
  return slices === undefined ? totals : { ...totals, slices };
}

/** `3 of 12`; `3 of 12+` while there may be more. Undefined for the only slice of an entity, which is no news. */
export function slicesText(
  { slices }: SyncTotals,
  number: (value: number) => string = String,
): string | undefined {
  if (slices === undefined || (slices.total < 2 && slices.more !== true)) return undefined;
  return `${number(slices.ended)} of ${number(slices.total)}${slices.more === true ? '+' : ''}`;
}

/** Before that, an estimate would only jump. */
const FIRST_ESTIMATE = 2_000;

/** Milliseconds until a sync that has run for `elapsed` is expected to end; undefined while that cannot be estimated. */
export function timeLeft({ slices }: SyncTotals, elapsed: number): number | undefined {
  if (slices === undefined || slices.total < 2 || slices.ended === 0) return undefined;
  if (slices.more === true) return undefined;
  if (elapsed < FIRST_ESTIMATE || slices.ended === slices.total) return undefined;
  return (elapsed / slices.ended) * (slices.total - slices.ended);
}
