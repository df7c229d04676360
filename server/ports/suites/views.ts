import { ViewNameTaken, type ViewStore } from '../views';

const BUGS = {
  name: 'open_bugs',
  columns: ['title', 'author'],
  query: "SELECT title, author\nFROM gh.issues -- all of them\nWHERE labels CONTAINS 'bug’'",
};

/** The tests of every store of views. `open` returns an empty one. */
export function viewsSuite(title: string, open: () => Promise<ViewStore>): void {
  describe(`views: ${title}`, () => {
    let store: ViewStore;
    beforeEach(async () => {
      store = await open();
    });

    it('keeps a view as it was created', async () => {
      const created = await store.create(BUGS);
      expect(created).toMatchObject(BUGS);
      expect(new Date(created.createdAt).toISOString()).toBe(created.createdAt);
      expect(created.updatedAt).toBe(created.createdAt);
      expect(await store.list()).toEqual([created]);
    });

    it('lists views by name', async () => {
      for (const name of ['b', 'c', 'a']) await store.create({ ...BUGS, name });
      expect((await store.list()).map(({ name }) => name)).toEqual(['a', 'b', 'c']);
    });

    it('rejects a second view of the same name, in any case, and leaves the first', async () => {
      const first = await store.create(BUGS);
      const second = { ...BUGS, name: 'Open_Bugs', query: 'SELECT 1' };
      await expect(store.create(second)).rejects.toThrow(ViewNameTaken);
      expect(await store.list()).toEqual([first]);
    });

    it('replaces a view, and keeps the time at which it was created', async () => {
      const before = await store.create(BUGS);
      const after = await store.replace({ name: 'OPEN_bugs', columns: [], query: 'SELECT 1' });
      expect(after).toMatchObject({ name: 'OPEN_bugs', columns: [], query: 'SELECT 1' });
      expect(after.createdAt).toBe(before.createdAt);
      expect(after.revision).not.toBe(before.revision);
      expect(await store.list()).toEqual([after]);
    });

    it('creates a view that is to be replaced but does not exist', async () => {
      const created = await store.replace(BUGS);
      expect(await store.list()).toEqual([created]);
    });

    it('rewrites the query of a view, unless it has changed since', async () => {
      const before = await store.create(BUGS);
      const { name, revision } = before;
      expect(await store.rewrite({ name, revision, query: 'SELECT 1' })).toBe(true);
      const [after] = await store.list();
      expect(after).toMatchObject({ ...BUGS, query: 'SELECT 1', createdAt: before.createdAt });
      expect(after?.revision).not.toBe(revision);
      expect(await store.rewrite({ name, revision, query: 'SELECT 2' })).toBe(false);
      expect(await store.rewrite({ name: 'other', revision, query: 'SELECT 2' })).toBe(false);
      expect(await store.list()).toEqual([after]);
    });

    it('returns whether there was something to delete', async () => {
      await store.create(BUGS);
      expect(await store.delete('OPEN_BUGS')).toBe(true);
      expect(await store.delete('open_bugs')).toBe(false);
      expect(await store.list()).toEqual([]);
    });

    it('assigns another revision to a view that is created again', async () => {
      const first = await store.create(BUGS);
      await store.delete(BUGS.name);
      const second = await store.create(BUGS);
      expect(second.revision).not.toBe(first.revision);
    });
  });
}
