import type { BoundStatement } from '../../common/binding';
import { drained } from '../../common/language';
import { LikePattern } from './like_pattern';
import { fakeEngine, rowsOf, run, createDesk, identifier, show } from '../script/testing';

const entry = (text: string) => ({
  at: '2026-01-01T00:00:00.000Z',
  user: 'tester',
  text,
  kind: 'select_statement',
  changes: false,
  outcome: 'ok' as const,
  rows: 1,
  requests: 2,
  milliseconds: 3,
});

describe('SHOW CONNECTORS', () => {
  it('lists names, types and statuses under the names of the documentation', async () => {
    const engine = fakeEngine();
    await run(engine, createDesk());
    expect(rowsOf(await run(engine, show({ type: 'connectors' })))).toEqual([
      { Name: 'd', Type: 'desk', Status: 'untested', 'Last Sync': 'never' },
    ]);
  });

  it('shows its columns and how to start if there is no connector yet', async () => {
    const events = await run(fakeEngine(), show({ type: 'connectors' }));
    expect(events).toMatchObject([
      {
        type: 'message',
        severity: 'information',
        text: 'There are no connectors yet.',
        hint: expect.stringMatching(/CREATE CONNECTOR .* moltler demo/) as unknown,
      },
      { type: 'columns', columns: { length: 4 } },
    ]);
  });

  it('does not show how to start if LIKE matches nothing', async () => {
    const engine = fakeEngine();
    await run(engine, createDesk());
    const events = await run(engine, show({ type: 'connectors' }, { like: 'x%' }));
    expect(events).toMatchObject([{ type: 'columns' }]);
  });

  it('shows which are disabled', async () => {
    const engine = fakeEngine();
    await run(engine, createDesk());
    const changes = [{ type: 'disable' } as const];
    await run(engine, { kind: 'alter_connector_statement', name: 'd', changes });
    expect(rowsOf(await run(engine, show({ type: 'connectors' })))).toMatchObject([
      { Status: 'disabled' },
    ]);
  });

  it('applies LIKE before LIMIT, ignoring case', async () => {
    const engine = fakeEngine();
    for (const name of ['b_one', 'B_two', 'c']) await run(engine, createDesk({ name }));
    const names = async (more: { like?: string; limit?: number }) =>
      rowsOf(await run(engine, show({ type: 'connectors' }, more))).map(({ Name }) => Name);
    expect(await names({ like: 'b%' })).toEqual(['B_two', 'b_one']);
    expect(await names({ like: 'b%', limit: 1 })).toEqual(['B_two']);
    expect(await names({ like: '_' })).toEqual(['c']);
    expect(await names({ limit: 0 })).toEqual([]);
  });
});

describe('SHOW CONNECTOR', () => {
  const aspect = (kind: 'details' | 'status' | 'usage') =>
    show({ type: 'connector', name: identifier('d'), aspect: kind });

  it('shows references to secrets, and nothing of a secret that was stored in plain text by hand', async () => {
    const engine = fakeEngine();
    await run(engine, createDesk({ config: { url: 'http://a', token: '{{secrets.desk}}' } }));
    await run(engine, createDesk({ name: 'e', config: { url: 'http://a', token: 'plain' } }));
    expect(rowsOf(await run(engine, aspect('details')))).toContainEqual({
      property: 'config.token',
      value: '{{secrets.desk}}',
    });
    const subject = { type: 'connector', name: identifier('e'), aspect: 'details' } as const;
    expect(JSON.stringify(await run(engine, show(subject)))).not.toContain('plain');
  });

  it('mentions the entities that only the service knows', async () => {
    const engine = fakeEngine();
    await run(engine, createDesk());
    const get = (name: string) => {
      const type = engine.types.get(name);
      const [template] = Object.values(type?.entities ?? {});
      if (type === undefined || template === undefined) return type;
      const list = { request: { method: 'GET', path: '/' }, entries: '.', name: 'name' } as const;
      const names = 'T_.*';
      const openEntities = {
        description: 'any other table',
        example: 'T_1',
        names,
        list,
        template,
      };
      return { ...type, openEntities };
    };
    const open = { ...engine, types: { get, list: () => engine.types.list() } };
    expect(rowsOf(await run(open, aspect('details')))).toContainEqual({
      property: 'other_entities',
      value: 'any other table, such as T_1',
    });
  });

  it('shows the last status and the usage', async () => {
    const engine = fakeEngine();
    await run(engine, createDesk());
    expect(rowsOf(await run(engine, aspect('status')))).toMatchObject([
      { name: 'd', state: 'untested' },
    ]);
    expect(rowsOf(await run(engine, aspect('usage')))).toEqual(
      expect.arrayContaining([
        { subject: 'requests', measure: 'count', value: '7' },
        { subject: 'limit core', measure: 'remaining', value: '99' },
      ]),
    );
  });

  it('finds a connector whose name only differs in case', async () => {
    const engine = fakeEngine();
    await run(engine, createDesk());
    const subject = { type: 'connector', name: identifier('D'), aspect: 'status' } as const;
    expect(rowsOf(await run(engine, show(subject)))).toMatchObject([{ name: 'd' }]);
  });
});

describe('SHOW about types, entities and actions', () => {
  it('shows types and the keys of their CONFIG', async () => {
    const engine = fakeEngine();
    expect(rowsOf(await run(engine, show({ type: 'connector_types' })))).toMatchObject([
      { type: 'desk', entities: ['tickets'] },
    ]);
    const name = { kind: 'string', value: 'desk', range: { start: 0, end: 0 } } as const;
    const keys = rowsOf(await run(engine, show({ type: 'connector_type', name })));
    expect(keys).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ key: 'url', in: 'CONFIG', required: true, secret: false }),
        expect.objectContaining({ key: 'token', in: 'CONFIG', required: false, secret: true }),
        expect.objectContaining({ key: 'rate_limit', in: 'OPTIONS', required: false }),
        expect.objectContaining({
          key: 'max_results',
          description: 'Maximum rows per table. Rows of parents do not count',
        }),
      ]),
    );
    expect(keys).toContainEqual(expect.objectContaining({ key: 'sync_interval', in: 'OPTIONS' }));
  });

  it('shows entities and actions of a connector', async () => {
    const engine = fakeEngine();
    await run(engine, createDesk());
    const entities = show({ type: 'entities', connector: identifier('d') });
    expect(rowsOf(await run(engine, entities))).toMatchObject([
      { entity: 'tickets', key: ['id'], actions: ['close'] },
    ]);
    const range = { start: 0, end: 0 };
    const parts = [identifier('d'), identifier('tickets')];
    const from = { kind: 'table_name', parts, pattern: false, range } as const;
    expect(rowsOf(await run(engine, show({ type: 'actions', from })))).toMatchObject([
      { action: 'tickets.close', parameters: ['id integer required'], deletes: false },
    ]);
  });

  it('describes columns with the filters that can be pushed down and the requests they take', async () => {
    const engine = fakeEngine();
    await run(engine, createDesk());
    const bound = { kind: 'describe_statement', connector: 'd', entity: 'tickets' } as const;
    expect(rowsOf(await run(engine, bound))).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ column: 'id', type: 'integer', cost: null }),
        expect.objectContaining({ column: 'state', pushed: ['=', 'IN'] }),
        expect.objectContaining({
          column: 'history',
          type: 'list of text',
          cost: 'one request per row',
        }),
      ]),
    );
  });
});

describe('the results of SHOW and DESCRIBE', () => {
  const range = { start: 0, end: 0 };
  const d = identifier('d');
  const from = {
    kind: 'table_name',
    parts: [d, identifier('tickets')],
    pattern: false,
    range,
  } as const;
  /** Except SHOW CONNECTORS, whose columns are those of the product's page. */
  const STATEMENTS: readonly BoundStatement[] = [
    show({ type: 'connector', name: d, aspect: 'details' }),
    show({ type: 'connector', name: d, aspect: 'status' }),
    show({ type: 'connector', name: d, aspect: 'usage' }),
    show({ type: 'connector_types' }),
    show({ type: 'connector_type', name: { kind: 'string', value: 'desk', range } }),
    show({ type: 'entities', connector: d }),
    show({ type: 'actions', from }),
    show({ type: 'secrets' }),
    show({ type: 'history' }),
    show({ type: 'audit' }),
    { kind: 'describe_statement', connector: 'd', entity: 'tickets' },
  ];

  it.each(STATEMENTS.map((statement) => [JSON.stringify(statement), statement] as const))(
    'name columns in snake_case and write true and false: %s',
    async (_, statement) => {
      const engine = fakeEngine();
      await run(engine, createDesk({ options: { verify_certificates: false } }));
      const events = await run(engine, statement);
      const columns = events.flatMap((event) => (event.type === 'columns' ? event.columns : []));
      expect(columns.length).toBeGreaterThan(0);
      for (const { name } of columns) expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
      const values = rowsOf(events).flatMap((row) => Object.values(row));
      for (const value of values) expect(String(value)).not.toMatch(/^(?:yes|no|on|off)$/i);
    },
  );
});

describe('SHOW for what is stored', () => {
  it('shows names of secrets, but neither values nor internal ones', async () => {
    const engine = fakeEngine();
    await engine.ports.secrets.write('a', 'value_of_a');
    await engine.ports.secrets.write('__connector_1_token', 'value_of_own');
    const events = await run(engine, show({ type: 'secrets' }));
    expect(rowsOf(events)).toMatchObject([{ name: 'a' }]);
    expect(JSON.stringify(events)).not.toContain('value_of');
  });

  it('shows the newest statements first, and those that match LIKE', async () => {
    const engine = fakeEngine();
    for (const text of ['SELECT 1', 'SHOW CONNECTORS', 'SELECT 2']) {
      await engine.ports.history.append(entry(text));
    }
    const texts = async (more: { like?: string; limit?: number }) =>
      rowsOf(await run(engine, show({ type: 'history' }, more))).map(({ statement }) => statement);
    expect(await texts({ limit: 1 })).toEqual(['SELECT 2']);
    expect(await texts({ like: 'select%' })).toEqual(['SELECT 2', 'SELECT 1']);
  });

  it('lets others continue while LIKE searches long statements', async () => {
    const engine = fakeEngine();
    await engine.ports.history.append(entry('a'.repeat(200_000)));
    const cancel = new AbortController();
    const like = `%${'a'.repeat(50_000)}b%`;
    const showing = run(engine, show({ type: 'history' }, { like }), { signal: cancel.signal });
    // Not reached while the event loop is blocked, which would be for a minute.
    setTimeout(() => cancel.abort(), 0);
    await expect(showing).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('reads the history in pages, however many rows are requested', async () => {
    const engine = fakeEngine();
    for (let at = 0; at < 120; at++) await engine.ports.history.append(entry(`SELECT ${at}`));
    const limits: number[] = [];
    const { history } = engine.ports;
    const list: typeof history.list = (query) => {
      limits.push(query.limit);
      return history.list(query);
    };
    const counting = { ...engine, ports: { ...engine.ports, history: { ...history, list } } };
    const rows = rowsOf(await run(counting, show({ type: 'history' }, { limit: 1e15 })));
    expect(rows.map(({ statement }) => statement)).toEqual(
      Array.from({ length: 120 }, (_, at) => `SELECT ${119 - at}`),
    );
    expect(Math.max(...limits)).toBeLessThanOrEqual(100);
  });

  it('shows the audit log', async () => {
    const engine = fakeEngine();
    const at = '2026-01-01T00:00:00.000Z';
    const place = { user: 'u', connector: 'd', entity: 'tickets', action: 'close' };
    const request = { method: 'POST', url: 'http://desk.example/tickets/1/close' };
    await engine.ports.auditLog.start({ at, ...place, ...request, arguments: { id: 1 } });
    expect(rowsOf(await run(engine, show({ type: 'audit' })))).toMatchObject([
      { action: 'd.tickets.close', arguments: { id: 1 }, outcome: 'started' },
    ]);
  });
});

describe('LIKE of SHOW', () => {
  it.each([
    ['abc', 'a%', true],
    ['abc', '%c', true],
    ['abc', 'a_c', true],
    ['abc', 'a_', false],
    ['ABC', 'abc', true],
    ['', '%', true],
    ['abc', '', false],
    ['a.c', 'a.c', true],
    ['abc', 'a.c', false],
    ['xaxbxab', '%ab', true],
    ['\u0130stanbul', '_stanbul', true],
    ['\u039f\u0394\u039f\u03a3', '%\u03c3', true],
  ])('compares %j with %j: %s', (text, pattern, expected) => {
    expect(drained(new LikePattern(pattern).matching(text))).toBe(expected);
  });

  it('is not slow for a pattern that is designed to be', () => {
    const pattern = new LikePattern(`${'%a'.repeat(30)}%b`);
    expect(drained(pattern.matching('a'.repeat(10_000)))).toBe(false);
  });
});
