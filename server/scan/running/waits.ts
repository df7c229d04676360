import type { WaitReason } from '../../../common/contract';
import type { ScanMetrics } from '../scan';

interface Wait {
  /** ISO 8601. */
  readonly until: string;
  readonly reason: WaitReason;
}
interface Waited {
  readonly waitedMilliseconds: number;
  readonly pacedMilliseconds: number;
}

/**
 * Measures what the requests of a scan wait for. Time in which several wait counts once, as waiting for the service if
 * any of them does. Times are milliseconds of a monotonic clock.
 */
export class Waits {
  private readonly open = new Map<object, Wait>();
  private since = 0;
  private waited = 0;
  private paced = 0;

  /** `token` identifies the request. */
  begin(token: object, wait: Wait, now: number): void {
    this.settle(now);
    this.open.set(token, wait);
  }

  /** Whether it waited. */
  end(token: object, now: number): boolean {
    this.settle(now);
    return this.open.delete(token);
  }

  /** Adds the waiting time of a nested scan. */
  add({
    waitedMilliseconds,
    pacedMilliseconds = 0,
  }: Pick<ScanMetrics, 'waitedMilliseconds' | 'pacedMilliseconds'>): void {
    this.waited += waitedMilliseconds;
    this.paced += pacedMilliseconds;
  }

  /** The wait to show: waiting for the service takes precedence over pacing. */
  get current(): Wait | undefined {
    const all = [...this.open.values()];
    return all.find(({ reason }) => reason !== 'pacing') ?? all[0];
  }

  metrics(now: number): Waited {
    this.settle(now);
    return {
      waitedMilliseconds: Math.round(this.waited),
      pacedMilliseconds: Math.round(this.paced),
    };
  }

  private settle(now: number): void {
    const { current } = this;
    const passed = Math.max(0, now - this.since);
    this.since = now;
    if (current === undefined) return;
    if (current.reason === 'pacing') this.paced += passed;
    else this.waited += passed;
  }
}
