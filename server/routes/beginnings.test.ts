import { Beginnings } from './beginnings';

const never = new AbortController().signal;
/** Lets everything that can continue do so. */
const settled = async (): Promise<void> => {
  for (let i = 0; i < 20; i++) await Promise.resolve();
};

/** Requests to begin, and records in `order` when it may. */
function entering(beginnings: Beginnings, order: string[], signal = never) {
  return (caller: string): Promise<() => void> =>
    beginnings.enter(caller, signal).then((begun) => {
      order.push(caller);
      return begun;
    });
}

describe('scripts that arrive together', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('start a few at a time, and the next one when one has started', async () => {
    const order: string[] = [];
    const enter = entering(new Beginnings(), order);
    const first = enter('ada');
    for (let i = 0; i < 5; i++) void enter('ada');
    await settled();
    expect(order).toHaveLength(4);
    (await first)();
    await settled();
    expect(order).toHaveLength(5);
  });

  it('of one caller do not delay the only one of another', async () => {
    const order: string[] = [];
    const enter = entering(new Beginnings(), order);
    const first = enter('ada');
    for (let i = 0; i < 30; i++) void enter('ada');
    void enter('grace');
    await settled();
    (await first)();
    await settled();
    expect(order).toEqual(['ada', 'ada', 'ada', 'ada', 'grace']);
  });

  it('take turns by caller, even if several places become free at once', async () => {
    const order: string[] = [];
    const enter = entering(new Beginnings(), order);
    for (const caller of ['ada', 'ada', 'alan', 'alan', 'ada', 'alan', 'ada', 'alan'])
      void enter(caller);
    void enter('grace');
    await jest.advanceTimersByTimeAsync(50);
    expect(order).toHaveLength(8);
    expect(order[4]).toBe('grace');
  });

  it('wait only a moment for those that do not report that they have started', async () => {
    const order: string[] = [];
    const enter = entering(new Beginnings(), order);
    for (let i = 0; i < 12; i++) void enter('ada');
    await jest.advanceTimersByTimeAsync(200);
    expect(order).toHaveLength(12);
  });

  it('give up their place when they are cancelled, and use no other', async () => {
    const order: string[] = [];
    const beginnings = new Beginnings();
    const enter = entering(beginnings, order);
    for (let i = 0; i < 4; i++) void enter('ada');
    const gone = new AbortController();
    const cancelled = beginnings.enter('ada', gone.signal);
    gone.abort();
    (await cancelled)();
    await jest.advanceTimersByTimeAsync(50);
    for (let i = 0; i < 5; i++) void enter('grace');
    await settled();
    expect(order.filter((caller) => caller === 'grace')).toHaveLength(4);
  });
});
