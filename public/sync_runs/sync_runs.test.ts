import type { StreamEvent } from '../../common/contract';
import { SyncRuns } from './sync_runs';

const scan = { scan: 's1', connector: 'gh', entity: 'issues', rows: 3, pages: 1, requests: 1 };
const progress: StreamEvent = { type: 'progress', statement: 0, scans: [scan] };
const stored: StreamEvent = {
  type: 'message',
  statement: 0,
  severity: 'information',
  text: 'Stored sync "gh_issues".',
};
const error: StreamEvent = {
  type: 'error',
  statement: 0,
  error: { family: 'statement_error', code: 'sync_running', message: 'It is running.' },
};

/** A server that sends these events, and waits for `go` after the first. */
function runsOf(events: readonly StreamEvent[]) {
  let go = (): void => undefined;
  const held = new Promise<void>((resolve) => (go = resolve));
  const onEnd = jest.fn();
  const http = {
    run: async function* ({ signal }: { readonly signal: AbortSignal }) {
      const stopped = new Promise<void>((resolve) =>
        signal.addEventListener('abort', () => resolve()),
      );
      for (const [at, event] of events.entries()) {
        yield event;
        if (at === 0) await Promise.race([held, stopped]);
        signal.throwIfAborted();
      }
    },
  };
  const runs = new SyncRuns({ http, onEnd, timeZone: 'UTC', now: () => 1_000 });
  const ended = () =>
    new Promise<void>((resolve) => {
      const look = (): void => {
        if ([...runs.current().values()].every((run) => run.ended)) resolve();
      };
      runs.subscribe(look);
      look();
    });
  return { runs, go: () => go(), onEnd, ended };
}

describe('runs of syncs that the page has started', () => {
  it('are accepted once the server has begun, and go on', async () => {
    const { runs, go, ended } = runsOf([stored, progress, { type: 'done', ok: true }]);
    expect(await runs.start('GH_Issues', 'RUN SYNC gh_issues')).toBeUndefined();
    expect(runs.current().get('gh_issues')).toMatchObject({ startedAt: 1_000, ended: false });
    go();
    await ended();
    expect(runs.current().get('gh_issues')).toMatchObject({ scans: [scan], ended: true });
    expect(runs.current().get('gh_issues')?.failure).toBeUndefined();
  });

  it('that fail before they begin, report why', async () => {
    const { runs, go, onEnd } = runsOf([error, { type: 'done', ok: false }]);
    go();
    expect(await runs.start('a', 'RUN SYNC a')).toMatchObject({ code: 'sync_running' });
    expect(runs.current().get('a')?.failure).toMatchObject({ message: 'It is running.' });
    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  it('that lose their server, report it', async () => {
    const { runs, go, ended } = runsOf([progress]);
    await runs.start('a', 'RUN SYNC a');
    go();
    await ended();
    expect(runs.current().get('a')?.failure).toMatchObject({ code: 'no_contact' });
  });

  it('are stopped with the page, which is no failure', async () => {
    const { runs, ended } = runsOf([progress, progress]);
    await runs.start('a', 'RUN SYNC a');
    runs.cancel();
    await ended();
    expect(runs.current().get('a')?.failure).toBeUndefined();
  });

  it('are forgotten on request, once they have ended', async () => {
    const { runs, go, ended } = runsOf([progress, { type: 'done', ok: true }]);
    await runs.start('a', 'RUN SYNC a');
    runs.dismiss('a');
    expect(runs.current().size).toBe(1);
    go();
    await ended();
    runs.dismiss('A');
    expect(runs.current().size).toBe(0);
  });
});
