import type { StreamEvent } from '../../common/contract';
import { createDeskText, fakeEngine, messagesOf, problemsOf, runScript } from '../script/testing';

const CREATE = "CREATE VIEW open_tickets AS SELECT id, state FROM d.tickets WHERE state = 'open'";

async function engineWithDesk() {
  const engine = fakeEngine();
  await runScript(engine, createDeskText());
  return engine;
}

const rowsOf = (events: readonly StreamEvent[]) =>
  events.flatMap((event) => (event.type === 'rows' ? event.rows : []));

describe('CREATE VIEW', () => {
  it('stores the query as it was written, with its comments', async () => {
    const engine = await engineWithDesk();
    const query = 'SELECT id -- its number\nFROM d.tickets';
    const events = await runScript(engine, `CREATE VIEW numbers (n) AS ${query}`);
    expect(messagesOf(events)).toEqual(['Created view "numbers".']);
    expect(await engine.ports.views.list()).toMatchObject([
      { name: 'numbers', columns: ['n'], query },
    ]);
  });

  it('shows how to query it, also if its name is a reserved word', async () => {
    const engine = await engineWithDesk();
    const events = await runScript(engine, 'CREATE VIEW `order` AS SELECT id FROM d.tickets');
    expect(events).toContainEqual(
      expect.objectContaining({ hint: 'Query it with SELECT * FROM `order` LIMIT 20.' }),
    );
    expect(problemsOf(await runScript(engine, 'DESCRIBE `order`'))).toEqual([]);
  });

  it('rejects a name that is taken, and changes nothing', async () => {
    const engine = await engineWithDesk();
    await runScript(engine, CREATE);
    const before = await engine.ports.views.list();
    expect(
      problemsOf(await runScript(engine, 'CREATE VIEW Open_Tickets AS SELECT 1 AS n')),
    ).toEqual(['view_exists']);
    expect(problemsOf(await runScript(engine, 'CREATE VIEW d AS SELECT 1 AS n'))).toEqual([
      'name_taken',
    ]);
    expect(await engine.ports.views.list()).toEqual(before);
  });

  it('rejects a name that another process took since the statement was checked', async () => {
    const engine = await engineWithDesk();
    const { views } = engine.ports;
    const list = views.list.bind(views);
    await runScript(engine, CREATE);
    jest
      .spyOn(views, 'list')
      .mockImplementationOnce(async () => [])
      .mockImplementation(list);
    expect(problemsOf(await runScript(engine, CREATE))).toEqual(['view_exists']);
  });

  it('replaces a view, or keeps it with IF NOT EXISTS', async () => {
    const engine = await engineWithDesk();
    await runScript(engine, CREATE);
    const kept = await runScript(engine, 'CREATE VIEW IF NOT EXISTS open_tickets AS SELECT 1 AS n');
    expect(messagesOf(kept)).toEqual(['View "open_tickets" already exists; nothing was changed.']);
    expect((await engine.ports.views.list())[0]?.query).toContain('d.tickets');
    await runScript(engine, 'CREATE OR REPLACE VIEW open_tickets AS SELECT 1 AS n');
    expect((await engine.ports.views.list())[0]?.query).toBe('SELECT 1 AS n');
  });

  it('rejects a stored secret in the query, and records none', async () => {
    const engine = await engineWithDesk();
    await runScript(engine, "CREATE SECRET code VALUE 'open sesame'");
    const text = "CREATE VIEW v AS SELECT id FROM d.tickets WHERE state = 'open sesame'";
    const events = await runScript(engine, text);
    expect(problemsOf(events)).toEqual(['secret_in_view']);
    expect(await engine.ports.views.list()).toEqual([]);
    expect(JSON.stringify([events, await engine.ports.history.list({ limit: 10 })])).not.toContain(
      'sesame',
    );
  });

  it('is rejected in read_only mode, which can read views', async () => {
    const engine = await engineWithDesk();
    await runScript(engine, CREATE);
    const request = { mode: 'read_only' } as const;
    for (const text of ['CREATE VIEW v AS SELECT 1 AS n', 'DROP VIEW open_tickets'])
      expect(problemsOf(await runScript(engine, text, request))).toEqual(['read_only_mode']);
    const read = await runScript(engine, 'DESCRIBE open_tickets; SHOW VIEWS', request);
    expect(problemsOf(read)).toEqual([]);
    expect(await engine.ports.views.list()).toHaveLength(1);
  });

  it('is allowed in safe mode', async () => {
    const engine = await engineWithDesk();
    const events = await runScript(engine, `${CREATE}; DROP VIEW open_tickets`, { mode: 'safe' });
    expect(messagesOf(events)).toEqual([
      'Created view "open_tickets".',
      'Deleted view "open_tickets".',
    ]);
  });
});

describe('DESCRIBE of a view', () => {
  it('lists its columns with their types', async () => {
    const engine = await engineWithDesk();
    await runScript(engine, 'CREATE VIEW v (a, b) AS SELECT id, upper(state) FROM d.tickets');
    expect(rowsOf(await runScript(engine, 'DESCRIBE v'))).toEqual([
      ['a', 'integer'],
      ['b', 'text'],
    ]);
  });

  it('reports what no longer works', async () => {
    const engine = await engineWithDesk();
    await runScript(engine, `${CREATE}; DROP CONNECTOR d`);
    expect(problemsOf(await runScript(engine, 'DESCRIBE open_tickets'))).toEqual(['view_invalid']);
  });
});

describe('SHOW VIEWS', () => {
  const shown = async (engine: ReturnType<typeof fakeEngine>, text = 'SHOW VIEWS') =>
    rowsOf(await runScript(engine, text)).map((row) => row.slice(0, 5));

  it('lists columns, what they read, and their queries', async () => {
    const engine = await engineWithDesk();
    await runScript(
      engine,
      `${CREATE}; CREATE VIEW counts AS SELECT count(*) AS n FROM open_tickets`,
    );
    expect(await shown(engine)).toEqual([
      ['counts', ['n'], ['d.tickets'], null, 'SELECT count(*) AS n FROM open_tickets'],
      ['open_tickets', ['id', 'state'], ['d.tickets'], null, expect.stringContaining('SELECT id')],
    ]);
    expect(await shown(engine, "SHOW VIEWS LIKE 'count%'")).toHaveLength(1);
  });

  it('shows why a view no longer works', async () => {
    const engine = await engineWithDesk();
    await runScript(engine, `${CREATE}; DROP CONNECTOR d`);
    const query = expect.any(String) as string;
    expect(await shown(engine)).toEqual([
      ['open_tickets', null, [], 'Unknown connector "d".', query],
    ]);
    await runScript(engine, createDeskText());
    expect(await shown(engine)).toEqual([
      ['open_tickets', ['id', 'state'], ['d.tickets'], null, query],
    ]);
  });

  it('shows how to create the first one', async () => {
    expect(messagesOf(await runScript(fakeEngine(), 'SHOW VIEWS'))).toEqual([
      'There are no views yet.',
    ]);
  });
});

describe('SHOW CONNECTOR', () => {
  it('lists the views that read the connector', async () => {
    const engine = await engineWithDesk();
    await runScript(
      engine,
      `${CREATE}; CREATE VIEW counts AS SELECT count(*) AS n FROM open_tickets`,
    );
    const rows = rowsOf(await runScript(engine, 'SHOW CONNECTOR d'));
    expect(rows).toContainEqual(['views', 'counts, open_tickets']);
  });
});

describe('renaming a connector', () => {
  const after = async (create: string, rename = 'ALTER CONNECTOR d RENAME TO e') => {
    const engine = await engineWithDesk();
    await runScript(engine, create);
    const events = await runScript(engine, rename);
    expect(problemsOf(events)).toEqual([]);
    const queries = (await engine.ports.views.list()).map(({ query }) => query);
    const problems = rowsOf(await runScript(engine, 'SHOW VIEWS')).map((row) => row[3]);
    return { messages: messagesOf(events), queries, problems };
  };

  it('changes the views that read it, and leaves the rest of their text as it is', async () => {
    const query = "SELECT t.id, -- of d\n  'd.tickets' AS d FROM D.tickets  AS t WHERE t.id > 1";
    expect(await after(`CREATE VIEW v AS ${query}`)).toEqual({
      messages: ['Changed connector "e".', 'View v, which reads it, now uses the new name.'],
      queries: ["SELECT t.id, -- of d\n  'd.tickets' AS d FROM e.tickets  AS t WHERE t.id > 1"],
      problems: [null],
    });
  });

  it.each([
    ['SELECT d.tickets.id FROM d.tickets', 'SELECT `order`.tickets.id FROM `order`.tickets'],
    [
      'SELECT id FROM (SELECT id FROM d.tickets) x',
      'SELECT id FROM (SELECT id FROM `order`.tickets) x',
    ],
    [
      'WITH d AS (SELECT id FROM d.tickets) SELECT id FROM d',
      'WITH d AS (SELECT id FROM `order`.tickets) SELECT id FROM d',
    ],
  ])('finds its name wherever it is: %s', async (query, expected) => {
    const { queries } = await after(
      `CREATE VIEW v AS ${query}`,
      'ALTER CONNECTOR d RENAME TO `order`',
    );
    expect(queries).toEqual([expected]);
  });

  it('names the views that it changed, also those that others read', async () => {
    const { messages, problems } = await after(
      `${CREATE}; CREATE VIEW ids AS SELECT id FROM d.tickets; CREATE VIEW n AS SELECT id FROM ids`,
    );
    expect(messages).toContain('2 views that read it now use the new name: ids and open_tickets.');
    expect(problems).toEqual([null, null, null]);
  });

  it('leaves a view that would become too long, and reports that it no longer works', async () => {
    const engine = await engineWithDesk();
    const limited = { ...engine, bounds: { view_bytes: 30 } };
    await runScript(limited, 'CREATE VIEW v AS SELECT id FROM d.tickets');
    const events = await runScript(limited, 'ALTER CONNECTOR d RENAME TO a_longer_name');
    expect(messagesOf(events)).toContain('View v no longer works.');
    expect((await engine.ports.views.list())[0]?.query).toBe('SELECT id FROM d.tickets');
  });

  it('lets later statements of the script read them', async () => {
    const engine = await engineWithDesk();
    const text = `${CREATE}; ALTER CONNECTOR d RENAME TO e; SELECT id FROM open_tickets`;
    expect(problemsOf(await runScript(engine, text))).toEqual([]);
  });
});

describe('a change that breaks views', () => {
  const BOTH = `${CREATE}; CREATE VIEW counts AS SELECT count(*) AS n FROM open_tickets`;

  it.each([
    ['DROP CONNECTOR d', '2 views no longer work: counts and open_tickets.'],
    ['DROP VIEW open_tickets', 'View counts no longer works.'],
  ])('names them: %s', async (statement, warning) => {
    const engine = await engineWithDesk();
    await runScript(engine, BOTH);
    const events = await runScript(engine, statement);
    expect(messagesOf(events)).toContain(warning);
    expect(problemsOf(events)).toEqual([]);
  });

  it('names those of a replaced view', async () => {
    const engine = await engineWithDesk();
    await runScript(engine, `${CREATE}; CREATE VIEW ids AS SELECT id FROM open_tickets`);
    const events = await runScript(
      engine,
      'CREATE OR REPLACE VIEW open_tickets AS SELECT state FROM d.tickets',
    );
    expect(messagesOf(events)).toContain('View ids no longer works.');
  });

  it('does not mention views that did not work before', async () => {
    const engine = await engineWithDesk();
    await runScript(engine, `${BOTH}; DROP VIEW open_tickets`);
    expect(messagesOf(await runScript(engine, 'DROP CONNECTOR d'))).toEqual([
      'Deleted connector "d".',
    ]);
  });

  it('counts those beyond ten', async () => {
    const engine = await engineWithDesk();
    const views = Array.from({ length: 12 }, (_, at) => `v${String(at).padStart(2, '0')}`);
    for (const name of views)
      await runScript(engine, `CREATE VIEW ${name} AS SELECT * FROM d.tickets`);
    const [, warning] = messagesOf(await runScript(engine, 'DROP CONNECTOR d'));
    expect(warning).toBe(`12 views no longer work: ${views.slice(0, 10).join(', ')} and 2 more.`);
  });
});
