import type { BoundQuery } from '../../../common/binding';
import type { ScanPlan } from '../../scan';
import type { EnoughPlan } from '../query_plan';
import { mapScans } from '../rewrite/map_selects';

/** Scans that another one reads, by their ids. */
export type Shared = ReadonlyMap<string, string>;

/** Whether rows of this scan are read for another one, too. */
export const isShared = (id: string, shared: Shared): boolean => [...shared.values()].includes(id);

/** The query in which scans that are not read themselves refer to the rows of others. */
export const withSharedRows = (query: BoundQuery, shared: Shared): BoundQuery =>
  shared.size === 0
    ? query
    : mapScans(query, (scan) => {
        const rowsOf = shared.get(scan.id);
        return rowsOf === undefined ? scan : { ...scan, rowsOf };
      });

/** A plan that takes its keys from the scans that read them. */
export function suppliedBy(plan: ScanPlan, shared: Shared): ScanPlan {
  const { access } = plan;
  const { fanOut } = access;
  if (fanOut?.over !== 'outer') return plan;
  const reader = <T extends { readonly scan: string }>(from: T): T => ({
    ...from,
    scan: shared.get(from.scan) ?? from.scan,
  });
  const more = fanOut.more?.map(reader);
  return {
    ...plan,
    access: { ...access, fanOut: { ...fanOut, from: reader(fanOut.from), ...(more && { more }) } },
  };
}

/** When enough was read, waiting for the scans that are read. */
export function byReaders(plan: EnoughPlan, shared: Shared): EnoughPlan {
  const first = plan.first.map((id) => shared.get(id) ?? id);
  return { ...plan, first: [...new Set(first)] };
}
