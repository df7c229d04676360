import { NO_LONGER_NEEDED, type Clock } from '../../ports';

/** Calls `ring` once, at the earliest of the times that were asked for since it last rang. */
export class Alarm {
  private set: { readonly at: number; readonly aborter: AbortController } | undefined;

  constructor(
    private readonly clock: Pick<Clock, 'monotonic' | 'sleep'>,
    private readonly ring: () => void,
  ) {}

  /**
   * Rings in so many milliseconds at the latest. An earlier time stays: ringing too early does no harm, and setting a
   * timer again for each request takes longer than the request's own bookkeeping.
   */
  within(milliseconds: number): void {
    const wait = Math.max(1, milliseconds);
    const at = this.clock.monotonic() + wait;
    if (this.set !== undefined && this.set.at <= at) return;
    this.cancel();
    const set = { at, aborter: new AbortController() };
    this.set = set;
    this.clock.sleep(wait, set.aborter.signal).then(
      () => {
        if (this.set === set) this.set = undefined;
        this.ring();
      },
      () => undefined,
    );
  }

  cancel(): void {
    this.set?.aborter.abort(NO_LONGER_NEEDED);
    this.set = undefined;
  }
}
