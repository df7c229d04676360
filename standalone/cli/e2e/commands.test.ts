import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { checkoutFile, moltlerAtWork } from '../testing/moltler_process';

describe('commands other than statements', () => {
  const moltler = moltlerAtWork();
  afterAll(() => moltler.remove());

  it.each(['--version', 'version'])('prints its version: %s', async (argument) => {
    const { version } = JSON.parse(checkoutFile('package.json')) as { version: string };
    expect(await moltler.run([argument])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it.each([
    [['help'], 'Usage: moltler [OPTIONS] [COMMAND]'],
    [['--help'], 'Usage: moltler [OPTIONS] [COMMAND]'],
    [['help', 'serve'], 'Usage: moltler serve [OPTIONS]'],
    [['help', 'tokens', 'create'], 'Usage: moltler tokens create [OPTIONS] NAME'],
  ])('shows help for %j', async (args, usage) => {
    const { code, stdout, stderr } = await moltler.run(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(usage);
  });

  // A device on which every write fails as on a full disk.
  (existsSync('/dev/full') ? it : it.skip).each([
    '--version',
    '--help',
    'secrets list --json',
    'format standalone/samples/scripts/setup.sql',
    '-e "SELECT 1" --format csv',
  ])('fails if its output cannot be written: %s', (args) => {
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', `${process.execPath} standalone/moltler.js ${args} > /dev/full`],
      { env: { ...process.env, MOLTLER_DATA: moltler.data }, encoding: 'utf8' },
    );
    expect(stderr).toBe('error: Could not write to standard output: no space left on device.\n');
    expect(status).toBe(1);
  });

  it.each([
    [['serv'], 'error: Unknown command "serv". Did you mean "serve"?'],
    [['bogus', '--help'], 'error: Unknown command "bogus". Run statements with -e'],
    [['help', 'toknes'], 'error: Unknown command "toknes". Did you mean "tokens"?'],
    [['tokens', 'lits', '--help'], 'Unknown command "tokens lits". Did you mean "list"?'],
    [
      ['tokens', 'lits'],
      'error: Unknown command "lits". Did you mean "list"?\nRun moltler tokens --help',
    ],
    [
      ['secrets', 'set'],
      'error: NAME is missing.\nRun moltler secrets set --help for its options.',
    ],
    [
      ['--formt', 'csv'],
      'error: Unknown option --formt. Did you mean "--format"?\nRun moltler --help',
    ],
    [
      ['--format', 'xml'],
      'error: --format "xml" is not valid. Use one of these: table, json, ndjson, csv.',
    ],
    [['serve', '--port', 'x'], 'error: --port "x" is not valid. Use a number from 0 to 65535.'],
    [['-f'], 'error: --file needs a value.'],
    [['secrets', 'list', 'x'], 'error: There are too many arguments.'],
  ])('rejects %j', async (args, problem) => {
    const { code, stdout, stderr } = await moltler.run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(problem);
  });

  it('keeps secrets: from an argument or standard input, listed by name, never by value', async () => {
    await moltler.run(['secrets', 'set', 'one', 'value-of-one']);
    await moltler.run(['secrets', 'set', 'two'], 'value-of-two\n');
    expect((await moltler.run(['secrets', 'set', 'three'], '')).code).toBe(2);
    const listed = await moltler.run(['secrets', 'list']);
    expect(listed.stdout).toMatch(
      /^┌.*\n│ name │ updated_at +│\n.*\n│ one {2}│ .*\n│ two {2}│ .*\n└.*\n$/,
    );
    const json = await moltler.run(['secrets', 'list', '--json']);
    expect(JSON.parse(json.stdout)).toEqual([
      { name: 'one', updated_at: expect.any(String) },
      { name: 'two', updated_at: expect.any(String) },
    ]);
    expect(statSync(join(moltler.data, 'moltler.key')).mode & 0o777).toBe(0o600);
    const rotated = await moltler.run(['secrets', 'rotate-key']);
    expect(rotated).toMatchObject({
      code: 0,
      stderr: '2 secrets are encrypted with the new key.\n',
    });
    expect((await moltler.run(['secrets', 'delete', 'one'])).code).toBe(0);
    expect((await moltler.run(['secrets', 'delete', 'one'])).code).toBe(1);
    for (const file of ['moltler.db', 'moltler.db-wal'])
      expect(stored(file)).not.toContain('value-of-two');
  });
  const stored = (file: string): string => {
    try {
      return readFileSync(join(moltler.data, file), 'latin1');
    } catch {
      return '';
    }
  };

  it('rejects a wrong key with what to do, and shows no secret', async () => {
    await moltler.run(['secrets', 'set', 'kept', 'value-of-kept']);
    const env = { MOLTLER_ENCRYPTION_KEY: 'ab'.repeat(32) };
    const text = `CREATE CONNECTOR k TYPE 'prometheus' CONFIG {"url": "http://127.0.0.1:9", "token": "{{secrets.kept}}"}; TEST CONNECTOR k`;
    const { code, stdout, stderr } = await moltler.run(['-e', text], '', env);
    expect(code).toBe(1);
    expect(stderr).toMatch(/key/i);
    expect(stdout + stderr).not.toContain('value-of-kept');
  });

  it('formats a script, checks it, and rewrites the file', async () => {
    const file = join(moltler.data, 'report.sql');
    writeFileSync(file, 'select  1 from a.b where x=1');
    const shown = await moltler.run(['format', file]);
    expect(shown).toEqual({ code: 0, stdout: 'SELECT 1 FROM a.b WHERE x = 1;\n', stderr: '' });
    expect((await moltler.run(['format', file, '--check'])).code).toBe(1);
    expect((await moltler.run(['format', file, '--write'])).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe('SELECT 1 FROM a.b WHERE x = 1;\n');
    expect((await moltler.run(['format', file, '--check'])).code).toBe(0);
    const broken = await moltler.run(['format'], 'SELEC 1');
    expect(broken).toMatchObject({ code: 1, stdout: '' });
    expect(broken.stderr).toContain('line 1, column 1');
  });

  it.each([['-f'], ['format'], ['format', '--write']])(
    'neither runs nor rewrites a script that is not UTF-8: %j',
    async (...args) => {
      const file = join(moltler.data, 'latin1.sql');
      const bytes = Buffer.from("SELECT  'Zürich' AS city;\n", 'latin1');
      writeFileSync(file, bytes);
      const { code, stdout, stderr } = await moltler.run([...args, file]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(`error: ${file} is not UTF-8 text. Convert it first`);
      expect(readFileSync(file)).toEqual(bytes);
    },
  );

  it('reports a directory that is passed as a script', async () => {
    const { code, stderr } = await moltler.run(['-f', moltler.data]);
    expect(code).toBe(2);
    expect(stderr).toContain(`error: ${moltler.data}: it is a directory, not a file.`);
  });

  it.each([
    ['bad', '--expires', '99999999999w'],
    ['bad', '--expires', '0h'],
    ['bad', '--expires', '521w7d'],
    [''],
    ['a b'],
    ['red\u001b[31m'],
    ['x'.repeat(65)],
    [userInfo().username],
  ])('does not create the token %j', async (...args) => {
    const { code, stdout, stderr } = await moltler.run(['tokens', 'create', ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(
      /^error: (--expires ".+" is not|The token name is not valid|Your own statements are recorded under)/,
    );
    expect(stderr).not.toContain('\u001b');
  });

  it('creates tokens that are shown once', async () => {
    const made = await moltler.run(['tokens', 'create', 'ci', '--read-only', '--expires', '30d']);
    expect(made.code).toBe(0);
    const listed = await moltler.run(['tokens', 'list']);
    expect(listed.stdout).toMatch(/│ name │ access +│ created_at +│ expires_at +│/);
    expect(listed.stdout).toMatch(/│ ci +│ read-only │/);
    const json = await moltler.run(['tokens', 'list', '--json']);
    expect(JSON.parse(json.stdout)).toEqual([
      {
        name: 'ci',
        access: 'read-only',
        created_at: expect.any(String),
        expires_at: expect.any(String),
      },
    ]);
    expect(listed.stdout).not.toContain(made.stdout.trim());
    expect((await moltler.run(['tokens', 'create', 'ci'])).code).toBe(1);
    expect((await moltler.run(['tokens', 'revoke', 'ci'])).code).toBe(0);
  });
});
