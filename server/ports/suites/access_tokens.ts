import { TokenNameTaken, type AccessTokenStore } from '../access_tokens';

const token = (name: string) => ({ name, readOnly: false, createdAt: '2026-01-01T00:00:00.000Z' });

/** The tests of every store of access tokens. `open` returns an empty one. */
export function accessTokensSuite(title: string, open: () => Promise<AccessTokenStore>): void {
  describe(`access tokens: ${title}`, () => {
    it('finds a token by its hash, with its rights and its end', async () => {
      const store = await open();
      const given = { ...token('ci'), readOnly: true, expiresAt: '2026-02-01T00:00:00.000Z' };
      await store.create(given, 'hash-1');
      expect(await store.find('hash-1')).toEqual(given);
      expect(await store.find('hash-2')).toBeUndefined();
    });
    it('rejects a name that is taken, and keeps the first', async () => {
      const store = await open();
      await store.create(token('ci'), 'hash-1');
      await expect(store.create(token('ci'), 'hash-2')).rejects.toThrow(TokenNameTaken);
      expect(await store.find('hash-1')).toEqual(token('ci'));
    });
    it('lists them by name, and forgets the revoked', async () => {
      const store = await open();
      await store.create(token('b'), 'hash-1');
      await store.create(token('a'), 'hash-2');
      expect((await store.list()).map(({ name }) => name)).toEqual(['a', 'b']);
      expect([await store.revoke('b'), await store.revoke('b')]).toEqual([true, false]);
      expect(await store.find('hash-1')).toBeUndefined();
    });
  });
}
