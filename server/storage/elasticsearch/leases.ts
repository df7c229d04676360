import type { Clock, Lease, Leases } from '../../ports';
import type { Table } from './own/table';

/** All leases, in one document, because their tokens grow across all names. */
export interface LeaseTable {
  readonly lastToken: number;
  /** By name; those that were not released, even if they have run out. */
  readonly held: Readonly<Record<string, Lease>>;
}

/** Nobody renews a lease that ran out so long ago. */
const KEPT_MILLISECONDS = 7 * 86_400_000;

/** The last lease of this name that was not released, even if it has run out. */
export const lastLease = (table: LeaseTable | undefined, name: string): Lease | undefined =>
  table !== undefined && Object.hasOwn(table.held, name) ? table.held[name] : undefined;

export function elasticsearchLeases(table: Table<LeaseTable>, clock: Pick<Clock, 'now'>): Leases {
  const running = (lease: Lease | undefined): Lease | undefined =>
    lease !== undefined && lease.until > clock.now() ? lease : undefined;
  const withLease = (before: LeaseTable | undefined, lease: Lease): LeaseTable => {
    const oldest = clock.now() - KEPT_MILLISECONDS;
    const others = Object.entries(before?.held ?? {}).filter(([, { until }]) => until > oldest);
    return {
      lastToken: Math.max(before?.lastToken ?? 0, lease.token),
      held: Object.fromEntries([...others, [lease.name, lease]]),
    };
  };
  return {
    acquire: (name, owner, milliseconds) =>
      table.change((before) => {
        const other = running(lastLease(before, name));
        if (other !== undefined && other.owner !== owner) return { result: undefined };
        // Documents keep the tokens that they were written with; so tokens grow even if this table is lost.
        const token = Math.max((before?.lastToken ?? 0) + 1, Math.floor(clock.now()));
        const lease: Lease = { name, owner, token, until: clock.now() + milliseconds };
        return { next: withLease(before, lease), result: lease };
      }),
    renew: (lease, milliseconds) =>
      table.change<Lease | undefined>((before) => {
        const kept = lastLease(before, lease.name);
        if (kept?.token !== lease.token) return { result: undefined };
        const renewed = { ...kept, until: clock.now() + milliseconds };
        return { next: withLease(before, renewed), result: renewed };
      }),
    release: (lease) =>
      table.change((before) => {
        if (before === undefined || lastLease(before, lease.name)?.token !== lease.token)
          return { result: undefined };
        return { next: withoutLease(before, lease.name), result: undefined };
      }),
    holder: async (name) => running(lastLease(await table.read(), name)),
  };
}

export const withoutLease = (table: LeaseTable, name: string): LeaseTable => ({
  ...table,
  held: Object.fromEntries(Object.entries(table.held).filter(([other]) => other !== name)),
});
