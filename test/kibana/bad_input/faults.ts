import { readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KibanaHome, RunningKibana } from '../harness';
import { errorOf, rowsOf, userOf } from '../harness/client';
import type { StoredState } from '../harness/stored_state';
import { INTERNALS, until } from './requests';

const SELECT = 'SELECT sum(i) AS s FROM range(10) AS t(i)';
const HEAVY = 'SELECT sum(a.i * b.i) AS s FROM range(1000000) AS a(i), range(1000000) AS b(i)';

/** The processes that a process has started. */
const childrenOf = (pid: number): readonly number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .split(' ')
    .filter((text) => text !== '')
    .map(Number);
const isAlive = (pid: number): boolean =>
  statSync(`/proc/${pid}`, { throwIfNoEntry: false }) !== undefined;

export function faultsSuite(home: () => KibanaHome): void {
  describe('Kibana keeps running', () => {
    let kibana: RunningKibana | undefined;
    afterEach(async () => {
      await kibana?.stop('SIGKILL');
      kibana = undefined;
    });
    const started = async (...given: Parameters<KibanaHome['start']>): Promise<RunningKibana> => {
      kibana = await home().start(...given);
      return kibana;
    };
    /** Kibana itself, whatever becomes of statements. */
    const isHealthy = async (running: RunningKibana): Promise<void> => {
      expect((await userOf(running).send('/api/moltler/health')).status).toBe(200);
      expect((await running.state()).errors).toEqual([]);
    };

    it('without Elasticsearch when it starts, and statements work once it is there', async () => {
      const running = await started({ elasticsearchDown: true });
      const user = userOf(running);
      for (const text of [SELECT, 'SHOW CONNECTORS', 'CREATE VIEW v AS SELECT 1 AS one']) {
        const events = await user.run(text);
        expect([text, errorOf(events)]).toEqual([text, 'store_unavailable']);
        expect(JSON.stringify(events)).not.toMatch(/10\.0\.0\.9/);
      }
      expect((await user.send('/api/moltler/snapshot')).status).toBe(503);
      await isHealthy(running);
      await running.obey({ order: 'elasticsearch', down: false });
      expect(rowsOf(await user.run(SELECT))).toEqual([[45]]);
      expect(errorOf(await user.run('CREATE VIEW v AS SELECT 1 AS one'))).toBeUndefined();
      expect((await user.send('/api/moltler/snapshot')).status).toBe(200);
    });

    it('while Elasticsearch is gone for a while', async () => {
      const running = await started();
      const user = userOf(running);
      await user.run('CREATE VIEW v AS SELECT 1 AS one');
      await user.run("CREATE SECRET s VALUE 'a-value-that-is-secret'");
      for (let times = 0; times < 2; times += 1) {
        await running.obey({ order: 'elasticsearch', down: true });
        for (const text of [
          'SELECT * FROM v',
          'SHOW SECRETS',
          "CREATE SECRET t VALUE 'w'",
          'SHOW HISTORY',
          'SELECT count(*) AS n FROM logs-*',
        ]) {
          const events = await user.run(text);
          expect([text, errorOf(events)]).toEqual([text, 'store_unavailable']);
          expect(JSON.stringify(events)).not.toMatch(/10\.0\.0\.9/);
        }
        await isHealthy(running);
        await running.obey({ order: 'elasticsearch', down: false });
        expect(rowsOf(await user.run('SELECT * FROM v'))).toEqual([[1]]);
        expect(rowsOf(await user.run('SHOW SECRETS')).map(([name]) => name)).toEqual(['s']);
      }
    });

    it('with saved objects of a newer version, or that nobody can read', async () => {
      const running = await started();
      const user = userOf(running);
      await user.run('CREATE VIEW plain AS SELECT 1 AS one');
      await user.run(
        `CREATE CONNECTOR known TYPE 'prometheus' CONFIG {"url": "http://127.0.0.1:1"}`,
      );
      const { objects } = (await running.obey({ order: 'dump' })) as {
        objects: readonly { place: string; attributes: Record<string, string> }[];
      };
      const content = (type: string): Record<string, unknown> =>
        JSON.parse(
          objects.find(({ place }) => place.includes(`|${type}|`))?.attributes['content'] ?? '{}',
        ) as Record<string, unknown>;
      const put = (type: string, id: string, members: object, modelVersion = 2) =>
        running.obey({
          order: 'put',
          space: 'default',
          type,
          id,
          modelVersion,
          attributes: {
            name: id,
            content: JSON.stringify({ ...members, id, name: id }),
            tags: ['of a later version'],
          },
        });
      // With more than this version knows: it can be used.
      await put('moltler-connector', 'newer', {
        ...content('moltler-connector'),
        labels: { team: 'a' },
      });
      await put('moltler-view', 'newer_view', { ...content('moltler-view'), folder: 'f' });
      // Without what this version needs, or in another form: left out.
      await put('moltler-connector', 'other', { kind: 'something' });
      await put('moltler-connector', 'listed', { ...content('moltler-connector'), config: [1] });
      await put('moltler-view', 'other_view', { query: { tree: [] } });
      await put('moltler-sync', 'other_sync', { statement: 7 });
      await put(
        'moltler-connector',
        'text',
        { ...content('moltler-connector'), enabled: 'yes' },
        1,
      );

      const names = async (text: string) => rowsOf(await user.run(text)).map(([name]) => name);
      expect(await names('SHOW CONNECTORS')).toEqual(['kibana', 'known', 'newer']);
      expect(await names('SHOW VIEWS')).toEqual(['newer_view', 'plain']);
      expect(await names('SHOW SYNCS')).toEqual([]);
      expect(rowsOf(await user.run('SELECT * FROM newer_view'))).toEqual([[1]]);
      expect(errorOf(await user.run('SELECT * FROM other.targets'))).toBe('unknown_connector');
      expect((await user.send('/api/moltler/snapshot')).status).toBe(200);
      // A change here does not lose what only the newer version knows.
      await user.run('ALTER CONNECTOR newer SET OPTIONS {"retry_count": 0}');
      const { saved, logs } = await running.state();
      expect(saved).toContain('\\"labels\\":{\\"team\\":\\"a\\"}');
      for (const id of ['other', 'listed', 'other_view', 'other_sync', 'text'])
        expect(logs.join('\n')).toContain(`${id} cannot be read`);
      await isHealthy(running);
    });

    it('over what earlier builds have stored, in each space', async () => {
      const folder = join(__dirname, '../upgrade');
      const states = readdirSync(folder).filter((name) => name.endsWith('.json'));
      expect(states).not.toEqual([]);
      for (const name of states) {
        const running = await started();
        const state = JSON.parse(readFileSync(join(folder, name), 'utf8')) as StoredState;
        await running.obey({ order: 'load', state });
        const user = userOf(running);
        const names = rowsOf(await user.run('SHOW CONNECTORS')).map(([connector]) => connector);
        expect(names).toEqual(['gh', 'kibana', 'plain']);
        expect(rowsOf(await user.run('SELECT * FROM other', {}, 'team'))).toEqual([[2]]);
        // It needs its secret, and nothing listens there.
        const events = await user.run("SELECT * FROM gh.issues WHERE repo = 'acme/web'");
        expect(errorOf(events)).toBe('connection_failed');
        expect(JSON.stringify(await user.run('SHOW HISTORY'))).toContain('SELECT 1 AS one');
        await isHealthy(running);
        await running.stop();
      }
    });

    it('with a DuckDB that is for another system, and uses the right one once it is there', async () => {
      const folder = join(home().plugin, 'node_modules/@duckdb');
      const platform = readdirSync(folder).find((name) => name.startsWith('node-bindings-')) ?? '';
      const native = join(folder, platform, 'duckdb.node');
      const away = join(home().folder, 'duckdb.node');
      renameSync(native, away);
      try {
        writeFileSync(native, 'built for something else');
        const running = await started();
        for (const text of ['SELECT 1 AS one', SELECT]) {
          const response = await userOf(running).send('/api/moltler/run', {
            method: 'POST',
            body: JSON.stringify({ text }),
          });
          expect(response.status).toBe(503);
          const { message } = (await response.json()) as { message: string };
          expect(message).toMatch(/^DuckDB cannot be loaded on this machine: .*duckdb\.node/);
          expect(message).not.toMatch(INTERNALS);
        }
        const { status } = await running.state();
        expect(status).toMatchObject({
          level: 'degraded',
          detail: expect.stringContaining('DuckDB cannot be loaded') as string,
        });
        await isHealthy(running);
        renameSync(away, native);
        expect(rowsOf(await userOf(running).run(SELECT))).toEqual([[45]]);
        expect((await running.state()).status?.level).toBe('available');
      } finally {
        if (statSync(away, { throwIfNoEntry: false }) !== undefined) renameSync(away, native);
      }
    });

    it('where it may not start processes, and says so', async () => {
      const permission = process.allowedNodeEnvironmentFlags.has('--permission')
        ? '--permission'
        : '--experimental-permission';
      const flags = [permission, '--allow-fs-read=*', '--allow-fs-write=*'];
      const running = await started({}, { flags });
      await expect(userOf(running).run(SELECT)).rejects.toThrow(
        /503.*Kibana cannot start a process \(ERR_ACCESS_DENIED\)/,
      );
      expect((await running.state()).status?.level).toBe('degraded');
      await isHealthy(running);
    });

    it('and its processes get neither its options of Node nor its environment', async () => {
      const script = join(home().folder, 'preloaded.cjs');
      const seen = join(home().folder, 'preloaded');
      writeFileSync(
        script,
        `require('node:fs').appendFileSync(${JSON.stringify(seen)}, process.pid + '\\n');`,
      );
      const running = await started(
        {},
        { env: { NODE_OPTIONS: `--require ${script}`, A_KEY_OF_KIBANA: 'a-key' } },
      );
      expect(rowsOf(await userOf(running).run(SELECT))).toEqual([[45]]);
      expect(readFileSync(seen, 'utf8').trim()).toBe(String(running.pid));
      const children = childrenOf(running.pid);
      expect(children.length).toBeGreaterThan(0);
      for (const child of children) {
        const environment = readFileSync(`/proc/${child}/environ`, 'utf8');
        expect(environment).not.toMatch(/A_KEY_OF_KIBANA|--require/);
      }
    });
  });

  it.each(['SIGTERM', 'SIGINT', 'SIGKILL', 'SIGABRT', 'exit', 'abort', 'exception'] as const)(
    'no process outlives a Kibana that ends by %s in the middle of a query',
    async (how) => {
      const running = await home().start();
      const abort = new AbortController();
      const response = await userOf(running).send('/api/moltler/run', {
        method: 'POST',
        body: JSON.stringify({ text: HEAVY }),
        signal: abort.signal,
      });
      expect(response.status).toBe(200);
      response.text().catch(() => undefined);
      const children = await until(() => {
        const found = childrenOf(running.pid);
        return found.length > 0 ? found : undefined;
      });
      if (how === 'exit' || how === 'abort' || how === 'exception') {
        await running.obey({ order: 'crash', how });
        await running.ended;
      } else await running.stop(how);
      await until(() => (children.some(isAlive) ? undefined : true));
      abort.abort();
    },
  );
}
