import {
  ISSUES,
  context,
  fixture,
  pagedIssues,
  planOf,
  rowsOf,
  text,
} from '../testing/scan_fixture';
import type { AccessPlan } from '../scan_plan';

const FALLBACK: AccessPlan = {
  list: 'repository',
  query: {},
  parameters: {},
  fanOut: { over: 'values', sets: [{ repo: text('a/1') }, { repo: text('a/2') }] },
};
const access: AccessPlan = { list: 'organization', query: {}, parameters: {}, fallback: FALLBACK };
const row = (repository: string) => (number: number) => ({ number, repository });

describe('a list with a fallback', () => {
  it('is replaced if it is rejected, and the result reports it', async () => {
    const { scanner, service } = fixture((call) =>
      call.url.pathname === '/issues' ? { status: 403 } : pagedIssues(call, 2),
    );
    const scan = scanner.open(planOf(['repo', 'number'], {}, access), context());
    expect(await rowsOf(scan)).toHaveLength(4);
    expect(service.requests).toHaveLength(3);
    expect(scan.metrics().list).toBe('organization, then repository');
    expect(scan.outcome()).toMatchObject({
      complete: true,
      warnings: [
        expect.stringMatching(/^organization was rejected \(.+\); repository was read instead\.$/),
      ],
    });
  });

  it('is not replaced for errors that the declaration does not list', async () => {
    const { scanner } = fixture(() => ({ status: 401 }));
    const scan = scanner.open(planOf(['repo', 'number'], {}, access), context());
    await expect(rowsOf(scan)).rejects.toMatchObject({ code: 'authentication_failed' });
  });

  const capped = {
    ...ISSUES,
    lists: ISSUES.lists.map((list) =>
      list.name === 'organization'
        ? {
            ...list,
            pages: { kind: 'link', size: { parameter: 'per_page', max: 10 }, cap: 20 } as const,
          }
        : list,
    ),
  };
  const service = (call: Parameters<typeof pagedIssues>[0]) =>
    call.url.pathname === '/issues'
      ? pagedIssues(call, 50, row('a/1'))
      : pagedIssues(call, call.url.pathname.includes('a/1') ? 50 : 3);

  it('is replaced if the service ends it early; rows that were already returned are not returned again', async () => {
    const { scanner } = fixture(service, { entities: { issues: capped } });
    const scan = scanner.open(planOf(['repo', 'number'], {}, access), context());
    const rows = (await rowsOf(scan)).map((one) => one.join('#'));
    expect(new Set(rows).size).toBe(rows.length);
    expect(rows).toHaveLength(53);
    expect(scan.outcome()).toMatchObject({
      complete: true,
      warnings: [
        expect.stringMatching(
          /^organization ended early \(.+\); repository was read instead \(20 rows were already returned and are not repeated\)\.$/,
        ),
      ],
    });
  });

  it('is not complete without its fallback if the service ends it early', async () => {
    const { scanner } = fixture(service, { entities: { issues: capped } });
    const { fallback: _, ...alone } = access;
    const plan = planOf(['number']);
    const scan = scanner.open({ ...plan, access: alone }, context());
    expect(await rowsOf(scan)).toHaveLength(20);
    expect(scan.outcome()).toMatchObject({
      complete: false,
      reason: 'service_cap',
      explanation: expect.stringContaining('20'),
    });
  });

  it('is replaced if a join has too many keys, and the result says so', async () => {
    const { scanner, service } = fixture((call) => pagedIssues(call, 3, row('a/1')));
    const { fallback: _, ...whole } = access;
    const fanOut = {
      over: 'outer',
      column: 'repo',
      most: 2,
      requestUrlBytes: 1000,
      from: { scan: 'other', column: 'repo' },
    } as const;
    const plan = planOf(
      ['repo', 'number'],
      { unbound: { access: whole, pushed: [], mostKeys: 1 } },
      { list: 'repository', query: {}, parameters: {}, fanOut },
    );
    const keys = async function* () {
      yield ['a/1', 'a/2'];
    };
    const scan = scanner.open(plan, { ...context(), outerValues: keys() });
    expect(await rowsOf(scan)).toHaveLength(3);
    expect(service.requests).toHaveLength(1);
    expect(scan.outcome()).toEqual({
      complete: true,
      warnings: [],
      notices: ['the join has more than 1 key, so organization was read without its keys'],
      withoutKeys: true,
    });
  });
});
