import { createDeskText, fakeEngine, runScript } from '../script/testing';

/** The messages of the last of these statements, with their hints. */
async function messagesOf(...statements: readonly string[]): Promise<readonly string[]> {
  const engine = fakeEngine();
  const last = statements.length - 1;
  const events = await runScript(engine, statements.join(';\n'));
  return events.flatMap((event) =>
    event.type === 'message' && event.statement === last
      ? [[event.text, event.hint ?? []].flat().join(' ')]
      : [],
  );
}

const CREATE = createDeskText();
const SECRET = "CREATE SECRET token VALUE 'tok_1234567890'";
const VIEW = 'CREATE VIEW numbers AS SELECT 1 AS n';

describe('what a statement says that it did', () => {
  it.each<[string, readonly string[]]>([
    ['Created connector "d" of type desk. Check it with TEST CONNECTOR d.', [CREATE]],
    [
      'Created connector "order" of type desk. Check it with TEST CONNECTOR `order`.',
      [createDeskText('`order`')],
    ],
    [
      'Replaced connector "d" of type desk. Check it with TEST CONNECTOR d.',
      [CREATE, CREATE.replace('CREATE', 'CREATE OR REPLACE')],
    ],
    [
      'Connector "d" already exists; nothing was changed.',
      [CREATE, CREATE.replace('CONNECTOR', 'CONNECTOR IF NOT EXISTS')],
    ],
    ['Changed connector "d".', [CREATE, 'ALTER CONNECTOR d SET OPTIONS {"rate_limit": 5}']],
    ['Cleared the rate limits of connector "d".', [CREATE, 'CLEAR LIMITS FOR d']],
    ['Deleted connector "d".', [CREATE, 'DROP CONNECTOR d']],
    ['Connector "d" does not exist; nothing was changed.', ['DROP CONNECTOR IF EXISTS d']],
    ['Stored secret "token".', [SECRET]],
    ['Replaced secret "token".', [SECRET, SECRET.replace('CREATE', 'CREATE OR REPLACE')]],
    ['Deleted secret "token".', [SECRET, 'DROP SECRET token']],
    ['Secret "token" does not exist; nothing was changed.', ['DROP SECRET IF EXISTS token']],
    ['Created view "numbers". Query it with SELECT * FROM numbers LIMIT 20.', [VIEW]],
    [
      'Replaced view "numbers". Query it with SELECT * FROM numbers LIMIT 20.',
      [VIEW, VIEW.replace('CREATE', 'CREATE OR REPLACE')],
    ],
    [
      'View "numbers" already exists; nothing was changed.',
      [VIEW, VIEW.replace('VIEW', 'VIEW IF NOT EXISTS')],
    ],
    ['Deleted view "numbers".', [VIEW, 'DROP VIEW numbers']],
    ['View "numbers" does not exist; nothing was changed.', ['DROP VIEW IF EXISTS numbers']],
  ])('%s', async (message, statements) => {
    expect(await messagesOf(...statements)).toEqual([message]);
  });
});
