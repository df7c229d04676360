import { deskEngines, errorIn, rowsIn } from './testing';

const { open, create, desk } = deskEngines();

describe('a script', () => {
  it('reads a temporary table without a request, and reports what its query lacked', async () => {
    const { run } = await open();
    await run(create());
    const before = desk().requests.length;
    const events = await run(`BEGIN
      CREATE TEMP TABLE t AS SELECT id FROM d.tickets WITH (max_results = 2);
      SELECT id FROM t ORDER BY id;
      SELECT count(*) AS n FROM d.tickets s JOIN t ON t.id = s.id WHERE s.id < 0;
    END`);
    expect(errorIn(events)).toBeUndefined();
    expect(rowsIn(events).slice(0, 2)).toHaveLength(2);
    expect(desk().requests.length - before).toBeLessThanOrEqual(2);
    const outcome = events.find((event) => event.type === 'statement_done' && event.run === 2);
    expect(outcome).toMatchObject({
      complete: false,
      scans: [
        {
          connector: '',
          entity: 't',
          requests: 0,
          complete: false,
          reason: 'max_results',
          explanation: expect.stringMatching(/^d\.tickets: /) as string,
        },
      ],
    });
    expect(events.at(-2)).toMatchObject({ type: 'statement_done', complete: false });
  });

  it('runs an action for each row of a temporary table, unless it lacks rows', async () => {
    const { run } = await open();
    await run(create());
    const script = (options: string): string => `BEGIN
      CREATE TEMP TABLE t AS SELECT id FROM d.tickets WHERE state = 'open' ${options};
      CONNECTOR_EXEC d.tickets.close(id => id) FOR EACH (SELECT id FROM t ORDER BY id);
    END`;
    const sent = () =>
      desk().requests.flatMap(({ method, url }) => (method === 'POST' ? [url] : []));
    const before = sent().length;
    expect(errorIn(await run(script('')))).toBeUndefined();
    expect(sent().slice(before)).toEqual(['/tickets/1/close', '/tickets/3/close']);
    const partial = await run(script('WITH (max_results = 1)'));
    expect(errorIn(partial)).toMatchObject({ code: 'for_each_partial' });
    expect(sent()).toHaveLength(before + 2);
  });
});
