import { memoryPorts } from '../../../server/ports/fakes';
import { fakeEngine, runScript } from '../../../server/script/testing';
import { written } from './testing/written';

const LONG = `SELECT repo, number, title
FROM github_myorg.issues
WHERE state = 'open' AND author IN (${Array.from({ length: 90 }, (_, at) => `'user_${at}'`).join(', ')})
ORDER BY created_at DESC`;

async function engineWithRecords() {
  const ports = memoryPorts();
  const now = Date.now();
  const ago = (minutes: number) => new Date(now - minutes * 60_000).toISOString();
  const entry = {
    user: 'ada@mycompany.example',
    kind: 'select_statement',
    changes: false,
    outcome: 'ok' as const,
    rows: 1_327,
    requests: 14,
    milliseconds: 2_345.678,
    statementId: '7f3a2f0c-5b1e-4d7e-9f11-0d8f6f0e3a55',
  };
  await ports.history.append({ ...entry, at: ago(200), text: LONG });
  await ports.history.append({ ...entry, at: ago(90), text: 'SELECT * FROM gh.pulls LIMIT 5' });
  await ports.history.append({ ...entry, at: ago(60), text: 'SHOW CONNECTORS', requests: 0 });
  const error = { family: 'auth_error', message: 'GitHub rejected the token (401)' };
  await ports.history.append({
    ...entry,
    at: ago(5),
    text: 'SELECT count(*) FROM gh.issues',
    outcome: 'error',
    error,
  });
  const record = {
    user: 'ada@mycompany.example',
    connector: 'github_myorg',
    entity: 'issues',
    action: 'create',
    method: 'POST',
    url: 'https://api.github.com/repos/mycompany/checkout/issues',
    statementId: '7f3a2f0c-5b1e-4d7e-9f11-0d8f6f0e3a55',
  };
  for (const number of [1, 2, 3, 4]) {
    const args = {
      repo: 'mycompany/checkout',
      title: `Number ${number}`,
      body: 'Long. '.repeat(99),
    };
    const id = await ports.auditLog.start({ ...record, at: ago(9 - number), arguments: args });
    await ports.auditLog.finish(
      id,
      number === 4 ? { outcome: 'error', status: 401, error } : { outcome: 'ok', status: 201 },
    );
  }
  return fakeEngine({ ports });
}

async function shown(text: string, width: number): Promise<string> {
  const events = await runScript(await engineWithRecords(), text);
  return written('table', events, width);
}
const widthOf = (text: string) => Math.max(...text.split('\n').map(({ length }) => length));
/** The text without borders, spaces and line breaks. */
const letters = (text: string) => text.replace(/[│\s]+/g, '');

describe('the records of what was run, in a terminal', () => {
  it.each([80, 100, 200])('SHOW HISTORY is a table in %s columns', async (width) => {
    const text = await shown('SHOW HISTORY', width);
    expect(text).not.toContain('─[ 1 ]');
    expect(widthOf(text)).toBeLessThanOrEqual(width);
    for (const each of ['SHOW CONNECTORS', 'SELECT * FROM gh.pulls LIMIT 5', '1327', 'error'])
      expect(letters(text)).toContain(letters(each));
    expect(letters(text)).toContain(letters('auth_error: GitHub rejected the token (401)'));
  });

  it('SHOW HISTORY has ages, and only the beginning of long statements, in 80 columns', async () => {
    const text = await shown('SHOW HISTORY', 80);
    expect(text).toContain('│ 5 min ago ');
    expect(letters(text)).toContain(letters('SELECT repo, number, title'));
    expect(letters(text)).not.toContain('user_89');
    expect(text).toContain('moltler --format json shows all)');
    expect(text).toMatchInlineSnapshot(`
      "┌────────────┬─────────┬──────┬────────────────────────────────────────────────┐
      │ at         │ outcome │ rows │ statement                                      │
      ├────────────┼─────────┼──────┼────────────────────────────────────────────────┤
      │ 5 min ago  │ error   │ 1327 │ SELECT count(*) FROM gh.issues (error:         │
      │            │         │      │ auth_error: GitHub rejected the token (401))   │
      │ 60 min ago │ ok      │ 1327 │ SHOW CONNECTORS                                │
      │ 90 min ago │ ok      │ 1327 │ SELECT * FROM gh.pulls LIMIT 5                 │
      │ 3 h ago    │ ok      │ 1327 │ SELECT repo, number, title⏎FROM                │
      │            │         │      │ github_myorg.issues⏎WHERE state = 'open' AND   │
      │            │         │      │ author IN ('user_0', 'user_1', 'user_2',       │
      │            │         │      │ 'user_3', 'user_4',…                           │
      └────────────┴─────────┴──────┴────────────────────────────────────────────────┘
      (1 long value is cut; moltler --format json shows all)
      (no room for milliseconds, requests, user, statement_id; moltler --format json
          shows all)
      "
    `);
  });

  it.each([80, 100, 200])('SHOW AUDIT is a table in %s columns', async (width) => {
    const text = await shown('SHOW AUDIT', width);
    expect(text).not.toContain('─[ 1 ]');
    expect(widthOf(text)).toBeLessThanOrEqual(width);
    for (const each of ['github_myorg.issues.create', 'Number 3', 'auth_error: GitHub rejected'])
      expect(letters(text)).toContain(letters(each));
  });

  it('SHOW AUDIT has what was done and what failed, in 80 columns', async () => {
    expect(await shown('SHOW AUDIT', 80)).toMatchInlineSnapshot(`
      "┌───────────┬────────────────────────────┬─────────┬───────────────────────────┐
      │ at        │ action                     │ outcome │ arguments                 │
      ├───────────┼────────────────────────────┼─────────┼───────────────────────────┤
      │ 5 min ago │ github_myorg.issues.create │ error   │ {"repo":"mycompany/       │
      │           │                            │         │ checkout","title":"Number │
      │           │                            │         │ 4","body":"Long. Long.    │
      │           │                            │         │ Long. … (error:           │
      │           │                            │         │ auth_error: GitHub        │
      │           │                            │         │ rejected the token (401)) │
      │ 6 min ago │ github_myorg.issues.create │ ok      │ {"repo":"mycompany/       │
      │           │                            │         │ checkout","title":"Number │
      │           │                            │         │ 3","body":"Long. Long.    │
      │           │                            │         │ Long. …                   │
      │ 7 min ago │ github_myorg.issues.create │ ok      │ {"repo":"mycompany/       │
      │           │                            │         │ checkout","title":"Number │
      │           │                            │         │ 2","body":"Long. Long.    │
      │           │                            │         │ Long. …                   │
      │ 8 min ago │ github_myorg.issues.create │ ok      │ {"repo":"mycompany/       │
      │           │                            │         │ checkout","title":"Number │
      │           │                            │         │ 1","body":"Long. Long.    │
      │           │                            │         │ Long. …                   │
      └───────────┴────────────────────────────┴─────────┴───────────────────────────┘
      (4 long values are cut; moltler --format json shows all)
      (no room for status, user, method, url, statement_id; moltler --format json
          shows all)
      "
    `);
  });

  it('say what there is no room for', async () => {
    for (const statement of ['SHOW HISTORY', 'SHOW AUDIT']) {
      const left = /no room for [^;]*user[^;]*; moltler --format json\s+shows all/;
      expect(await shown(statement, 80)).toMatch(left);
      expect(await shown(statement, 200)).toContain('ada@mycompany.example');
    }
  });
});
