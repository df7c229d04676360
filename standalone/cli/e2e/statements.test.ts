import { readFileSync } from 'node:fs';
import { parseScript } from '../../../common/language';
import { startSamples, type Samples } from '../../samples';
import { moltlerAtWork } from '../testing/moltler_process';

describe('statements from the command line', () => {
  const moltler = moltlerAtWork();
  let samples: Samples;
  beforeAll(async () => {
    samples = await startSamples({ latency: 0 });
    await moltler.connect(samples);
  });
  afterAll(async () => {
    await samples.close();
    moltler.remove();
  });
  const BUGS =
    "SELECT repo, number FROM mycompany.issues WHERE repo = 'checkout' AND labels CONTAINS 'bug' AND state = 'open' LIMIT 3";

  it('prints tables and nothing else on standard output', async () => {
    const { code, stdout, stderr } = await moltler.run(['-e', 'SHOW CONNECTORS']);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(stdout.split('\n').slice(0, 5)).toEqual([
      '┌─────────────────┬────────────┬───────────┬───────────┐',
      '│ Name            │ Type       │ Status    │ Last Sync │',
      '├─────────────────┼────────────┼───────────┼───────────┤',
      '│ aws_prod        │ aws        │ connected │ never     │',
      '│ datadog_prod    │ datadog    │ connected │ never     │',
    ]);
  });

  it('reads a file, standard input, and several -e in order', async () => {
    const script = 'standalone/samples/scripts/walkthrough.sql';
    const file = await moltler.run(['-f', script, '--format', 'json']);
    expect(file).toMatchObject({ code: 0 });
    const { statements } = parseScript(readFileSync(script, 'utf8'));
    expect(JSON.parse(file.stdout)).toHaveLength(statements.length);
    const piped = await moltler.run(['--format', 'csv'], 'SELECT 1 AS a; SELECT 2 AS b');
    expect(piped.stdout).toBe('a\n1\n\nb\n2\n');
    const both = await moltler.run([
      '-e',
      'SELECT 1 AS a',
      '-e',
      'SELECT 2 AS a',
      '--format=ndjson',
    ]);
    expect(both.stdout).toBe('{"a":1}\n{"a":2}\n');
  });

  it('names the line of the statement that failed in a script of several lines', async () => {
    const script =
      "SELECT 1 AS one;\n\n-- the second\nSELECT CAST('x' || one AS INTEGER) FROM (SELECT 1 AS one) t";
    const { code, stderr } = await moltler.run([], script);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error: .*\[evaluation_failed\]\n {2}in the statement at line 4$/m);
    const alone = await moltler.run([
      '-e',
      "SELECT CAST('x' || one AS INTEGER) FROM (SELECT 1 AS one) t",
    ]);
    expect(alone.stderr).not.toContain('line');
  });

  it('reports once which columns * omits, beside the result', async () => {
    const star = "SELECT * FROM mycompany.issues WHERE repo = 'checkout' LIMIT 1";
    const { stderr } = await moltler.run(['-e', star]);
    expect(stderr.match(/SELECT \* omits [^\n]*\braw\b[^\n]* of mycompany\.issues/g)).toHaveLength(
      1,
    );
    expect(stderr).toContain('Name a column to fetch it');
  });

  it('reports in JSON what was read, and whether it is complete', async () => {
    const { stdout } = await moltler.run(['-e', BUGS, '--format', 'json']);
    const [result] = JSON.parse(stdout) as {
      columns: object[];
      rows: { repo: string }[];
      complete: boolean;
      scans: object[];
    }[];
    expect(result?.columns).toEqual([
      { name: 'repo', type: 'text' },
      { name: 'number', type: 'integer' },
    ]);
    expect(result?.rows).toHaveLength(3);
    expect(result?.rows[0]?.repo).toBe('mycompany/checkout');
    expect(result?.scans).toMatchObject([
      { connector: 'mycompany', entity: 'issues', pages: 1, requests: 1, cached: false },
    ]);
  });

  it('keeps large integers and times exact in JSON', async () => {
    const text =
      "SELECT 9007199254740993 AS big, TIMESTAMP '2026-01-02 03:04:05' AS at, NULL AS nothing";
    const { stdout } = await moltler.run(['-e', text, '--format', 'ndjson']);
    expect(JSON.parse(stdout)).toEqual({
      big: '9007199254740993',
      at: '2026-01-02T03:04:05Z',
      nothing: null,
    });
  });

  it('accepts parameters, and reports a missing one', async () => {
    const text = 'SELECT $n + 1 AS n';
    const given = await moltler.run(['-e', text, '--param', 'n=4', '--format', 'csv']);
    expect(given.stdout).toBe('n\n5\n');
    expect(given.stderr).toBe('');
    const other = await moltler.run(['-e', text, '--param', 'n=4', '--param', 'm=5']);
    expect(other).toMatchObject({
      code: 0,
      stderr: 'warning: --param m is not used by any statement.\n',
    });
    const missing = await moltler.run(['-e', text]);
    expect(missing.code).toBe(1);
    expect(missing.stderr).toContain('--param n=');
  });

  it('exits with 1 at the first failure, and runs nothing of a script that does not parse', async () => {
    const failed = await moltler.run([
      '-e',
      'SELECT 1 AS a; SELECT x FROM mycompany.nothing; SELECT 3 AS c',
      '--format',
      'csv',
    ]);
    expect(failed).toMatchObject({ code: 1, stdout: '' });
    expect(failed.stderr).toContain('line 1, column');
    const requests = samples.github.log.length;
    const broken = await moltler.run(['-e', `${BUGS}; SELEC 1`]);
    expect(broken).toMatchObject({ code: 1, stdout: '' });
    expect(broken.stderr).toContain('Did you mean "SELECT"?');
    expect(samples.github.log.length).toBe(requests);
  });

  it('exits with 3 under --strict if a result is not complete, and warns without', async () => {
    const text = `SELECT number FROM mycompany.issues WITH (max_results = 5)`;
    const warned = await moltler.run(['-e', text]);
    expect(warned.code).toBe(0);
    expect(warned.stderr).toContain('partial result');
    // Rows alone do not show it: the other stream and the exit code do.
    const strict = await Promise.all(
      ['csv', 'ndjson'].map((format) => moltler.run(['-e', text, '--strict', '--format', format])),
    );
    for (const { code, stderr } of strict) {
      expect(code).toBe(3);
      expect(stderr).toContain('partial result');
    }
  });

  it('changes nothing in read_only mode', async () => {
    const requests = samples.github.log.length;
    const text = 'CONNECTOR_EXEC mycompany.issues.create({"title": "no"})';
    const { code, stderr } = await moltler.run(['--mode', 'read_only', '-e', text]);
    expect(code).toBe(1);
    expect(stderr).toContain('read_only');
    expect(samples.github.log.length).toBe(requests);
  });

  it.each([
    [['--bogus']],
    [['extra']],
    [['-e', 'SELECT 1', '-f', 'x.sql']],
    [['--format', 'xml', '-e', 'SELECT 1']],
    [['--param', 'x', '-e', 'SELECT 1']],
    [['--mode', 'sometimes', '-e', 'SELECT 1']],
    [['secrets', 'set', '1a', 'x']],
    [['secrets', 'list', '--format', 'csv']],
    [['format', '--check', '--write', 'README.md']],
    [['-f', '/nonexistent.sql']],
    [['format', '/nonexistent.sql']],
    [['-f', '/']],
    [['--url', 'nonsense', '-e', 'SELECT 1']],
    [['--url', 'ftp://example.com', '-e', 'SELECT 1']],
  ])('exits with 2 for the command line %j', async (args) => {
    const { code, stdout, stderr } = await moltler.run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).not.toBe('');
    expect(stderr).not.toMatch(/^\s+at |ENOENT|EISDIR/m);
  });
});
