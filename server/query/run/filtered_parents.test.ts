import fc from 'fast-check';
import { fixture, ISSUES, REPOS, type FakeResponse, type FakeCall } from '../../scan/testing';
import { planQuery } from '../plan';
import { bindSelect, contextOf } from '../testing/sql';
import { testPool } from '../testing/test_pool';
import { runQuery } from '.';

const pool = testPool();

/** Compared ignoring case, as in GitHub; `owner` is a column of the parent and of the child. */
const entities = {
  issues: {
    ...ISSUES,
    columns: {
      ...ISSUES.columns,
      repo: { type: 'text', parameter: 'repo', ignoringCase: true },
      owner: { type: 'text' },
    },
    lists: ISSUES.lists
      .filter(({ name }) => name === 'repository')
      .map((list) => ({
        ...list,
        parent: { entity: 'repos', supplies: { repo: 'name' }, conditions: { owner: 'owner' } },
      })),
  },
  repos: { ...REPOS, columns: { ...REPOS.columns, owner: { type: 'text' } } },
} as const;
const PARENTS = [
  { name: 'a/one', owner: 'Ann' },
  { name: 'a/two', owner: 'ann' },
  { name: 'B/One', owner: null },
  { name: 'b/x_y', owner: 'bob' },
  { name: 'c/100', owner: '' },
  { name: null, owner: 'nobody' },
];
const service = (call: FakeCall): FakeResponse => {
  if (call.url.pathname === '/repos') return { body: { items: PARENTS } };
  const name = call.url.pathname.split('/').slice(2, 4).join('/');
  const parent = PARENTS.find((one) => one.name?.toLowerCase() === name.toLowerCase());
  const row = (number: number) => ({ number, owner: parent?.owner ?? null, title: 't' });
  return { body: parent === undefined ? [] : [row(1), row(2)] };
};

async function read(sql: string, pushDown = true, made = fixture(service, { entities })) {
  const { scanner, connector, service: fake } = made;
  const tracking = [connector('tracker')];
  const plan = planQuery(bindSelect(sql, tracking), contextOf(tracking, { pushDown }));
  const rows: string[] = [];
  const context = { signal: new AbortController().signal, priority: 'interactive' } as const;
  let failure: unknown;
  try {
    for await (const event of runQuery(plan, { scanner, pool }, context))
      if (event.type === 'rows') rows.push(...event.rows.map((row) => JSON.stringify(row)));
  } catch (error) {
    failure = error;
  }
  const requested = fake.requests.filter((one) => one.includes('/issues'));
  return { rows: rows.sort(), requested, failure, plan };
}

const folded = (rows: readonly string[]): readonly string[] =>
  rows.map((row) => row.toLowerCase()).sort();

describe('the parents of a fan-out', () => {
  it.each([
    ["repo LIKE 'a/%'", 2],
    ["repo ILIKE 'A/T%'", 1],
    ["repo <> 'A/ONE'", 4],
    ["repo NOT IN ('a/one', 'b/one')", 3],
    ["repo BETWEEN 'a' AND 'b'", 2],
    ['length(repo) = 5 AND number = 1', 5],
    ["owner = 'bob'", 1],
    ['owner IS NULL', 1],
    ["owner <> 'bob'", 3],
    ["(repo LIKE 'a/o%' AND number = 1) OR (repo LIKE 'b/o%' AND title = 't')", 2],
    ["NOT (repo LIKE 'a/%' OR number = 1)", 3],
    ["repo LIKE 'a/%' OR number = 1", 5],
    ["split_part(repo, '/', 2) = 'one'", 2],
    ['repo IS NULL', 0],
  ])('are only read if %s may hold', async (where, count) => {
    const { requested, rows } = await read(
      `SELECT repo, number FROM tracker.issues WHERE ${where}`,
    );
    expect(requested).toHaveLength(count);
    const all = await read(`SELECT repo, number FROM tracker.issues WHERE ${where}`, false);
    expect(rows).toEqual(all.rows);
  });

  it('are all read by the next statement, however many the previous one skipped', async () => {
    const made = fixture(service, { entities });
    const some = await read("SELECT repo FROM tracker.issues WHERE repo LIKE 'a/%'", true, made);
    expect(some.rows).toHaveLength(4);
    expect((await read('SELECT repo FROM tracker.issues', true, made)).rows).toHaveLength(10);
    const requests = made.service.requests.length;
    await read("SELECT repo FROM tracker.issues WHERE repo LIKE 'b/%'", true, made);
    expect(made.service.requests).toHaveLength(requests);
  });

  it('are read if a predicate cannot be evaluated on them, and the rows decide', async () => {
    const sql = 'SELECT number FROM tracker.issues WHERE number > 5 AND CAST(repo AS INTEGER) = 1';
    const [on, off] = [await read(sql), await read(sql, false)];
    expect(on.rows).toEqual(off.rows);
    expect(on.requested).toHaveLength(off.requested.length);
    expect(Boolean(on.failure)).toBe(Boolean(off.failure));
  });

  it('are not filtered by conditions on the rows of an outer join', async () => {
    const sql = `SELECT r.name, i.number FROM tracker.repos r
      LEFT JOIN tracker.issues i ON i.owner = r.owner AND i.repo LIKE 'a/%' WHERE i.repo IS NULL`;
    expect((await read(sql)).rows).toEqual((await read(sql, false)).rows);
  });

  it('are also filtered if a join names them', async () => {
    const sql = `SELECT r.name, i.number FROM tracker.repos r
      JOIN tracker.issues i ON i.repo = r.name WHERE i.repo LIKE 'b/%'`;
    const { requested, rows } = await read(sql);
    expect(requested.length).toBeLessThanOrEqual(2);
    expect(rows).toEqual((await read(sql, false)).rows);
  });

  const TEXTS = ["'a/one'", "'A/ONE'", "'b/%'", "'%one'", "'_/%'", "'Ann'", "''", 'NULL'];
  const text = fc.constantFrom(...TEXTS);
  const column = fc.constantFrom('repo', 'owner', 'lower(repo)', "coalesce(owner, 'Ann')");
  const leaf = fc.oneof(
    fc
      .tuple(column, fc.constantFrom('=', '<>', '<', '>=', 'LIKE', 'NOT LIKE', 'ILIKE'), text)
      .map((parts) => parts.join(' ')),
    fc
      .tuple(column, fc.constantFrom('IN', 'NOT IN'), text, text)
      .map(([of, operator, one, other]) => `${of} ${operator} (${one}, ${other})`),
    fc.tuple(column, text, text).map(([of, low, high]) => `${of} BETWEEN ${low} AND ${high}`),
    fc.tuple(column, fc.constantFrom('IS NULL', 'IS NOT NULL')).map((parts) => parts.join(' ')),
    fc.constantFrom('number = 1', 'title IS NULL', "title = 't'"),
  );
  const { predicate } = fc.letrec<{ predicate: string }>((tie) => ({
    predicate: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.tuple(tie('predicate'), tie('predicate')).map(([a, b]) => `(${a} AND ${b})`),
      fc.tuple(tie('predicate'), tie('predicate')).map(([a, b]) => `(${a} OR ${b})`),
      tie('predicate').map((one) => `NOT (${one})`),
    ),
  }));

  it('lose no row to any predicate', async () => {
    await fc.assert(
      fc.asyncProperty(predicate, async (where) => {
        const sql = `SELECT repo, number FROM tracker.issues WHERE ${where}`;
        let bound = true;
        try {
          bindSelect(sql, [fixture(service, { entities }).connector('tracker')]);
        } catch {
          bound = false;
        }
        fc.pre(bound);
        const [on, off] = [await read(sql), await read(sql, false)];
        expect(on.failure).toBeUndefined();
        // A name that the statement spells differently is shown as requested.
        expect(folded(on.rows)).toEqual(folded(off.rows));
        expect(on.requested.length).toBeLessThanOrEqual(off.requested.length);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
