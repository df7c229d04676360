import { KibanaHome, type KibanaState, type RunningKibana } from './harness';
import { errorOf, rowsOf, userOf } from './harness/client';
import { sharedPackage } from './harness/shared_package';

jest.setTimeout(120_000);

const USERS = { ada: { default: ['all'], team: ['all'] }, reader: { default: ['read'] } };
const INDICES = {
  'logs-ada': { documents: { 1: { owner: 'ada' } }, fields: { owner: { type: 'keyword' } } },
};
const EVERY_SECOND = "SCHEDULE '* * * * * *'";
const SYNC = 'SYNC (SELECT owner FROM logs-ada) AS copy TO by-ada-* KEY (owner)';

describe('a scheduled sync in the installed package', () => {
  let home: KibanaHome;
  let kibana: RunningKibana;

  beforeAll(async () => {
    home = new KibanaHome();
    await home.install(await sharedPackage());
  });
  afterAll(() => home.dispose());
  afterEach(() => kibana.stop());

  const start = async (options: Parameters<KibanaHome['start']>[0] = {}): Promise<void> => {
    kibana = await home.start({ indices: INDICES, ...options });
  };
  /** Scheduled runs, the newest first: outcome and problem. */
  const runs = async (user = userOf(kibana, 'ada'), space?: string) => {
    const events = await user.run('SHOW SYNC HISTORY', { record: false }, space);
    const columns = events.flatMap((event) => (event.type === 'columns' ? event.columns : []));
    const at = (name: string): number => columns.findIndex((column) => column.name === name);
    return rowsOf(events)
      .filter((row) => row[at('trigger')] === 'schedule')
      .map((row) => [row[at('outcome')], row[at('problem')]]);
  };
  const until = async (is: () => Promise<boolean>): Promise<void> => {
    while (!(await is())) await new Promise(setImmediate);
  };
  const tasksOf = ({ tasks }: KibanaState): readonly string[] => tasks.map(({ id }) => id);

  /** What Kibana's audit log has about the first scheduled run. */
  const runsInAudit = async () => {
    const { audit } = await kibana.state();
    const [begun, ended] = audit
      .filter(({ event }) => event.action === 'moltler_sync_run')
      .map(({ event: { outcome }, kibana: of, user }) =>
        [of?.space_id, user?.name, ...(outcome === 'unknown' ? [] : [outcome])].join(' '),
      );
    return { begun, ended };
  };

  it('runs by a task, with its own right, until it is paused or deleted', async () => {
    await start({ users: USERS });
    const ada = userOf(kibana, 'ada');
    expect(tasksOf(await kibana.state())).toEqual([]);
    const created = await ada.run(`${SYNC} ${EVERY_SECOND}`);
    expect(errorOf(created)).toBeUndefined();
    expect(JSON.stringify(created)).toContain('Kibana runs schedules');
    expect(tasksOf(await kibana.state())).toHaveLength(1);
    await until(async () => (await runs()).filter(([outcome]) => outcome === 'ok').length >= 2);
    const { writers, logs, errors } = await kibana.state();
    expect(new Set(writers.map(({ by }) => by))).toEqual(new Set(['ada (key)']));
    expect([...logs, ...errors]).toEqual([]);
    expect(await runsInAudit()).toEqual({ begun: 'default ada', ended: 'default ada success' });

    await ada.run('PAUSE SYNC copy');
    await until(async () => tasksOf(await kibana.state()).length === 0);
    await ada.run('RESUME SYNC copy');
    const before = (await runs()).length;
    await until(async () => (await runs()).length > before);
    await ada.run('DROP SYNC copy');
    expect(tasksOf(await kibana.state())).toEqual([]);
    expect((await kibana.state()).logs.filter((line) => !line.startsWith('debug'))).toEqual([]);
  });

  it('of another space runs there, and nowhere else', async () => {
    await start({ users: USERS });
    const ada = userOf(kibana, 'ada');
    await ada.run(`${SYNC} ${EVERY_SECOND}`, {}, 'team');
    expect(tasksOf(await kibana.state())[0]).toMatch(/^moltler:sync:team:/);
    await until(async () => (await runs(ada, 'team')).some(([outcome]) => outcome === 'ok'));
    expect(await runs(ada)).toEqual([]);
    expect((await runsInAudit()).begun).toBe('team ada');
  });

  it('reports in its history that its right is gone', async () => {
    await start({ users: USERS });
    await userOf(kibana, 'ada').run(`${SYNC} ${EVERY_SECOND}`);
    await kibana.revokeKeys('ada');
    await until(async () => (await runs()).some(([outcome]) => outcome === 'failed'));
    expect((await runs()).find(([outcome]) => outcome === 'failed')?.[1]).toContain('API key');
    await until(async () =>
      (await kibana.state()).audit.some(
        ({ event, user }) =>
          event.action === 'moltler_sync_run' &&
          event.outcome === 'failure' &&
          user?.name === 'ada',
      ),
    );
    expect((await kibana.state()).errors).toEqual([]);
  });

  it.each([
    ['security', {}],
    ['an encryption key and security', { withoutEncryptionKey: true }],
  ])('runs without %s', async (_, options) => {
    await start(options);
    const somebody = userOf(kibana);
    expect(errorOf(await somebody.run(`${SYNC} ${EVERY_SECOND}`))).toBeUndefined();
    await until(async () => (await runs(somebody)).some(([outcome]) => outcome === 'ok'));
  });
});
