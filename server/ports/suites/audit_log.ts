import type { AuditLog } from '../audit_log';

const WRITE = {
  at: '2026-01-01T00:00:00.000Z',
  user: 'local',
  connector: 'github_org',
  entity: 'issues',
  action: 'create',
  statementId: 's1',
  arguments: { title: 'New', labels: ['a'] },
  method: 'POST',
  url: 'https://api.github.com/repos/acme/app/issues',
};

/** The tests of every audit log. `open` returns an empty one. */
export function auditLogSuite(title: string, open: () => Promise<AuditLog>): void {
  describe(`audit log: ${title}`, () => {
    it('has a write before its outcome is known', async () => {
      const log = await open();
      const id = await log.start(WRITE);
      expect(await log.list({ limit: 10 })).toEqual([{ ...WRITE, id, outcome: 'started' }]);
    });

    it('adds the outcome to the record of its write and to no other', async () => {
      const log = await open();
      const first = await log.start(WRITE);
      const second = await log.start({ ...WRITE, action: 'update' });
      const error = { family: 'permission_error', message: 'no' };
      await log.finish(first, { outcome: 'rejected', status: 403, error });
      expect(await log.list({ limit: 10 })).toEqual([
        { ...WRITE, action: 'update', id: second, outcome: 'started' },
        { ...WRITE, id: first, outcome: 'rejected', status: 403, error },
      ]);
    });

    it('has the records of a run, oldest first, and of no other', async () => {
      const log = await open();
      const attempt = { run: 'r', row: 'a', number: 1 };
      await log.start(WRITE);
      const first = await log.start({ ...WRITE, attempt });
      await log.start({ ...WRITE, attempt: { ...attempt, run: 'other' } });
      const again = await log.start({ ...WRITE, attempt: { ...attempt, number: 2 } });
      await log.finish(first, { outcome: 'rejected', status: 422 });
      expect(await log.ofRun('r')).toEqual([
        { ...WRITE, id: first, attempt, outcome: 'rejected', status: 422 },
        { ...WRITE, id: again, attempt: { ...attempt, number: 2 }, outcome: 'started' },
      ]);
      expect(await log.ofRun('none')).toEqual([]);
    });

    it('starts each attempt only once, so that two statements cannot both send it', async () => {
      const log = await open();
      const attempt = { run: 'r', row: 'a', number: 1 };
      await log.start({ ...WRITE, attempt });
      await expect(log.start({ ...WRITE, attempt })).rejects.toMatchObject({
        code: 'run_in_progress',
      });
      expect(await log.ofRun('r')).toHaveLength(1);
    });

    it('returns no more than requested, the newest first', async () => {
      const log = await open();
      for (const action of ['a', 'b', 'c']) await log.start({ ...WRITE, action });
      const listed = await log.list({ limit: 2 });
      expect(listed.map(({ action }) => action)).toEqual(['c', 'b']);
      const before = listed.at(-1)?.id ?? '';
      const rest = await log.list({ limit: 2, before });
      expect(rest.map(({ action }) => action)).toEqual(['a']);
    });

    it('returns only what users with a name have run, page by page', async () => {
      const log = await open();
      for (const action of ['a', 'b', 'c']) {
        await log.start({ ...WRITE, action, user: 'ada', origin: 'realm a' });
        await log.start({ ...WRITE, action: `${action}x` });
      }
      const listed = await log.list({ limit: 2, user: 'ada' });
      expect(listed).toMatchObject([
        { action: 'c', user: 'ada', origin: 'realm a' },
        { action: 'b', origin: 'realm a' },
      ]);
      const before = listed.at(-1)?.id ?? '';
      const rest = await log.list({ limit: 2, before, user: 'ada' });
      expect(rest.map(({ action }) => action)).toEqual(['a']);
      expect(await log.list({ limit: 2, user: 'eve' })).toEqual([]);
    });
  });
}
