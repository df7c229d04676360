import type { FakeResponse, FakeCall } from '../testing/fake_service';
import {
  context,
  fixture,
  ISSUES,
  pagedIssues,
  planOf,
  rowsOf,
  settled,
  text,
} from '../testing/scan_fixture';
import type { AccessPlan, ScanPlan } from '../scan_plan';

const PARENT: ScanPlan = {
  ...planOf(['name'], { id: 's0', entity: 'repos' }, { list: 'all', parameters: {} }),
};
const overRepos: Partial<AccessPlan> = {
  parameters: {},
  fanOut: { over: 'parent', parent: PARENT, supplies: { repo: 'name' } },
};
/** Three repositories, each with as many issues as the last digit of its name, on two pages at most. */
const service = (call: FakeCall): FakeResponse => {
  if (call.url.pathname === '/repos')
    return { body: { items: [{ name: 'a/1' }, { name: 'a/12' }, { name: 'a/3' }] } };
  return pagedIssues(call, Number(/a\/(\d+)/.exec(call.url.pathname)?.[1]));
};
const sorted = (rows: unknown[][]) => rows.map((row) => row.join('#')).sort();

describe('a scan over the rows of a parent', () => {
  it('reads the list of each parent, and adds the parent to each row', async () => {
    const { scanner, service: fake } = fixture(service);
    const scan = scanner.open(planOf(['repo', 'number'], {}, overRepos), context());
    const rows = await rowsOf(scan);
    expect(rows).toHaveLength(16);
    expect(sorted(rows).slice(0, 2)).toEqual(['a/1#1', 'a/12#1']);
    expect(fake.requests).toHaveLength(5);
    expect(scan.metrics()).toMatchObject({ requests: 5, pages: 5, rows: 16 });
    expect(scan.outcome().complete).toBe(true);
  });

  it('sends all requests in the name of its caller', async () => {
    const callers: unknown[] = [];
    const { scanner } = fixture((call) => {
      callers.push(call.context.callers?.());
      return service(call);
    });
    const options = { cache: false };
    const parent = { ...PARENT, options };
    const plan = planOf(
      ['number'],
      { options },
      { ...overRepos, fanOut: { over: 'parent', parent, supplies: { repo: 'name' } } },
    );
    await rowsOf(scanner.open(plan, context({ caller: 'ann' })));
    expect(callers).toEqual([1, 2, 3, 4, 5].map(() => ['ann']));
  });

  it('sends nothing for an incomplete name, and reports it', async () => {
    const [list, ...others] = ISSUES.lists;
    if (list === undefined) throw new Error('no list');
    const complete = { unless: '/', template: '{config.org}/{value}' };
    const needs = (list.needs ?? []).map((need) => ({ ...need, complete }));
    const issues = { ...ISSUES, lists: [{ ...list, needs }, ...others] };
    const { scanner, service: fake } = fixture(service, {
      entities: { issues },
    });
    for (const access of [
      { parameters: { repo: text('checkout') } },
      {
        parameters: {},
        fanOut: {
          over: 'values',
          sets: [{ repo: text('checkout') }, { repo: text('other') }],
        },
      } as const,
    ]) {
      const scan = scanner.open(planOf(['number'], {}, access), context());
      expect(await rowsOf(scan)).toEqual([]);
      expect(scan.outcome()).toMatchObject({
        complete: true,
        warnings: expect.arrayContaining([
          'repo = "checkout" without "/" matches no row, so nothing was requested for it.',
        ]) as unknown,
      });
    }
    expect(fake.requests).toHaveLength(0);
  });

  it('has no more concurrent requests than the connector allows', async () => {
    const repos = Array.from({ length: 30 }, (_, i) => ({ name: `a/${i}` }));
    let most = 0;
    const made = fixture(
      (call) => {
        most = Math.max(most, made.service.inFlight());
        return call.url.pathname === '/repos'
          ? { body: { items: repos } }
          : { body: [{ number: 1 }] };
      },
      { options: { maxConcurrency: 3 } },
    );
    const rows = await rowsOf(made.scanner.open(planOf(['number'], {}, overRepos), context()));
    expect(rows).toHaveLength(30);
    expect(most).toBe(3);
  });

  it('reads one list after the other if an order is promised', async () => {
    const { scanner } = fixture(service);
    const sort = { column: 'number', direction: 'asc' } as const;
    const scan = scanner.open(planOf(['repo', 'number'], { sort }, overRepos), context());
    const repos = (await rowsOf(scan)).map(([repo]) => repo);
    expect([...new Set(repos)]).toEqual(['a/1', 'a/12', 'a/3']);
    expect(repos.indexOf('a/3')).toBe(13);
  });

  it('is not complete if its parent was not', async () => {
    const { scanner } = fixture(service);
    const parent = { ...PARENT, options: { maxResults: 2 } };
    const scan = scanner.open(
      planOf(
        ['number'],
        {},
        { ...overRepos, fanOut: { over: 'parent', parent, supplies: { repo: 'name' } } },
      ),
      context(),
    );
    expect(await rowsOf(scan)).toHaveLength(13);
    expect(scan.outcome()).toMatchObject({ complete: false, reason: 'max_results' });
  });
});

describe('a scan over values', () => {
  const values = (...names: string[]): Partial<AccessPlan> => ({
    parameters: {},
    fanOut: { over: 'values', sets: names.map((name) => ({ repo: text(name) })) },
  });

  it('sends one request for each distinct value', async () => {
    const { scanner, service: fake } = fixture(service);
    const scan = scanner.open(planOf(['repo'], {}, values('a/1', 'a/3', 'a/1')), context());
    expect(sorted(await rowsOf(scan))).toEqual(['a/1', 'a/3', 'a/3', 'a/3']);
    expect(fake.requests).toHaveLength(2);
  });

  it('sends one request for values that differ only in case if the column ignores it', async () => {
    const { repo } = ISSUES.columns;
    if (repo === undefined) throw new Error('no column repo');
    const columns = { ...ISSUES.columns, repo: { ...repo, ignoringCase: true } };
    const { scanner, service: fake } = fixture((call) => pagedIssues(call, 2), {
      entities: { issues: { ...ISSUES, columns } },
    });
    const scan = scanner.open(planOf(['repo', 'number'], {}, values('a/App', 'A/app')), context());
    expect(sorted(await rowsOf(scan))).toEqual(['a/App#1', 'a/App#2']);
    expect(fake.requests).toHaveLength(1);
  });

  it('sends a request for each of two values that evaluation distinguishes, even if JavaScript does not', async () => {
    const { repo } = ISSUES.columns;
    if (repo === undefined) throw new Error('no column repo');
    const columns = { ...ISSUES.columns, repo: { ...repo, ignoringCase: true } };
    const { scanner } = fixture((call) => pagedIssues(call, 1), {
      entities: { issues: { ...ISSUES, columns } },
    });
    // In lower case the first ends in σ for DuckDB, and in ς for JavaScript.
    const scan = scanner.open(planOf(['repo'], {}, values('a/ΑΣ', 'a/ας')), context());
    expect(await rowsOf(scan)).toHaveLength(2);
  });

  it('uses the values of the other side of a join as they arrive', async () => {
    const { scanner, service: fake } = fixture(({ url }) =>
      url.pathname.endsWith('/gone') ? { status: 404 } : { body: { name: url.pathname.slice(7) } },
    );
    async function* outerValues() {
      yield ['x', null];
      await settled(2);
      yield ['gone', 'y'];
    }
    const from = { scan: 's0', column: 'n' };
    const fanOut = { over: 'outer', parameter: 'name', column: 'name', most: 1, from } as const;
    const plan = planOf(['name'], { entity: 'repos' }, { list: 'one', parameters: {}, fanOut });
    const scan = scanner.open(plan, context({ outerValues: outerValues() }));
    expect(sorted(await rowsOf(scan))).toEqual(['x', 'y']);
    expect(fake.requests).toHaveLength(3);
    expect(scan.outcome()).toEqual({ complete: true, warnings: [] });
  });

  const rejecting = (call: FakeCall): FakeResponse =>
    call.url.pathname.includes('a/3') ? { status: 403 } : service(call);

  it('fails with the error of the service if one list is rejected', async () => {
    const { scanner } = fixture(rejecting);
    const scan = scanner.open(planOf(['repo'], {}, values('a/3', 'a/1')), context());
    await expect(rowsOf(scan)).rejects.toMatchObject({ code: 'permission_denied' });
    expect(scan.outcome()).toMatchObject({ complete: false, reason: 'error' });
  });

  it('continues without a rejected list if errors only cause warnings, and reports it', async () => {
    const { scanner } = fixture(rejecting);
    const options = { onError: 'warn' } as const;
    const scan = scanner.open(planOf(['repo'], { options }, values('a/3', 'a/1')), context());
    expect(await rowsOf(scan)).toEqual([['a/1']]);
    const { complete, reason, warnings } = scan.outcome();
    expect({ complete, reason }).toEqual({ complete: false, reason: 'error' });
    expect(warnings).toEqual([expect.stringContaining('a/3')]);
  });

  it('does not warn of ignored errors, but is not complete either', async () => {
    const { scanner } = fixture(rejecting);
    const options = { onError: 'ignore' } as const;
    const scan = scanner.open(planOf(['repo'], { options }, values('a/3', 'a/1')), context());
    expect(await rowsOf(scan)).toEqual([['a/1']]);
    expect(scan.outcome()).toMatchObject({ complete: false, warnings: [] });
  });

  it.each(['warn', 'ignore'] as const)('names each part that is missing (%s)', async (onError) => {
    const { scanner } = fixture(rejecting);
    const names = ['a/3', 'a/1', 'a/31', 'a/32'];
    const scan = scanner.open(
      planOf(['repo'], { options: { onError } }, values(...names)),
      context(),
    );
    expect(await rowsOf(scan)).toEqual([['a/1']]);
    const { missing, explanation, warnings } = scan.outcome();
    expect(missing?.parts.map(({ name, code }) => [name, code])).toEqual([
      ['repo a/3', 'permission_denied'],
      ['repo a/31', 'permission_denied'],
      ['repo a/32', 'permission_denied'],
    ]);
    expect(missing?.more).toBe(0);
    expect(missing?.parts[0]?.message).not.toContain('a/3');
    expect(explanation).toMatch(
      /^3 parts could not be read: repo a\/3, repo a\/31 and repo a\/32\. \w/,
    );
    expect(warnings).toHaveLength(onError === 'warn' ? 3 : 0);
  });

  it('names only as many of them as its bound allows, and counts the others', async () => {
    const { scanner } = fixture(rejecting, { bounds: { missing_parts: 2 } });
    const names = Array.from({ length: 20 }, (_, at) => `a/3${at}`);
    const options = { onError: 'warn' } as const;
    const scan = scanner.open(planOf(['repo'], { options }, values(...names, 'a/1')), context());
    expect(await rowsOf(scan)).toEqual([['a/1']]);
    const { missing, explanation, warnings } = scan.outcome();
    expect(missing).toMatchObject({
      parts: [{ name: 'repo a/30' }, { name: 'repo a/31' }],
      more: 18,
    });
    expect(explanation).toContain('20 parts could not be read: repo a/30, repo a/31 and 18 more.');
    expect(warnings).toHaveLength(3);
    expect(warnings.at(-1)).toBe('18 more parts could not be read either.');
  });

  it('names what is missing from the parents that it is based on', async () => {
    const { scanner } = fixture((call) =>
      call.url.pathname === '/repos' ? { status: 403 } : service(call),
    );
    const options = { onError: 'ignore' } as const;
    const parent = { ...PARENT, options };
    const plan = planOf(
      ['number'],
      { options },
      { ...overRepos, fanOut: { over: 'parent', parent, supplies: { repo: 'name' } } },
    );
    const scan = scanner.open(plan, context());
    expect(await rowsOf(scan)).toEqual([]);
    expect(scan.outcome()).toMatchObject({
      complete: false,
      reason: 'error',
      explanation: expect.stringMatching(
        /^the list of repos that this is based on is partial: \w/,
      ) as unknown,
      missing: { parts: [{ name: 'tracker.repos', code: 'permission_denied' }], more: 0 },
    });
  });

  it('stops at once if the credentials are rejected, whatever the policy', async () => {
    const { scanner, service: fake } = fixture(() => ({ status: 401 }), {
      options: { maxConcurrency: 1 },
    });
    const options = { onError: 'warn' } as const;
    const scan = scanner.open(
      planOf(['repo'], { options }, values('a/1', 'a/2', 'a/3')),
      context(),
    );
    expect(await rowsOf(scan)).toEqual([]);
    expect(fake.requests).toHaveLength(1);
    expect(scan.outcome()).toMatchObject({
      complete: false,
      reason: 'error',
      missing: { parts: [{ name: 'the rest of tracker.issues' }], more: 0 },
    });
  });

  it('treats a status that means "nothing here" as no rows', async () => {
    const { scanner } = fixture(() => ({ status: 410 }));
    const scan = scanner.open(planOf(['repo'], {}, values('a/1')), context());
    expect(await rowsOf(scan)).toEqual([]);
    expect(scan.outcome()).toEqual({ complete: true, warnings: [] });
  });
});
