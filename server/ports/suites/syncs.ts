import { ExactNumber, jsonText } from '../../../common/declaration';
import { LeaseLost, type Lease } from '../leases';
import {
  leaseOf,
  SyncConflict,
  SyncNameTaken,
  type KeySegment,
  type SliceState,
  type SyncDefinition,
  type SyncRun,
} from '../syncs';
import type { TestedPorts } from './tested_ports';

type Ports = Pick<TestedPorts, 'syncs' | 'leases' | 'clock'>;

const ISSUES = {
  name: 'github_issues',
  statement: 'SYNC CONNECTOR github.issues TO github-issues-*',
  connectorId: 'c1',
  target: 'github-issues-*',
  schedule: { cron: '0 * * * *', timeZone: 'Europe/Berlin' },
  paused: false,
  user: 'ada',
  dueAt: 1_767_225_600_000,
};
const STATE: SliceState = {
  slice: '{"repository":"app"}',
  scope: 'issues of app',
  mark: '2026-01-01T00:00:00.000000Z',
  fullAt: 1_767_225_600_000,
  generation: 3,
  open: {
    kind: 'full',
    generation: 4,
    startedAt: 1_767_225_700_000,
    position: { page: 7, after: new ExactNumber('9007199254740993'), list: ['é\u0000'] },
    reached: '2026-01-02T00:00:00.000000Z',
  },
};
const segment = (generation: number, keys: readonly number[], slice = STATE.slice): KeySegment => ({
  slice,
  generation,
  keys: Uint8Array.from(keys),
});
const RUN: Omit<SyncRun, 'id'> = {
  syncId: 's1',
  kind: 'full',
  trigger: 'statement',
  startedAt: '2026-01-01T00:00:00.000Z',
  outcome: 'running',
  counts: { read: 0, written: 0, unchanged: 0, removed: 0, rejected: 0, requests: 0 },
};
const letter = (documentId: string, more: { reason?: string; syncId?: string } = {}) => ({
  syncId: 's1',
  at: '2026-01-01T00:00:00.000Z',
  index: 'github-issues',
  documentId,
  reason: 'no',
  content: { id: new ExactNumber('9007199254740993'), title: 'é\u0000' },
  ...more,
});

/** The tests of every store of syncs. `open` returns an empty one, with leases. */
export function syncsSuite(title: string, open: () => Promise<Ports>): void {
  describe(`syncs: ${title}`, () => {
    let ports: Ports;
    beforeEach(async () => {
      ports = await open();
    });

    describe('definitions', () => {
      it('are kept as they were created', async () => {
        const { syncs, clock } = ports;
        const created = await syncs.create(ISSUES);
        const at = new Date(clock.now()).toISOString();
        const own = { id: created.id, version: 1, failures: 0, createdAt: at, updatedAt: at };
        expect(created).toEqual({ ...ISSUES, ...own });
        expect(await syncs.get('github_issues')).toEqual(created);
        const { schedule: _s, dueAt: _d, connectorId: _c, ...least } = ISSUES;
        const other = await syncs.create({ ...least, name: 'a_query' });
        expect(await syncs.list()).toEqual([other, created]);
        expect(Object.keys(other)).not.toContain('schedule');
      });

      it('are one for names that differ in case', async () => {
        const { syncs } = ports;
        const created = await syncs.create({ ...ISSUES, name: 'Prüfung_É' });
        expect(await syncs.get('prüfung_é')).toEqual(created);
        await expect(syncs.create({ ...ISSUES, name: 'PRÜFUNG_é' })).rejects.toThrow(SyncNameTaken);
        expect(await syncs.list()).toEqual([created]);
        expect(await syncs.get('nobody')).toBeUndefined();
      });

      it('are created once by many at once', async () => {
        const { syncs } = ports;
        const all = Array.from({ length: 10 }, () => syncs.create(ISSUES));
        const outcomes = await Promise.allSettled(all);
        expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      });

      it('are listed by name', async () => {
        const { syncs } = ports;
        for (const name of ['b', 'C', 'a']) await syncs.create({ ...ISSUES, name });
        expect((await syncs.list()).map(({ name }) => name)).toEqual(['a', 'b', 'C']);
      });

      it('change, except for their id and when they were created', async () => {
        const { syncs, clock } = ports;
        const { dueAt: _, ...created } = await syncs.create(ISSUES);
        await clock.advance(1000);
        const given: SyncDefinition = {
          ...created,
          name: 'GitHub_Issues',
          statement: 'SYNC CONNECTOR github.issues TO other-*',
          target: 'other-*',
          paused: true,
          failures: 2,
          createdAt: '2020-01-01T00:00:00.000Z',
        };
        const updatedAt = new Date(clock.now()).toISOString();
        const changed = await syncs.update(given);
        expect(changed).toEqual({ ...given, version: 2, createdAt: created.createdAt, updatedAt });
        expect(await syncs.list()).toEqual([changed]);
      });

      it('do not change from an older version, or once they are deleted', async () => {
        const { syncs } = ports;
        const created = await syncs.create(ISSUES);
        const changed = await syncs.update({ ...created, paused: true });
        await expect(syncs.update({ ...created, failures: 1 })).rejects.toThrow(SyncConflict);
        expect(await syncs.get(ISSUES.name)).toEqual(changed);
        const both = [
          syncs.update({ ...changed, failures: 1 }),
          syncs.update({ ...changed, failures: 2 }),
        ];
        const outcomes = await Promise.allSettled(both);
        expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
        await syncs.delete(created.id);
        await expect(syncs.update({ ...created, version: 3 })).rejects.toThrow(SyncConflict);
      });

      it('cannot take the name of another one', async () => {
        const { syncs } = ports;
        const created = await syncs.create(ISSUES);
        await syncs.create({ ...ISSUES, name: 'other' });
        await expect(syncs.update({ ...created, name: 'OTHER' })).rejects.toThrow(SyncNameTaken);
        expect(await syncs.get(ISSUES.name)).toEqual(created);
      });
    });

    describe('state', () => {
      let sync: SyncDefinition;
      let lease: Lease;
      const acquire = async (owner: string): Promise<Lease> => {
        const acquired = await ports.leases.acquire(leaseOf(sync.id), owner, 60_000);
        if (acquired === undefined) throw new Error('taken');
        return acquired;
      };
      beforeEach(async () => {
        sync = await ports.syncs.create(ISSUES);
        lease = await acquire('ada');
      });
      const advance = (state: SliceState, keys?: KeySegment, fence = lease.token) =>
        ports.syncs.advance(sync.id, fence, { state, ...(keys && { keys }) });
      const keys = async (of?: { slice: string }) => {
        const found: string[] = [];
        for await (const one of ports.syncs.keys(sync.id, of))
          found.push(`${one.slice} ${one.generation}: ${[...one.keys].join()}`);
        return found;
      };
      const states = async () =>
        (await ports.syncs.slices(sync.id)).map(({ slice, mark = 'none' }) => `${slice} ${mark}`);

      it('is kept exactly', async () => {
        expect(await ports.syncs.slices(sync.id)).toEqual([]);
        await advance(STATE);
        const [kept] = await ports.syncs.slices(sync.id);
        expect(kept).toEqual(STATE);
        expect(jsonText(kept?.open?.position ?? null)).toBe(jsonText(STATE.open?.position ?? null));
        const { open: _, mark: _m, fullAt: _f, ...least } = STATE;
        await advance(least);
        expect(await ports.syncs.slices(sync.id)).toEqual([least]);
      });

      it('has the keys of all steps, in their order, byte by byte', async () => {
        const a = { ...STATE, slice: 'a' };
        const b = { ...STATE, slice: 'b' };
        await advance(a, segment(1, [1, 0, 255], 'a'));
        await advance(b, segment(1, [], 'b'));
        await advance(a);
        await advance(a, segment(2, [2], 'a'));
        await advance(a, segment(1, [3], 'a'));
        expect(await keys()).toEqual(['a 1: 1,0,255', 'b 1: ', 'a 2: 2', 'a 1: 3']);
        expect(await keys({ slice: 'a' })).toEqual(['a 1: 1,0,255', 'a 2: 2', 'a 1: 3']);
        expect(await keys({ slice: 'c' })).toEqual([]);
      });

      it('reads many segments', async () => {
        for (let n = 0; n < 150; n += 1) await advance(STATE, segment(1, [n]));
        const found = await keys();
        expect(found).toHaveLength(150);
        expect(found.at(-1)).toBe(`${STATE.slice} 1: 149`);
      });

      it('forgets a slice with its keys, and no other', async () => {
        await advance({ ...STATE, slice: 'a' }, segment(1, [1], 'a'));
        await advance({ ...STATE, slice: 'b' }, segment(1, [2], 'b'));
        await ports.syncs.forgetSlice(sync.id, lease.token, 'a');
        await ports.syncs.forgetSlice(sync.id, lease.token, 'never there');
        expect(await states()).toEqual([`b ${STATE.mark}`]);
        expect(await keys()).toEqual(['b 1: 2']);
        await advance({ ...STATE, slice: 'a' });
        expect(await keys({ slice: 'a' })).toEqual([]);
      });

      it('keeps one generation of keys of a slice', async () => {
        for (const slice of ['a', 'b'])
          for (const generation of [1, 2, 3, 2])
            await advance({ ...STATE, slice }, segment(generation, [generation], slice));
        await ports.syncs.keepGeneration(sync.id, lease.token, { slice: 'a', generation: 2 });
        expect(await keys({ slice: 'a' })).toEqual(['a 2: 2', 'a 2: 2']);
        expect(await keys({ slice: 'b' })).toHaveLength(4);
      });

      it('is changed only by the last holder of the lease', async () => {
        await advance(STATE, segment(1, [1]));
        await ports.clock.advance(60_000);
        // It has run out, but nobody else has taken it.
        await advance(STATE, segment(1, [2]));
        const next = await acquire('bob');
        const { syncs } = ports;
        const { mark: _, ...late } = STATE;
        const of = { slice: STATE.slice, generation: 9 };
        for (const rejected of [
          () => advance(late, segment(1, [3])),
          () => syncs.forgetSlice(sync.id, lease.token, STATE.slice),
          () => syncs.keepGeneration(sync.id, lease.token, of),
        ])
          await expect(rejected()).rejects.toThrow(LeaseLost);
        expect(await states()).toEqual([`${STATE.slice} ${STATE.mark}`]);
        expect(await keys()).toEqual([`${STATE.slice} 1: 1`, `${STATE.slice} 1: 2`]);
        await advance(STATE, segment(1, [4]), next.token);
        expect(await keys()).toHaveLength(3);
      });

      it('is not changed without a lease, after its release, or with that of another sync', async () => {
        const other = await ports.syncs.create({ ...ISSUES, name: 'other' });
        const foreign = await ports.leases.acquire(leaseOf(other.id), 'ada', 60_000);
        await expect(advance(STATE, undefined, foreign?.token)).rejects.toThrow(LeaseLost);
        await ports.leases.release(lease);
        await expect(advance(STATE)).rejects.toThrow(LeaseLost);
        expect(await states()).toEqual([]);
      });

      it('ends with its sync, also for a run that goes on', async () => {
        const { syncs } = ports;
        await advance(STATE, segment(1, [1]));
        await syncs.startRun({ ...RUN, syncId: sync.id });
        await syncs.addDeadLetters([letter('a', { syncId: sync.id })]);
        expect(await syncs.delete(sync.id)).toBe(true);
        expect(await syncs.delete(sync.id)).toBe(false);
        await expect(advance(STATE, segment(1, [2]))).rejects.toThrow(LeaseLost);
        expect(await syncs.list()).toEqual([]);
        expect(await states()).toEqual([]);
        expect(await keys()).toEqual([]);
        expect(await syncs.runs({ limit: 10 })).toEqual([]);
        expect(await syncs.deadLetters({ syncId: sync.id, limit: 10 })).toEqual([]);
      });

      it('stays when the definition changes', async () => {
        await advance(STATE, segment(1, [1]));
        await ports.syncs.update({ ...sync, name: 'renamed' });
        await advance(STATE, segment(1, [2]));
        expect(await keys()).toHaveLength(2);
      });
    });

    describe('runs', () => {
      it('are listed newest first, of one sync or of all', async () => {
        const { syncs } = ports;
        const ids: string[] = [];
        for (const syncId of ['s1', 's2', 's1', 's1'])
          ids.push(await syncs.startRun({ ...RUN, syncId }));
        expect(new Set(ids).size).toBe(4);
        const listed = await syncs.runs({ limit: 3 });
        expect(listed.map(({ id }) => id)).toEqual([ids[3], ids[2], ids[1]]);
        const own = await syncs.runs({ syncId: 's1', limit: 10 });
        expect(own.map(({ id }) => id)).toEqual([ids[3], ids[2], ids[0]]);
        expect(own[2]).toEqual({ ...RUN, id: ids[0] });
      });

      it('change while they go on, and stay where they are', async () => {
        const { syncs } = ports;
        const id = await syncs.startRun(RUN);
        await syncs.startRun(RUN);
        const ended: SyncRun = {
          ...RUN,
          id,
          endedAt: '2026-01-01T00:00:05.000Z',
          outcome: 'partial',
          counts: { ...RUN.counts, read: 5, rejected: 1 },
          explanation: '1 document was rejected',
          error: { family: 'service_error', message: 'no' },
        };
        await syncs.updateRun(ended);
        expect((await syncs.runs({ limit: 10 }))[1]).toEqual(ended);
        await syncs.updateRun({ ...ended, id: '999' });
        expect(await syncs.runs({ limit: 10 })).toHaveLength(2);
      });
    });

    describe('dead letters', () => {
      it('are kept exactly, oldest first', async () => {
        const { syncs } = ports;
        await syncs.addDeadLetters([letter('b'), letter('a')]);
        await syncs.addDeadLetters([letter('c'), letter('d', { syncId: 's2' })]);
        await syncs.addDeadLetters([]);
        const listed = await syncs.deadLetters({ syncId: 's1', limit: 10 });
        expect(listed.map(({ documentId }) => documentId)).toEqual(['b', 'a', 'c']);
        expect(listed[0]).toMatchObject({ ...letter('b'), content: { title: 'é\u0000' } });
        expect(jsonText(listed[0]?.content ?? null)).toBe(jsonText(letter('b').content));
        const first = await syncs.deadLetters({ syncId: 's1', limit: 2 });
        expect(first).toEqual(listed.slice(0, 2));
        expect(await syncs.countDeadLetters('s1')).toBe(3);
        expect(await syncs.countDeadLetters('s3')).toBe(0);
      });

      it('may be many', async () => {
        const { syncs } = ports;
        const names = Array.from({ length: 401 }, (_, at) => `document ${at}`);
        await syncs.addDeadLetters(names.map((name) => letter(name)));
        const listed = await syncs.deadLetters({ syncId: 's1', limit: 1000 });
        expect(listed.map(({ documentId }) => documentId)).toEqual(names);
        expect(await syncs.countDeadLetters('s1')).toBe(401);
      });

      it('are removed one by one', async () => {
        const { syncs } = ports;
        await syncs.addDeadLetters([letter('a'), letter('b'), letter('c')]);
        const [a, b] = await syncs.deadLetters({ syncId: 's1', limit: 10 });
        await syncs.removeDeadLetters([a?.id ?? '', b?.id ?? '', '999']);
        await syncs.removeDeadLetters([]);
        const left = await syncs.deadLetters({ syncId: 's1', limit: 10 });
        expect(left.map(({ documentId }) => documentId)).toEqual(['c']);
      });

      it('are removed with their documents', async () => {
        const { syncs } = ports;
        await syncs.addDeadLetters([letter('a'), letter('b'), letter('a', { syncId: 's2' })]);
        const { index } = letter('a');
        await syncs.removeDeadLettersOf('s1', [
          { index, documentId: 'a' },
          { index: 'another', documentId: 'b' },
          { index, documentId: 'unknown' },
        ]);
        await syncs.removeDeadLettersOf('s1', []);
        const left = async (syncId: string) =>
          (await syncs.deadLetters({ syncId, limit: 10 })).map(({ documentId }) => documentId);
        expect(await left('s1')).toEqual(['b']);
        expect(await left('s2')).toEqual(['a']);
      });

      it('are one for each document, with the last reason; documents without an id stay apart', async () => {
        const { syncs } = ports;
        await syncs.addDeadLetters([letter('a'), letter(''), letter('')]);
        await syncs.addDeadLetters([
          letter('a', { reason: 'still not' }),
          letter('a', { syncId: 's2' }),
          letter(''),
        ]);
        const listed = await syncs.deadLetters({ syncId: 's1', limit: 10 });
        expect(listed.map(({ documentId, reason }) => `${documentId} ${reason}`).sort()).toEqual([
          ' no',
          ' no',
          ' no',
          'a still not',
        ]);
        expect(await syncs.deadLetters({ syncId: 's2', limit: 10 })).toHaveLength(1);
      });
    });
  });
}
