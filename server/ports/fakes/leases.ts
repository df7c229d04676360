import type { Clock } from '../clock';
import type { Lease, Leases } from '../leases';

/** Leases in memory, and what a store of syncs needs to know about them. */
export interface MemoryLeases extends Leases {
  /** The last lease of this name that was not released, even if it has run out. */
  last(name: string): Lease | undefined;
}

export function memoryLeases(clock: Pick<Clock, 'now'>): MemoryLeases {
  const held = new Map<string, Lease>();
  let lastToken = 0;
  const keep = (lease: Lease): Lease => {
    held.set(lease.name, lease);
    return { ...lease };
  };
  const current = ({ name, token }: Lease): Lease | undefined => {
    const one = held.get(name);
    return one?.token === token ? one : undefined;
  };
  const holder = (name: string): Lease | undefined => {
    const lease = held.get(name);
    return lease !== undefined && lease.until > clock.now() ? { ...lease } : undefined;
  };
  return {
    async acquire(name, owner, milliseconds) {
      const other = holder(name);
      if (other !== undefined && other.owner !== owner) return undefined;
      lastToken += 1;
      return keep({ name, owner, token: lastToken, until: clock.now() + milliseconds });
    },
    async renew(lease, milliseconds) {
      const kept = current(lease);
      return kept === undefined ? undefined : keep({ ...kept, until: clock.now() + milliseconds });
    },
    async release(lease) {
      if (current(lease) !== undefined) held.delete(lease.name);
    },
    holder: async (name) => holder(name),
    last: (name) => held.get(name),
  };
}
