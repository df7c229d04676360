import type { SharedLimits } from '../shared_limits';

/** The tests of every store of shared limits. `open` returns an empty one. */
export function sharedLimitsSuite(title: string, open: () => Promise<SharedLimits>): void {
  describe(`shared limits: ${title}`, () => {
    const read = (store: SharedLimits, key: string) =>
      store.update(key, (kept) => ({ result: kept }));

    it('keep the text of each key', async () => {
      const store = await open();
      expect(await read(store, 'one')).toBeUndefined();
      await store.update('one', () => ({ text: '{"é": 1}', result: undefined }));
      await store.update('two', () => ({ text: '2', result: undefined }));
      expect(await read(store, 'one')).toBe('{"é": 1}');
      expect([...(await store.list())].sort((a, b) => (a.key < b.key ? -1 : 1))).toEqual([
        { key: 'one', text: '{"é": 1}' },
        { key: 'two', text: '2' },
      ]);
    });

    it('lose no change of many at once', async () => {
      const store = await open();
      const add = () =>
        store.update('count', (kept) => ({ text: `${Number(kept ?? 0) + 1}`, result: undefined }));
      await Promise.all(Array.from({ length: 50 }, add));
      expect(await read(store, 'count')).toBe('50');
    });

    it('change nothing if the change fails', async () => {
      const store = await open();
      await store.update('one', () => ({ text: 'before', result: undefined }));
      const failing = store.update('one', () => {
        throw new Error('no');
      });
      await expect(failing).rejects.toThrow('no');
      expect(await read(store, 'one')).toBe('before');
    });
  });
}
