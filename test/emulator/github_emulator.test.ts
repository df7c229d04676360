import { openEngines, type Engine } from '../faults/support/engine';
import { needs } from '../support/needs';
import { startEmulatedGithub, type EmulatedGithub } from './server';

needs('emulator')('a GitHub that others wrote', () => {
  const engines = openEngines();
  let github: EmulatedGithub;
  let engine: Engine;
  const rows = async (text: string): Promise<readonly (readonly unknown[])[]> => {
    const outcome = await engine.run(text);
    expect([outcome.error, outcome.diagnostics]).toEqual([undefined, []]);
    return outcome.rows;
  };

  beforeAll(async () => {
    github = await startEmulatedGithub();
    engine = await engines.open();
    await engine.ports.secrets.write('token', github.token);
    await rows(`CREATE CONNECTOR gh TYPE 'github'
      CONFIG {"token": "{{secrets.token}}", "owner": "octo", "repo": "notes", "base_url": "${github.url}"}
      OPTIONS {"cache_ttl": 0}`);
    for (const number of [1, 2, 3]) {
      await rows(
        `CONNECTOR_EXEC gh.issues.create({"title": "Issue ${number}", "body": "Body", "labels": ["bug"]})`,
      );
    }
  });
  afterAll(async () => {
    await engines.dispose();
    await github.stop();
  });

  it('passes the connection test', async () => {
    expect(await rows('TEST CONNECTOR gh')).not.toHaveLength(0);
  });
  it('lists repositories', async () => {
    expect(await rows('SELECT full_name, private FROM gh.repos ORDER BY full_name')).toEqual([
      ['octo/notes', false],
      ['octo/tools', false],
    ]);
  });
  it('reads issues page by page, of one repository and of all', async () => {
    expect(
      await rows(`SELECT number, title, state FROM gh.issues WHERE repo = 'notes' ORDER BY number`),
    ).toEqual([
      [1, 'Issue 1', 'open'],
      [2, 'Issue 2', 'open'],
      [3, 'Issue 3', 'open'],
    ]);
    expect(await rows('SELECT repo, count(*) FROM gh.issues GROUP BY repo')).toEqual([
      ['octo/notes', 3],
    ]);
  });
  it('changes, comments and closes them, and reads what changed', async () => {
    await rows(`CONNECTOR_EXEC gh.issues.update(issue_number => 1, data => {"title": "Renamed"})`);
    await rows(`CONNECTOR_EXEC gh.issues.comment(issue_number => 2, body => 'Seen')`);
    await rows('CONNECTOR_EXEC gh.issues.close(issue_number => 3)');
    expect(
      await rows(`SELECT number, title, state FROM gh.issues WHERE repo = 'notes' ORDER BY number`),
    ).toEqual([
      [1, 'Renamed', 'open'],
      [2, 'Issue 2', 'open'],
      [3, 'Issue 3', 'closed'],
    ]);
    expect(
      await rows(`SELECT number FROM gh.issues WHERE repo = 'notes' AND state = 'closed'`),
    ).toEqual([[3]]);
    // The emulator lists the comments of an issue, but not all comments of a repository.
    expect(
      await rows(`SELECT body, author FROM gh.comments WHERE repo = 'notes' AND issue_number = 2`),
    ).toEqual([['Seen', 'octo']]);
  });
  it('searches', async () => {
    expect(
      await rows(
        `SELECT number FROM gh.search_issues WHERE QUERY = 'repo:octo/notes is:issue is:open' ORDER BY number`,
      ),
    ).not.toHaveLength(0);
  });
  it.each([
    [`SELECT sha, message, author_date FROM gh.commits WHERE repo = 'notes'`],
    [`SELECT name FROM gh.branches WHERE repo = 'notes'`],
    [`SELECT login, name, company FROM gh.users WHERE login = 'octo'`],
  ])('returns rows for %s', async (text) => {
    expect(await rows(text)).not.toHaveLength(0);
  });
  it.each([
    [`SELECT number, state FROM gh.pulls WHERE repo = 'notes'`],
    [`SELECT id, conclusion FROM gh.actions WHERE repo = 'notes'`],
    [`SELECT id, name FROM gh.workflows WHERE repo = 'notes'`],
    [`SELECT id, tag_name FROM gh.releases WHERE repo = 'notes'`],
  ])('returns no rows for %s', async (text) => {
    expect(await rows(text)).toEqual([]);
  });
  it('reports a missing repository', async () => {
    const outcome = await engine.run(`SELECT number FROM gh.issues WHERE repo = 'octo/nothing'`);
    expect(outcome.error?.family).toBe('not_found_error');
  });
});
