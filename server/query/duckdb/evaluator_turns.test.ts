import { EvaluatorTurns } from './evaluator_turns';

const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Requests a turn and records who gets it when. */
function requesting(turns: EvaluatorTurns) {
  const got: string[] = [];
  return {
    got,
    request(this: void, name: string, caller: string): void {
      if (turns.take(caller)) got.push(name);
      else void turns.wait(caller).granted.then(() => got.push(name));
    },
  };
}

describe('turns at the evaluators', () => {
  it('leave one evaluator to others, however many queries one caller sends', () => {
    const turns = new EvaluatorTurns({ size: 4, reserved: 0, perCaller: 3 });
    const { request, got } = requesting(turns);
    for (let i = 0; i < 20; i++) request(`a${i}`, 'a');
    request('b0', 'b');
    expect(got).toEqual(['a0', 'a1', 'a2', 'b0']);
    expect(turns.waiting).toBe(17);
  });

  it('rotate among callers, whatever the number of their queries', async () => {
    const turns = new EvaluatorTurns({ size: 1, reserved: 0, perCaller: 1 });
    const { request, got } = requesting(turns);
    for (const name of ['a0', 'a1', 'a2', 'a3']) request(name, 'a');
    for (const name of ['b0', 'b1']) request(name, 'b');
    request('c0', 'c');
    for (const holder of ['a', 'a', 'b', 'c', 'a', 'b']) {
      turns.release(holder);
      await settle();
    }
    expect(got).toEqual(['a0', 'a1', 'b0', 'c0', 'a2', 'b1', 'a3']);
  });

  it('grant one from the reserve to a caller without any, but not a second', () => {
    const turns = new EvaluatorTurns({ size: 2, reserved: 1, perCaller: 2 });
    const { request, got } = requesting(turns);
    for (const name of ['a0', 'a1']) request(name, 'a');
    request('b0', 'b');
    request('b1', 'b');
    request('c0', 'c');
    expect(got).toEqual(['a0', 'a1', 'b0']);
    turns.release('b');
    expect(turns.busy).toBe(3);
  });

  it('are skipped for those who leave the queue', async () => {
    const turns = new EvaluatorTurns({ size: 1, reserved: 0, perCaller: 1 });
    expect(turns.take('a')).toBe(true);
    const first = turns.wait('b');
    const second = turns.wait('c');
    expect(first.leave()).toBe(true);
    turns.release('a');
    await second.granted;
    expect(first.leave()).toBe(false);
    expect(turns.busy).toBe(1);
  });

  it('detect whether a holder blocks somebody', () => {
    const turns = new EvaluatorTurns({ size: 2, reserved: 0, perCaller: 1 });
    turns.take('a');
    turns.take('b');
    expect(turns.wantedFrom('a')).toBe(false);
    turns.wait('a');
    // An evaluator of b would not help, because a may only use one.
    expect(turns.wantedFrom('b')).toBe(false);
    expect(turns.wantedFrom('a')).toBe(true);
    turns.wait('c');
    expect(turns.wantedFrom('b')).toBe(true);
  });
});
