import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deskEngines, errorIn, rowsIn, TOKEN } from './testing';

const { open, create, desk, directory: newDirectory } = deskEngines();

describe('the engine', () => {
  it('creates a connector and queries it in one script', async () => {
    const { run } = await open();
    const events = await run(`${create()} SELECT id FROM d.tickets WHERE state = 'open'`);
    expect(rowsIn(events)).toEqual([[1], [3]]);
    expect(events.at(-2)).toMatchObject({ type: 'statement_done', rows: 2, complete: true });
    expect(events.at(-1)).toEqual({ type: 'done', ok: true });
    expect(desk().requests.map(({ url }) => url)).toEqual(['/tickets?state=open']);
    expect(desk().requests[0]?.headers.authorization).toBe(`Bearer ${TOKEN}`);
  });

  it('reports all errors of a script in one event, and changes nothing', async () => {
    const { run, ports } = await open();
    const events = await run(`${create()}\nSELECT nothing FROM d.tickets`);
    expect(events).toMatchObject([
      {
        type: 'diagnostics',
        diagnostics: expect.arrayContaining([
          expect.objectContaining({ code: 'unknown_column', start: { line: 2, column: 8 } }),
        ]) as object,
      },
      { type: 'done', ok: false },
    ]);
    expect(await ports.connectorConfigs.list()).toEqual([]);
  });

  it('never shows a plain-text token: not in events, history, audit, nor on disk', async () => {
    const { run, ports, directory } = await open();
    const seen: unknown[] = [
      await run(`${create()} SELECT * FROM d.tickets; SHOW CONNECTOR d; SHOW CONNECTOR d USAGE`),
      await run(
        'EXPLAIN SELECT id FROM d.tickets; DRY RUN CONNECTOR_EXEC d.tickets.close({"id": 1})',
      ),
      await run('TEST CONNECTOR d; CONNECTOR_EXEC d.tickets.close({"id": 1}); SHOW AUDIT'),
      await run(`CREATE SECRET s VALUE '${TOKEN}_2'; SHOW HISTORY; SHOW SECRETS`),
    ];
    desk().behaviour.reject = true;
    seen.push(await run('SELECT id FROM d.tickets WITH (cache = false)'));
    seen.push(await ports.history.list({ limit: 100 }), await ports.auditLog.list({ limit: 100 }));
    seen.push(await ports.connectorConfigs.list());
    expect(JSON.stringify(seen)).not.toContain(TOKEN);
    expect(JSON.stringify(seen)).toContain('[redacted]');
    for (const file of readdirSync(directory)) {
      expect([file, readFileSync(join(directory, file)).includes(TOKEN)]).toEqual([file, false]);
    }
  });

  it('names the family of the error if the service rejects the credentials', async () => {
    const { run } = await open();
    desk().behaviour.reject = true;
    const events = await run(`${create()} SELECT id FROM d.tickets`);
    expect(errorIn(events)).toMatchObject({ family: 'auth_error', place: { connector: 'd' } });
    expect(rowsIn(await run('SHOW CONNECTORS'))).toEqual([['d', 'desk', 'error', 'never']]);
  });

  it('explains without sending a request', async () => {
    const { run } = await open();
    const events = await run(`${create()} EXPLAIN SELECT id FROM d.tickets WHERE state = 'open'`);
    expect(events).toContainEqual(expect.objectContaining({ type: 'plan' }));
    expect(JSON.stringify(events)).toContain('/tickets?state=open');
    expect(desk().requests).toEqual([]);
  });

  it('measures with ANALYZE', async () => {
    const { run } = await open();
    const events = await run(`${create()} EXPLAIN ANALYZE FORMAT JSON SELECT id FROM d.tickets`);
    expect(desk().requests).toHaveLength(1);
    expect(JSON.stringify(rowsIn(events))).toContain('measured');
    expect(events.at(-2)).toMatchObject({ type: 'statement_done', scans: [{ requests: 1 }] });
  });

  it('shows a plan that sends nothing when it measures cached rows', async () => {
    const { run } = await open();
    const statement = 'EXPLAIN ANALYZE FORMAT JSON SELECT id FROM d.tickets';
    const cold = JSON.stringify(rowsIn(await run(`${create()} ${statement}`)));
    expect(cold).not.toContain('from the cache');
    const warm = JSON.stringify(rowsIn(await run(statement)));
    expect(warm).toContain('0 (1 page from the cache');
    expect(warm).toContain('0 requests, 0 bytes, from cache');
    expect(desk().requests).toHaveLength(1);
  });

  it('records a write before it is sent, and rejects it in read_only mode', async () => {
    const { run, directory } = await open();
    await run(`${create()} CONNECTOR_EXEC d.tickets.close({"id": 1})`);
    expect(desk().requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'POST /tickets/1/close',
    ]);
    const careful = await open({ directory, mode: 'read_only' });
    const rejected = await careful.run('CONNECTOR_EXEC d.tickets.close({"id": 2})');
    expect(errorIn(rejected)).toMatchObject({ code: 'action_not_allowed' });
    expect(desk().requests).toHaveLength(1);
    expect(rowsIn(await careful.run('SHOW AUDIT'))).toMatchObject([
      [
        expect.any(String),
        'd.tickets.close',
        'ok',
        null,
        200,
        'tester',
        'POST',
        expect.any(String),
        null,
        expect.any(String),
        { id: 1 },
      ],
    ]);
  });

  it('shows the use of a connector although a directory is in the place of its limits', async () => {
    const directory = newDirectory();
    mkdirSync(join(directory, 'limits.db'), { recursive: true, mode: 0o700 });
    const { run } = await open({ directory });
    await run(create());
    const events = await run('SHOW CONNECTOR d USAGE');
    expect(errorIn(events)).toBeUndefined();
    expect(rowsIn(events)).toContainEqual([
      'sharing',
      'with_other_processes',
      expect.stringMatching(/^no: .*a directory has the name of limits\.db/) as string,
    ]);
  });

  it('lets two terminals share a directory', async () => {
    const one = await open();
    const two = await open({ directory: one.directory });
    await one.run(create());
    expect(rowsIn(await two.run('SELECT count(*) AS n FROM d.tickets'))).toEqual([[3]]);
    await two.run('ALTER CONNECTOR d RENAME TO e');
    const events = await one.run('SELECT id FROM d.tickets');
    expect(events[0]).toMatchObject({ type: 'diagnostics' });
  });

  it('names a disabled connector', async () => {
    const { run } = await open();
    const events = await run(`${create()} ALTER CONNECTOR d DISABLE; SELECT id FROM d.tickets`);
    expect(JSON.stringify(events)).toContain('disabled');
    expect(events.at(-1)).toEqual({ type: 'done', ok: false });
    expect(desk().requests).toEqual([]);
  });

  it('names the statement that this version cannot run, and runs nothing', async () => {
    const { run, ports } = await open();
    const events = await run(`${create()} REGISTER CONNECTOR TYPE 'own'`);
    expect(events).toMatchObject([
      {
        type: 'diagnostics',
        diagnostics: expect.arrayContaining([
          expect.objectContaining({
            code: 'statement_not_available',
            text: expect.stringContaining('REGISTER CONNECTOR TYPE') as string,
          }),
        ]) as object,
      },
      { type: 'done', ok: false },
    ]);
    expect(await ports.connectorConfigs.list()).toEqual([]);
  });
});
