import type { Clock } from '../../ports';
import type { Connector } from '../connector';
import { ceilingsKey, ceilingsOf, type Ceilings } from './ceilings';
import { Limiter } from './limiter';

/** The limiters of one process: one per credential and service, shared by all connectors that have the same. */
export class Limiters {
  private readonly shared = new Map<
    string,
    { readonly limiter: Limiter; readonly ceilings: SharedCeilings }
  >();
  private readonly lastOf = new Map<string, Limiter>();

  constructor(private readonly clock: Clock) {}

  /** The limiter for requests of this connector to an origin. `identity` is the credential's; without one the network address is what is limited. */
  of(connector: Connector, origin: string, identity: string | undefined): Limiter {
    const { limits } = connector.declaration.api;
    const key = `${origin} ${identity ?? 'anonymous'}`;
    let entry = this.shared.get(key);
    if (entry === undefined) {
      const ceilings = new SharedCeilings();
      entry = { ceilings, limiter: new Limiter(this.clock, limits, () => ceilings.current) };
      this.shared.set(key, entry);
    }
    entry.ceilings.set(connector);
    this.lastOf.set(connector.stored.id, entry.limiter);
    return entry.limiter;
  }

  /** The limiter that this connector used last, if it has sent anything. */
  known(connector: Connector): Limiter | undefined {
    return this.lastOf.get(connector.stored.id);
  }
}

/** The ceilings of several connectors with one credential: each of them holds. */
class SharedCeilings {
  private readonly byConnector = new Map<string, { key: string; ceilings: Ceilings }>();
  current: Ceilings = { maxConcurrency: 1, allowances: [] };

  set(connector: Connector): void {
    const { limits } = connector.declaration.api;
    const key = ceilingsKey(limits, connector.options);
    // An unchanged ceiling keeps its memory of what went before.
    if (this.byConnector.get(connector.stored.id)?.key === key) return;
    const ceilings = ceilingsOf(limits, connector.options);
    this.byConnector.set(connector.stored.id, { key, ceilings });
    const all = [...this.byConnector.values()].map((entry) => entry.ceilings);
    this.current = {
      maxConcurrency: Math.min(...all.map(({ maxConcurrency }) => maxConcurrency)),
      allowances: all.flatMap(({ allowances }) => allowances),
    };
  }
}
