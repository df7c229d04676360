import type { LoopbackServer } from '../../server/connectors/testing';
import { openTestEngine, type TestEngine } from '../support/engine';
import { replay } from './replay';

/** Real GitHub responses, recorded in the package @octokit/fixtures. */
describe('recorded responses of GitHub', () => {
  let service: LoopbackServer | undefined;
  let engine: TestEngine | undefined;
  const over = async (scenario: string): Promise<TestEngine> => {
    service = await replay(scenario);
    engine = await openTestEngine(
      `CREATE CONNECTOR gh TYPE 'github' CONFIG {"base_url": "${service.url}", "owner": "octokit-fixture-org"}
       OPTIONS {"batch_size": 3, "retry_count": 0}`,
    );
    return engine;
  };
  afterEach(async () => {
    await engine?.close();
    await service?.close();
  });

  test('issues are read from all of their pages', async () => {
    const gh = await over('paginate-issues');
    const { rows, done } = await gh.run(
      `SELECT number, title, state, author, labels, created_at, comments, repo FROM gh.issues
       WHERE repo = 'paginate-issues' ORDER BY number`,
    );
    expect(rows).toHaveLength(13);
    expect(rows[0]).toMatchObject({
      number: 1,
      title: 'Test issue 1',
      state: 'open',
      author: 'octokit-fixture-user-a',
      labels: [],
      repo: 'octokit-fixture-org/paginate-issues',
    });
    expect(done.scans).toMatchObject([{ pages: 5, requests: 5, rows: 13, complete: true }]);
  });

  test('LIMIT reads no more pages than it needs', async () => {
    const gh = await over('paginate-issues');
    const { rows, done } = await gh.run(
      `SELECT number FROM gh.issues WHERE repo = 'paginate-issues' LIMIT 4`,
    );
    expect(rows).toHaveLength(4);
    expect(done.scans[0]?.requests).toBe(2);
  });

  test('a repository is looked up by its name', async () => {
    const gh = await over('get-repository');
    const { rows } = await gh.run(
      `SELECT name, full_name, owner, private, fork, default_branch, stargazers_count, created_at
       FROM gh.repos WHERE full_name = 'hello-world'`,
    );
    expect(rows).toMatchObject([
      {
        name: 'hello-world',
        full_name: 'octokit-fixture-org/hello-world',
        owner: 'octokit-fixture-org',
        private: false,
        fork: false,
        default_branch: 'master',
      },
    ]);
  });

  test('the redirect of a renamed repository is followed', async () => {
    const gh = await over('rename-repository');
    // the recording renames it first
    await fetch(`${service?.url ?? ''}/repos/octokit-fixture-org/rename-repository`, {
      method: 'PATCH',
    });
    const { rows } = await gh.run(
      `SELECT raw.name AS name FROM gh.repos WHERE full_name = 'rename-repository'`,
    );
    // its full_name has changed, so SQL filters it out
    expect(rows).toEqual([]);
    expect(service?.seen.map(({ method, url }) => `${method} ${url}`)).toContain(
      'GET /repositories/1000',
    );
  });

  test('search results come with their warning', async () => {
    const gh = await over('search-issues');
    const { rows, done } = await gh.run(
      `SELECT number, title, repo, is_pull_request FROM gh.search_issues
       WHERE QUERY = 'sesame repo:octokit-fixture-org/search-issues' ORDER BY number`,
    );
    expect(rows).toEqual([
      {
        number: 1,
        title: 'The doors don’t open',
        repo: 'octokit-fixture-org/search-issues',
        is_pull_request: false,
      },
      {
        number: 2,
        title: 'Sesame seeds split without a pop!',
        repo: 'octokit-fixture-org/search-issues',
        is_pull_request: false,
      },
    ]);
    expect(done.scans[0]?.warnings.join()).toMatch(/slightly out of date/);
  });

  test('a conversation is locked', async () => {
    const gh = await over('lock-issue');
    const { rows } = await gh.run(
      `CONNECTOR_EXEC gh.issues.lock(repo => 'lock-issue', issue_number => 1)`,
    );
    expect(rows).toHaveLength(1);
    expect(service?.seen.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'PUT /repos/octokit-fixture-org/lock-issue/issues/1/lock',
    ]);
  });
});
