import type { EntityDeclaration } from '../../../common/declaration';
import { scopeOf } from '../cache/scope';
import { planScan } from '../planning/plan_scan';
import type { ScanRequest, Statistics } from '../planning/scan_request';
import type { ScanPlan } from '../scan_plan';
import { ScanStatistics } from '../statistics';
import type { FakeResponse, FakeCall } from '../testing/fake_service';
import {
  context,
  fixture,
  ISSUES,
  pagedIssues,
  REPOS,
  rowsOf,
  settled,
} from '../testing/scan_fixture';

const [repository, organization] = ISSUES.lists;
if (repository === undefined || organization === undefined) throw new Error('no lists');

/**
 * The organization's list reports neither its length nor its pages; the repositories report how many issues they have.
 */
const entitiesOf = (hint: boolean): Readonly<Record<string, EntityDeclaration>> => ({
  issues: {
    ...ISSUES,
    lists: [
      {
        ...organization,
        pages: { kind: 'link', size: { parameter: 'per_page', max: 10 } },
      },
      {
        ...repository,
        parent: {
          entity: 'repos',
          supplies: { repo: 'name' },
          ...(hint ? { rowsHint: 'size' } : {}),
        },
      },
    ],
  },
  repos: {
    ...REPOS,
    lists: REPOS.lists.map((list) => (list.lookup === true ? list : { ...list, rows: '.' })),
  },
});

/** `repos` repositories of `issues` issues each. */
function service(repos: number, issues: number) {
  return (call: FakeCall): FakeResponse => {
    const { pathname } = call.url;
    if (pathname === '/repos')
      return pagedIssues(call, repos, (at) => ({ name: `a/${at}`, size: issues }));
    const one = /^\/repos\/(.*)\/issues$/.exec(pathname)?.[1];
    if (one !== undefined)
      return pagedIssues(call, issues, (number) => ({ number, repository: one }));
    return pagedIssues(call, repos * issues, (at) => ({
      number: ((at - 1) % issues) + 1,
      repository: `a/${Math.floor((at - 1) / issues) + 1}`,
    }));
  };
}

function opened(repos: number, issues: number, hint = true, respond = service(repos, issues)) {
  const made = fixture(respond, { entities: entitiesOf(hint), readAheadPages: 4 });
  const plan = (more: Partial<ScanRequest> = {}, statistics?: Statistics) =>
    planScan({
      id: 's1',
      connector: made.connector('tracker'),
      entity: 'issues',
      columns: ['repo', 'number'],
      conditions: [],
      whole: true,
      options: {},
      now: 0,
      outerBindings: [],
      pushDown: true,
      ...(statistics && { statistics }),
      ...more,
    }) as ScanPlan;
  const read = async (of: ScanPlan) => {
    const before = made.service.requests.length;
    const scan = made.scanner.open(of, context());
    const rows = (await rowsOf(scan)).map((row) => row.join('#'));
    await settled(4);
    return {
      rows,
      distinct: new Set(rows).size,
      sent: made.service.requests.slice(before),
      list: scan.metrics().list,
      requests: scan.metrics().requests,
      outcome: scan.outcome(),
    };
  };
  return { ...made, plan, read };
}

describe('a list of unknown length', () => {
  it('is replaced by the lists of the parents if these show that it is long', async () => {
    const { plan, read } = opened(20, 200);
    const { rows, distinct, sent, list, outcome, requests } = await read(plan());
    expect(outcome).toEqual({ complete: true, warnings: [] });
    expect([rows.length, distinct]).toEqual([4000, 4000]);
    expect(list).toBe('organization, then repository');
    // Of its 40 pages, only those that came before the parents were read.
    expect(sent.filter((call) => call.startsWith('/issues')).length).toBeLessThan(20);
    // The page that was in flight when it was left has no response to count.
    expect(requests).toBeGreaterThanOrEqual(sent.length - 1);
  });

  it('is replaced after some pages if nothing shows its length', async () => {
    const { plan, read } = opened(20, 40, false);
    const { rows, distinct, list, outcome } = await read(plan());
    expect(outcome.complete).toBe(true);
    expect([rows.length, distinct]).toEqual([800, 800]);
    expect(list).toBe('organization, then repository');
  });

  it.each([
    ['one page', 3, 3, 0],
    ['two pages', 5, 4, 0],
    ['few rows in many lists', 120, 1, 1],
  ])('is read to its end if it is short: %s', async (_, repos, issues, parents) => {
    const { plan, read } = opened(repos, issues);
    const { rows, sent, list, outcome } = await read(plan());
    expect(outcome.complete).toBe(true);
    expect(rows).toHaveLength(repos * issues);
    expect(list).toBe('organization');
    expect(sent.filter((call) => call.startsWith('/repos'))).toHaveLength(parents);
  });

  it('is read to its end if the parents cannot be read', async () => {
    const respond = service(20, 40);
    const { plan, read } = opened(20, 40, true, (call) =>
      call.url.pathname === '/repos' ? { status: 403 } : respond(call),
    );
    const { rows, list, outcome } = await read(plan());
    expect(outcome).toEqual({ complete: true, warnings: [] });
    expect(rows).toHaveLength(800);
    expect(list).toBe('organization');
  });

  it.each(['fail', 'warn'] as const)(
    'is continued if one of the other lists is rejected (on_error = %s)',
    async (onError) => {
      const respond = service(20, 40);
      const { plan, read } = opened(20, 40, true, (call) =>
        call.url.pathname === '/repos/a/13/issues' ? { status: 404 } : respond(call),
      );
      const { rows, distinct, outcome } = await read(plan({ options: { onError } }));
      expect(outcome).toEqual({ complete: true, warnings: [] });
      expect([rows.length, distinct]).toEqual([800, 800]);
    },
  );

  it('is remembered as the lists that were read instead', async () => {
    const { plan, read } = opened(20, 40);
    const first = await read(plan());
    const again = await read(plan());
    expect(again.sent).toEqual([]);
    expect([...again.rows].sort()).toEqual([...first.rows].sort());
    const rows = (entity: string) => ({ rows: entity === 'repos' ? 20 : 800 });
    const known = plan({}, (_connector, entity) => rows(entity));
    expect(known.access.list).toBe('repository');
    expect((await read(known)).sent).toEqual([]);
  });

  it('shows how many rows there are', async () => {
    const { plan, connector } = opened(20, 40);
    const learnt = new ScanStatistics();
    learnt.learn(
      connector('tracker'),
      entitiesOf(true)['issues'] as EntityDeclaration,
      plan(),
      800,
    );
    expect(learnt.rowsOf(connector('tracker'), 'issues')).toBe(800);
    expect(scopeOf(plan(), entitiesOf(true)['issues'] as EntityDeclaration, true).exhaustive).toBe(
      true,
    );
  });

  it.each([
    ['LIMIT', { limit: 5 }],
    ["prefer = 'requests'", { options: { prefer: 'requests' as const } }],
    ['an anonymous caller', { connector: undefined }],
    ['a quota that is nearly used up', {}],
  ])('is the only one read with %s', (name, more) => {
    const { plan, connector } = opened(20, 40);
    const tracker = connector('tracker');
    const { api } = tracker.declaration;
    const anonymous = {
      ...tracker,
      declaration: {
        ...tracker.declaration,
        api: {
          ...api,
          authentication: [{ kind: 'headers' as const, headers: { a: '{key}' }, needs: ['key'] }],
        },
      },
    };
    const bucket = { bucket: 'core', limit: 5000, remaining: 200, inFlight: 0, waiting: 0 };
    const usage = { buckets: [bucket], requests: 9, errors: 0, retries: 0, lastErrors: [] };
    const { connector: _, ...others } = { connector: undefined, ...more };
    const made = plan({
      ...others,
      ...(name.startsWith('an anonymous') && { connector: anonymous }),
      ...(name.startsWith('a quota') && { usage }),
    });
    expect(made.access.list).toBe('organization');
    expect(made.faster).toBeUndefined();
  });
});
