import { renderPlanText } from '../../common/contract';
import { explainPlan, planQuery } from '../../server/query';
import { bindSelect, connectorOf, contextOf, testPool } from '../../server/query/testing';
import { prepareRequest } from '../../server/connectors';
import type { FakeCall, FakeResponse } from '../../server/scan/testing';
import { entity, list, service } from './declare_service';
import { joinedServices, type Reading } from './joined_services';

const pool = testPool({ size: 2 });
const UNCACHED: Reading = { pushDown: true, bindJoins: true, cache: false };

const LIMITS = { page: 100, maxConcurrency: 3 };

const code = service('code', LIMITS, {
  pulls: entity(
    ['number'],
    { number: { type: 'integer' }, title: { type: 'text' }, ticket: { type: 'text' } },
    [list('all', '/pulls')],
  ),
  files: entity(
    ['repo', 'path'],
    {
      repo: { type: 'text', ignoringCase: true, at: 'in', parameter: 'repo' },
      path: { type: 'text' },
      size: { type: 'integer' },
    },
    [
      list('one', '/files/{repo}/{path}', {
        lookup: true,
        needs: [
          { parameter: 'repo', column: 'repo' },
          { parameter: 'path', column: 'path' },
        ],
      }),
    ],
  ),
  changes: entity(
    ['id'],
    { id: { type: 'integer' }, repo: { type: 'text' }, file: { type: 'text' } },
    [list('all', '/changes')],
  ),
});
const desk = service('desk', LIMITS, {
  tickets: entity(['key'], { key: { type: 'text' }, status: { type: 'text' } }, [
    list('all', '/tickets', {
      filters: [
        {
          column: 'key',
          operators: ['eq', 'in'],
          parameter: 'key',
          match: 'exact',
          many: 'repeat',
        },
      ],
    }),
  ]),
  worklogs: entity(
    ['id'],
    { id: { type: 'integer' }, ticket: { type: 'text', parameter: 'ticket' } },
    [
      list('ticket', '/tickets/{ticket}/worklogs', {
        needs: [{ parameter: 'ticket', column: 'ticket' }],
      }),
    ],
  ),
});

const PULLS = Array.from({ length: 500 }, (_, at) => ({
  number: at + 1,
  title: `OPS-${(at % 230) + 1}: change ${at}`,
  ticket: at % 10 === 9 ? null : `OPS-${(at % 230) + 1}`,
}));
const KEYS = new Set(PULLS.flatMap(({ ticket }) => ticket ?? []));
const TICKETS = Array.from({ length: 1000 }, (_, at) => ({ key: `OPS-${at + 1}`, status: 'Open' }));
const FILES: Readonly<Record<string, object>> = {
  '/files/web/a': { in: 'web', path: 'a', size: 1 },
  // It was moved: the service redirects to where it is now.
  '/files/old/a': { in: 'web', path: 'a', size: 1 },
  '/files/web/b': { in: 'WEB', path: 'b', size: 2 },
};
const CHANGES = [
  { id: 1, repo: 'web', file: 'a' },
  { id: 2, repo: 'web', file: 'b' },
  { id: 3, repo: 'old', file: 'a' },
  { id: 4, repo: 'web', file: null },
  { id: 5, repo: 'web', file: 'gone' },
  { id: 6, repo: 'web', file: 'a' },
];

function respond({ url }: FakeCall): FakeResponse {
  const { pathname, searchParams } = url;
  if (pathname.startsWith('/files/')) {
    const body = FILES[pathname];
    return body === undefined ? { status: 404 } : { body: body as never };
  }
  if (pathname.endsWith('/worklogs'))
    return { body: [{ id: Number(pathname.split('/')[2]?.slice(4)) }] };
  const keys = searchParams.getAll('key');
  const all: readonly object[] =
    pathname === '/pulls'
      ? PULLS
      : pathname === '/changes'
        ? CHANGES
        : TICKETS.filter(({ key }) => keys.length === 0 || keys.includes(key));
  const page = Number(searchParams.get('page') ?? 1);
  const next = new URL(url);
  next.searchParams.set('page', String(page + 1));
  return {
    body: all.slice((page - 1) * 100, page * 100) as never,
    headers: page * 100 < all.length ? { link: `<${next.toString()}>; rel="next"` } : {},
  };
}

const pathOf = (request: string): string => request.split('?')[0] ?? '';

const services = joinedServices([code, desk], respond, pool, UNCACHED);

it('joins 500 pull requests to their tickets with a request for each batch of keys', async () => {
  const { rows, requests, complete } = await services.read(
    'SELECT p.number, t.status FROM code.pulls p JOIN desk.tickets t ON t.key = p.ticket',
  );
  expect({ rows: rows.length, complete }).toEqual({ rows: 450, complete: true });
  expect(requests).toHaveLength(PULLS.length / 100 + Math.ceil(KEYS.size / 100));
});

describe('a key of several columns', () => {
  const JOIN = `SELECT c.id, f.size FROM code.changes c JOIN code.files f ON f.repo = c.repo AND f.path = c.file`;
  it('is looked up once for each combination', async () => {
    const { rows, requests } = await services.read(JOIN);
    expect(
      requests
        .filter((one) => one.startsWith('/files'))
        .map(pathOf)
        .sort(),
    ).toEqual(['/files/old/a', '/files/web/a', '/files/web/b', '/files/web/gone']);
    expect([...rows].sort()).toEqual(['[1,1]', '[2,2]', '[6,1]']);
  });

  it('is that of the returned row, whatever was requested', async () => {
    const { rows } = await services.read(
      "SELECT repo, path FROM code.files WHERE repo = 'old' AND path = 'a'",
    );
    expect(rows).toEqual([]);
    const written = await services.read(
      "SELECT repo, path FROM code.files WHERE repo = 'web' AND path = 'b'",
    );
    expect(written.rows).toEqual(['["WEB","b"]']);
  });

  it('needs both columns from one row', async () => {
    const sql = `WITH c AS (SELECT repo, file FROM code.changes)
      SELECT a.repo, b.file, f.size FROM c a JOIN c b ON a.repo <> b.repo
      JOIN code.files f ON f.repo = a.repo AND f.path = b.file`;
    await expect(services.read(sql)).rejects.toMatchObject({ code: 'missing_filter' });
  });
});

describe('a table that cannot be read without a filter', () => {
  it('takes the values from the other table, wherever it is', async () => {
    const { rows, requests } = await services.read(
      `SELECT w.id FROM desk.worklogs w, desk.tickets t WHERE w.ticket = t.key AND t.key IN ('OPS-3', 'OPS-8')`,
    );
    expect([...rows].sort()).toEqual(['[3]', '[8]']);
    expect(requests.map(pathOf).filter((one) => one.endsWith('/worklogs'))).toEqual([
      '/tickets/OPS-3/worklogs',
      '/tickets/OPS-8/worklogs',
    ]);
  });

  it('is an error that names the column, the operators and a table with the values', async () => {
    const sql = 'SELECT count(*) FROM desk.worklogs w JOIN desk.tickets t ON w.id > length(t.key)';
    await expect(services.read(sql)).rejects.toMatchObject({
      code: 'missing_filter',
      message: 'desk.worklogs requires a condition on ticket (=, IN).',
    });
  });
});

describe('a join that no service can help with', () => {
  const JOIN = `SELECT p.number, t.key FROM code.pulls p JOIN desk.tickets t ON p.title LIKE '%' || t.key || ':%'`;
  it('reads both sides completely', async () => {
    const { rows, requests } = await services.read(JOIN);
    expect(rows).toHaveLength(500);
    expect(requests).toHaveLength(5 + 10);
  });

  const connectors = [connectorOf('code', code, {}), connectorOf('desk', desk, {})];
  const context = (rows: number) =>
    contextOf(connectors, { statistics: (_, name) => (name === 'tickets' ? { rows } : undefined) });
  it('warns if a side is known to be huge, and names an equality to write instead', () => {
    const [note, ...more] = planQuery(bindSelect(JOIN, connectors), context(120_000)).notes;
    expect(more).toEqual([]);
    expect(note).toEqual({
      severity: 'warning',
      text: 'This join reads all rows of desk.tickets, about 120,000 rows.',
      hint: "If the text contains one key, join with ON t.key = regexp_extract(p.title, '[A-Z][A-Z0-9_]*-[0-9]+') instead, which only requests the rows with these keys.",
    });
    expect(planQuery(bindSelect(JOIN, connectors), context(900)).notes).toEqual([]);
  });

  it('takes the fewest requests once it is written so', async () => {
    const sql = JOIN.replace(/ON .*/, "ON t.key = regexp_extract(p.title, '[A-Z]+-[0-9]+')");
    const { rows, requests } = await services.read(sql);
    expect(rows).toHaveLength(500);
    expect(requests).toHaveLength(5 + Math.ceil(230 / 100));
    const plan = planQuery(bindSelect(sql, connectors), context(120_000));
    expect(plan.notes).toEqual([]);
    const text = renderPlanText(
      explainPlan(plan, { ...context(120_000), prepare: prepareRequest }),
    );
    expect(text).toContain("keys: key from regexp_extract(title, '[A-Z]+-[0-9]+') of p");
    expect(text).toContain('order: p, then t: ');
  });
});
