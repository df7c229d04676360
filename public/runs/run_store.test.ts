import type { StreamEvent } from '../../common/contract';
import type { HostHttp, RunRequest } from '../host';
import type { Run } from './run';
import { RunStore } from './run_store';

/** A server that sends the events of the test, and records the request. */
function server() {
  const queue: (StreamEvent | 'end' | Error)[] = [];
  let wake = (): void => undefined;
  const requests: RunRequest[] = [];
  let taken = 0;
  const http: Pick<HostHttp, 'run'> = {
    async *run(request) {
      requests.push(request);
      request.signal.addEventListener('abort', () => wake());
      for (;;) {
        const next = queue.shift();
        if (request.signal.aborted) throw new Error('aborted');
        if (next === undefined) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
          continue;
        }
        if (next === 'end') return;
        if (next instanceof Error) throw next;
        taken += 1;
        yield next;
      }
    },
  };
  return {
    http: http as HostHttp,
    requests,
    taken: () => taken,
    send: (...events: (StreamEvent | 'end' | Error)[]) => {
      queue.push(...events);
      wake();
    },
  };
}

const order = { text: 'SELECT 1', offset: 0, parameters: {} };
const started: StreamEvent = {
  type: 'statement',
  statement: 0,
  text: 'SELECT 1',
  kind: 'select_statement',
};
const columns: StreamEvent = {
  type: 'columns',
  statement: 0,
  columns: [{ name: 'a', type: 'integer' }],
};
const rows = (count: number): StreamEvent => ({
  type: 'rows',
  statement: 0,
  rows: Array.from({ length: count }, (_, index) => [index]),
});
const ended: StreamEvent = {
  type: 'statement_done',
  statement: 0,
  rows: 4,
  complete: true,
  scans: [],
  milliseconds: 1,
};
const done: StreamEvent = { type: 'done', ok: true };

const WIDE = { rows: 1_000, characters: 1_000_000 };
const UNLIMITED = { ...WIDE, all: WIDE };

/** Resolves when the queued events have been read. */
const read = async (): Promise<void> => {
  for (let turn = 0; turn < 200; turn += 1) await Promise.resolve();
};

describe('a run', () => {
  let clock = 0;
  beforeEach(() => {
    clock = 1_000;
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });
  const make = (options: Partial<ConstructorParameters<typeof RunStore>[0]> = {}) => {
    const remote = server();
    const store = new RunStore({
      http: remote.http,
      timeZone: 'UTC',
      now: () => clock,
      ...options,
    });
    return { remote, store };
  };

  it('collects columns, rows and the outcome of each statement', async () => {
    const { remote, store } = make();
    const over = store.start(order);
    remote.send(started, columns, rows(3), rows(1), ended, done, 'end');
    await over;
    const [statement] = store.current()?.statements ?? [];
    expect(store.current()?.state).toBe('done');
    expect(statement).toMatchObject({
      state: 'done',
      rowCount: 4,
      cut: false,
      outcome: { rows: 4 },
    });
    expect(statement?.rows.row(3)).toEqual([0]);
  });

  it('notifies its listeners at most four times a second, but immediately of the first rows', async () => {
    const { remote, store } = make();
    const over = store.start(order);
    let told = 0;
    store.subscribe(() => {
      told += 1;
    });
    remote.send(started, columns, rows(1));
    await read();
    jest.advanceTimersByTime(20);
    expect(told).toBe(1);
    expect(store.current()?.statements[0]?.rowCount).toBe(1);
    for (let batch = 0; batch < 50; batch += 1) {
      remote.send(rows(1));
      await read();
      clock += 20;
      jest.advanceTimersByTime(20);
    }
    expect(told).toBeGreaterThanOrEqual(4);
    expect(told).toBeLessThanOrEqual(6);
    remote.send(ended, done, 'end');
    await over;
    expect(store.current()?.statements[0]?.rowCount).toBe(51);
  });

  it('stops reading, on the server too, at the row limit of the page', async () => {
    const ends: Run[] = [];
    const limits = { ...UNLIMITED, rows: 5 };
    const { remote, store } = make({ limits, onEnd: (run) => ends.push(run) });
    const over = store.start(order);
    remote.send(started, columns, rows(3), rows(3), rows(3), rows(3), ended, done, 'end');
    await over;
    expect(store.current()?.statements[0]).toMatchObject({
      cut: true,
      rowCount: 6,
      state: 'cancelled',
    });
    expect(remote.requests[0]?.signal.aborted).toBe(true);
    expect(remote.taken()).toBe(5);
    expect(ends).toHaveLength(1);
  });

  it('is complete if its last row is the last that the page can hold', async () => {
    const { remote, store } = make({ limits: { ...UNLIMITED, rows: 3 } });
    const over = store.start(order);
    remote.send(started, columns, rows(3), ended, done, 'end');
    await over;
    expect(store.current()?.statements[0]).toMatchObject({ cut: false, state: 'done' });
  });

  it('discards the rows of the oldest statements if the total is too high', async () => {
    const { remote, store } = make({ limits: { ...UNLIMITED, all: { ...WIDE, rows: 7 } } });
    const over = store.start(order);
    for (const statement of [0, 1, 2]) {
      const events = [started, columns, rows(3), ended];
      remote.send(...events.map((event) => ({ ...event, statement }) as StreamEvent));
    }
    remote.send(done, 'end');
    await over;
    expect(store.current()?.state).toBe('done');
    const [first, second, third] = store.current()?.statements ?? [];
    expect(first).toMatchObject({ discarded: true, rowCount: 3 });
    expect(first?.rows.length).toBe(0);
    for (const kept of [second, third]) {
      expect(kept).toMatchObject({ discarded: false });
      expect(kept?.rows.length).toBe(3);
    }
  });

  it('stops after a few rows if they are huge', async () => {
    const { remote, store } = make({ limits: { ...UNLIMITED, characters: 1_000 } });
    const over = store.start(order);
    remote.send(
      started,
      columns,
      { type: 'rows', statement: 0, rows: [['x'.repeat(2_000)]] },
      rows(1),
    );
    await over;
    expect(store.current()?.statements[0]).toMatchObject({ cut: true, rowCount: 1 });
  });

  it('keeps its rows when it is cancelled, and ignores later events', async () => {
    const { remote, store } = make();
    const over = store.start(order);
    remote.send(started, columns, rows(2));
    await read();
    store.cancel();
    remote.send(rows(2), ended, done, 'end');
    await over;
    expect(store.current()).toMatchObject({ state: 'cancelled' });
    expect(store.current()?.statements[0]).toMatchObject({ state: 'cancelled', rowCount: 2 });
    expect(remote.requests[0]?.signal.aborted).toBe(true);
  });

  it('reports that the response ended early', async () => {
    const { remote, store } = make();
    const over = store.start(order);
    remote.send(started, 'end');
    await over;
    expect(store.current()).toMatchObject({
      state: 'failed',
      failure: expect.stringContaining('ended'),
    });
    expect(store.current()?.statements[0]?.state).toBe('failed');
  });

  it('shows an error that occurred before any statement', async () => {
    const { remote, store } = make();
    const over = store.start(order);
    const error = { family: 'moltler_error', code: 'internal', message: 'no store' } as const;
    remote.send({ type: 'error', statement: 0, error }, { type: 'done', ok: false }, 'end');
    await over;
    expect(store.current()).toMatchObject({ state: 'failed', error: { message: 'no store' } });
  });

  it('cancels the previous run', async () => {
    const { remote, store } = make();
    const first = store.start(order);
    remote.send(started);
    await read();
    const second = store.start(order);
    await first;
    remote.send(started, ended, done, 'end');
    await second;
    expect(remote.requests.map(({ signal }) => signal.aborted)).toEqual([true, false]);
    expect(store.current()).toMatchObject({ id: 2, state: 'done' });
  });

  it('keeps the results inside blocks apart, up to a limit', async () => {
    const { remote, store } = make();
    const over = store.start(order);
    const inner = (run: number): StreamEvent[] => [
      { type: 'statement', statement: 0, run, line: 2, text: 'SELECT 2', kind: 'select_statement' },
      { ...columns, run },
      { ...rows(1), run } as StreamEvent,
      { ...ended, run },
    ];
    remote.send(started, ...Array.from({ length: 52 }, (_, at) => inner(at + 1)).flat());
    remote.send(ended, done, 'end');
    await over;
    const { statements = [], notKept } = store.current() ?? {};
    expect(statements).toHaveLength(51);
    expect(statements[1]).toMatchObject({ key: '0.1', rowCount: 1, inner: { run: 1, line: 2 } });
    expect(statements[0]).toMatchObject({ key: '0', rowCount: 0, state: 'done' });
    expect(notKept).toBe(2);
  });

  it('marks a statement whose error the script handled', async () => {
    const { remote, store } = make();
    const over = store.start(order);
    const error = { family: 'auth_error', code: 'authentication_failed', message: 'No.' } as const;
    remote.send(
      started,
      { type: 'statement', statement: 0, run: 1, text: 'SELECT 2', kind: 'select_statement' },
      { type: 'statement_failed', statement: 0, run: 1, caught: true, error },
      ended,
      done,
      'end',
    );
    await over;
    const [block, inner] = store.current()?.statements ?? [];
    expect(inner).toMatchObject({ state: 'failed', caught: true, error });
    expect(block).toMatchObject({ state: 'done' });
  });
});
