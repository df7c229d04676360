import { openEngines, type Engine } from './support/engine';
import { faultyService, issue, says, type FaultyService } from './support/service';

const LIST = '/repos/acme/web/issues';
const SELECT = "SELECT number FROM gh.issues WHERE repo = 'acme/web' WITH (cache = false)";
const ISSUES = [issue(1)];
const CREATE = (url: string, more = '') =>
  `CREATE ${more} CONNECTOR gh TYPE 'github' CONFIG {"token": "{{secrets.gh}}", "org": "acme", "base_url": "${url}"};`;
const spent = (reset: string) => ({
  'x-ratelimit-limit': '5000',
  'x-ratelimit-remaining': '0',
  'x-ratelimit-reset': reset,
  'x-ratelimit-resource': 'core',
});

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
describe('an odd rate limit', () => {
  const engines = openEngines();
  let service: FaultyService;
  let engine: Engine;
  beforeEach(async () => {
    service = await faultyService();
    engine = await engines.open();
    await engine.run(`CREATE SECRET gh VALUE 'a-token-of-tests'; ${CREATE(service.url)}`);
  });
  afterEach(() => service.close());
  afterAll(() => engines.dispose());

  const fine = { [LIST]: says(ISSUES), '/': says({ login: 'ada', resources: {} }) };
  const lock = async (headers: Readonly<Record<string, string>>, status = 200) => {
    service.respondWith({ [LIST]: says(status === 200 ? ISSUES : {}, status, headers) });
    await engine.run(SELECT);
    service.respondWith(fine);
  };
  const usage = async () =>
    JSON.stringify((await engine.run("SHOW CONNECTOR gh USAGE LIKE 'limit%'")).rows);

  it.each([
    ['in a hundred years', spent('4948819200'), 200],
    ['at the end of all numbers', spent('9'.repeat(400)), 200],
    ['of a Retry-After of 30,000 years', { 'retry-after': '999999999999' }, 429],
  ])('is observed for an hour, and shown: %s', async (_, headers, status) => {
    await lock(headers, status);
    const { error } = await engine.run(SELECT);
    expect(error).toMatchObject({
      code: 'rate_limited',
      retryable: true,
      facts: { connector: 'gh', entity: 'issues' },
    });
    expect(error?.hint).toContain('CLEAR LIMITS FOR gh');
    expect(error?.retryAfterSeconds).toBeGreaterThan(3500);
    expect(error?.retryAfterSeconds).toBeLessThanOrEqual(3601);
    expect(await usage()).toContain('shortened to 3,600 s');
    expect(service.requests()).toEqual([]);
  });

  it.each([
    ['CLEAR LIMITS', () => 'CLEAR LIMITS FOR gh'],
    ['TEST CONNECTOR', () => 'TEST CONNECTOR gh'],
    ['ALTER CONNECTOR', () => 'ALTER CONNECTOR gh SET OPTIONS {"timeout_seconds": 20}'],
    ['CREATE OR REPLACE', () => CREATE(service.url, 'OR REPLACE')],
    ['DROP and CREATE', () => `DROP CONNECTOR gh; ${CREATE(service.url)}`],
  ])('is cleared by %s', async (_, statement) => {
    await lock(spent('4948819200'));
    await lock({ 'retry-after': '3000' }, 429);
    expect((await engine.run(SELECT)).error).toMatchObject({ code: 'rate_limited' });
    expect((await engine.run(statement())).error).toBeUndefined();
    expect(await usage()).not.toContain('reported reset');
    const { rows, error } = await engine.run(SELECT);
    expect(error).toBeUndefined();
    expect(rows).toEqual([[1]]);
  });

  it.each([
    ['a reset in milliseconds that is past', spent(String(Date.now() - 90_000))],
    ['a limit of nothing', { ...spent('4948819200'), 'x-ratelimit-limit': '0' }],
    ['a negative rest', { ...spent('4948819200'), 'x-ratelimit-remaining': '-5' }],
    ['more left than there is', { ...spent('4948819200'), 'x-ratelimit-remaining': '9000' }],
  ])('blocks nothing: %s', async (_, headers) => {
    await lock(headers);
    expect((await engine.run(SELECT)).rows).toEqual([[1]]);
  });
});
