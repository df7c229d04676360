import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateKey } from '../../server/secrets';
import { moltlerAtWork } from '../../standalone/cli/testing';
import { needs } from '../support/needs';
import { openPortsForTests } from './open_ports';
import { elasticsearchUrl } from './shared_server';

jest.setTimeout(60_000);

needs('elasticsearch')('moltler --elasticsearch', () => {
  const opened = openPortsForTests();
  const moltler = moltlerAtWork();
  afterAll(async () => {
    moltler.remove();
    await opened.dispose();
  });

  const environment = () => ({
    MOLTLER_ELASTICSEARCH_PREFIX: opened.prefix(),
    MOLTLER_ENCRYPTION_KEY: generateKey(),
  });

  it('stores everything there, for every terminal with the same key', async () => {
    const url = await elasticsearchUrl();
    const env = environment();
    const run = (args: readonly string[], data?: string) =>
      moltler.run([...args, ...(data === undefined ? [] : ['--data', data])], '', env);
    const at = ['--elasticsearch', url];
    expect(await run(['secrets', 'set', 'token', 'ghp_value', ...at])).toMatchObject({ code: 0 });
    expect(await run(['-e', 'CREATE VIEW v AS SELECT 42 AS answer', ...at])).toMatchObject({
      code: 0,
    });
    const created = await run(['tokens', 'create', 'ci', ...at]);
    expect(created.code).toBe(0);
    const other = mkdtempSync(join(tmpdir(), 'moltler-other-'));
    const shown = await run(['-e', 'SELECT * FROM v', '--format', 'json', ...at], other);
    expect(JSON.parse(shown.stdout)).toMatchObject([{ rows: [{ answer: 42 }] }]);
    const secrets = await run(['secrets', 'list', '--json', ...at], other);
    expect(JSON.parse(secrets.stdout)).toMatchObject([{ name: 'token' }]);
    const tokens = await run(['tokens', 'list', '--json', ...at], other);
    expect(JSON.parse(tokens.stdout)).toMatchObject([{ name: 'ci' }]);
    rmSync(other, { recursive: true });
    // And not in the data directory.
    expect((await run(['-e', 'SELECT * FROM v'])).stderr).toContain('Unknown table "v"');
  });

  it('never shows credentials of an address', async () => {
    const { code, stderr, stdout } = await moltler.run([
      '-e',
      'SELECT 1',
      '--elasticsearch',
      'http://ada:hunter22@127.0.0.1:1',
    ]);
    expect(code).toBe(1);
    expect(stderr).toContain('--elasticsearch is not valid: it contains credentials');
    expect(stdout + stderr).not.toContain('hunter22');
  });

  it('reports an Elasticsearch that is not there', async () => {
    const { code, stderr } = await moltler.run(['-e', 'SELECT 1'], '', {
      MOLTLER_ELASTICSEARCH: 'http://127.0.0.1:1',
    });
    expect(code).toBe(1);
    expect(stderr).toContain('Elasticsearch at http://127.0.0.1:1 is not available');
  });
});
