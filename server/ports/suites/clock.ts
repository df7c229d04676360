import type { Clock } from '../clock';

/** The tests of every clock. `pass` lets the given milliseconds pass. */
export function clockSuite(
  title: string,
  open: () => { clock: Clock; pass: (milliseconds: number) => Promise<void> },
): void {
  describe(`clock: ${title}`, () => {
    it('sleeps at least as long as requested', async () => {
      const { clock, pass } = open();
      const before = clock.monotonic();
      const asleep = clock.sleep(5).then(() => clock.monotonic());
      await pass(5);
      expect((await asleep) - before).toBeGreaterThanOrEqual(5);
    });

    it('rejects with the reason of the signal, before and during the sleep', async () => {
      const { clock } = open();
      const reason = new Error('enough');
      await expect(clock.sleep(60_000, AbortSignal.abort(reason))).rejects.toBe(reason);
      const controller = new AbortController();
      const asleep = clock.sleep(60_000, controller.signal);
      controller.abort(reason);
      await expect(asleep).rejects.toBe(reason);
    });

    it('moves the time of day and the monotonic time together', async () => {
      const { clock, pass } = open();
      const [now, monotonic] = [clock.now(), clock.monotonic()];
      await pass(20);
      expect(clock.monotonic() - monotonic).toBeGreaterThanOrEqual(20);
      expect(Math.abs(clock.now() - now - (clock.monotonic() - monotonic))).toBeLessThan(50);
    });
  });
}
