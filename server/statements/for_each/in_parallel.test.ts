import { inParallel } from './in_parallel';

describe('work in parallel', () => {
  it('is begun in order, never more than the width at once, and waited for when its reader leaves', async () => {
    const begun: number[] = [];
    const ended: number[] = [];
    const work = async (item: { readonly id: number }): Promise<number> => {
      begun.push(item.id);
      await new Promise((resolve) => setImmediate(resolve));
      ended.push(item.id);
      return item.id;
    };
    const items = [1, 2, 3, 4, 5].map((id) => ({ id }));
    for await (const result of inParallel(items, 2, work, () => false)) {
      expect(begun.length - ended.length).toBeLessThanOrEqual(2);
      if (result === 2) break;
    }
    expect(begun).toEqual([1, 2, 3]);
    expect(ended).toEqual(begun);
  });

  it('is not begun once it was stopped', async () => {
    const results: number[] = [];
    const items = [1, 2, 3].map((id) => ({ id }));
    const work = async ({ id }: { readonly id: number }): Promise<number> => id;
    for await (const result of inParallel(items, 1, work, () => results.length === 2))
      results.push(result);
    expect(results).toEqual([1, 2]);
  });
});
