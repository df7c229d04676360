import { sampleEngine, type SampleEngine } from '../support/sample_engine';

describe('scripts over the sample services', () => {
  let engine: SampleEngine;
  beforeAll(async () => {
    engine = await sampleEngine();
  });
  afterAll(() => engine.close());

  const run = async (text: string) => {
    const result = await engine.run(text);
    expect({ error: result.error, diagnostics: result.diagnostics }).toEqual({
      error: undefined,
      diagnostics: [],
    });
    return result;
  };

  it('push conditions with variables and row fields down to services', async () => {
    const { plans } = await run(`BEGIN
      DECLARE wanted = 'open';
      FOR row IN (SELECT 'checkout' AS repo) LOOP
        EXPLAIN SELECT title FROM mycompany.issues WHERE repo = row.repo AND state = wanted LIMIT 5;
      END LOOP;
    END`);
    const plan = JSON.stringify(plans);
    expect(plan).toContain('/checkout/issues');
    expect(plan).toContain('state=open');
  });

  it('compute values with queries over connectors', async () => {
    const { rows, messages } = await run(`BEGIN
      DECLARE n = (SELECT count(*) FROM mycompany.repos);
      DECLARE names text[];
      PRINT upper('repos: ') || n;
      IF n > 1 THEN SELECT name FROM mycompany.repos ORDER BY name LIMIT 1; END IF;
    END`);
    expect(rows).toHaveLength(1);
    expect(messages.join()).toMatch(/REPOS: \d+/);
  });

  it('do not run out of evaluators in nested loops', async () => {
    const { messages } = await run(`BEGIN
      FOR a IN (SELECT name FROM mycompany.repos ORDER BY name DESC LIMIT 2) LOOP
        FOR b IN (SELECT name FROM mycompany.repos ORDER BY length(name), name LIMIT 2) LOOP
          FOR c IN (SELECT name FROM mycompany.repos ORDER BY reverse(name) LIMIT 2) LOOP
            FOR d IN (SELECT lower(name) AS name FROM mycompany.repos GROUP BY ALL ORDER BY ALL LIMIT 1) LOOP
              PRINT 'found ' || (SELECT count(*) FROM mycompany.repos WHERE name = d.name);
            END LOOP;
          END LOOP;
        END LOOP;
      END LOOP;
    END`);
    expect(messages.filter((text) => text.startsWith('found 1'))).toHaveLength(8);
  });

  it('record the actions inside, and check them against the mode', async () => {
    await run(`FOR row IN (SELECT number FROM mycompany.issues WHERE repo = 'checkout' AND state = 'open' LIMIT 2) LOOP
      CONNECTOR_EXEC mycompany.issues.comment(repo => 'checkout', issue_number => row.number, body => 'stale');
    END LOOP`);
    const { rows } = await run('SHOW AUDIT LIMIT 2');
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).toContain('comment');
    const history = await run("SHOW HISTORY LIKE 'FOR row%' LIMIT 1");
    expect(history.rows).toHaveLength(1);
  });

  it('fall back when a service rejects a request', async () => {
    const { messages, rows } = await run(`BEGIN
      TRY
        SELECT title FROM mycompany.issues WHERE repo = 'no_such_repository';
      CATCH not_found_error AS e THEN
        PRINT e.connector || ' ' || e.status;
        SELECT 1 AS fallback;
      END TRY;
    END`);
    expect(messages.map((text) => text.trim())).toContain('mycompany 404');
    expect(rows).toEqual([[1]]);
  });
});
