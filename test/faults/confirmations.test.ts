import type { StreamEvent } from '../../common/contract';
import { openHost } from '../../standalone/cli';
import { moltlerAtWork } from '../../standalone/cli/testing';
import { serve, type RunningServer } from '../../standalone/server';
import { openEngines } from './support/engine';
import { faultyService, issue, says, type FaultyService } from './support/service';

const LIST = '/repos/acme/web/issues';
const numbers = Array.from({ length: 11 }, (_, at) => at + 1);
const CLOSE = `CONNECTOR_EXEC gh.issues.update(repo => 'acme/web', issue_number => number, data => {"state": "closed"})
  FOR EACH (SELECT number FROM gh.issues WHERE repo = 'acme/web')`;

describe('more than 10 actions of one statement', () => {
  const engines = openEngines();
  const program = moltlerAtWork();
  let service: FaultyService;
  let server: RunningServer;
  beforeAll(async () => {
    service = await faultyService();
    const engine = await engines.open({ directory: program.data });
    await engine.run(
      `CREATE CONNECTOR gh TYPE 'github' CONFIG {"org": "acme", "base_url": "${service.url}"}`,
    );
    server = await serve({
      engine: { ...engine, close: async () => undefined },
      host: '127.0.0.1',
      port: 0,
    });
  });
  beforeEach(() =>
    service.respondWith({
      [`${LIST}/`]: says({ state: 'closed' }),
      [LIST]: says(numbers.map((number) => issue(number))),
    }),
  );
  afterAll(async () => {
    await server.close();
    await engines.dispose();
    await service.close();
    program.remove();
  });
  const writes = (): number =>
    service.requests().filter((request) => request.startsWith('PATCH')).length;

  it.each([
    [true, 11, undefined],
    [false, 0, 'confirmation_declined'],
  ])('wait for the answer of a client of the server: %s', async (confirmed, count, code) => {
    const host = await openHost({ data: program.data, mode: 'full' });
    const events: StreamEvent[] = [];
    const signal = new AbortController().signal;
    for await (const event of host.run({ text: CLOSE, parameters: {}, confirm: 'ask', signal })) {
      events.push(event);
      if (event.type !== 'confirmation') continue;
      expect(event).toMatchObject({ action: 'gh.issues.update', count: 11 });
      expect(writes()).toBe(0);
      await host.confirm?.({ id: event.id, confirmed });
    }
    await host.close();
    expect(writes()).toBe(count);
    expect(events.flatMap((event) => (event.type === 'error' ? [event.error.code] : []))[0]).toBe(
      code,
    );
  });

  it('can be confirmed at another process on the same data', async () => {
    const directory = engines.directory();
    const [asking, other] = [await engines.open({ directory }), await engines.open({ directory })];
    await asking.run(
      `CREATE CONNECTOR gh TYPE 'github' CONFIG {"org": "acme", "base_url": "${service.url}"}`,
    );
    const answers: boolean[] = [];
    const [by, somebody] = [{ user: 'tester' }, { user: 'somebody else' }];
    for await (const event of asking.stream(CLOSE, { confirm: 'ask' })) {
      if (event.type !== 'confirmation') continue;
      for (const who of [somebody, by])
        answers.push(await other.moltler.confirm({ id: event.id, confirmed: true, by: who }));
    }
    expect(answers).toEqual([false, true]);
    expect(writes()).toBe(11);
  });

  it('are rejected without an answer, with exit code 4 in the terminal', async () => {
    const { code, stderr } = await program.run(['-e', CLOSE]);
    expect(stderr).toContain(
      'gh.issues.update would be run 11 times; more than 10 must be confirmed',
    );
    expect(stderr).toContain('--yes');
    expect(code).toBe(4);
    expect(writes()).toBe(0);
  });

  it('are run with --yes, and fail with exit code 1 if one of them does', async () => {
    expect((await program.run(['--yes', '-e', CLOSE])).code).toBe(0);
    expect(writes()).toBe(11);
    service.respondWith({
      [`${LIST}/`]: says({ message: 'Validation Failed' }, 422),
      [LIST]: says(numbers.map((number) => issue(number))),
    });
    const { code, stderr } = await program.run(['--yes', '--quiet', '-e', CLOSE]);
    expect(code).toBe(1);
    expect(stderr).toContain(
      '1 of 11 actions failed, so 10 were not sent (stop_after is 1). [actions_failed]',
    );
  });

  it('without a question cannot be confirmed', async () => {
    const response = await fetch(`${server.urls[0] ?? ''}/api/moltler/confirm`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-moltler-request': '1' },
      body: JSON.stringify({ id: 'x', confirmed: true }),
    });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error: { code: 'unknown_question' } });
  });
});
