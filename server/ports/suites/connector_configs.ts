import { ConfigConflict, type ConnectorConfigStore } from '../connector_configs';

const GITHUB = {
  name: 'github_org',
  type: 'github',
  config: { token: '{{secrets.github_token}}', org: 'acme' },
  options: { rate_limit: 10 },
  enabled: true,
};

/** The tests of every store of connectors. `open` returns an empty one. */
export function connectorConfigsSuite(
  title: string,
  open: () => Promise<ConnectorConfigStore>,
): void {
  describe(`connector configs: ${title}`, () => {
    let store: ConnectorConfigStore;
    beforeEach(async () => {
      store = await open();
    });

    it('keeps a connector as it was created', async () => {
      const created = await store.create(GITHUB);
      expect(created).toMatchObject({ ...GITHUB, version: 1, status: { state: 'untested' } });
      expect(await store.get('github_org')).toEqual(created);
      expect(new Date(created.createdAt).toISOString()).toBe(created.createdAt);
    });

    it('lists connectors by name', async () => {
      await store.create({ ...GITHUB, name: 'b' });
      await store.create({ ...GITHUB, name: 'a' });
      expect((await store.list()).map(({ name }) => name)).toEqual(['a', 'b']);
    });

    it('returns nothing for a name that was never created', async () => {
      expect(await store.get('nobody')).toBeUndefined();
    });

    it('rejects a second connector of the same name and leaves the first', async () => {
      const first = await store.create(GITHUB);
      await expect(store.create({ ...GITHUB, type: 'jira' })).rejects.toThrow(ConfigConflict);
      expect(await store.get('github_org')).toEqual(first);
    });

    it('keeps the id and increments the version when a connector is renamed', async () => {
      const created = await store.create(GITHUB);
      const renamed = await store.update({ ...created, name: 'gh' });
      expect(renamed).toMatchObject({ id: created.id, name: 'gh', version: 2 });
      expect(await store.get('github_org')).toBeUndefined();
      expect(await store.get('gh')).toEqual(renamed);
    });

    it('rejects a change that was made from an older version', async () => {
      const created = await store.create(GITHUB);
      const changed = await store.update({ ...created, enabled: false });
      await expect(store.update({ ...created, config: {} })).rejects.toThrow(ConfigConflict);
      expect(await store.get('github_org')).toEqual(changed);
    });

    it('lets exactly one of two changes from the same version through', async () => {
      const created = await store.create(GITHUB);
      const outcomes = await Promise.allSettled([
        store.update({ ...created, options: { rate_limit: 1 } }),
        store.update({ ...created, options: { rate_limit: 2 } }),
      ]);
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    });

    it('rejects a rename to a name that is taken', async () => {
      const created = await store.create(GITHUB);
      await store.create({ ...GITHUB, name: 'other' });
      await expect(store.update({ ...created, name: 'other' })).rejects.toThrow(ConfigConflict);
    });

    it('rejects a change of a connector that no longer exists', async () => {
      const created = await store.create(GITHUB);
      await store.delete(created.id);
      await expect(store.update({ ...created, enabled: false })).rejects.toThrow(ConfigConflict);
    });

    it('sets a status without a new version', async () => {
      const created = await store.create(GITHUB);
      const status = {
        state: 'error',
        at: '2026-01-01T00:00:00.000Z',
        error: { family: 'auth_error', message: 'no' },
      } as const;
      await store.setStatus(created.id, status);
      expect(await store.get('github_org')).toEqual({ ...created, status });
    });

    it('returns whether there was something to delete', async () => {
      const created = await store.create(GITHUB);
      expect(await store.delete(created.id)).toBe(true);
      expect(await store.delete(created.id)).toBe(false);
      expect(await store.list()).toEqual([]);
    });
  });
}
