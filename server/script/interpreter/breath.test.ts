import { Breath } from './breath';

/** Takes breaths without end, and keeps the event loop busy in between. */
async function loop(user: string, isOver: () => boolean, onTurn: () => void): Promise<void> {
  const breath = new Breath(user);
  while (!isOver()) {
    while (!breath.isDue);
    onTurn();
    await breath.take();
  }
}

describe('scripts that loop without requests', () => {
  it('of one user share a turn of the event loop, however many they are', async () => {
    let over = false;
    let inThisTurn = 0;
    let most = 0;
    const onTurn = (): void => {
      inThisTurn += 1;
      most = Math.max(most, inThisTurn);
    };
    const begin = Array.from({ length: 20 }, () => loop('eve', () => over, onTurn));
    // All begin at once.
    await new Promise(setImmediate);
    most = 0;
    for (let count = 0; count < 20; count++) {
      inThisTurn = 0;
      await new Promise(setImmediate);
    }
    over = true;
    await Promise.all(begin);
    expect(most).toBe(1);
  });

  it('take turns with those of other users', async () => {
    let over = false;
    const had = { eve: 0, ada: 0 };
    const running = [
      ...Array.from({ length: 20 }, () =>
        loop(
          'eve',
          () => over,
          () => had.eve++,
        ),
      ),
      loop(
        'ada',
        () => over,
        () => had.ada++,
      ),
    ];
    while (had.ada < 10) await new Promise(setImmediate);
    over = true;
    await Promise.all(running);
    // All begin at once, then each user has every second turn.
    expect(had.eve).toBeLessThan(20 + 2 * 10 + 20);
  });
});
