import { parseScript } from '../../language';
import { SNAPSHOT } from '../testing/snapshot';
import { placeDiagnostics } from '../../language';
import { concealDiagnostics } from './conceal_diagnostics';
import { concealSecrets, maskScript, maskSecrets } from './mask';

const mask = (text: string, snapshot: Parameters<typeof maskSecrets>[2] = SNAPSHOT): string =>
  maskSecrets(text, parseScript(text).statements[0], snapshot);

test.each<[string, string, string]>([
  [
    'a secret key',
    `CREATE CONNECTOR x TYPE 'github' CONFIG {"token": "ghp_1", "org": "o"}`,
    `CREATE CONNECTOR x TYPE 'github' CONFIG {"token": "***", "org": "o"}`,
  ],
  [
    'a key in another case',
    `CREATE CONNECTOR x TYPE 'github' CONFIG {"Token": 'ghp_1'}`,
    `CREATE CONNECTOR x TYPE 'github' CONFIG {"Token": '***'}`,
  ],
  [
    'a reference',
    `CREATE CONNECTOR x TYPE 'github' CONFIG {"token": "{{secrets.a}}"}`,
    `CREATE CONNECTOR x TYPE 'github' CONFIG {"token": "{{secrets.a}}"}`,
  ],
  [
    'a secret beside a reference',
    `CREATE CONNECTOR x TYPE 'github' CONFIG {"token": "{{secrets.a}}zz"}`,
    `CREATE CONNECTOR x TYPE 'github' CONFIG {"token": "***"}`,
  ],
  [
    'an unknown key that looks so',
    `CREATE CONNECTOR x TYPE 'github' CONFIG {"api_tokn": "a", "apiKey": "b"}`,
    `CREATE CONNECTOR x TYPE 'github' CONFIG {"api_tokn": "a", "apiKey": "***"}`,
  ],
  [
    'an unknown type',
    `CREATE CONNECTOR x TYPE 'new' CONFIG {"client_secret": "a", "region": "eu"}`,
    `CREATE CONNECTOR x TYPE 'new' CONFIG {"client_secret": "***", "region": "eu"}`,
  ],
  [
    'an address with a password',
    `CREATE CONNECTOR x TYPE 'prometheus' CONFIG {"url": "http://u:p@h/"}`,
    `CREATE CONNECTOR x TYPE 'prometheus' CONFIG {"url": "***"}`,
  ],
  [
    'an option with a password, rightly written or not',
    `CREATE CONNECTOR x TYPE 'github' OPTIONS {"proxy": "http://u:p/w@h"}`,
    `CREATE CONNECTOR x TYPE 'github' OPTIONS {"proxy": "***"}`,
  ],
  [
    'an address that is a token, or asks with one',
    `CREATE CONNECTOR x TYPE 'prometheus' CONFIG {"url": "http://t0ken@h/", "base_url": "http://h/?access_token=t"}`,
    `CREATE CONNECTOR x TYPE 'prometheus' CONFIG {"url": "***", "base_url": "***"}`,
  ],
  [
    'a private key among the certificates, a token in the wrong place',
    `CREATE CONNECTOR x TYPE 'github' CONFIG {"org": "ghp_0123456789"} OPTIONS {"ca_certificate": "-----BEGIN RSA PRIVATE KEY-----"}`,
    `CREATE CONNECTOR x TYPE 'github' CONFIG {"org": "***"} OPTIONS {"ca_certificate": "***"}`,
  ],
  [
    'no address with an @ in its path',
    `CREATE CONNECTOR x TYPE 'prometheus' CONFIG {"url": "http://h/@team/x"}`,
    `CREATE CONNECTOR x TYPE 'prometheus' CONFIG {"url": "http://h/@team/x"}`,
  ],
  [
    'ALTER',
    `ALTER CONNECTOR gh SET CONFIG {"token": "n", "org": "o"}`,
    `ALTER CONNECTOR gh SET CONFIG {"token": "***", "org": "o"}`,
  ],
  [
    'ALTER of what is not known',
    `ALTER CONNECTOR zz SET CONFIG {"token": "n", "org": "o"}`,
    `ALTER CONNECTOR zz SET CONFIG {"token": "***", "org": "o"}`,
  ],
  ['CREATE SECRET', `CREATE SECRET a VALUE 'it''s'`, `CREATE SECRET a VALUE '***'`],
  ['CREATE SECRET of a parameter', 'CREATE SECRET a VALUE $v', 'CREATE SECRET a VALUE $v'],
  [
    'a list',
    `CREATE CONNECTOR x TYPE 'github' CONFIG {"token": ["a", 1]}`,
    `CREATE CONNECTOR x TYPE 'github' CONFIG {"token": "***"}`,
  ],
  ['a block', `BEGIN CREATE SECRET a VALUE 'b'; END`, `BEGIN CREATE SECRET a VALUE '***'; END`],
  [
    'a query',
    `SELECT 'token', secret FROM gh.issues WHERE title = 'key'`,
    `SELECT 'token', secret FROM gh.issues WHERE title = 'key'`,
  ],
])('a valid statement is masked by its tree: %s', (_, text, masked) => {
  expect(mask(text)).toBe(masked);
});

test.each<[string, string]>([
  ['a missing comma', `CREATE CONNECTOR x TYPE 'github' CONFIG {"org": "o" "token": "hunter2"}`],
  ['a missing colon', `CREATE CONNECTOR x TYPE 'github' CONFIG {"token" "hunter2"}`],
  ['an open string', `CREATE CONNECTOR x TYPE 'github' CONFIG {"token": "hunter2}`],
  ['an open brace', `CREATE CONNECTOR x TYPE 'github' CONFIG {"token": "hunter2"`],
  ['a misspelled statement', `CRATE CONNECTR x TYPE 'github' CONFG {"token": "hunter2"}`],
  [
    'single quotes and an equals sign',
    `CREATE CONNECTOR x TYPE 'github' CONFIG (token = 'hunter2')`,
  ],
  ['an arrow', `CREATE CONNECTOR x github(password => hunter2)`],
  ['a number', `CREATE CONNECTOR x TYPE 'y' CONFIG {"api_key": 4711hunter2`],
  ['a misspelled SECRET', `CREATE SECRT a VALUE 'hunter2'`],
  ['SECRET without VALUE', `CREATE SECRET a 'hunter2'`],
  ['an open secret', `CREATE SECRET a VALUE 'hunter2`],
  ['a bare secret', `CREATE SECRET a VALUE hunter2-x y`],
  ['the shape of a token', `CREATE CONNECTOR x 'ghp_hunter2hunter2'`],
  ['an address', `CREATE CONNECTOR x TYPE 'y' CONFIG {"url" "https://u:hunter2@h/"`],
  ['a comment', `CREATE CONNECTOR x TYPE y -- ghp_hunter2hunter2\n CONFIG {`],
])('an invalid statement shows no secret either: %s', (_, text) => {
  expect(mask(text)).not.toContain('hunter2');
  expect(mask(text, undefined)).not.toContain('hunter2');
});

test('an unparsed text is masked by its tokens', () => {
  expect(maskSecrets(`CREATE SECRET a VALUE 'hunter2'`, undefined)).toBe(
    `CREATE SECRET a VALUE '***'`,
  );
});

test('masking twice changes nothing', () => {
  const once = mask(`CREATE CONNECTOR x TYPE 'github' CONFIG {"token": "a"}`);
  expect(mask(once)).toBe(once);
});

test.each([
  ["CREATE SECRET s VALUE 'abc'", "CREATE SECRET s VALUE '•••'"],
  ["CREATE SECRET s VALUE 'abc", "CREATE SECRET s VALUE '•••"],
])('no character of the secret in %j is shown, closed or not', (text, concealed) => {
  expect(concealSecrets(text)).toBe(concealed);
});

test('a script is masked statement by statement; everything else stays as written', () => {
  expect(
    maskScript(
      `-- mine: ghp_0123456789\nCREATE SECRET a VALUE 'one';\n\nSELECT 'one' ;\nCREATE CONNECTOR x TYPE 'github' CONFIG {"token": 'two', "org": "o"};;\nCRATE SECRET b VALUE 'three\n`,
      SNAPSHOT,
    ),
  ).toBe(
    `/* *** */\nCREATE SECRET a VALUE '***';\n\nSELECT 'one' ;\nCREATE CONNECTOR x TYPE 'github' CONFIG {"token": '***', "org": "o"};;\nCRATE SECRET b VALUE '***'\n`,
  );
});

describe('secrets in comments', () => {
  test.each<[string, string]>([
    [
      `CREATE CONNECTOR x TYPE 'github' CONFIG { -- "token": "ghp_abcdefgh12345678"\n"org": "o"}`,
      'ghp_',
    ],
    [`CREATE CONNECTOR x TYPE 'github' CONFIG { -- "token": "s3cret"\n"org": "o"}`, 's3cret'],
    [`CREATE CONNECTOR x TYPE 'github' CONFIG { /* token: s3cret */ "org": "o"}`, 's3cret'],
    [`CREATE CONNECTOR x TYPE 'new' CONFIG {"org": "o" /* apiKey = s3cret\n */}`, 's3cret'],
    [`SELECT 1 -- password=s3cret`, 's3cret'],
    [`-- export GITHUB_TOKEN=s3cret\nSELECT 1`, 's3cret'],
    [`SELECT 1; /* curl -H "Authorization: Bearer s3cretvalue" */ SELECT 2`, 's3cretvalue'],
    [`SELECT 1 /* see https://ada:s3cret@host.example/ */`, 's3cret'],
  ])('are masked: %s', (text, secret) => {
    expect(maskScript(text, SNAPSHOT)).not.toContain(secret);
    expect(concealSecrets(text, SNAPSHOT)).not.toContain(secret);
    expect(concealSecrets(text, SNAPSHOT)).toHaveLength(text.length);
  });

  test.each([
    `SELECT 1 -- requests per second: 10`,
    `CREATE CONNECTOR x TYPE 'github' CONFIG {"org": "o" -- the organization\n}`,
    `/* a token is needed for private repositories */ SELECT 1`,
  ])('are not found where there are none: %s', (text) => {
    expect(maskScript(text, SNAPSHOT)).toBe(text);
  });
});

describe('secrets near a diagnostic', () => {
  test.each<[string, string]>([
    [`CREATE SECRET x 's3cretvalue'`, 's3cretvalue'],
    [`CREATE SECRET x VALUE 's3cretvalue`, 's3cretvalue'],
    [`CREATE SECRET x VALUE "s3cretvalue' `, 's3cretvalue'],
    [`CREATE SECRET x s3cretvalue`, 's3cretvalue'],
    [`CREATE CONNECTOR h TYPE 'github' CONFIG { "token": "abc def`, 'abc def'],
    [`CREATE CONNECTOR h TYPE 'github' CONFIG { "token" "s3cretvalue" }`, 's3cretvalue'],
    [`ALTER CONNECTOR h SET CONFIG { "token" => 's3cretvalue' `, 's3cretvalue'],
  ])('are neither quoted in it nor in its fix: %s', (text, secret) => {
    const script = parseScript(text);
    const diagnostics = concealDiagnostics(placeDiagnostics(script), script, SNAPSHOT);
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(JSON.stringify(diagnostics)).not.toContain(secret);
  });
});

describe('of a long statement', () => {
  const messagesOf = (text: string): string => {
    const script = parseScript(text);
    return JSON.stringify(concealDiagnostics(placeDiagnostics(script), script, SNAPSHOT));
  };
  const pad = 'x'.repeat(40_000);

  test.each([
    `CREATE SECRET s /* ${pad} */ 'hunter2hunter2'`,
    `CREATE /* ${pad} */ SECRET s /* ${pad} */ hunter2hunter2`,
    `CREATE CONNECTOR h TYPE 'github' CONFIG { "token" /* ${pad} */ "hunter2hunter2" }`,
  ])('no secret is quoted, wherever its statement begins', (text) => {
    expect(messagesOf(text)).toContain('found ***');
    expect(messagesOf(text)).not.toContain('hunter2');
  });

  test('a secret that the message shortens is not quoted in part', () => {
    for (const quote of ["'", '"', '']) {
      expect(messagesOf(`CREATE SECRET s ${quote}${'hunter2'.repeat(50)}${quote}`)).not.toContain(
        'hunt',
      );
    }
  });
});

test.each([
  [`CREATE SECRET s 'a'`, 'Expected VALUE, found ***.'],
  [`CREATE SECRET s "ex"`, 'Expected VALUE, found ***.'],
  [`CREATE SECRET s ex`, 'Expected VALUE, found ***.'],
  [`CREATE SECRET s ''`, "Expected VALUE, found ''."],
])('a short secret leaves the words of the message unchanged: %s', (text, expected) => {
  const script = parseScript(text);
  const [first] = concealDiagnostics(placeDiagnostics(script), script, SNAPSHOT);
  expect(first?.text).toBe(expected);
});

test.each([
  [`SELECT 1--password=s3cret`, 'SELECT 1/* *** */'],
  [`SELECT a/* token: s3cret */`, 'SELECT a/* *** */'],
])('a comment right after a word is searched: %s', (text, masked) => {
  expect(mask(text)).toBe(masked);
});

describe('many beginnings of an address or a token', () => {
  test.each(['://', '?', '-eyJ', "'", '"'])('take linear time: %s', (mark) => {
    const text = `SELECT /* ://${mark.repeat(300_000)} */ 1`;
    expect(mask(text).length).toBeGreaterThan(0);
  });
});

describe('a text of many megabytes', () => {
  test.each([
    `SELECT '${'x'.repeat(5_000_000)}'`,
    `SELECT "${"it''s ".repeat(500_000)}`,
    `/* ${'y'.repeat(5_000_000)}`,
    `SELECT ${'y'.repeat(8_000_000)} '`,
    `SELECT ${' '.repeat(8_000_000)} '`,
  ])('is masked without an error', (text) => {
    expect(maskScript(text)).toHaveLength(text.length);
    expect(concealSecrets(text)).toHaveLength(text.length);
  });
});
