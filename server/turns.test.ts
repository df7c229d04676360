import { Turns } from './turns';

function busy(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

describe('heavy pieces of work', () => {
  it('let others have their turn in between, however many came at once', async () => {
    const turns = new Turns();
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

  it('go on after one that failed', async () => {
    const turns = new Turns();
    const failed = turns.take(() => Promise.reject(new Error('no JSON')));
    await expect(failed).rejects.toThrow('no JSON');
    expect(await turns.take(() => 1)).toBe(1);
  });
});
