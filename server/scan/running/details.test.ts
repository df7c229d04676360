import type { EntityDeclaration, Pagination } from '../../../common/declaration';
import type { FakeResponse, FakeCall } from '../testing/fake_service';
import { ISSUES, context, fixture, pagedIssues, planOf, rowsOf } from '../testing/scan_fixture';

const service = (call: FakeCall): FakeResponse => {
  const number = /issues\/(\d+)$/.exec(call.url.pathname)?.[1];
  if (number === undefined) return pagedIssues(call, 25);
  return number === '7'
    ? { status: 404 }
    : { body: { number: Number(number), body: `Body ${number}` } };
};
const withDetails = { details: ['issue'] };

describe('columns that take one request per row', () => {
  it('send none if they are not selected', async () => {
    const { scanner, service: fake } = fixture(service);
    await rowsOf(scanner.open(planOf(['number']), context()));
    expect(fake.requests).toHaveLength(3);
  });

  it('send one for each row, and no more than LIMIT needs', async () => {
    const { scanner, service: fake } = fixture(service);
    const plan = planOf(['number', 'body'], { ...withDetails, limit: 5 });
    const rows = await rowsOf(scanner.open(plan, context()));
    expect(rows[4]).toEqual([5, 'Body 5']);
    expect(fake.requests).toHaveLength(6);
  });

  it('are loaded several at a time, and rows keep their order', async () => {
    let most = 0;
    const made = fixture((call) => {
      most = Math.max(most, made.service.inFlight());
      return service(call);
    });
    const scan = made.scanner.open(planOf(['number', 'body'], withDetails), context());
    const rows = await rowsOf(scan);
    expect(rows.map(([number]) => number)).toEqual(Array.from({ length: 25 }, (_, i) => i + 1));
    expect(most).toBe(8);
  });

  it('are NULL for a row that was deleted in the meantime, and the result reports it', async () => {
    const { scanner } = fixture(service);
    const scan = scanner.open(planOf(['number', 'body'], withDetails), context());
    expect((await rowsOf(scan))[6]).toEqual([7, null]);
    expect(scan.outcome()).toEqual({
      complete: true,
      warnings: [
        'Some rows no longer existed when their details (issue) were requested; the columns from these details are NULL.',
      ],
    });
  });

  it.each(['warn', 'ignore'] as const)(
    'that are rejected are NULL, and named as missing, if on_error is %s',
    async (onError) => {
      const { scanner } = fixture((call) =>
        call.url.pathname.endsWith('/2') || call.url.pathname.endsWith('/4')
          ? { status: 403 }
          : service(call),
      );
      const options = { onError };
      const scan = scanner.open(planOf(['number', 'body'], { ...withDetails, options }), context());
      const rows = await rowsOf(scan);
      expect(rows.filter(([, body]) => body === null).map(([number]) => number)).toEqual([2, 4, 7]);
      const { complete, missing } = scan.outcome();
      expect(complete).toBe(false);
      expect(missing?.parts.map(({ name }) => name)).toEqual([
        'details of repo acme/app, number 2',
        'details of repo acme/app, number 4',
      ]);
    },
  );

  it('are reused while they are fresh', async () => {
    const { scanner, service: fake } = fixture(service);
    const plan = planOf(['body'], withDetails);
    await rowsOf(scanner.open(plan, context()));
    const before = fake.requests.length;
    expect(await rowsOf(scanner.open(plan, context()))).toHaveLength(25);
    expect(fake.requests).toHaveLength(before);
  });
});

describe('an object whose list continues on pages that are too large for the service', () => {
  const size = { parameter: 'size', max: 100 };
  const names = Array.from({ length: 250 }, (_, at) => `file_${at}`);
  const kinds: readonly Pagination[] = [
    { kind: 'page', page: 'page', first: 1, size },
    { kind: 'offset', offset: 'offset', size },
    { kind: 'link', page: 'page', size },
  ];
  const made = (pages: Pagination, broken: (size: number, from: number) => boolean) => {
    const continues = { list: 'files', pages };
    const { issue } = ISSUES.details ?? {};
    if (issue === undefined) throw new Error('no detail');
    const issues: EntityDeclaration = {
      ...ISSUES,
      columns: {
        ...ISSUES.columns,
        files: { type: { list: 'text' }, detail: 'issue' },
        own_files: { type: { list: 'text' }, at: 'files' },
      },
      lists: [
        ...ISSUES.lists,
        {
          name: 'one',
          request: { method: 'GET', path: '/repos/website/issues/1' },
          rows: '.',
          lookup: true,
          filters: [],
          continues,
        },
      ],
      details: { issue: { ...issue, continues } },
    };
    return fixture(
      (call) => {
        const { url } = call;
        if (!url.pathname.endsWith('/issues/1')) return pagedIssues(call, 1);
        const requested = Number(url.searchParams.get('size'));
        const page = Number(url.searchParams.get('page') ?? 1);
        const from = Number(url.searchParams.get('offset') ?? (page - 1) * requested);
        if (broken(requested, from)) return { status: 504 };
        const next = new URL(url);
        next.searchParams.set('page', String(page + 1));
        const link = `<${next.toString()}>; rel="next"`;
        return {
          body: { number: 1, files: names.slice(from, from + requested) },
          headers: pages.kind === 'link' && from + requested < names.length ? { link } : {},
        };
      },
      { entities: { issues } },
    );
  };

  it.each(kinds)('is complete with smaller ones, as a detail: $kind', async (pages) => {
    const { scanner } = made(pages, (requested, from) => requested > 30 && from < 200);
    const scan = scanner.open(planOf(['number', 'files'], withDetails), context());
    expect(await rowsOf(scan)).toEqual([[1, names]]);
    expect(scan.outcome()).toEqual({ complete: true, warnings: [] });
  });

  it.each(kinds)('is complete if only a later page is too large: $kind', async (pages) => {
    const { scanner } = made(pages, (requested, from) => requested > 30 && from >= 100);
    const scan = scanner.open(planOf(['number', 'files'], withDetails), context());
    expect(await rowsOf(scan)).toEqual([[1, names]]);
  });

  it.each(kinds)('is complete with smaller ones, as a look-up: $kind', async (pages) => {
    const { scanner } = made(pages, (requested, from) => requested > 30 && from < 200);
    const access = { list: 'one', parameters: {}, query: {} };
    const scan = scanner.open(planOf(['number', 'own_files'], { access }), context());
    expect(await rowsOf(scan)).toEqual([[1, names]]);
    expect(scan.outcome()).toEqual({ complete: true, warnings: [] });
  });

  it('is an error if no page is small enough', async () => {
    const [pages = { kind: 'none' }] = kinds;
    const { scanner } = made(pages, () => true);
    const scan = scanner.open(planOf(['number', 'files'], withDetails), context());
    await expect(rowsOf(scan)).rejects.toMatchObject({ code: 'service_failed' });
    expect(scan.outcome()).toMatchObject({ complete: false, reason: 'error' });
  });
});
