import { Client } from '@elastic/elasticsearch';
import { sampleOrganization, startSampleGithub } from '../../standalone/samples';
import { needs } from '../support/needs';
import { findDistribution } from './distribution';
import {
  openSpaceOfUsers,
  type Elasticsearches,
  type Outcome,
  type SpaceOfUsers,
} from '../kibana/space_of_users';
import { TaskManager } from '../kibana/harness/task_manager';
import { TaskStore } from '../kibana/harness/task_store';
import { NOT_ASKED } from '../kibana/not_asked';
import { syncTasks, type ElasticsearchClient } from '../../server/kibana/testing';
import { systemClock } from '../../server/ports';
import { startElasticsearch, type ElasticsearchServer } from './start';

jest.setTimeout(60_000);

/**
 * Users of the file realm; the first one stands for Kibana's own. The distribution for tests cannot store API keys, so
 * here a valid key has the rights of its user.
 */
const PASSWORDS = {
  admin: 'admin-secret-1',
  ada: 'ada-secret-1',
  bob: 'bob-secret-1',
  eve: 'eve-secret-1',
  carl: 'carl-secret-1',
  none: 'none-secret-1',
};
const SYNCING = '[create_index, manage, read, write]';
const ROLES = `
ada:
  indices:
    - names: ['logs-ada', 'logs-shared', 'by-ada-*', 'github-*']
      privileges: ${SYNCING}
bob:
  indices:
    - names: ['logs-bob', 'logs-shared', 'by-bob-*']
      privileges: ${SYNCING}
eve:
  indices:
    - names: ['logs-ada']
      privileges: [read]
    - names: ['logs-bob']
      privileges: [view_index_metadata]
    - names: ['logs-shared']
      privileges: [read, view_index_metadata]
carl:
  indices:
    - names: ['alias-of-bob']
      privileges: [read, view_index_metadata]
none:
  cluster: []
`;
/** Sync, outcome, kind, read, written. */
const startOf = ({ rows }: Outcome): readonly unknown[] => rows[0]?.slice(0, 5) ?? [];
const TOKEN = 'sample-token-for-mycompany';

needs('elasticsearchServer')('Kibana on a secured Elasticsearch', () => {
  let server: ElasticsearchServer | undefined;
  let github: Awaited<ReturnType<typeof startSampleGithub>>;
  let elasticsearches: Elasticsearches;
  let space: SpaceOfUsers;
  const clients: Client[] = [];
  const admin = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`${server?.url}${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        authorization: `Basic ${Buffer.from(`admin:${PASSWORDS.admin}`).toString('base64')}`,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(await response.text());
    return response.json();
  };

  beforeAll(async () => {
    const distribution = findDistribution();
    if (distribution === undefined) throw new Error('not installed');
    server = await startElasticsearch(distribution, {
      pid: process.pid,
      secured: {
        roles: ROLES,
        users: Object.entries(PASSWORDS).map(([name, password]) => ({
          name,
          password,
          role: name === 'admin' ? 'superuser' : name,
        })),
      },
    });
    for (const name of ['ada', 'bob', 'shared'])
      await admin('PUT', `/logs-${name}/_doc/1?refresh=true`, { owner: name, [`of_${name}`]: 1 });
    await admin('PUT', '/logs-bob/_alias/alias-of-bob');
    const now = (): number => Date.now();
    const organization = sampleOrganization(now());
    github = await startSampleGithub({ organization, token: TOKEN, latency: 0, now });
    const clientOf = (username: string): ElasticsearchClient => {
      const password = username in PASSWORDS ? PASSWORDS[username as keyof typeof PASSWORDS] : '';
      const client = new Client({ node: server?.url ?? '', auth: { username, password } });
      clients.push(client);
      return client;
    };
    elasticsearches = { own: clientOf('admin'), of: (user = 'nobody') => clientOf(user) };
    space = openSpaceOfUsers(elasticsearches);
    const { error } = await space.run(
      'ada',
      `CREATE CONNECTOR github_org TYPE 'github'
         CONFIG {"token": "${TOKEN}", "org": "mycompany", "base_url": "${github.url}"}`,
    );
    expect(error).toBeUndefined();
  }, 180_000);
  afterAll(async () => {
    await space.close();
    for (const client of clients) await client.close();
    await github.close();
    await server?.stop();
  });

  it('reads what each user may read, and nothing else', async () => {
    const owners = async (user: string) => (await space.run(user, 'SELECT owner FROM logs-*')).rows;
    expect(await owners('ada')).toEqual(expect.arrayContaining([['ada'], ['shared']]));
    expect(await owners('ada')).toHaveLength(2);
    expect(await owners('bob')).toHaveLength(2);
    expect((await space.run('ada', 'SELECT count(*) AS n FROM logs-*')).rows).toEqual([[2]]);
    const groups = 'SELECT owner, count(*) AS n FROM logs-* GROUP BY owner ORDER BY owner';
    expect((await space.run('bob', groups)).rows).toEqual([
      ['bob', 1],
      ['shared', 1],
    ]);
  });

  it('says which privilege is missing on an index that is named', async () => {
    for (const text of ['SELECT * FROM logs-bob', 'DESCRIBE logs-bob', 'SELECT * FROM logs-gone']) {
      const { error } = await space.run('ada', text);
      expect(error).toMatchObject({
        code: 'index_privilege_missing',
        message: expect.stringMatching(
          /^You lack the privilege "read" on the index logs-/,
        ) as string,
      });
    }
    expect((await space.run('ada', 'SELECT * FROM by-ada-gone')).error).toMatchObject({
      code: 'unknown_index',
    });
  });

  it('never returns less than a pattern promises without saying so', async () => {
    const { error } = await space.run('eve', 'SELECT owner FROM logs-*');
    expect(error).toMatchObject({
      code: 'index_privilege_missing',
      message: 'You lack the privilege "view_index_metadata" on the index logs-ada.',
    });
    expect((await space.run('eve', 'SELECT * FROM logs-bob')).error).toMatchObject({
      code: 'index_privilege_missing',
      message: 'You lack the privilege "read" on the index logs-bob.',
    });
    expect((await space.run('eve', 'SELECT owner FROM logs-s*')).rows).toEqual([['shared']]);
  });

  it('says that a right to an alias is not enough', async () => {
    for (const what of ['owner', 'count(*) AS n'])
      expect((await space.run('carl', `SELECT ${what} FROM alias-of-bob`)).error).toMatchObject({
        code: 'index_privilege_missing',
        message: expect.stringMatching(
          /^You lack the privilege "read" on (?:an index that is read by the name of an alias|the index logs-bob)\.$/,
        ) as string,
      });
  });

  it('says what somebody lacks who may read nothing', async () => {
    for (const from of ['logs-ada', 'logs-*', '*'])
      expect((await space.run('none', `SELECT * FROM ${from}`)).error).toMatchObject({
        message: `You lack the privilege "read" on the index ${from}.`,
      });
    expect((await space.run('none', 'SHOW INDICES')).error?.code).toMatch(/privilege_missing/);
    expect((await space.run('none', 'SELECT 1 AS one')).rows).toEqual([[1]]);
    expect((await space.snapshot('none')).indices?.names ?? []).toEqual([]);
  });

  it('tells nobody the names, columns and sizes of others', async () => {
    await space.run('bob', 'SELECT * FROM logs-*');
    for (const text of ['SHOW INDICES', 'DESCRIBE logs-*', 'SELECT of_bob FROM logs-shared']) {
      const shown = JSON.stringify(await space.run('ada', text));
      expect(shown).not.toContain('logs-bob');
      expect(shown.replace(/"of_bob" (?:does|is)/, '')).not.toMatch(/"of_bob"/);
    }
    const names = async (user: string) => (await space.snapshot(user)).indices?.names;
    expect(await names('bob')).toEqual(['logs-bob', 'logs-shared']);
    expect(await names('ada')).toEqual(['logs-ada', 'logs-shared']);
  });

  it('writes a sync as its user, whoever runs it', async () => {
    const defined = await space.run(
      'bob',
      'SYNC (SELECT owner FROM logs-bob) AS mirror TO by-bob-* KEY (owner)',
    );
    expect(defined.error).toBeUndefined();
    await admin('PUT', '/logs-bob/_doc/2?refresh=true', { owner: 'second' });
    const run = await space.run('ada', 'RUN SYNC mirror');
    expect(run.error).toBeUndefined();
    expect(startOf(run)).toEqual(['mirror', 'ok', 'full', 2, 1]);
    expect((await space.run('ada', 'SELECT * FROM by-bob-mirror')).error?.code).toBe(
      'index_privilege_missing',
    );
    expect((await space.run('bob', 'SELECT owner FROM by-bob-mirror')).rows).toHaveLength(2);
    expect(space.savedObjects.dump()).not.toContain('secret-of-key');
  });

  it('refuses a sync that its user may not write, and says what is missing', async () => {
    const { error } = await space.run(
      'ada',
      "SYNC (SELECT 'x' AS k) AS foreign TO by-bob-* KEY (k)",
    );
    expect(error).toMatchObject({ code: 'sync_privilege_missing' });
    expect(error?.message).toMatch(
      /^Sync "foreign" lacks the privilege "read" on the index by-bob-/,
    );
    expect(JSON.stringify(error)).not.toMatch(/unauthorized|indices:/);
    await space.run('ada', 'DROP SYNC foreign');
  });

  it('fails only the sync whose right is gone, until it is defined again', async () => {
    const mine = "SYNC (SELECT 'x' AS k) AS adas TO by-ada-* KEY (k)";
    const his = "SYNC (SELECT 'x' AS k) AS bobs TO by-bob-* KEY (k)";
    await space.run('ada', mine);
    await space.run('bob', his);
    space.keys.invalidate(({ owner }) => owner === 'bob');
    const failed = await space.run('bob', 'RUN SYNC bobs');
    expect(failed.error).toMatchObject({ code: 'sync_right_missing' });
    expect(failed.error?.message).toContain('its API key was revoked or has expired');
    const shown = await space.run('ada', 'SHOW SYNCS');
    expect(JSON.stringify(shown.rows)).toContain('its API key was revoked');
    expect(startOf(await space.run('bob', 'RUN SYNC adas'))).toContain('ok');
    expect((await space.run('bob', his)).error).toBeUndefined();
    expect(startOf(await space.run('ada', 'RUN SYNC bobs'))).toContain('ok');
  });

  it('revokes keys when a sync is defined again, and when it is deleted', async () => {
    const statement = "SYNC (SELECT 'x' AS k) AS kept_short TO by-ada-* KEY (k)";
    const valid = (): readonly boolean[] =>
      space.keys.shown.filter(({ name }) => name.includes('kept_short')).map((key) => key.valid);
    await space.run('ada', statement);
    expect(valid()).toEqual([true]);
    await space.run('ada', statement);
    expect(valid()).toEqual([false, true]);
    await space.run('bob', 'DROP SYNC kept_short');
    expect(valid()).toEqual([false, false]);
  });

  it('runs a scheduled sync by a task, without any user, with the rights of its own', async () => {
    const clock = systemClock;
    const logs: string[] = [];
    const log = (line: string): void => void logs.push(line);
    const store = new TaskStore();
    const taskManager = new TaskManager({ clock, store, log, pollMilliseconds: 50 });
    const scheduled = openSpaceOfUsers(elasticsearches, { spaceId: 'scheduled', taskManager });
    taskManager.setup().registerTaskDefinitions(
      syncTasks({
        spaces: async () => ({
          work: (_, work) => work({ ...scheduled, ...NOT_ASKED }),
        }),
        runSeconds: 60,
        logger: { warn: log },
      }),
    );
    taskManager.poll();
    const created = await scheduled.run(
      'ada',
      `CREATE CONNECTOR github_org TYPE 'github'
         CONFIG {"token": "${TOKEN}", "org": "mycompany", "base_url": "${github.url}"};
       SYNC CONNECTOR github_org.issues TO github-by-task INCREMENTAL ON updated_at SCHEDULE '* * * * * *'`,
    );
    expect(created.error).toBeUndefined();
    expect(created.messages.join()).toContain('runs next at');
    const rowsAsAda = async (text: string) => {
      const { rows, error } = await scheduled.run('ada', text);
      expect(error).toBeUndefined();
      return rows;
    };
    const [[repo] = []] = await rowsAsAda('SELECT repo FROM github-by-task LIMIT 1');
    await rowsAsAda(
      `CONNECTOR_EXEC github_org.issues.create({"repo": "${String(repo)}", "title": "Made for a task"})`,
    );
    const made = "SELECT repo FROM github-by-task WHERE title = 'Made for a task'";
    while ((await rowsAsAda(made)).length === 0) await new Promise(setImmediate);
    await rowsAsAda('PAUSE SYNC github_org_issues');
    await taskManager.stop();
    const runs = await scheduled.ports.syncs.runs({ limit: 100 });
    expect(new Set(runs.slice(0, -1).map(({ trigger }) => trigger))).toEqual(new Set(['schedule']));
    expect(await rowsAsAda('SELECT count(*) AS n FROM github-by-task')).toEqual(
      await rowsAsAda('SELECT count(*) AS n FROM github_org.issues'),
    );
    expect(logs).toEqual([]);
    await scheduled.close();
  });

  it('syncs a connector, incrementally, and joins what was synced', async () => {
    const first = await space.run(
      'ada',
      'SYNC CONNECTOR github_org.issues TO github-* INCREMENTAL ON updated_at',
    );
    expect(first.error).toBeUndefined();
    expect(Number(first.rows[0]?.[4])).toBeGreaterThan(0);
    const again = await space.run('bob', 'RUN SYNC github_org_issues');
    expect(startOf(again).slice(0, 3)).toEqual(['github_org_issues', 'ok', 'incremental']);
    const joined = await space.run(
      'ada',
      'SELECT count(*) AS n FROM github-github_org-issues AS i JOIN github_org.repos AS r ON r.full_name = i.repo',
    );
    expect(joined.error).toBeUndefined();
    expect(Number(joined.rows[0]?.[0])).toBe(Number(first.rows[0]?.[4]));
  });
});
