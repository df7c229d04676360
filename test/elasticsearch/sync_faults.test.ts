import { systemClock, type Clock, type SyncRun } from '../../server/ports';
import { memoryPorts } from '../../server/ports/fakes';
import { ended, issuesOf, respondFrom, syncWorld, type Repos } from '../syncs/sync_world';
import { needs } from '../support/needs';
import { openPortsForTests } from './open_ports';
import { startProxy, type Interference, type Proxy, type ProxiedRequest } from './proxy';
import { elasticsearchUrl } from './shared_server';

// Creating an index waits for the disk of a server that others use, too.
jest.setTimeout(60_000);

const original = { ...systemClock };
const ROWS = 45;
const INDEX = 'tracker-tracker-issues';
const isBulk = ({ path }: ProxiedRequest) => path.startsWith('/_bulk');
const problem = (status: number, type: string, reason: string): Interference => ({
  status,
  body: { error: { type, reason } },
});
const server = async (method: string, path: string, body?: object): Promise<void> => {
  const response = await fetch(`${await elasticsearchUrl()}/${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  expect(response.status).toBe(200);
};
const block = (name: string, value: true | null) => (index: string) =>
  server('PUT', `${index}/_settings`, { [`index.blocks.${name}`]: value });

interface Fault {
  /** What happens to requests. */
  readonly interfere?: (request: ProxiedRequest) => Interference | undefined;
  /** What happens to the index, and how it ends. */
  readonly begin?: (index: string) => Promise<void>;
  readonly end?: (index: string) => Promise<void>;
  readonly outcome: SyncRun['outcome'];
  /** What SHOW SYNCS shows. */
  readonly shown?: string;
}

const FAULTS: Readonly<Record<string, Fault>> = {
  'is gone in the middle of a bulk': {
    interfere: (request) => (isBulk(request) ? 'cut after' : undefined),
    outcome: 'failed',
    shown: 'is not available',
  },
  'is busy all the time': {
    interfere: (request) =>
      isBulk(request) ? problem(429, 'es_rejected_execution_exception', 'too busy') : undefined,
    outcome: 'failed',
    shown: 'too busy',
  },
  'has a read-only index': {
    begin: block('write', true),
    end: block('write', null),
    outcome: 'failed',
    shown: 'FORBIDDEN/8/index write (api)',
  },
  'has a disk that is nearly full': {
    begin: block('read_only_allow_delete', true),
    end: block('read_only_allow_delete', null),
    outcome: 'failed',
    shown: 'flood-stage watermark',
  },
  'has a mapping that does not fit': {
    begin: async (index) => {
      await server('DELETE', index);
      await server('PUT', index, { mappings: { properties: { title: { type: 'date' } } } });
    },
    // The next run creates it.
    end: (index) => server('DELETE', index),
    outcome: 'partial',
    shown: '50 documents were rejected.',
  },
  'rejects the credentials': {
    interfere: (request) =>
      isBulk(request) ? problem(401, 'security_exception', 'wrong password') : undefined,
    outcome: 'failed',
    shown: 'rejected the credentials (401)',
  },
  'does not give a privilege': {
    interfere: (request) =>
      isBulk(request)
        ? problem(403, 'security_exception', 'action [indices:data/write/bulk] is unauthorized')
        : undefined,
    outcome: 'failed',
    shown: 'is unauthorized',
  },
  'is slow': { interfere: () => ({ delay: 30 }), outcome: 'ok' },
};

needs('elasticsearch')('a sync whose Elasticsearch', () => {
  const opened = openPortsForTests();
  let proxy: Proxy;
  beforeAll(async () => {
    proxy = await startProxy(await elasticsearchUrl());
  });
  beforeEach(() => {
    proxy.interfere(() => undefined);
    // Nobody waits for the waits between attempts.
    jest
      .spyOn(systemClock, 'sleep')
      .mockImplementation((milliseconds, signal) => original.sleep(milliseconds / 100, signal));
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(async () => {
    await proxy.close();
    await opened.dispose();
  });

  /** A sync over Elasticsearch, behind the proxy. */
  const prepared = async () => {
    const prefix = opened.prefix();
    let ahead = 0;
    const clock: Clock = { ...systemClock, now: () => systemClock.now() + ahead };
    const { documents, leases, syncs } = await opened.openBy(clock, {
      server: { url: proxy.url },
      prefix,
    });
    const repos: Repos = new Map([['a', issuesOf(ROWS)]]);
    const memory = memoryPorts();
    const world = syncWorld(respondFrom(repos), {
      ports: memory,
      change: (ports) => ({ ...ports, clock, documents, leases, syncs }),
    });
    const bound = world.bound();
    const { sync } = await world.syncs.define(bound, { user: 'ada' });
    /** As the scheduler does when it is due. */
    const run = async () => {
      const { signal } = new AbortController();
      const options = { signal, user: 'ada', timeZone: 'UTC', confirmed: false } as const;
      await ended(world.syncs.run(sync, bound, { ...options, trigger: 'schedule' }));
      return (await world.syncs.history({ syncId: sync.id, limit: 1 }))[0];
    };
    const numbers = async () => {
      const found: unknown[] = [];
      const { signal } = new AbortController();
      for await (const some of documents.read({ pattern: INDEX, batch: 1000, signal }))
        found.push(...some.map(({ content }) => content['number']));
      return found.sort((a, b) => Number(a) - Number(b));
    };
    return {
      repos,
      run,
      numbers,
      index: `${prefix}${INDEX}`,
      wait: (milliseconds: number) => void (ahead += milliseconds),
      runs: () => world.syncs.history({ syncId: sync.id, limit: 10 }),
    };
  };
  const all = issuesOf(ROWS + 5).map(({ number }) => number);

  it.each(Object.entries(FAULTS))('%s says so, and goes on by itself', async (_, fault) => {
    const { repos, run, numbers, index } = await prepared();
    expect(await run()).toMatchObject({ outcome: 'ok' });
    repos.set('a', issuesOf(ROWS + 5));
    await fault.begin?.(index);
    proxy.interfere(fault.interfere ?? (() => undefined));
    const faulty = await run();
    proxy.interfere(() => undefined);
    expect(faulty).toMatchObject({ outcome: fault.outcome });
    expect(`${faulty?.error?.message} ${faulty?.explanation}`).toContain(fault.shown ?? '');
    await fault.end?.(index);
    expect(await run()).toMatchObject({ outcome: 'ok' });
    expect(await numbers()).toEqual(all);
  });

  it('is gone altogether says so once it is back, and goes on by itself', async () => {
    const { repos, run, runs, numbers, wait } = await prepared();
    expect(await run()).toMatchObject({ outcome: 'ok' });
    repos.set('a', issuesOf(ROWS + 5));
    let requests = 0;
    // Its lease and the record of the run are there, and nothing after that.
    proxy.interfere(() => (++requests > 8 ? 'cut before' : undefined));
    await expect(run()).rejects.toMatchObject({ code: 'store_unavailable' });
    proxy.interfere(() => undefined);
    wait(61_000);
    expect(await run()).toMatchObject({ outcome: 'ok' });
    expect((await runs()).map(({ outcome }) => outcome)).toEqual(['ok', 'interrupted', 'ok']);
    expect(await numbers()).toEqual(all);
  });
});
