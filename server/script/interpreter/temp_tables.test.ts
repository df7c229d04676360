import { NotFoundError } from '../../../common/errors';
import { boundsOf } from '../../bounds';
import { TempTables } from '../../query';
import type { StatementEngine } from '../../statements';
import { createScriptRunner } from '../runner';
import { createDeskText, fakeEngine, messagesOf, runScript } from '../testing';
import { readsTable, recordedQueries, type Answer } from '../testing/recorded_queries';
import { errorOf } from '../testing/ticket_desk';

const TICKETS: Answer = {
  columns: [{ name: 'id', type: 'integer' }],
  pages: [[[1], [2]], [[3]]],
};
const CREATE = 'CREATE TEMP TABLE t AS SELECT id FROM d.tickets';

/** An engine with the connector `d`, and the temporary tables of each block that it ran. */
async function desk(
  more: Partial<StatementEngine> = {},
  answer: (reads: boolean) => Answer = () => TICKETS,
) {
  const blocks: TempTables[] = [];
  const recorded = recordedQueries((statement) => answer(readsTable(statement)));
  const engine = fakeEngine({
    queries: recorded.queries,
    tempTables: () => {
      const tables = new TempTables(undefined, boundsOf(more.bounds));
      blocks.push(tables);
      return tables;
    },
    ...more,
  });
  await runScript(engine, createDeskText());
  return { ...recorded, engine, blocks };
}

describe('a temporary table', () => {
  it('shows what was done, and which rows its query lacked', async () => {
    const { engine } = await desk({}, () => ({ ...TICKETS, partial: true }));
    const events = await runScript(
      engine,
      `BEGIN ${CREATE}; CREATE OR REPLACE TEMP TABLE t AS SELECT id FROM d.tickets;
       CREATE TEMP TABLE IF NOT EXISTS t AS SELECT id FROM d.tickets; DROP TABLE t; DROP TABLE IF EXISTS t; END`,
    );
    expect(errorOf(events)).toBeUndefined();
    expect(messagesOf(events)).toEqual([
      'Created temporary table "t" with 3 rows.',
      'Replaced temporary table "t" with 3 rows.',
      'Temporary table "t" already exists; nothing was changed.',
      'Deleted temporary table "t".',
      'Temporary table "t" does not exist; nothing was changed.',
    ]);
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'statement_done', run: 1, rows: 0, complete: false }),
    );
    expect(events.filter(({ type }) => type === 'statement_done').at(-1)).toMatchObject({
      complete: false,
    });
  });

  it('runs its query once, and not for IF NOT EXISTS if it exists', async () => {
    const { engine, statements } = await desk();
    await runScript(
      engine,
      `BEGIN ${CREATE}; CREATE TEMP TABLE IF NOT EXISTS t AS SELECT id FROM d.tickets; END`,
    );
    expect(statements).toHaveLength(1);
  });

  it('is not created by a query that fails', async () => {
    const failure = new NotFoundError('not_found', { what: '/x', message: 'gone' });
    const { engine, blocks } = await desk({}, () => failure);
    const events = await runScript(
      engine,
      `BEGIN TRY ${CREATE}; CATCH not_found_error THEN DROP TABLE IF EXISTS t; END TRY; END`,
    );
    expect(messagesOf(events)).toEqual([
      'Temporary table "t" does not exist; nothing was changed.',
    ]);
    expect(blocks.at(-1)?.schemas).toEqual([]);
  });

  it('is allowed in read_only, because nothing that is stored changes', async () => {
    const { engine } = await desk({ mode: 'read_only' });
    const before = fakeEngine({ ...engine, mode: 'full' });
    await runScript(before, createDeskText());
    expect(errorOf(await runScript(engine, `BEGIN ${CREATE}; END`))).toBeUndefined();
  });

  it.each([
    ['the block ends', `BEGIN ${CREATE}; END`, 'end'],
    ['it fails', `BEGIN ${CREATE}; THROW 'x'; END`, 'end'],
    ['it is cancelled', `BEGIN ${CREATE}; PRINT 1; PRINT 2; END`, 'cancel'],
    ['the reader leaves', `BEGIN ${CREATE}; PRINT 1; PRINT 2; END`, 'leave'],
  ])('is freed when %s', async (_, text, how) => {
    const { engine, blocks } = await desk();
    const controller = new AbortController();
    const request = { text, parameters: {}, user: 'u', signal: controller.signal };
    let known = 0;
    for await (const event of createScriptRunner(engine).run(request)) {
      known = Math.max(known, blocks.at(-1)?.schemas.length ?? 0);
      if (event.type !== 'message' || event.text !== '1') continue;
      if (how === 'cancel') controller.abort();
      if (how === 'leave') break;
    }
    expect(known).toBe(1);
    expect(blocks.at(-1)?.schemas).toEqual([]);
  });

  it('exists in FINALLY of a block that is cancelled', async () => {
    const controller = new AbortController();
    const { engine, statements } = await desk();
    const text = `BEGIN ${CREATE}; TRY PRINT 1; PRINT 2; FINALLY SELECT id FROM t; END TRY; END`;
    const request = { text, parameters: {}, user: 'u', signal: controller.signal };
    for await (const event of createScriptRunner(engine).run(request))
      if (event.type === 'message' && event.text === '1') controller.abort();
    expect(statements).toHaveLength(2);
  });

  it('is limited, with an error that names the bound', async () => {
    const { engine } = await desk({ bounds: { temp_table_megabytes: 0, temp_tables: 1 } });
    expect(errorOf(await runScript(engine, `BEGIN ${CREATE}; END`))).toMatchObject({
      error: { code: 'temp_tables_too_large', family: 'statement_error' },
    });
    const many = `BEGIN CREATE TEMP TABLE a AS SELECT 1 AS x WHERE false; CREATE TEMP TABLE b AS SELECT 1 AS x; END`;
    const empty = await desk({ bounds: { temp_tables: 1 } }, () => ({ ...TICKETS, pages: [] }));
    expect(errorOf(await runScript(empty.engine, many))).toMatchObject({
      error: { code: 'too_many_temp_tables' },
    });
  });
});
