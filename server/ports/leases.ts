/** The right to work on something, which ends by itself. */
export interface Lease {
  readonly name: string;
  readonly owner: string;
  /**
   * Greater than the token of every earlier lease, also of other names, because syncs may share documents: stores
   * reject what an earlier holder still writes.
   */
  readonly token: number;
  /** Milliseconds since the epoch, by the clock of the store's users. */
  readonly until: number;
}

/** Leases, shared by all processes on one store. */
export interface Leases {
  /** Undefined while another owner holds it. An owner that asks again gets a new token. */
  acquire(name: string, owner: string, milliseconds: number): Promise<Lease | undefined>;
  /** Prolongs it; undefined if it has another token by now, or is gone. */
  renew(lease: Lease, milliseconds: number): Promise<Lease | undefined>;
  /** Ends it, unless it has another token by now. */
  release(lease: Lease): Promise<void>;
  /** Who holds it now. */
  holder(name: string): Promise<Lease | undefined>;
}

/** Somebody else holds the lease by now, so this holder must stop. */
export class LeaseLost extends Error {}
