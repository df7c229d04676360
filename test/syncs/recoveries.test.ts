import { MoltlerError } from '../../common/errors';
import type { MemoryPorts } from '../../server/ports/fakes';
import { memoryPorts } from '../../server/ports/fakes';
import type { FakeCall, FakeResponse } from '../../server/scan/testing';
import { DueRuns, Scheduler } from '../../server/sync';
import { issue, issuesOf, respondFrom, syncWorld, type Repos } from './sync_world';

const MINUTE = 60_000;
const ROWS = 400;
const all = (): Repos =>
  new Map([
    ['a', issuesOf(ROWS)],
    ['b', issuesOf(15)],
  ]);

interface Fault {
  /** Responses instead of those of the service. */
  readonly responds?: (call: FakeCall) => FakeResponse | undefined;
  /** What the service has while the cause exists. */
  readonly has?: (repos: Repos) => void;
  /** What the store does. */
  readonly store?: (ports: MemoryPorts) => void;
  readonly outcome: 'ok' | 'partial' | 'failed';
  /** What SHOW SYNCS shows. */
  readonly shown?: string;
}

const isPage = ({ url }: FakeCall, page: number): boolean =>
  url.pathname.startsWith('/repos/a/') && url.searchParams.get('page') === String(page);
const fails = (error: MoltlerError) => (ports: MemoryPorts) =>
  ports.documents.intercept(() => {
    throw error;
  });
const rejects = (reason: string) => (ports: MemoryPorts) =>
  ports.documents.intercept((operation) =>
    operation.type === 'put' && operation.document.id.endsWith('a#7')
      ? { type: 'rejected', reason }
      : undefined,
  );
const withRow = (repos: Repos, number: number | null) =>
  repos.set('a', [...(repos.get('a') ?? []), issue(0, { number, title: 'The last one' })]);

const FAULTS: Readonly<Record<string, Fault>> = {
  'a service that fails on page 37': {
    responds: (call) => (isPage(call, 37) ? { status: 500 } : undefined),
    outcome: 'partial',
    shown: 'repo a: ',
  },
  'a service that fails': {
    responds: () => ({ status: 503 }),
    outcome: 'failed',
    shown: '503',
  },
  'credentials that the service rejects': {
    responds: () => ({ status: 401 }),
    outcome: 'failed',
    shown: 'auth_error: ',
  },
  'a list of parents that fails': {
    responds: ({ url }) => (url.pathname === '/repos' ? { status: 500 } : undefined),
    outcome: 'failed',
    shown: '500',
  },
  'a repository that cannot be read': {
    responds: ({ url }) => (url.pathname.startsWith('/repos/b/') ? { status: 403 } : undefined),
    outcome: 'partial',
    shown: 'repo b: ',
  },
  'a page with the mark of a partial result': {
    responds: (call) =>
      isPage(call, 5)
        ? { ...respondFrom(all())(call), headers: { 'x-partial': 'some shards failed' } }
        : undefined,
    outcome: 'partial',
    shown: 'some shards failed',
  },
  'a row without a key': {
    has: (repos) => withRow(repos, null),
    outcome: 'partial',
    shown: '1 document was rejected.',
  },
  'two rows with one key': {
    has: (repos) => withRow(repos, 5),
    outcome: 'ok',
  },
  'a store that is not available': {
    store: fails(new MoltlerError('store_unavailable', { store: 'The store', reason: 'a test' })),
    outcome: 'failed',
    shown: 'The store is not available',
  },
  'a store that is read-only': {
    store: fails(new MoltlerError('store_read_only', { reason: 'FORBIDDEN/8/index write (api)' })),
    outcome: 'failed',
    shown: 'FORBIDDEN/8',
  },
  'a store whose disk is nearly full': {
    store: fails(new MoltlerError('store_watermark', { reason: 'flood-stage watermark' })),
    outcome: 'failed',
    shown: 'flood-stage watermark',
  },
  'a store that is full': {
    store: fails(new MoltlerError('store_full', { path: 'documents.db' })),
    outcome: 'failed',
    shown: 'documents.db',
  },
  'a store that rejects the credentials': {
    store: fails(new MoltlerError('store_credentials_rejected', { url: 'http://es.test' })),
    outcome: 'failed',
    shown: 'rejected the credentials',
  },
  'a store without a privilege': {
    store: fails(new MoltlerError('store_permission_missing', { reason: 'unauthorized for ada' })),
    outcome: 'failed',
    shown: 'unauthorized for ada',
  },
  'a document that does not fit the index': {
    store: rejects('failed to parse field [title]'),
    outcome: 'partial',
    shown: '1 document was rejected.',
  },
};

/** A sync that runs every hour, over a service and a store that may have a fault. */
async function scheduled(incremental: boolean) {
  const repos = all();
  const ports = memoryPorts();
  let responds: Fault['responds'];
  const world = syncWorld((call) => responds?.(call) ?? respondFrom(repos)(call), { ports });
  const bound = world.bound({ incremental, options: { maxDeleteRatio: 1 } });
  const schedule = { cron: '0 * * * *', timeZone: 'UTC' };
  const { sync } = await world.syncs.define({ ...bound, schedule }, { user: 'ada' });
  const { clock, syncs: store } = ports;
  const runs = new DueRuns({
    clock,
    store,
    syncs: world.syncs,
    bind: async () => bound,
    begin: () => () => undefined,
    runSeconds: 86_400,
    redact: (text) => text,
  });
  const scheduler = new Scheduler({ clock, store, syncs: world.syncs, runs });
  scheduler.start();
  /** Waits for the end of a run that is due later than now. */
  const nextRun = async () => {
    const after = new Date(ports.clock.now()).toISOString();
    for (let minutes = 0; minutes < 300; minutes++) {
      await ports.clock.advance(MINUTE);
      const [run] = await world.syncs.history({ syncId: sync.id, limit: 1 });
      if (run !== undefined && run.startedAt > after && run.outcome !== 'running') return run;
    }
    throw new Error('It does not run');
  };
  return {
    repos,
    world,
    nextRun,
    status: async () => (await world.syncs.list())[0],
    begin: (fault: Fault) => {
      responds = fault.responds;
      fault.has?.(repos);
      fault.store?.(ports);
    },
    end: () => {
      responds = undefined;
      for (const [name, rows] of all()) repos.set(name, rows);
      ports.documents.intercept(undefined);
    },
    close: () => scheduler.close(),
  };
}

describe.each([false, true])('a scheduled sync (incremental: %p)', (incremental) => {
  it.each(Object.entries(FAULTS))(
    'says what is wrong, and goes on by itself after %s',
    async (_, fault) => {
      const { world, repos, begin, end, nextRun, status, close } = await scheduled(incremental);
      begin(fault);
      const faulty = await nextRun();
      expect(faulty).toMatchObject({ outcome: fault.outcome });
      const said = `${faulty.error?.family}: ${faulty.error?.message} ${faulty.explanation}`;
      expect(said).toContain(fault.shown ?? '');
      const { sync } = (await status()) ?? {};
      expect(sync?.failures).toBe(fault.outcome === 'failed' ? 1 : 0);
      end();
      // It may run less often after failures.
      expect(await nextRun()).toMatchObject({ outcome: 'ok' });
      const wanted = [...repos].flatMap(([repo, rows]) =>
        rows.map(({ number }) => `${repo}#${number}`),
      );
      if (!incremental || fault.has === undefined) expect(await world.ids()).toEqual(wanted.sort());
      expect(await world.ports.syncs.countDeadLetters(sync?.id ?? '')).toBe(
        // Only a full run shows that a row without a key is gone.
        incremental && fault.has !== undefined && fault.outcome === 'partial' ? 1 : 0,
      );
      expect((await status())?.sync.failures).toBe(0);
      await close();
    },
  );
});
