import { getEventListeners } from 'node:events';
import { MoltlerError } from '../../../common/errors';
import { Cancellation } from './cancellation';

describe('the signal of a query', () => {
  it('accepts a listener for every scan without a warning, because a query may have more than ten', () => {
    const { signal } = new Cancellation(new AbortController().signal);
    // Node 20's getMaxListeners does not report a signal's 0.
    const most = Object.getOwnPropertySymbols(signal).find(
      ({ description }) => description === 'events.maxEventTargetListeners',
    );
    expect(most !== undefined && Reflect.get(signal, most)).toBe(0);
  });

  it('is aborted with the caller, and its error is a cancellation', () => {
    const caller = new AbortController();
    const cancellation = new Cancellation(caller.signal);
    caller.abort(new Error('gone'));
    expect(cancellation.signal.aborted).toBe(true);
    expect(cancellation.errorFor(new Error('a socket closed'))).toMatchObject({
      code: 'cancelled',
    });
  });

  it("is aborted at the end, and leaves no listeners on the caller's signal", () => {
    const caller = new AbortController();
    const cancellation = new Cancellation(caller.signal);
    cancellation.end();
    expect(cancellation.signal.reason).toBeInstanceOf(MoltlerError);
    expect(getEventListeners(caller.signal, 'abort')).toEqual([]);
    expect(caller.signal.aborted).toBe(false);
  });
});
