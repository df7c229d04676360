import type { SecretStore } from '../secrets';

/** The tests of every store of secrets. `open` returns an empty one. */
export function secretsSuite(title: string, open: () => Promise<SecretStore>): void {
  describe(`secrets: ${title}`, () => {
    let store: SecretStore;
    beforeEach(async () => {
      store = await open();
    });

    it('returns what was written, whatever its characters', async () => {
      const value = 'ghp_"x"\n\u0000✓ \'; DROP';
      await store.write('token', value);
      expect(await store.read('token')).toBe(value);
      expect(await store.has('token')).toBe(true);
    });

    it('has one key to name credentials with', async () => {
      await store.write('token', 'value');
      const key = await store.identityKey();
      expect(key.length).toBeGreaterThanOrEqual(32);
      expect((await store.identityKey()).equals(key)).toBe(true);
      await store.write('token', 'another value');
      expect((await store.identityKey()).equals(key)).toBe(true);
    });

    it('returns nothing for a name that was never written', async () => {
      expect(await store.read('nobody')).toBeUndefined();
      expect(await store.has('nobody')).toBe(false);
      expect(await store.version('nobody')).toBe(0);
    });

    it('replaces a value and increments its version', async () => {
      await store.write('token', 'one');
      const first = await store.version('token');
      await store.write('token', 'two');
      expect(await store.read('token')).toBe('two');
      expect(await store.version('token')).toBeGreaterThan(first);
    });

    it('never uses a version twice, not even after a delete', async () => {
      await store.write('token', 'one');
      const first = await store.version('token');
      await store.delete('token');
      const deleted = await store.version('token');
      await store.write('token', 'two');
      const second = await store.version('token');
      expect([first, deleted, second]).toEqual([...new Set([first, deleted, second])]);
      expect(second).toBeGreaterThan(first);
    });

    it('returns whether there was something to delete', async () => {
      await store.write('token', 'one');
      expect(await store.delete('token')).toBe(true);
      expect(await store.delete('token')).toBe(false);
      expect(await store.read('token')).toBeUndefined();
      expect(await store.list()).toEqual([]);
    });

    it('lists names in order, without values and without our own', async () => {
      await store.write('b', 'value-b');
      await store.write('a', 'value-a');
      await store.write('__connector_1_token', 'value-c');
      const listed = await store.list();
      expect(listed.map(({ name }) => name)).toEqual(['a', 'b']);
      expect(JSON.stringify(listed)).not.toContain('value-');
      expect(await store.read('__connector_1_token')).toBe('value-c');
      expect((await store.listOwn()).map(({ name }) => name)).toEqual(['__connector_1_token']);
      await store.delete('__connector_1_token');
      expect(await store.listOwn()).toEqual([]);
    });
  });
}
