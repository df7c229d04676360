import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KibanaHome, RunningKibana } from '../harness';
import { errorOf, rowsOf, userOf } from '../harness/client';
import type { StoredState } from '../harness/stored_state';
import { inNewerFormat, newerState } from '../upgrade/newer_state';

const FOLDER = join(__dirname, '../upgrade');

/** The state that the last of the earlier builds has stored which is kept with its tasks and API keys. */
function stateWithSync(): StoredState {
  const states = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as StoredState);
  const found = states.find(({ tasks = [] }) => tasks.length > 0);
  if (found === undefined) throw new Error('no state has a task');
  return found;
}

/** What other builds of the plugin have stored, before an upgrade, or before it was undone. */
export function otherBuildsSuite(home: () => KibanaHome): void {
  describe('Kibana runs', () => {
    let kibana: RunningKibana | undefined;
    afterEach(async () => {
      await kibana?.stop('SIGKILL');
      kibana = undefined;
    });
    const started = async (...given: Parameters<KibanaHome['start']>): Promise<RunningKibana> => {
      kibana = await home().start(...given);
      return kibana;
    };

    it.each([
      ['earlier', (state: StoredState) => state],
      ['newer', newerState],
    ])('over syncs, their rights and tasks of a build that is %s', async (_, written) => {
      const state = written(stateWithSync());
      const running = await started({ users: { admin: { default: ['all'] } } });
      await running.obey({ order: 'load', state });
      const admin = userOf(running, 'admin');
      const shown = async (text: string) => JSON.stringify(rowsOf(await admin.run(text)));
      expect(await shown('SHOW SYNCS')).toContain('"0 0 1 1 * (UTC)"');
      expect(await shown('SHOW CONNECTORS')).toMatch(/gh.*plain/);
      expect(await shown('SHOW SECRETS')).toContain('"token"');
      expect(await shown('SHOW VIEWS')).toContain('"bugs"');
      expect(await shown('SHOW HISTORY')).toContain('SELECT 1 AS one');
      expect(await shown('SHOW AUDIT')).toContain('written by a build');
      expect(await shown('SHOW SYNC HISTORY')).toContain('"copy"');
      // With the API key that the other build has stored; it writes only what has changed.
      const run = await admin.run('RUN SYNC copy');
      expect([errorOf(run), run.at(-1)]).toEqual([undefined, { type: 'done', ok: true }]);
      // Its task is the one that was there, and sleeps until the sync is due.
      const [stored] = state.tasks ?? [];
      const sleeps = async (): Promise<boolean> => {
        const [task] = (await running.state()).tasks;
        return task?.status === 'idle' && Date.parse(task.runAt) > Date.now();
      };
      while (!(await sleeps())) await new Promise(setImmediate);
      const { tasks, logs, errors } = await running.state();
      expect(tasks.map(({ id }) => id)).toEqual([stored?.id]);
      expect([...logs, ...errors]).toEqual([]);
      await admin.run("ALTER SYNC copy SET SCHEDULE '0 0 2 1 *'; PAUSE SYNC copy; DROP SYNC copy");
      expect((await running.state()).tasks).toEqual([]);
    });

    it('over indices in the format of a newer build, which it leaves alone', async () => {
      const running = await started();
      await running.obey({ order: 'load', state: inNewerFormat(stateWithSync()) });
      const user = userOf(running);
      for (const text of ['SHOW HISTORY', 'SHOW AUDIT', 'SHOW SYNCS'])
        expect([text, errorOf(await user.run(text))]).toEqual([text, 'store_newer']);
      expect((await running.state()).errors).toEqual([]);
      expect((await user.send('/api/moltler/health')).status).toBe(200);
    });
  });
}
