import { getEventListeners } from 'node:events';
import { unlessAborted } from './unless_aborted';

const cancelled = () => new Error('cancelled');

describe('waiting for work that may be cancelled', () => {
  it('ends at once when it is cancelled, whether or not the work reacts', async () => {
    const controller = new AbortController();
    const waiting = unlessAborted(new Promise(() => undefined), controller.signal, cancelled);
    controller.abort();
    await expect(waiting).rejects.toThrow('cancelled');
    const late = unlessAborted(Promise.resolve(1), controller.signal, cancelled);
    await expect(late).rejects.toThrow('cancelled');
  });

  it('returns the result of the work and leaves no listener on the signal', async () => {
    const { signal } = new AbortController();
    expect(await unlessAborted(Promise.resolve(1), signal, cancelled)).toBe(1);
    await expect(unlessAborted(Promise.reject(new Error('no')), signal, cancelled)).rejects.toThrow(
      'no',
    );
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });
});
