import { boundOf, diagnosticsOf, marked, remarks } from './testing/marked';
import { SNAPSHOT } from './testing/snapshot';
import { parseScript } from '../language';
import { bindScript } from './bind_script';

// «» marks the range of the diagnostic; without marks, there is none.
test.each<[string, string, string[]]>([
  [
    'one that is right',
    `CREATE CONNECTOR x TYPE 'github' CONFIG {"token": "{{secrets.github_token}}"}`,
    [],
  ],
  [
    'an unknown type',
    `CREATE CONNECTOR x TYPE «'githb'» CONFIG {"token": "a"}`,
    ['unknown_connector_type'],
  ],
  [
    'a misspelled key',
    `CREATE CONNECTOR x TYPE 'github' CONFIG {«"ogr"»: "a"}`,
    ['unknown_config_key'],
  ],
  [
    'a key given twice',
    `CREATE CONNECTOR x TYPE 'github' CONFIG {"org": "a", «"org"»: "b"}`,
    ['duplicate_key'],
  ],
  [
    'a required key',
    `CREATE CONNECTOR x TYPE 'prometheus' CONFIG «{"username": "a"}»`,
    ['missing_config_key'],
  ],
  ['no CONFIG', `CREATE CONNECTOR x TYPE «'prometheus'»`, ['missing_config_key']],
  [
    'one of two sets of keys',
    `CREATE CONNECTOR x TYPE 'jira' CONFIG «{"email": "a"}»`,
    ['missing_config_choice'],
  ],
  [
    'no address',
    `CREATE CONNECTOR x TYPE 'prometheus' CONFIG {"url": «"localhost"»}`,
    ['invalid_value'],
  ],
  [
    'a wrong choice',
    `CREATE CONNECTOR x TYPE 'github' CONFIG {"visibility": «"secret"»}`,
    ['invalid_value'],
  ],
  [
    'another spelling of a choice',
    `CREATE CONNECTOR x TYPE 'github' CONFIG {"visibility": "internal"}`,
    [],
  ],
  [
    'text for a number',
    `CREATE CONNECTOR x TYPE 'github' CONFIG {"page_size": «"many"»}`,
    ['invalid_value'],
  ],
  ['no list', `CREATE CONNECTOR x TYPE 'github' CONFIG {"repos": «[1]»}`, ['invalid_value']],
  [
    'a computed value',
    `CREATE CONNECTOR x TYPE 'github' CONFIG {"org": «lower('A')»}`,
    ['not_constant'],
  ],
  [
    'a secret to come',
    `CREATE CONNECTOR x TYPE 'github' CONFIG {"token": "{{secrets.«later»}}"}`,
    ['unknown_secret'],
  ],
  [
    'a secret in plain',
    `CREATE CONNECTOR x TYPE 'github' CONFIG {"token": «"ghp_1"»}`,
    ['secret_in_plain_text'],
  ],
  [
    'options',
    `CREATE CONNECTOR x TYPE 'github' OPTIONS {"rate_limit": 10, "sync_interval": "5m"}`,
    [],
  ],
  [
    'a misspelled option',
    `CREATE CONNECTOR x TYPE 'github' OPTIONS {«"rate_limt"»: 10}`,
    ['unknown_option'],
  ],
  [
    'a wrong option',
    `CREATE CONNECTOR x TYPE 'github' OPTIONS {"rate_limit": «"ten"»}`,
    ['invalid_value'],
  ],
  ['one that exists', `CREATE CONNECTOR «gh» TYPE 'github'`, ['connector_exists']],
  ['one to replace', `CREATE OR REPLACE CONNECTOR gh TYPE 'github'`, []],
  ['one if there is none', `CREATE CONNECTOR IF NOT EXISTS gh TYPE 'github'`, []],
  ['a name with a dot', "CREATE CONNECTOR «`a.b`» TYPE 'github'", ['invalid_name']],
  ['ALTER', `ALTER CONNECTOR gh SET CONFIG {"org": "b", "repo": null} RENAME TO hub`, []],
  ['ALTER what is not', 'ALTER CONNECTOR «hg» ENABLE', ['unknown_connector']],
  [
    'ALTER away what is needed',
    `ALTER CONNECTOR prom SET CONFIG {"url": «null»}`,
    ['missing_config_key'],
  ],
  ['a name that is taken', 'ALTER CONNECTOR gh RENAME TO «prom»', ['connector_exists']],
  ['TEST', 'TEST CONNECTOR «ghh»', ['unknown_connector']],
  ['CLEAR LIMITS', 'CLEAR LIMITS FOR «ghh»', ['unknown_connector']],
  ['DROP', 'DROP CONNECTOR «ghh»', ['unknown_connector']],
  ['DROP IF EXISTS', 'DROP CONNECTOR IF EXISTS ghh', []],
  ['DESCRIBE', 'DESCRIBE gh.«isues»', ['unknown_entity']],
  ['DESCRIBE a connector', 'DESCRIBE «gh»', ['missing_entity']],
  ['SHOW', 'SHOW CONNECTOR «ghh»', ['unknown_connector']],
  ['SHOW a type', "SHOW CONNECTOR TYPE «'jirra'»", ['unknown_connector_type']],
  ['SHOW ENTITIES', 'SHOW ENTITIES FROM «ghh»', ['unknown_connector']],
  ['SHOW ACTIONS', 'SHOW ACTIONS FROM gh.«isues»', ['unknown_entity']],
  ['CREATE SECRET', "CREATE SECRET s VALUE 'x'", []],
  ['a secret as a kept script shows it', "CREATE SECRET s VALUE «'***'»", ['invalid_value']],
  [
    'a token as it is shown',
    `CREATE CONNECTOR x TYPE 'github' CONFIG {"token": «"***"»}`,
    ['invalid_value'],
  ],
  ['a secret that exists', "CREATE SECRET «jira_token» VALUE 'x'", ['secret_exists']],
  ['DROP SECRET', 'DROP SECRET «jira_tokn»', ['unknown_secret']],
  ['a block', 'BEGIN SELECT * FROM «nothing».here; END', ['unknown_connector']],
  ['CREATE CONNECTOR TYPE', "«CREATE CONNECTOR TYPE» 'x'", ['statement_not_available']],
])('connectors: %s', (_, source, codes) => {
  expect(marked(source)).toEqual({ text: source, codes });
});

test('a statement sees what earlier statements created', () => {
  const script = `CREATE CONNECTOR hub TYPE 'github'; SELECT title FROM hub.issues;
    ALTER CONNECTOR hub RENAME TO lab; SELECT titel FROM lab.issues; SELECT 1 FROM hub.issues;
    DROP CONNECTOR lab; TEST CONNECTOR lab;
    CREATE SECRET s VALUE 'x'; CREATE SECRET s VALUE 'y'; DROP SECRET s; DROP SECRET s`;
  expect(remarks(script)).toEqual([
    'unknown_column: titel',
    'unknown_connector: hub',
    'unknown_connector: lab',
    'secret_exists: s',
    'unknown_secret: s',
  ]);
});

test('an unknown connector type is reported once', () => {
  expect(remarks("CREATE CONNECTOR c TYPE 'nope'; SELECT a.b FROM c.d a; DESCRIBE c.d")).toEqual([
    "unknown_connector_type: 'nope'",
  ]);
});

test('no message repeats a secret, not even a wrong one', () => {
  const diagnostics = diagnosticsOf(
    `CREATE CONNECTOR x TYPE 'github' CONFIG {"token": ["hunter2"]}; CREATE SECRET s VALUE 4711`,
  );
  expect(diagnostics.map(({ code }) => code)).toEqual(['invalid_value', 'invalid_value']);
  expect(JSON.stringify(diagnostics)).not.toMatch(/hunter2|4711/);
});

test('plain-text secrets are listed, a reference is kept as written', () => {
  const config = `{"token": "ghp_1", "org": "{{secrets.jira_token}}"}`;
  expect(boundOf(`CREATE CONNECTOR x TYPE 'github' CONFIG ${config}`)).toMatchObject({
    config: { token: 'ghp_1', org: '{{secrets.jira_token}}' },
    plainSecrets: ['token'],
  });
});

test('a choice is stored in one spelling, whatever was written', () => {
  for (const visibility of ['private', 'internal'])
    expect(
      boundOf(`CREATE CONNECTOR x TYPE 'github' CONFIG {"visibility": "${visibility}"}`),
    ).toMatchObject({ config: { visibility: 'private' } });
});

test('an option that has no effect without another one causes a warning', () => {
  const codes = (options: string) =>
    diagnosticsOf(`CREATE CONNECTOR x TYPE 'github' OPTIONS ${options}`).map((one) => [
      one.code,
      one.severity,
    ]);
  expect(codes('{"rate_limit_burst": 5}')).toEqual([['option_without_effect', 'warning']]);
  expect(codes('{"rate_limit": 1, "rate_limit_burst": 5}')).toEqual([]);
});

test('a proxy with a password, or with a token for a user, is a plain-text secret', () => {
  const bound = (proxy: string) =>
    boundOf(`CREATE CONNECTOR x TYPE 'github' OPTIONS {"proxy": "${proxy}"}`);
  const plain = { plainSecretOptions: ['proxy'] };
  const kept = { plainSecretOptions: [] };
  expect(bound('http://user:hunter2@proxy:3128')).toMatchObject(plain);
  expect(bound('http://hunter2@proxy:3128')).toMatchObject(plain);
  expect(bound('http://proxy:3128')).toMatchObject(kept);
  expect(bound('http://user:{{secrets.jira_token}}@proxy')).toMatchObject(kept);
  expect(bound('{{secrets.jira_token}}')).toMatchObject(kept);
  expect(boundOf(`ALTER CONNECTOR gh SET OPTIONS {"proxy": "http://u:hunter2@h"}`)).toMatchObject({
    changes: [plain],
  });
  const diagnostics = diagnosticsOf(
    `CREATE CONNECTOR x TYPE 'github' OPTIONS {"proxy": "http://u:hunter2@h"}`,
  );
  expect(diagnostics.map(({ code }) => code)).toEqual(['secret_in_plain_text']);
  expect(JSON.stringify(diagnostics)).not.toContain('hunter2');
});

test.each([
  ['a user in an address', `CONFIG {"url": "http://hunter2@h"}`],
  ['a token in an address', `CONFIG {"url": "http://h?api_key=hunter2"}`],
  ['a password with a slash', `CONFIG {"url": "http://u:hunter2/x@h"}`],
  [
    'a private key',
    `CONFIG {"url": "http://h"} OPTIONS {"ca_certificate": "-----BEGIN PRIVATE KEY-----hunter2"}`,
  ],
])('what would be stored unchanged is rejected and not quoted: %s', (_, rest) => {
  const diagnostics = diagnosticsOf(`CREATE CONNECTOR x TYPE 'prometheus' ${rest}`);
  expect(diagnostics.map(({ code }) => code)).toEqual(['invalid_value']);
  expect(JSON.stringify(diagnostics)).not.toContain('hunter2');
});

test('missing schemas are requested once, and the statement waits', () => {
  const script = parseScript(
    'SELECT a FROM jira_ops.issues; SELECT b FROM jira_ops.issues; SELECT 1',
  );
  const { statements, missingSchemas } = bindScript(script, SNAPSHOT, {
    parameters: {},
    parametersKnown: true,
  });
  expect(missingSchemas).toEqual([{ connector: 'jira_ops', entity: 'issues' }]);
  expect(statements.map(({ bound, diagnostics }) => [bound?.kind, diagnostics])).toEqual([
    [undefined, []],
    [undefined, []],
    ['select_statement', []],
  ]);
});

test('a parameter without a value is an error when it runs, but not in an editor', () => {
  const text = 'SELECT title FROM gh.issues WHERE number = $n AND created_at > $t LIMIT $l';
  expect(remarks(text)).toEqual([
    'unknown_parameter: $n',
    'unknown_parameter: $t',
    'unknown_parameter: $l',
  ]);
  expect(remarks(text, { parametersKnown: false })).toEqual([]);
  expect(remarks(text, { parameters: { n: 1, t: 'soon', l: -1 } })).toEqual([
    'invalid_time: $t',
    'invalid_value: $l',
  ]);
});

test('a statement is not bound again against the same schemas', () => {
  const text =
    "SELECT title FROM gh.issues; CREATE CONNECTOR q TYPE 'github'; SELECT title FROM q.issues";
  const settings = { parameters: {}, parametersKnown: true };
  const script = parseScript(text);
  const first = bindScript(script, SNAPSHOT, settings).statements;
  const edited = parseScript(`SHOW SECRETS; ${text}`, script);
  const again = bindScript(edited, SNAPSHOT, { ...settings }).statements;
  expect(again.slice(1).map((each, index) => each === first[index])).toEqual([true, true, true]);
});

test.each([
  `OPTIONS {"rate_limit": 0}`,
  `OPTIONS {"timeout_seconds": 0}`,
  `OPTIONS {"max_results": 0}`,
  `OPTIONS {"max_concurrency": 0}`,
  `OPTIONS {"retry_count": 1000000}`,
  `OPTIONS {"batch_size": 99999999999}`,
  `CONFIG {"token": ""}`,
])('an invalid value is rejected when it is set: %s', (set) => {
  expect(diagnosticsOf(`ALTER CONNECTOR gh SET ${set}`).map(({ code }) => code)).toEqual([
    'invalid_value',
  ]);
});

test('a scan without any time is rejected', () => {
  expect(
    diagnosticsOf("SELECT number FROM gh.issues WITH (timeout = '0s')").map(({ text }) => text),
  ).toEqual([
    `"timeout" must be a duration longer than 0, such as '5m', or a number of seconds, not "0s".`,
  ]);
});
