import type { ConnectorTypeDeclaration } from '../../common/declaration';
import type { FakeCall, FakeResponse } from '../../server/scan/testing';
import { issue, issuesOf, respondFrom, syncWorld, tracker, type Repos } from './sync_world';

const { issues } = tracker.entities;
if (issues === undefined) throw new Error('the tracker has issues');
const [ofRepository] = issues.lists;
if (ofRepository === undefined) throw new Error('issues have a list');
const { needs: _needs, parent: _parent, ...wide } = ofRepository;

/** Issues can be read for all repositories at once, too. */
const type: ConnectorTypeDeclaration = {
  ...tracker,
  entities: {
    ...tracker.entities,
    issues: {
      ...issues,
      lists: [
        {
          ...wide,
          name: 'organization',
          request: { method: 'GET', path: '/issues' },
          // One page after the other.
          pages: { kind: 'link', size: { parameter: 'per_page', max: 10 } },
        },
        ofRepository,
      ],
    },
  },
};

function respond(all: Repos): (call: FakeCall) => FakeResponse {
  const other = respondFrom(all);
  return (call) => {
    if (call.url.pathname !== '/issues') return other(call);
    const since = call.url.searchParams.get('since') ?? '';
    const page = Number(call.url.searchParams.get('page') ?? 1);
    const rows = [...all]
      .flatMap(([repo, own]) => own.map((one) => ({ ...one, repo })))
      .filter(({ updated_at: at }) => (at ?? '') >= since);
    const next = new URL(call.url);
    next.searchParams.set('page', String(page + 1));
    return {
      body: rows.slice((page - 1) * 10, page * 10),
      headers: page * 10 < rows.length ? { link: `<${next.toString()}>; rel="next"` } : {},
    };
  };
}

const repositories = (): Repos =>
  new Map(['a', 'b', 'c', 'd', 'e'].map((name, at) => [name, issuesOf(40 + at)]));

describe('the lists that a sync reads', () => {
  it('are those with the fewest requests for changes, whatever earlier scans have learned', async () => {
    const all = repositories();
    const world = syncWorld(respond(all), { type, latency: 200 });
    const how = { incremental: true, options: { lookBackSeconds: 1 } };
    const { run: first } = await world.run(how);
    expect(first).toMatchObject({ kind: 'full', counts: { written: 210 } });
    await world.ports.clock.advance(3_600_000);
    const changed = issue(2, { title: 'Changed', updated_at: '2026-01-01T00:30:00.000Z' });
    all.set('c', [...issuesOf(42).filter(({ number }) => number !== 2), changed]);
    const before = world.requests.length;
    const { run } = await world.run(how);
    expect(run).toMatchObject({ kind: 'incremental', outcome: 'ok', counts: { written: 1 } });
    const requests = world.requests.slice(before);
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatch(/^\/issues\?.*since=/);
  });

  it('are the same in each full sync, so that unchanged documents are not written again', async () => {
    const world = syncWorld(respond(repositories()), { type, latency: 200 });
    expect((await world.run()).run.counts).toMatchObject({ written: 210 });
    const requested = [...world.requests].sort();
    // Several lists side by side take less time than one.
    expect(requested.filter((path) => path.startsWith('/repos/')).length).toBeGreaterThan(5);
    for (let again = 0; again < 3; again++) {
      const before = world.requests.length;
      const { run } = await world.run();
      expect(run.counts).toMatchObject({ read: 210, written: 0, unchanged: 210 });
      expect(world.requests.slice(before).sort()).toEqual(requested);
    }
  });
});
