import * as fc from 'fast-check';
import { openEngines, outcomeOf, type Engine } from './support/engine';
import { faultyService, issue, says, type FaultyService } from './support/service';

/** Fixed, so that failures are reproducible; change it to test other inputs. */
const SEED = 20261123;

const VALID = [
  "SELECT number, title FROM gh.issues WHERE repo = 'acme/web' AND state = 'open' LIMIT 5;",
  "SELECT upper(title) AS t, count(*) FROM gh.issues WHERE repo = 'acme/web' GROUP BY 1 ORDER BY t;",
  "WITH a AS (SELECT 1 AS x UNION ALL SELECT 2) SELECT x, CASE WHEN x > 1 THEN 'b' END FROM a;",
  `CREATE CONNECTOR IF NOT EXISTS other TYPE 'github' CONFIG {"org": "acme", /* why */ "token": "{{secrets.t}}",};`,
  'ALTER CONNECTOR gh SET OPTIONS {"timeout_seconds": 7};',
  'EXPLAIN ANALYZE SELECT name FROM gh.branches WHERE repo = \'web\' WITH (max_age = "5m");',
  'DRY RUN CONNECTOR_EXEC gh.issues.create({"repo": "acme/web", "title": "x", "labels": ["a", "b"]});',
  "SHOW CONNECTORS LIKE 'g%'; DESCRIBE gh.issues; -- a comment",
  "SYNC CONNECTOR gh TO gh-* SCHEDULE '5m';",
];
const PIECES = [
  "'",
  '"',
  '`',
  '(',
  ')',
  '{',
  '}',
  '[',
  ']',
  ';',
  ',',
  '.',
  '*',
  '/*',
  '*/',
  '--',
  '$',
  '{{',
  '\\',
  '\n',
  '\0',
  '\u{1F600}',
  '\uD800',
  ' SELECT ',
  ' FROM ',
  ' gh.',
  ' NULL ',
  '1e999',
  '99999999999999999999',
];

/** A script of valid statements with a few random deletions, duplications, swaps and insertions. */
const mutated = fc
  .tuple(
    fc.array(fc.constantFrom(...VALID), { minLength: 1, maxLength: 3 }),
    fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.nat(12),
        how: fc.constantFrom('cut', 'double', 'insert', 'replace', 'end'),
        piece: fc.constantFrom(...PIECES),
      }),
      { maxLength: 4 },
    ),
  )
  .map(([statements, changes]) =>
    changes.reduce((script, { at, length, how, piece }) => {
      const from = Math.floor(at * script.length);
      const before = script.slice(0, from);
      const part = script.slice(from, from + length);
      const after = script.slice(from + length);
      switch (how) {
        case 'cut':
          return before + after;
        case 'double':
          return before + part + part + after;
        case 'insert':
          return before + piece + part + after;
        case 'replace':
          return before + piece + after;
        default:
          return before + piece;
      }
    }, statements.join('\n')),
  );

describe(`scripts that went wrong at random (seed ${SEED})`, () => {
  const engines = openEngines();
  let service: FaultyService;
  let engine: Engine;
  beforeAll(async () => {
    service = await faultyService();
    service.respondWith({
      '/repos/acme/web/issues': says([issue(1), issue(2)]),
      '/repos/acme/web/branches': says([{ name: 'main', commit: { sha: 'a' } }]),
    });
    engine = await engines.open();
    await engine.run(
      `CREATE CONNECTOR gh TYPE 'github' CONFIG {"org": "acme", "base_url": "${service.url}"} OPTIONS {"retry_count": 0}`,
    );
  });
  afterAll(async () => {
    await engines.dispose();
    await service.close();
  });

  it('always end in done, never throw, and change nothing if they have an error', async () => {
    const runs = { diagnostics: 0, error: 0, ok: 0 };
    const configs = async () =>
      JSON.stringify(
        (await engine.ports.connectorConfigs.list()).map(({ status: _, ...config }) => config),
      );
    await fc.assert(
      fc.asyncProperty(mutated, async (script) => {
        const before = await configs();
        const { events, diagnostics, error, ok } = await outcomeOf(engine.stream(script));
        expect(events.filter(({ type }) => type === 'done')).toHaveLength(1);
        expect(error?.code).not.toBe('internal');
        const wrong = diagnostics.some(({ severity }) => severity === 'error');
        runs[wrong ? 'diagnostics' : ok ? 'ok' : 'error'] += 1;
        if (wrong) {
          expect(ok).toBe(false);
          // Errors are reported before the first statement runs.
          expect(events.filter(({ type }) => type === 'statement')).toEqual([]);
          expect(await configs()).toBe(before);
          for (const { start, range, text } of diagnostics) {
            expect(start.line).toBeGreaterThan(0);
            expect(start.column).toBeGreaterThan(0);
            expect(range.end).toBeLessThanOrEqual(script.length);
            expect(text).not.toBe('');
          }
        }
        if (!ok) expect(wrong || error !== undefined).toBe(true);
      }),
      { seed: SEED, numRuns: 400 },
    );
    // All three outcomes occur; otherwise there are too few or too many mutations.
    expect(Math.min(runs.diagnostics, runs.ok)).toBeGreaterThan(20);
    expect(service.seen.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect((await engine.run('SELECT 1 AS one')).rows).toEqual([[1]]);
  }, 120_000);
});
