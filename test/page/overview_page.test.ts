import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { readTypeFile } from '../../server/type_files';
import { needs, sharedDirectory } from '../support/needs';
import { sampleEngine, type ResultTable, type SampleEngine } from '../support/sample_engine';

/** The page's `my_connector.items`: a type in a file, as a user could have written it. */
function shelf() {
  const read = readTypeFile(readFileSync(join(__dirname, 'types', 'shelf.json'), 'utf8'));
  if (read.kind === 'problems') throw new Error(JSON.stringify(read.problems));
  return read.type;
}

interface Block {
  /** The section and the heading above it: `Best Practices, 2. Set Rate Limits`. */
  readonly place: string;
  readonly text: string;
}

/** The SQL blocks of the page. */
function blocksOfPage(): readonly Block[] {
  let section = '';
  let heading = '';
  const found: Block[] = [];
  const parts = page().matchAll(/^## (.*)$|^### (.*)$|```sql\n([\s\S]*?)```/gm);
  for (const [, wide, narrow, text] of parts) {
    if (wide !== undefined) [section, heading] = [wide, ''];
    else if (narrow !== undefined) heading = narrow;
    else if (text !== undefined) found.push({ place: `${section}, ${heading}`, text });
  }
  return found;
}
const page = (): string => readFileSync(join(sharedDirectory(), 'connectors-overview.md'), 'utf8');

const SECTIONS = [
  'What are Connectors?',
  'Creating Connectors',
  'Querying Connectors',
  'Syncing Data',
  'Connector Actions',
  'Managing Connectors',
  'Best Practices',
];
/** Each block as it stands, whole. */
const TESTED = [
  'What are Connectors?, ',
  'Creating Connectors, With Secrets',
  'Creating Connectors, With Options',
  'Querying Connectors, Examples',
  'Querying Connectors, Joins (Coming Soon)',
  'Syncing Data, One-Time Sync',
  'Syncing Data, Scheduled Sync',
  'Syncing Data, Incremental Sync',
  'Syncing Data, Selective Sync',
  'Connector Actions, Create',
  'Connector Actions, Update',
  'Connector Actions, Custom Actions',
  'Managing Connectors, List Connectors',
  'Managing Connectors, View Connector Details',
  'Managing Connectors, Test Connection',
  'Managing Connectors, Delete Connector',
  'Best Practices, 1. Use Secrets for Credentials',
  'Best Practices, 3. Handle Errors Gracefully',
  'Best Practices, 4. Optimize Queries',
];
/** Blocks with a part that the reader has to fill in, such as `{...}`. */
const TEMPLATES = {
  'Creating Connectors, Basic Syntax': 'unknown_connector_type',
  'Querying Connectors, SELECT Syntax': 'placeholder',
  'Best Practices, 2. Set Rate Limits': 'placeholder',
};

needs('shared')('the SQL blocks of the overview page, word for word', () => {
  let engine: SampleEngine;
  let service: Server;
  let address: string;
  beforeAll(async () => {
    engine = await sampleEngine([shelf()]);
    service = createServer((_, response) => response.end('[{"id": 1}, {"id": 2}]'));
    await new Promise<void>((listening) => service.listen(0, '127.0.0.1', listening));
    address = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    await engine.close();
    service.closeAllConnections();
    await new Promise((closed) => service.close(closed));
  });
  beforeEach(async () => {
    // The connectors of the page, with sample services instead of github.com.
    for (const name of ['github_org', 'github_myorg'])
      await create(
        `${name} TYPE 'github' CONFIG {"token": "{{secrets.github_token}}", "org": "mycompany", "repo": "checkout", "base_url": $github_url}`,
      );
    for (const name of ['jira_project', 'jira'])
      await create(
        `${name} TYPE 'jira' CONFIG {"url": $jira_url, "email": "{{secrets.jira_email}}", "token": "{{secrets.jira_token}}"}`,
      );
    for (const name of ['my_connector', 'my_conn'])
      await engine.run(`DROP CONNECTOR IF EXISTS ${name}`);
  });
  const create = async (definition: string): Promise<void> => {
    const { error } = await engine.run(`CREATE OR REPLACE CONNECTOR ${definition}`);
    expect(error).toBeUndefined();
  };

  const block = (place: string): string => {
    const [found, ...others] = blocksOfPage().filter((one) => one.place === place);
    if (found === undefined || others.length > 0) throw new Error(`Not one block: ${place}`);
    return found.text;
  };
  /** The tables that a block returns, with nothing to complain about. */
  const run = async (text: string): Promise<readonly ResultTable[]> => {
    const { error, diagnostics, tables } = await engine.run(text);
    expect({ error, diagnostics }).toEqual({ error: undefined, diagnostics: [] });
    return tables;
  };
  const valuesOf = (table: ResultTable | undefined, name: string): readonly unknown[] => {
    const at = table?.columns.indexOf(name) ?? -1;
    expect({ name, columns: at >= 0 ? [] : table?.columns }).toEqual({ name, columns: [] });
    return table?.rows.map((row) => row[at]) ?? [];
  };
  const column = async (text: string, name: string): Promise<readonly unknown[]> =>
    valuesOf((await run(text)).at(-1), name);
  const names = () => column('SHOW CONNECTORS', 'Name');

  it('are all known to this test', () => {
    const places = blocksOfPage()
      .map(({ place }) => place)
      .filter((place) => SECTIONS.some((section) => place.startsWith(`${section},`)));
    expect(places.sort()).toEqual([...TESTED, ...Object.keys(TEMPLATES)].sort());
  });

  it('create, query and sync a connector', async () => {
    await run('DROP CONNECTOR github_myorg');
    // Its SELECT would need github.com: the block creates a connector without "base_url".
    const text = block('What are Connectors?, ');
    const [created = '', selected = '', synced = ''] = text.split(/(?<=;)\n/);
    await run(created);
    expect(await names()).toContain('github_myorg');
    await create(
      `github_myorg TYPE 'github' CONFIG {"token": "{{secrets.github_token}}", "org": "mycompany", "base_url": $github_url}`,
    );
    const [bugs] = await run(selected);
    const states = valuesOf(bugs, 'state');
    expect(states.length).toBeGreaterThan(50);
    expect(new Set(states)).toEqual(new Set(['open']));
    for (const labels of valuesOf(bugs, 'labels')) expect(labels).toContain('bug');
    expect((await engine.run(synced)).error).toBeUndefined();
    const of = (table: string) =>
      column(`SELECT title FROM ${table} WHERE state = 'open' ORDER BY title`, 'title');
    expect(await of('github-issues-github_myorg-issues')).toEqual(await of('github_myorg.issues'));
  });

  it('create connectors with secrets and options', async () => {
    for (const heading of ['With Secrets', 'With Options']) {
      await engine.run('DROP CONNECTOR IF EXISTS my_connector');
      const { error } = await engine.run(block(`Creating Connectors, ${heading}`));
      expect(error).toBeUndefined();
      expect(await names()).toContain('my_connector');
    }
  });

  it('query GitHub, Jira and Datadog', async () => {
    const [mine, incidents, alerts] = await run(block('Querying Connectors, Examples'));
    expect(mine).toEqual({ columns: ['title', 'created_at', 'html_url'], rows: [] });
    const statuses = valuesOf(incidents, 'status');
    expect(statuses.length).toBeGreaterThan(5);
    expect(statuses).not.toContain('Resolved');
    for (const priority of valuesOf(incidents, 'priority'))
      expect(['High', 'Critical']).toContain(priority);
    const triggered = valuesOf(alerts, 'last_triggered') as string[];
    expect(triggered.length).toBeGreaterThan(0);
    expect(triggered).toEqual([...triggered].sort().reverse());
    expect(new Set(valuesOf(alerts, 'status'))).toEqual(new Set(['Alert']));
  });
  it('find the bugs of someone who has some, newest first', async () => {
    const [author] = await column(
      "SELECT assignee FROM github_org.issues WHERE state = 'open' AND labels CONTAINS 'bug' AND assignee IS NOT NULL LIMIT 1",
      'assignee',
    );
    const text = block('Querying Connectors, Examples').replace('myusername', String(author));
    const times = valuesOf((await run(text))[0], 'created_at') as string[];
    expect(times.length).toBeGreaterThan(0);
    expect(times).toEqual([...times].sort().reverse());
  });
  it('join pull requests with the issues that their titles name', async () => {
    const [joined] = await run(block('Querying Connectors, Joins (Coming Soon)'));
    expect(joined?.columns).toEqual(['pr_title', 'ticket_summary', 'ticket_status']);
    expect(joined?.rows.length).toBeGreaterThan(5);
  });

  it.each(TESTED.filter((place) => place.startsWith('Syncing Data,')))(
    'sync GitHub: %s',
    async (place) => {
      const [synced] = await run(block(place));
      expect(valuesOf(synced, 'outcome')).toEqual(['ok']);
      expect(valuesOf(synced, 'read')[0]).toBeGreaterThan(0);
      const [shown] = await run('SHOW CONNECTORS');
      const at = valuesOf(shown, 'Name').indexOf('github_org');
      expect(valuesOf(shown, 'Last Sync')[at]).toBe('just now');
    },
  );

  it('create an issue, close one, and acknowledge an incident', async () => {
    const create = block('Connector Actions, Create');
    expect(await column(create, 'title')).toEqual(['New issue from Moltler']);
    const update = block('Connector Actions, Update');
    expect(await column(update, 'state')).toEqual(['closed']);
    const acknowledge = block('Connector Actions, Custom Actions');
    expect(await column(acknowledge, 'id')).toEqual(['P123ABC']);
    const now = "SELECT status FROM pagerduty_prod.incidents WHERE id = 'P123ABC'";
    expect(await column(now, 'status')).toEqual(['acknowledged']);
  });

  it('list connectors with the four columns of the page', async () => {
    const header = /│ (Name[^\n]*)│/
      .exec(page())?.[1]
      ?.split('│')
      .map((cell) => cell.trim());
    const [listed] = await run(block('Managing Connectors, List Connectors'));
    expect(listed?.columns).toEqual(header);
    expect(valuesOf(listed, 'Name')).toContain('github_myorg');
  });
  it('show, test and drop a connector', async () => {
    const shown = await column(block('Managing Connectors, View Connector Details'), 'value');
    expect(shown).toContain('github_myorg');
    await run(block('Managing Connectors, Test Connection'));
    const dropped = await engine.run(block('Managing Connectors, Delete Connector'));
    expect(dropped.error).toBeUndefined();
    expect(await names()).not.toContain('github_myorg');
  });

  it('accept a secret reference, and warn about a token in plain text', async () => {
    const text = block('Best Practices, 1. Use Secrets for Credentials');
    // The block creates the same connector twice.
    const both = await engine.run(text);
    expect(both.diagnostics.map(({ code }) => code)).toContain('connector_exists');
    const [good = '', bad = ''] = text.split(/(?<=;)\n/);
    for (const one of [good, bad]) {
      await engine.run('DROP CONNECTOR IF EXISTS my_conn');
      const { error, messages, diagnostics } = await engine.run(one);
      expect(error).toBeUndefined();
      expect(messages.join('\n').includes('secrets set')).toBe(one === bad);
      expect(messages.join('\n')).not.toContain('ghp_actualtoken123');
      if (one === good) expect(diagnostics).toEqual([]);
    }
  });

  describe('fall back when a service fails', () => {
    const text = () => block('Best Practices, 3. Handle Errors Gracefully');
    const connect = (url: string) =>
      create(`my_connector TYPE 'shelf' CONFIG {"url": "${url}"} OPTIONS {"retry_count": 0}`);

    it('not if it works', async () => {
      await connect(address);
      expect(await run(text())).toEqual([{ columns: ['id'], rows: [[1], [2]] }]);
    });
    it('with an error if there is no cached data', async () => {
      await connect('http://127.0.0.1:1');
      await engine.documents.drop('my-connector-cache-items');
      const result = await engine.run(text());
      expect(result.diagnostics).toEqual([]);
      expect(result.messages.join(' ')).toContain('No index matches "my-connector-cache-*".');
      expect(result.error).toMatchObject({ code: 'unknown_index', family: 'statement_error' });
    });
    it('to cached data', async () => {
      await connect('http://127.0.0.1:1');
      const name = 'my-connector-cache-items';
      const columns = [{ name: 'id', type: 'integer', ignoringCase: false }] as const;
      await engine.documents.prepare({ name, columns });
      const document = { id: 'shelf:items:7', content: { id: 7 } };
      const { signal } = new AbortController();
      await engine.documents.write([{ type: 'put', index: name, document }], { fence: 1, signal });
      await engine.documents.refresh([name]);
      expect((await run(text())).at(-1)).toEqual({ columns: ['id'], rows: [[7]] });
    });
  });

  it('select some columns and rows, or all', async () => {
    const [open, all] = await run(block('Best Practices, 4. Optimize Queries'));
    expect(open?.columns).toEqual(['id', 'title', 'status']);
    expect(open?.rows.length).toBeGreaterThan(5);
    expect(new Set(valuesOf(open, 'status'))).toEqual(new Set(['Open']));
    expect(valuesOf(all, 'key').length).toBeGreaterThan(400);
  });

  it.each(Object.entries(TEMPLATES))('mark what is to be filled in: %s', async (place, code) => {
    const { diagnostics } = await engine.run(block(place));
    expect(diagnostics.map((one) => one.code)).toContain(code);
  });
});
