import { json, loopbackServer, type LoopbackServer } from '../../server/connectors/testing';
import { openEngines, type Engine } from './support/engine';

const SECRET = 'ghp_typed_in_plain_0123456789';

interface Mistake {
  readonly name: string;
  readonly text: string;
  readonly code: string;
  /** Line and column, both from 1. */
  readonly at: readonly [line: number, column: number];
  /** The fix, in the text or its hint. */
  readonly says: string;
}
const nested = (depth: number) => `SELECT ${'('.repeat(depth)}1${')'.repeat(depth)}`;

const MISTAKES: readonly Mistake[] = [
  {
    name: 'an unknown connector',
    text: 'SELECT 1;\nSELECT *\n  FROM ghx.issues',
    code: 'unknown_connector',
    at: [3, 8],
    says: 'Did you mean "gh"?',
  },
  {
    name: 'an unknown entity',
    text: 'SELECT * FROM gh.issuess',
    code: 'unknown_entity',
    at: [1, 18],
    says: 'Did you mean "issues"?',
  },
  {
    name: 'an unknown column',
    text: 'SELECT number\nFROM gh.issues WHERE numbr = 1',
    code: 'unknown_column',
    at: [2, 22],
    says: 'Did you mean "number"?',
  },
  {
    name: 'an unknown option of a scan',
    text: 'SELECT number FROM gh.issues WITH (max_agee = 5)',
    code: 'unknown_option',
    at: [1, 36],
    says: 'Did you mean "max_age"?',
  },
  {
    name: 'an unknown option of a connector',
    text: `CREATE CONNECTOR x TYPE 'github' OPTIONS {"timeout_secs": 5}`,
    code: 'unknown_option',
    at: [1, 43],
    says: 'timeout_seconds',
  },
  {
    name: 'an unknown config key',
    text: `CREATE CONNECTOR x TYPE 'github' CONFIG {\n  "tokn": "${SECRET}"}`,
    code: 'unknown_config_key',
    at: [2, 3],
    says: 'Did you mean "token"?',
  },
  {
    name: 'an unknown type of connector',
    text: `CREATE CONNECTOR x TYPE 'githubb' CONFIG {"token": "${SECRET}"}`,
    code: 'unknown_connector_type',
    at: [1, 25],
    says: 'Did you mean "github"?',
  },
  {
    name: 'an unknown function',
    text: 'SELECT lenght(title) FROM gh.issues',
    code: 'unknown_function',
    at: [1, 8],
    says: 'Did you mean "length"?',
  },
  {
    name: 'an unknown secret',
    text: 'DROP SECRET nope',
    code: 'unknown_secret',
    at: [1, 13],
    says: 'SHOW SECRETS',
  },
  {
    name: 'an unknown action',
    text: 'CONNECTOR_EXEC gh.issues.crate({"title": "x"})',
    code: 'unknown_action',
    at: [1, 26],
    says: 'Did you mean "create"?',
  },
  {
    name: 'an unknown argument',
    text: 'CONNECTOR_EXEC gh.issues.create({"title": "x", "boddy": "y"})',
    code: 'unknown_argument',
    at: [1, 48],
    says: 'body',
  },
  {
    name: 'a parameter without a value',
    text: 'SELECT $since',
    code: 'unknown_parameter',
    at: [1, 8],
    says: '--param since',
  },
  {
    name: 'text compared with a number',
    text: "SELECT number FROM gh.issues WHERE number = 'abc'",
    code: 'type_mismatch',
    at: [1, 45],
    says: 'CAST',
  },
  {
    name: 'text that is not a time',
    text: "SELECT number FROM gh.issues WHERE created_at > 'yesterday'",
    code: 'invalid_time',
    at: [1, 49],
    says: "INTERVAL '1 day'",
  },
  {
    name: 'a number for a secret',
    text: `CREATE CONNECTOR x TYPE 'github' CONFIG {"token": 5}`,
    code: 'invalid_value',
    at: [1, 51],
    says: 'text',
  },
  {
    name: 'text for a number of OPTIONS',
    text: `CREATE CONNECTOR x TYPE 'github' OPTIONS {"timeout_seconds": "a"}`,
    code: 'invalid_value',
    at: [1, 62],
    says: 'whole number',
  },
  {
    name: 'a number for the text of an argument',
    text: 'CONNECTOR_EXEC gh.issues.create({"title": 5})',
    code: 'invalid_value',
    at: [1, 43],
    says: 'text',
  },
  {
    name: 'missing config',
    text: `CREATE CONNECTOR x TYPE 'prometheus' CONFIG {}`,
    code: 'missing_config_choice',
    at: [1, 45],
    says: '"url"',
  },
  {
    name: 'an invalid address',
    text: `CREATE CONNECTOR x TYPE 'prometheus' CONFIG {"url": "not a url"}`,
    code: 'invalid_value',
    at: [1, 53],
    says: 'http://prometheus.mycompany.com:9090',
  },
  {
    name: 'an address of another protocol',
    text: `CREATE CONNECTOR x TYPE 'prometheus' CONFIG {"url": "file:///etc/passwd"}`,
    code: 'invalid_value',
    at: [1, 53],
    says: 'http://prometheus.mycompany.com:9090',
  },
  {
    name: 'an unclosed string',
    text: "SELECT\n  'abc",
    code: 'unterminated_string',
    at: [2, 3],
    says: 'closing',
  },
  {
    name: 'an unclosed comment',
    text: 'SELECT 1 /* abc',
    code: 'unterminated_comment',
    at: [1, 10],
    says: '*/',
  },
  {
    name: 'an unclosed quoted name',
    text: 'SELECT `abc FROM gh.issues',
    code: 'unterminated_identifier',
    at: [1, 8],
    says: 'backtick',
  },
  {
    name: 'unclosed JSON',
    text: `CREATE CONNECTOR x TYPE 'github' CONFIG {"token": "${SECRET}"`,
    code: 'unexpected_token',
    at: [1, 51],
    says: 'closing brace',
  },
  {
    name: 'a secret in an unclosed string',
    text: `CREATE CONNECTOR x TYPE 'github' CONFIG {"token": "${SECRET}`,
    code: 'unterminated_string',
    at: [1, 51],
    says: 'closing',
  },
  {
    name: 'a placeholder from the documentation',
    text: `CREATE CONNECTOR x TYPE 'github' CONFIG {...}`,
    code: 'placeholder',
    at: [1, 41],
    says: 'placeholder',
  },
  {
    name: 'ten thousand parentheses',
    text: nested(10_000),
    code: 'bound_exceeded',
    at: [1, 108],
    says: '100 levels',
  },
  {
    name: 'ten thousand brackets of JSON',
    text: `CONNECTOR_EXEC gh.issues.create({"title": ${'['.repeat(10_000)}`,
    code: 'bound_exceeded',
    at: [1, 141],
    says: '100 levels',
  },
  {
    name: 'ten megabytes',
    text: `SELECT '${'x'.repeat(10 * 1024 * 1024)}'`,
    code: 'bound_exceeded',
    at: [1, 1],
    says: 'Split it into several scripts',
  },
];

describe('an invalid statement', () => {
  const engines = openEngines();
  let service: LoopbackServer;
  let engine: Engine;
  beforeAll(async () => {
    service = await loopbackServer((_, response) => json(response, 200, []));
    engine = await engines.open();
    const config = `{"token": "{{secrets.gh}}", "org": "acme", "base_url": "${service.url}"}`;
    await engine.run(
      `CREATE SECRET gh VALUE 'a-token'; CREATE CONNECTOR gh TYPE 'github' CONFIG ${config}`,
    );
  });
  afterAll(async () => {
    await engines.dispose();
    await service.close();
  });

  it.each(MISTAKES)('reports $name at its position, and changes nothing', async (mistake) => {
    const state = async () =>
      JSON.stringify([
        await engine.ports.connectorConfigs.list(),
        await engine.ports.secrets.list(),
        await engine.ports.history.list({ limit: 1000 }),
        await engine.ports.auditLog.list({ limit: 1000 }),
      ]);
    const before = await state();
    // Statements before the mistake are not run either.
    const text = `CREATE CONNECTOR first TYPE 'github';\n${mistake.text}`;
    const { events, diagnostics } = await engine.run(text);
    const found = diagnostics.find(({ severity }) => severity === 'error');
    expect(events.map(({ type }) => type)).toEqual(['diagnostics', 'done']);
    const [line, column] = mistake.at;
    expect(found).toMatchObject({
      code: mistake.code,
      start: mistake.says.includes('script') ? { line: 1, column } : { line: line + 1, column },
    });
    expect(`${found?.text} ${found?.hint ?? ''}`).toContain(mistake.says);
    expect(JSON.stringify(events).length).toBeLessThan(10_000);
    expect(engine.onDisk()).not.toContain(SECRET);
    expect(await state()).toBe(before);
    expect(service.seen).toEqual([]);
    // The engine continues.
    expect((await engine.run('SELECT 1 AS one')).rows).toEqual([[1]]);
  });

  it('reports all errors at once, not only the first', async () => {
    const { diagnostics } = await engine.run("SELECT numbr FROM gh.issues;\nSELECT 'abc");
    expect(diagnostics.map(({ code, start }) => [code, start.line])).toEqual([
      ['unknown_column', 1],
      ['unterminated_string', 2],
    ]);
  });

  it('warns about a secret that does not exist yet, and fails when it is used', async () => {
    const config = `{"token": "{{secrets.later}}", "base_url": "${service.url}"}`;
    const { messages, ok } = await engine.run(
      `CREATE CONNECTOR later TYPE 'github' CONFIG ${config}`,
    );
    expect(ok).toBe(true);
    expect(messages.join('\n')).toContain('moltler secrets set later');
    const { error } = await engine.run("SELECT login FROM later.users WHERE login = 'octocat'");
    expect(error).toMatchObject({
      family: 'auth_error',
      code: 'secret_missing',
      hint: "Store it with: moltler secrets set later (in Kibana: CREATE OR REPLACE SECRET later VALUE '…')",
      place: { connector: 'later', entity: 'users' },
    });
    expect(service.seen).toEqual([]);
  });
});
