import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseScript } from '../../common/language';
import { needs, sharedDirectory } from '../support/needs';
import type { ConnectorTypeDeclaration } from '../../common/declaration';
import { sampleEngine, type SampleEngine, type ScriptResult } from '../support/sample_engine';

/** The page's `my_connector.items`: a type that a user could have written. */
const SHELF: ConnectorTypeDeclaration = {
  name: 'shelf',
  title: 'Shelf',
  category: 'custom',
  description: 'Items',
  docs: 'https://shelf.example/docs',
  config: { url: { kind: 'url', title: 'Address', optional: false, secret: false } },
  api: {
    baseUrl: [{ url: '{config.url}' }],
    authentication: [],
    pages: { kind: 'none' },
    limits: { maxConcurrency: 4, fallbackWaitSeconds: 1 },
    tests: { connection: { method: 'GET', path: '/ping' } },
  },
  entities: {
    items: {
      title: 'Items',
      description: 'What is on the shelf',
      key: ['id'],
      incremental: { none: 'the service has no time of change' },
      columns: { id: { type: 'integer', description: 'Its number' } },
      lists: [{ name: 'all', request: { method: 'GET', path: '/items' }, rows: '.', filters: [] }],
    },
  },
};

/** The statement of the page that contains this text. */
const page = (): string => readFileSync(join(sharedDirectory(), 'connectors-overview.md'), 'utf8');
const statements = (): string[] =>
  [...page().matchAll(/```sql\n([\s\S]*?)```/g)].flatMap((match) =>
    parseScript(match[1] ?? '').statements.map(({ text }) => text),
  );
const holding = (...parts: readonly string[]): string => {
  const found = statements().find((text) => parts.every((part) => text.includes(part)));
  if (found === undefined) throw new Error(`The page has no statement with ${parts.join(', ')}`);
  return found;
};

needs('shared')('the statements of the overview page, word for word', () => {
  let engine: SampleEngine;
  beforeAll(async () => {
    engine = await sampleEngine([SHELF]);
    // The page's GitHub connectors, with the sample service instead of github.com.
    for (const name of ['github_org', 'github_myorg'])
      await engine.run(
        `CREATE OR REPLACE CONNECTOR ${name} TYPE 'github' CONFIG {"token": "{{secrets.github_token}}", "org": "mycompany", "repo": "checkout", "base_url": $github_url}`,
      );
    for (const name of ['jira_project', 'jira'])
      await engine.run(
        `CREATE OR REPLACE CONNECTOR ${name} TYPE 'jira' CONFIG {"url": $jira_url, "email": "{{secrets.jira_email}}", "token": "{{secrets.jira_token}}"}`,
      );
  });
  afterAll(() => engine.close());
  const column = async (text: string, name: string): Promise<unknown[]> => {
    const result = await engine.run(text);
    expect({ error: result.error, diagnostics: result.diagnostics }).toEqual({
      error: undefined,
      diagnostics: [],
    });
    const at = result.columns.indexOf(name);
    return result.rows.map((row) => row[at]);
  };

  it('select open bugs, and nothing else', async () => {
    const text = holding('SELECT * FROM github_myorg.issues');
    const states = await column(text, 'state');
    expect(states.length).toBeGreaterThan(50);
    expect(new Set(states)).toEqual(new Set(['open']));
    for (const labels of await column(text, 'labels')) expect(labels).toContain('bug');
  });
  it('select the open bugs of one person, newest first', async () => {
    const text = holding('FROM github_org.issues', 'assignee');
    expect(await column(text, 'title')).toEqual([]);
    const [author] = await column(
      "SELECT assignee FROM github_org.issues WHERE state = 'open' AND labels CONTAINS 'bug' AND assignee IS NOT NULL LIMIT 1",
      'assignee',
    );
    const times = (await column(
      text.replace('myusername', String(author)),
      'created_at',
    )) as string[];
    expect(times.length).toBeGreaterThan(0);
    expect(times).toEqual([...times].sort().reverse());
  });

  it('select the high priority incidents of Jira with one request', async () => {
    const text = holding('FROM jira_project.issues', "type = 'Incident'");
    const statuses = await column(text, 'status');
    expect(statuses.length).toBeGreaterThan(5);
    expect(statuses).not.toContain('Resolved');
    for (const priority of await column(text, 'priority'))
      expect(['High', 'Critical']).toContain(priority);
    const { plans } = await engine.run(`EXPLAIN ${text}`);
    expect(JSON.stringify(plans).match(/search\/jql\?/g)).toHaveLength(1);
  });
  it('join pull requests with the issues that their titles name', async () => {
    const text = holding('JOIN jira_project.issues');
    expect((await column(text, 'ticket_status')).length).toBeGreaterThan(5);
  });
  it('select from Jira as under "Optimize Queries"', async () => {
    const open = await column(holding('SELECT id, title, status FROM jira.issues'), 'title');
    expect(open.length).toBeGreaterThan(5);
    expect((await column(holding('SELECT * FROM jira.issues'), 'key')).length).toBeGreaterThan(400);
  });
  it('create a connector with options', async () => {
    const text = holding("TYPE 'jira'").replace('my_connector', 'my_jira');
    expect((await engine.run(text)).ok).toBe(true);
  });

  it('create an issue, then close one, as the comments say', async () => {
    expect(await column(holding('CONNECTOR_EXEC github_org.issues.create'), 'title')).toEqual([
      'New issue from Moltler',
    ]);
    const update = holding('CONNECTOR_EXEC github_org.issues.update');
    // The sample repository has an issue 123, or a pull request, which GitHub treats alike here.
    expect(await column(update, 'state')).toEqual(['closed']);
  });

  it('acknowledge an incident', async () => {
    const acknowledge = holding('CONNECTOR_EXEC pagerduty_prod.incidents.acknowledge');
    expect(await column(acknowledge, 'id')).toEqual(['P123ABC']);
    const now = "SELECT status FROM pagerduty_prod.incidents WHERE id = 'P123ABC'";
    expect(await column(now, 'status')).toEqual(['acknowledged']);
  });

  it('list connectors with the four columns of the page', async () => {
    const header = /│ (Name[^\n]*)│/
      .exec(page())?.[1]
      ?.split('│')
      .map((cell) => cell.trim());
    const result = await engine.run(holding('SHOW CONNECTORS'));
    expect(result.columns).toEqual(header);
    expect(result.rows.map(([name]) => name)).toContain('github_myorg');
  });

  it('show, test and drop a connector', async () => {
    for (const start of [
      'SHOW CONNECTOR github_myorg',
      'TEST CONNECTOR github_myorg',
      'DROP CONNECTOR github_myorg',
    ]) {
      const result = await engine.run(holding(start));
      expect({ start, ok: result.ok, error: result.error }).toEqual({
        start,
        ok: true,
        error: undefined,
      });
    }
    expect(await column('SHOW CONNECTORS', 'Name')).not.toContain('github_myorg');
  });

  it('create connectors with secret references, and warn about a token in plain text', async () => {
    expect((await engine.run(holding('CREATE CONNECTOR github_myorg'))).ok).toBe(true);
    const good = await engine.run(holding('CREATE CONNECTOR my_conn', '{{secrets.github_token}}'));
    // The page's short form names no organization, which GitHub does not require.
    expect({ ok: good.ok, diagnostics: good.diagnostics }).toEqual({ ok: true, diagnostics: [] });
    const bad = holding('CREATE CONNECTOR my_conn', 'ghp_actualtoken123').replace(
      'my_conn',
      'my_conn_2',
    );
    const result = await engine.run(bad);
    expect(result.ok).toBe(true);
    expect(result.messages.join('\n')).toContain('secrets set');
    expect(result.messages.join('\n')).not.toContain('ghp_actualtoken123');
  });

  it.each(['TO github-issues-*', '*/15 * * * *', 'INCREMENTAL ON updated_at', "'incident'"])(
    'sync word for word, as under "Syncing Data": %s',
    async (part) => {
      const result = await engine.run(holding('SYNC CONNECTOR github_org', part));
      expect({ error: result.error, diagnostics: result.diagnostics }).toEqual({
        error: undefined,
        diagnostics: [],
      });
      const at = (name: string): number => result.columns.indexOf(name);
      expect(result.rows.map((row) => row[at('outcome')])).toEqual(['ok']);
      expect(result.rows[0]?.[at('read')]).toBeGreaterThan(0);
      const connectors = await engine.run('SHOW CONNECTORS');
      const shown = connectors.rows.find(([name]) => name === 'github_org');
      expect(shown?.[connectors.columns.indexOf('Last Sync')]).toBe('just now');
    },
  );

  it('sync a connector once, and read its documents', async () => {
    expect((await engine.run(holding('SYNC CONNECTOR github_org TO'))).error).toBeUndefined();
    const of = (table: string) =>
      column(`SELECT title FROM ${table} WHERE state = 'open' ORDER BY title`, 'title');
    const documents = await of('github-issues-github_org-issues');
    expect(documents.length).toBeGreaterThan(50);
    expect(documents).toEqual(await of('github_org.issues'));
  });

  describe('fall back when a service fails, as under "Handle Errors Gracefully"', () => {
    const block = () => holding('BEGIN');
    const caughtOf = ({ messages }: ScriptResult) => messages.join(' ');
    beforeAll(async () => {
      const config = '{"url": "http://127.0.0.1:1"}';
      const options = '{"retry_count": 0}';
      await engine.run(
        `CREATE OR REPLACE CONNECTOR my_connector TYPE 'shelf' CONFIG ${config} OPTIONS ${options}`,
      );
    });
    it('report that there is no cached data', async () => {
      const result = await engine.run(block());
      expect(result.diagnostics).toEqual([]);
      expect(caughtOf(result)).toContain('No index matches "my-connector-cache-*".');
      expect(result.error).toMatchObject({ code: 'unknown_index', family: 'statement_error' });
    });
    it('to cached data', async () => {
      const name = 'my-connector-cache-items';
      const columns = [{ name: 'id', type: 'integer', ignoringCase: false }] as const;
      await engine.documents.prepare({ name, columns });
      const document = { id: 'shelf:items:7', content: { id: 7 } };
      const { signal } = new AbortController();
      await engine.documents.write([{ type: 'put', index: name, document }], { fence: 1, signal });
      await engine.documents.refresh([name]);
      const result = await engine.run(block());
      expect({ error: result.error, diagnostics: result.diagnostics }).toEqual({
        error: undefined,
        diagnostics: [],
      });
      expect({ columns: result.columns, rows: result.rows }).toEqual({
        columns: ['id'],
        rows: [[7]],
      });
    });
    it('only if it fails', async () => {
      const works = block().replace('my_connector.items', 'github_org.issues LIMIT 5');
      const result = await engine.run(works);
      expect({ error: result.error, rows: result.rows.length }).toEqual({
        error: undefined,
        rows: 5,
      });
    });
  });

  it('mark the placeholders of the templates', async () => {
    for (const part of ['CONFIG {...}', 'SELECT columns FROM']) {
      const result = await engine.run(holding(part));
      expect(result.diagnostics.map(({ code }) => code)).toContain('placeholder');
    }
  });
});
