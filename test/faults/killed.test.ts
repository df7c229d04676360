import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEngines } from './support/engine';
import { faultyService, issue, says, type FaultyService } from './support/service';
import { PROGRAM } from '../support/built';

const ISSUES = '/repos/acme/web/issues';

describe('a process that is killed', () => {
  const engines = openEngines();
  const root = mkdtempSync(join(tmpdir(), 'moltler-killed-'));
  let service: FaultyService;
  beforeAll(async () => {
    service = await faultyService();
  });
  afterAll(async () => {
    await engines.dispose();
    await service.close();
    rmSync(root, { recursive: true, force: true });
  });

  it('during a write leaves its record as started; the next process finds all acknowledged changes', async () => {
    const directory = join(root, 'data');
    const running: { child?: ChildProcess } = {};
    // The request was sent, and the process is killed before the response arrives.
    const requested = new Promise<void>((resolve) => {
      service.respondWith({
        [ISSUES]: () => {
          running.child?.kill('SIGKILL');
          resolve();
        },
      });
    });
    const script = [
      "CREATE SECRET gh VALUE 'a-token-of-tests'",
      `CREATE CONNECTOR gh TYPE 'github' CONFIG {"token": "{{secrets.gh}}", "base_url": "${service.url}"}`,
      'CONNECTOR_EXEC gh.issues.create({"repo": "acme/web", "title": "Hello"})',
    ].join(';\n');
    const child = fork(PROGRAM, ['--data', directory, '-e', script], { stdio: 'ignore' });
    running.child = child;
    const ended = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)));
    await requested;
    expect(await ended).toBe('SIGKILL');

    const engine = await engines.open({ directory });
    expect(await engine.ports.auditLog.list({ limit: 10 })).toMatchObject([
      { connector: 'gh', entity: 'issues', action: 'create', outcome: 'started', method: 'POST' },
    ]);
    expect(service.requests()).toEqual([`POST ${ISSUES}`]);
    // Nothing is sent again automatically, and earlier changes are intact.
    service.respondWith({ [ISSUES]: says([issue(1)]) });
    const { rows } = await engine.run("SELECT number FROM gh.issues WHERE repo = 'acme/web'");
    expect(rows).toEqual([[1]]);
    expect(service.seen.at(-1)?.headers.authorization).toBe('Bearer a-token-of-tests');
    expect(service.requests().filter((one) => one.startsWith('POST'))).toEqual([]);
  }, 30_000);

  it('during one of many actions does not send it again, and sends those that were not sent', async () => {
    const directory = join(root, 'each');
    const titles = (): string[] =>
      service.seen
        .filter(({ method, url }) => method === 'POST' && url === ISSUES)
        .map(({ body }) => (JSON.parse(body) as { title: string }).title);
    const before = titles().length;
    const running: { child?: ChildProcess } = {};
    service.respondWith({
      [ISSUES]: (request, response) => {
        if (request.body.includes('second')) running.child?.kill('SIGKILL');
        else says(issue(1), 201)(request, response);
      },
    });
    const each = `CONNECTOR_EXEC gh.issues.create(repo => 'acme/web', title => col0)
      FOR EACH (SELECT * FROM (VALUES ('first'), ('second'), ('third')) v)`;
    const create = `CREATE CONNECTOR gh TYPE 'github' CONFIG {"base_url": "${service.url}"}`;
    const child = fork(PROGRAM, ['--data', directory, '-e', `${create}; ${each}`], {
      stdio: 'ignore',
    });
    running.child = child;
    await new Promise((resolve) => child.once('exit', resolve));

    const engine = await engines.open({ directory });
    const user = (await engine.ports.auditLog.list({ limit: 1 }))[0]?.user ?? '';
    const run = (await engine.ports.auditLog.list({ limit: 1 }))[0]?.attempt?.run ?? '';
    const { rows } = await engine.run(`${each} WITH (resume = '${run}')`, { user });
    expect(rows.map((row) => [row[1], row[2]])).toEqual([
      ['first', 'skipped'],
      ['second', 'unknown'],
      ['third', 'succeeded'],
    ]);
    expect(titles().slice(before)).toEqual(['first', 'second', 'third']);
  }, 30_000);
});
