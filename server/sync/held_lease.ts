import { LeaseLost, type Clock, type Lease, type Leases } from '../ports';
import { hasEnded } from './lease_owner';

export const LEASE_MILLISECONDS = 60_000;
export const RENEW_MILLISECONDS = 20_000;

/** Who holds a lease now. That of a process which has ended is released, so that nobody has to wait for its end. */
export async function livingHolder(leases: Leases, name: string): Promise<Lease | undefined> {
  const lease = await leases.holder(name);
  if (lease === undefined || !hasEnded(lease.owner)) return lease;
  await leases.release(lease);
  return leases.holder(name);
}

/** A lease that is renewed until it is released or lost. */
export class HeldLease {
  private readonly ended = new AbortController();

  private constructor(
    private readonly leases: Leases,
    private readonly clock: Clock,
    private lease: Lease,
  ) {}

  /** Undefined while somebody else holds it. */
  static async acquire(
    leases: Leases,
    clock: Clock,
    name: string,
    owner: string,
  ): Promise<HeldLease | undefined> {
    const acquire = () => leases.acquire(name, owner, LEASE_MILLISECONDS);
    let lease = await acquire();
    if (lease === undefined && (await livingHolder(leases, name)) === undefined)
      lease = await acquire();
    return lease && new HeldLease(leases, clock, lease);
  }

  get name(): string {
    return this.lease.name;
  }

  /** Stores reject what is written with a smaller one. */
  get token(): number {
    return this.lease.token;
  }

  /**
   * Renews it until it is released. Calls `lost` once if somebody else holds it, or if it could not be renewed in time;
   * `checked` after each renewal.
   */
  keep(lost: () => void, checked: () => Promise<void> = async () => undefined): void {
    const renew = async (): Promise<void> => {
      for (;;) {
        await this.clock.sleep(RENEW_MILLISECONDS, this.ended.signal);
        if (!(await this.isHeld())) return lost();
        await checked().catch(() => undefined);
      }
    };
    renew().catch(() => undefined);
  }

  /** Whether it is still held; renews it. While the store does not respond, it is held until it runs out. */
  async isHeld(): Promise<boolean> {
    try {
      const renewed = await this.leases.renew(this.lease, LEASE_MILLISECONDS);
      if (renewed === undefined) return false;
      this.lease = renewed;
      return true;
    } catch {
      return this.clock.now() < this.lease.until;
    }
  }

  /** Throws LeaseLost unless it is still held. */
  async confirm(): Promise<void> {
    if (!(await this.isHeld())) throw new LeaseLost(this.lease.name);
  }

  async release(): Promise<void> {
    this.ended.abort(new Error('The lease was released'));
    // It runs out by itself.
    await this.leases.release(this.lease).catch(() => undefined);
  }
}
