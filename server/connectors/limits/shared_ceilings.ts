import type { Connector } from '../connector';
import { ceilingsKey, ceilingsOf, type BucketCeilings, type Ceilings } from './ceilings';

/** The ceilings of several connectors with one credential; all of them apply. */
export class SharedCeilings {
  private readonly byConnector = new Map<string, { key: string; ceilings: Ceilings }>();
  private combined: Ceilings | undefined;

  get current(): Ceilings {
    return this.combined ?? { maxConcurrency: 1, allowances: [] };
  }
  /** Whether no connector uses it anymore. */
  get unused(): boolean {
    return this.byConnector.size === 0;
  }

  /** The ids of those that use it. */
  get connectors(): Iterable<string> {
    return this.byConnector.keys();
  }

  set(connector: Connector): void {
    const { limits } = connector.declaration.api;
    const key = ceilingsKey(limits, connector.options);
    // An unchanged ceiling keeps its history.
    if (this.byConnector.get(connector.stored.id)?.key === key) return;
    this.byConnector.set(connector.stored.id, {
      key,
      ceilings: ceilingsOf(limits, connector.options),
    });
    this.combine();
  }

  /** For a query that outlives its connector: limited itself, without limiting others. */
  borrow(connector: Connector): void {
    this.combined ??= ceilingsOf(connector.declaration.api.limits, connector.options);
  }

  /** The last connector's ceilings stay for requests in flight. */
  delete(connectorId: string): void {
    if (this.byConnector.delete(connectorId) && !this.unused) this.combine();
  }

  private combine(): void {
    const all = [...this.byConnector.values()].map((entry) => entry.ceilings);
    this.combined = {
      maxConcurrency: Math.min(...all.map(({ maxConcurrency }) => maxConcurrency)),
      allowances: all.flatMap(({ allowances }) => allowances),
      byBucket: combinedBuckets(all),
    };
  }
}

/** Each bucket with the limits that all of them have for it. */
function combinedBuckets(all: readonly Ceilings[]): ReadonlyMap<string, BucketCeilings> {
  const combined = new Map<string, BucketCeilings>();
  for (const [bucket, ceilings] of all.flatMap(({ byBucket }) => [...(byBucket ?? [])])) {
    const known = combined.get(bucket);
    combined.set(bucket, {
      maxConcurrency: Math.min(ceilings.maxConcurrency, known?.maxConcurrency ?? Infinity),
      allowances: [...(known?.allowances ?? []), ...ceilings.allowances],
    });
  }
  return combined;
}
