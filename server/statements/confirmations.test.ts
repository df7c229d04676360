import { memoryPorts } from '../ports/fakes';
import { Confirmations } from './confirmations';

const ADA = { user: 'ada', origin: 'realm one' };
const NEVER = new AbortController().signal;

/** Two processes on one store. */
function twoProcesses() {
  const { clock, leases } = memoryPorts();
  const parts = { leases, clock };
  return { clock, leases, asking: new Confirmations(parts), other: new Confirmations(parts) };
}

describe('a question that is answered at another process', () => {
  it.each([true, false])('gets the answer of its user, once: %s', async (confirmed) => {
    const { clock, asking, other } = twoProcesses();
    const { id, answered } = await asking.ask(ADA, NEVER);
    for (const somebody of [{ user: 'bob' }, { user: 'ada', origin: 'realm two' }])
      expect(await other.answer(id, somebody, true)).toBe(false);
    expect(await other.answer(id, ADA, confirmed)).toBe(true);
    expect(await other.answer(id, ADA, !confirmed)).toBe(false);
    await clock.advance(1000);
    expect(await answered).toBe(confirmed);
    await clock.advance(1000);
    for (const process of [asking, other])
      expect(await process.answer(id, ADA, confirmed)).toBe(false);
    expect(clock.sleeping()).toBe(0);
  });

  it('is still open after a while', async () => {
    const { clock, asking, other } = twoProcesses();
    const { id, answered } = await asking.ask(ADA, NEVER);
    for (let seconds = 0; seconds < 300; seconds += 5) await clock.advance(5000);
    expect(await other.answer(id, ADA, true)).toBe(true);
    await clock.advance(1000);
    expect(await answered).toBe(true);
  });

  it('is closed when its statement is cancelled', async () => {
    const { clock, asking, other } = twoProcesses();
    const cancelling = new AbortController();
    const { id, answered } = await asking.ask(ADA, cancelling.signal);
    cancelling.abort(new Error('cancelled'));
    await expect(answered).rejects.toThrow('cancelled');
    await clock.advance(0);
    expect(await other.answer(id, ADA, true)).toBe(false);
    expect(clock.sleeping()).toBe(0);
  });

  it('can be answered where it was asked, even if the store fails', async () => {
    const { clock, leases } = twoProcesses();
    const failing = { ...leases, acquire: () => Promise.reject(new Error('the store is gone')) };
    const asking = new Confirmations({ leases: failing, clock });
    const { id, answered } = await asking.ask(ADA, NEVER);
    expect(await asking.answer(id, ADA, true)).toBe(true);
    expect(await answered).toBe(true);
  });
});
