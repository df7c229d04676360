import { gathered } from './gathered';

const setUp = (how = true) => {
  const portions: (readonly number[])[] = [];
  const work = (portion: readonly number[]): Promise<boolean> => {
    portions.push(portion);
    return Promise.resolve(how);
  };
  return { portions, ask: gathered(work, 10, (weight: number) => weight) };
};

describe('work that is gathered', () => {
  it('is done together if it was asked for in one turn, in portions of a limited weight', async () => {
    const { portions, ask } = setUp();
    await expect(Promise.all([1, 2, 3, 4, 5, 30, 1].map(ask))).resolves.toEqual(
      Array.from({ length: 7 }, () => true),
    );
    expect(portions).toEqual([[1, 2, 3, 4], [5, 30], [1]]);
  });

  it('is done again for what is asked for later', async () => {
    const { portions, ask } = setUp();
    await ask(1);
    await ask(2);
    expect(portions).toEqual([[1], [2]]);
  });

  it('reports to all of a portion that it was not done', async () => {
    const { ask } = setUp(false);
    await expect(Promise.all([ask(1), ask(2)])).resolves.toEqual([false, false]);
  });
});
