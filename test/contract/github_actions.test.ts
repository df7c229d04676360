import { openTestEngine, type TestEngine } from '../support/engine';

/** The statements of the product page, verbatim; `repo` comes from CONFIG. */
describe("GitHub's actions as on the product page", () => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await openTestEngine(
      `CREATE CONNECTOR github_org TYPE 'github' CONFIG {"org": "acme", "repo": "website"}`,
    );
  });
  afterAll(() => engine.close());

  test.each([
    [
      `CONNECTOR_EXEC github_org.issues.create({
    "title": "New issue from Moltler",
    "body": "Created automatically",
    "labels": ["automated"]
});`,
      'POST',
      'https://api.github.com/repos/acme/website/issues',
      { title: 'New issue from Moltler', body: 'Created automatically', labels: ['automated'] },
    ],
    [
      `CONNECTOR_EXEC github_org.issues.update(
    issue_number => 123,
    data => {"state": "closed"}
);`,
      'PATCH',
      'https://api.github.com/repos/acme/website/issues/123',
      { state: 'closed' },
    ],
  ])('%s', async (statement, method, url, body) => {
    const { rows } = await engine.run(`DRY RUN ${statement}`);
    expect(rows).toHaveLength(1);
    const [row = {}] = rows;
    expect(row).toMatchObject({ method, url });
    const sent = typeof row.body === 'string' ? (JSON.parse(row.body) as unknown) : row.body;
    expect(sent).toEqual(body);
  });
});
