import type { ConnectorError } from '../../../common/errors';
import type { ConnectorUsage } from '../service_client';

/** The percentiles are computed from the latencies of this many requests. */
const KEPT_LATENCIES = 512;
const KEPT_ERRORS = 10;

/** The requests of one connector in this process. */
export class UsageStatistics {
  private requests = 0;
  private errors = 0;
  private retries = 0;
  private readonly latencies: number[] = [];
  private readonly lastErrors: ConnectorUsage['lastErrors'][number][] = [];

  /** A request was sent and took this long, whatever its outcome. */
  attempt(milliseconds: number, repeated: boolean): void {
    this.latencies[this.requests % KEPT_LATENCIES] = milliseconds;
    this.requests += 1;
    if (repeated) this.retries += 1;
  }

  /** A request failed for good. `at`: milliseconds since the epoch. */
  failed(error: ConnectorError, at: number): void {
    this.errors += 1;
    const { entity } = error.place;
    this.lastErrors.unshift({
      at: new Date(at).toISOString(),
      family: error.family,
      message: error.message,
      ...(entity === undefined ? {} : { entity }),
    });
    this.lastErrors.length = Math.min(this.lastErrors.length, KEPT_ERRORS);
  }

  read(): Omit<ConnectorUsage, 'buckets'> {
    const sorted = [...this.latencies].sort((a, b) => a - b);
    const percentile = (share: number): number | undefined =>
      sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
    const p50 = percentile(0.5);
    const p95 = percentile(0.95);
    return {
      requests: this.requests,
      errors: this.errors,
      retries: this.retries,
      ...(p50 === undefined ? {} : { p50Milliseconds: Math.round(p50) }),
      ...(p95 === undefined ? {} : { p95Milliseconds: Math.round(p95) }),
      lastErrors: [...this.lastErrors],
    };
  }
}
