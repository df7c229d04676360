import { createHash } from 'node:crypto';
import type { Clock, SharedLimits } from '../../ports';
import { originsOf } from '../client/base_url';
import type { Connector } from '../connector';
import type { BucketUsage, SharedUsage } from '../service_client';
import { Limiter } from './limiter';
import { clearedIn } from './shared/reports';
import { SharedStore } from './shared/shared_store';
import { usageIn } from './shared_usage';
import { Sharing } from './shared/sharing';
import { SharedCeilings } from './shared_ceilings';

interface Shared {
  readonly limiter: Limiter;
  readonly ceilings: SharedCeilings;
}
/** What one connector uses: a limiter for each of its bases, by origin and name. */
interface Used {
  version: number;
  readonly byBase: Map<string, Shared>;
  last: Limiter;
}

/** The limiters of one process: one per credential and service, shared by all connectors that have the same. */
export class Limiters {
  private readonly shared = new Map<string, Shared>();
  private readonly used = new Map<string, Used>();
  /** Ids are never reused; queries of a dropped connector may still be running. */
  private readonly dropped = new Set<string>();
  private readonly store: SharedStore | undefined;

  constructor(
    private readonly clock: Clock,
    /** Maximum duration of a limit if the connector type does not declare one. */
    private readonly longestWindowSeconds?: number,
    /** Where processes on one store share their limits. */
    sharedLimits?: SharedLimits,
  ) {
    if (sharedLimits !== undefined) this.store = new SharedStore(sharedLimits, clock);
  }

  /** The limiter for requests of this connector to one of its bases. `identity` is the credential's; without one the network address is what is limited. Two bases at one origin may have credentials of their own. */
  of(connector: Connector, origin: string, identity: string | undefined, base?: string): Limiter {
    const entry = this.entryOf(connector, `${origin} ${identity ?? 'anonymous'}`);
    const { id, version } = connector.stored;
    const used = this.used.get(id);
    // A query that started before the connector was changed does not affect later ones.
    if (this.dropped.has(id) || (used !== undefined && version < used.version)) {
      entry.ceilings.borrow(connector);
      return entry.limiter;
    }
    const byBase = used?.byBase ?? new Map<string, Shared>();
    const before = new Map(byBase);
    if (used !== undefined && version > used.version) {
      const origins = originsOf(connector);
      for (const known of before.keys()) {
        if (!origins.has(known.split(' ', 1)[0] ?? '')) byBase.delete(known);
      }
    }
    byBase.set(`${origin} ${base ?? ''}`, entry);
    this.used.set(id, { version, byBase, last: entry.limiter });
    entry.ceilings.set(connector);
    this.leave(id, [...before.values()], new Set(byBase.values()));
    return entry.limiter;
  }

  /** The limiter that this connector used last, if it has sent any request. */
  known(connector: Connector): Limiter | undefined {
    return this.used.get(connector.stored.id)?.last;
  }

  /** The limits of this connector as all processes know them, with what others reported or sent just now. */
  async usage(connector: Connector): Promise<{
    readonly buckets: readonly BucketUsage[];
    readonly shared?: SharedUsage;
  }> {
    const { store } = this;
    const own = this.known(connector);
    await own?.refresh();
    const buckets = own?.usage() ?? [];
    if (store === undefined) return { buckets };
    const states = await store.of(connector.stored.id).catch(() => new Map<string, never>());
    const shared = usageIn([...states.values()], this.clock.now(), store.me);
    const { problem } = store;
    const named = new Set(buckets.map(({ bucket }) => bucket));
    return {
      buckets: [...buckets, ...shared.buckets.filter(({ bucket }) => !named.has(bucket))],
      shared: { ...shared.usage, ...(problem === undefined ? {} : { problem }) },
    };
  }

  /**
   * Clears the reported limits of this connector, for all connectors that share its credentials, and for all processes.
   * Never fails: a process that cannot reach the others only knows its own limits.
   */
  async clear(connectorId: string): Promise<void> {
    for (const { limiter } of this.used.get(connectorId)?.byBase.values() ?? []) limiter.clear();
    const states = await this.store?.of(connectorId).catch(() => undefined);
    for (const key of states?.keys() ?? [])
      await this.store
        ?.update(key, (state, now) => {
          for (const [name, reports] of Object.entries(state.buckets))
            state.buckets[name] = clearedIn(reports, now);
        })
        .catch(() => undefined);
  }

  /** Gives back what other processes may use. */
  async close(): Promise<void> {
    await Promise.all([...this.shared.values()].map(({ limiter }) => limiter.close()));
  }

  /** The connector was dropped: its own ceilings no longer apply to others. */
  async forget(connectorId: string): Promise<void> {
    this.dropped.add(connectorId);
    // Another connector may keep the limiter, but an implausible limit is cleared with the connector.
    const cleared = this.clear(connectorId);
    const used = this.used.get(connectorId);
    this.used.delete(connectorId);
    this.leave(connectorId, [...(used?.byBase.values() ?? [])], new Set());
    await cleared;
  }

  private entryOf(connector: Connector, key: string): Shared {
    const known = this.shared.get(key);
    if (known !== undefined) return known;
    const ceilings = new SharedCeilings();
    const { limits } = connector.declaration.api;
    const limiter = new Limiter(
      this.clock,
      limits,
      () => ceilings.current,
      this.longestWindowSeconds,
      this.store && new Sharing(this.store, sharedKey(key), this.clock, () => ceilings.connectors),
    );
    const entry = { ceilings, limiter };
    this.shared.set(key, entry);
    return entry;
  }

  private leave(id: string, before: readonly Shared[], still: ReadonlySet<Shared>): void {
    const left = before.filter((entry) => !still.has(entry));
    if (left.length === 0) return;
    for (const { ceilings } of left) ceilings.delete(id);
    for (const [key, { ceilings, limiter }] of this.shared) {
      if (ceilings.unused && limiter.idle) this.shared.delete(key);
    }
  }
}

/** Reveals neither the service nor the credential. The number changes with the format of what is shared. */
const sharedKey = (key: string): string =>
  `1:${createHash('sha256').update(key).digest('base64url')}`;
