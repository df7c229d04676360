import { EventLoopTurns } from './turns';

function busy(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

describe('heavy pieces of work', () => {
  it('let others run in between, however many arrive at once', async () => {
    const turns = new EventLoopTurns();
    const order: string[] = [];
    setImmediate(() => order.push('others'));
    const works = Array.from({ length: 8 }, (_, i) =>
      turns.take(() => {
        busy(6);
        order.push(`work ${i}`);
      }),
    );
    await Promise.all(works);
    expect(order.indexOf('others')).toBeLessThan(4);
    expect(order.filter((one) => one !== 'others')).toEqual(works.map((_, i) => `work ${i}`));
  });

  it('pause while connections come in, and continue however many come', async () => {
    const turns = new EventLoopTurns();
    let rounds = 0;
    let connecting = true;
    const connect = (): void => {
      rounds++;
      turns.giveWay();
      if (connecting) setImmediate(connect);
    };
    connect();
    for (let i = 0; i < 4; i++) await turns.take(() => undefined);
    connecting = false;
    expect(rounds).toBeGreaterThanOrEqual(4 * 4);
    expect(rounds).toBeLessThanOrEqual(4 * 8);
  });

  it('continue after one that failed', async () => {
    const turns = new EventLoopTurns();
    const failed = turns.take(() => Promise.reject(new Error('no JSON')));
    await expect(failed).rejects.toThrow('no JSON');
    expect(await turns.take(() => 1)).toBe(1);
  });

  it('of one caller do not delay those of another, however many there are', async () => {
    const turns = new EventLoopTurns();
    const order: string[] = [];
    const work = (name: string, milliseconds: number) => () => {
      busy(milliseconds);
      order.push(name);
    };
    const many = Array.from({ length: 20 }, () => turns.take(work('many', 2), 'many'));
    const others = Array.from({ length: 20 }, () => turns.take(work('others', 2), 'others'));
    await many[4];
    for (let step = 0; step < 4; step++) await turns.take(work('one', 1), 'one');
    const ended = order.length;
    await Promise.all([...many, ...others]);
    expect(order.slice(0, ended).filter((name) => name === 'one')).toHaveLength(4);
    expect(ended).toBeLessThan(24);
  });

  it('are counted by their time: short ones of one caller run between long ones of another', async () => {
    const turns = new EventLoopTurns();
    const order: string[] = [];
    const take = (name: string, milliseconds: number) =>
      turns.take(() => {
        busy(milliseconds);
        order.push(name);
      }, name);
    const all = [];
    for (let i = 0; i < 6; i++) all.push(take('long', 8));
    for (let i = 0; i < 24; i++) all.push(take('short', 1));
    await Promise.all(all);
    const half = order.slice(0, order.lastIndexOf('long'));
    expect(half.filter((name) => name === 'short').length).toBeGreaterThan(12);
  });

  it('of a new caller do not get credit for idle time', async () => {
    const turns = new EventLoopTurns();
    const order: string[] = [];
    for (let i = 0; i < 5; i++) await turns.take(() => busy(4), 'steady');
    const note = (name: string) => () => {
      busy(4);
      order.push(name);
    };
    await Promise.all([
      turns.take(note('steady'), 'steady'),
      ...Array.from({ length: 5 }, () => turns.take(note('new'), 'new')),
    ]);
    expect(order.indexOf('steady')).toBeLessThan(4);
  });
});
