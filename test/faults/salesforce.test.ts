import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { json, loopbackServer, type SeenRequest } from '../../server/connectors/testing';
import type { Engine } from './support/engine';
import {
  connectSalesforce,
  withSampleSalesforce,
  type SampleSalesforce,
} from './support/salesforce';

const EXAMPLES = readFileSync(
  join(__dirname, '../../server/connector_types/salesforce/examples.sql'),
  'utf8',
)
  .split(/;\s*\n/)
  .map((text) => text.trim())
  .filter((text) => text !== '')
  .map((text) => [text.split('\n')[0]?.replace(/^-- /, '') ?? '', text] as const);

describe('Salesforce', () => {
  let engine: Engine;
  let sample: SampleSalesforce;
  const connectText = (name: string, url: string, config = ''): string =>
    connectSalesforce(name, url, { config, options: ', "cache_ttl": 0' });
  const connect = (...given: Parameters<typeof connectText>) => engine.run(connectText(...given));
  withSampleSalesforce(
    (url) => connectText('salesforce_prod', url),
    (opened) => ({ engine, sample } = opened),
  );
  const queriesOf = (log: readonly string[], from: number) =>
    log
      .slice(from)
      .filter((line) => line.includes('/query?'))
      .map((line) => new URL(line.slice(4), 'http://x').searchParams.get('q'));

  it.each(EXAMPLES)('runs the example: %s', async (_, text) => {
    const { error, diagnostics, rows } = await engine.run(text);
    expect(error).toBeUndefined();
    expect(diagnostics).toEqual([]);
    expect(rows.length).toBeGreaterThan(0);
  });

  it('returns what SQL over all rows returns, in one query', async () => {
    const from = sample.log.length;
    const where = "IsClosed = false AND (Amount > 200000 OR StageName = 'proposal')";
    const pushed = await engine.run(
      `SELECT Id FROM salesforce_prod.opportunities WHERE ${where} ORDER BY Amount DESC LIMIT 300`,
    );
    expect(queriesOf(sample.log, from)).toEqual([
      expect.stringMatching(
        /^SELECT Id, .* FROM Opportunity WHERE IsClosed = false AND \(Amount > 200000 OR StageName = 'proposal'\) ORDER BY Amount DESC NULLS \w+ LIMIT 300$/,
      ),
    ]);
    const all = await engine.run(
      'SELECT Id, IsClosed, Amount, StageName FROM salesforce_prod.opportunities',
    );
    const wanted = all.rows.filter(
      ([, closed, amount, stage]) =>
        closed === false && (Number(amount ?? 0) > 200_000 || stage === 'Proposal'),
    );
    expect(pushed.rows.map(([id]) => id).sort()).toEqual(wanted.map(([id]) => id).sort());
    expect(wanted.length).toBeGreaterThan(10);
  });

  it.each(['Owner.Name', 'o.Owner.Name', '`owner.name`'])('finds the column %s', async (name) => {
    const { rows, error } = await engine.run(
      `SELECT ${name} FROM salesforce_prod.opportunities o WHERE ${name} = 'nils berg' LIMIT 1`,
    );
    expect(error).toBeUndefined();
    expect(rows).toEqual([['Nils Berg']]);
  });

  it('lets Salesforce compute groups', async () => {
    const from = sample.log.length;
    const { rows } = await engine.run(
      'SELECT StageName, count(*), min(CloseDate) FROM salesforce_prod.opportunities GROUP BY StageName ORDER BY StageName',
    );
    expect(rows).toHaveLength(6);
    expect(rows[0]).toEqual([
      'Closed Lost',
      expect.any(Number),
      expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    ]);
    expect(queriesOf(sample.log, from)).toEqual([
      expect.stringContaining('GROUP BY StageName LIMIT 2000'),
    ]);
  });

  it('reads further batches', async () => {
    const from = sample.log.length;
    const { rows } = await engine.run(
      'ALTER CONNECTOR salesforce_prod SET OPTIONS {"batch_size": 200}; SELECT Id FROM salesforce_prod.opportunities',
    );
    expect(rows).toHaveLength(260);
    expect(sample.log.slice(from).filter((line) => line.includes('/query/01g'))).toHaveLength(1);
  });

  it('shows the daily limit of the org', async () => {
    const { rows } = await engine.run('SHOW CONNECTOR salesforce_prod USAGE');
    expect(JSON.stringify(rows)).toContain('15000');
  });

  it('creates, updates, upserts and deletes records', async () => {
    const run = (action: string, given: string) =>
      engine.run(`CONNECTOR_EXEC salesforce_prod.accounts.${action}(${given})`);
    const created = await run('create', `Name => 'Zeta', data => {"AnnualRevenue": 5}`);
    expect(created.error ?? created.diagnostics).toEqual([]);
    const zeta = async () =>
      (
        await engine.run(
          "SELECT Id, AnnualRevenue FROM salesforce_prod.accounts WHERE Name = 'Zeta'",
        )
      ).rows;
    const [[id] = []] = await zeta();
    expect((await run('update', `id => '${String(id)}', data => {"AnnualRevenue": 7}`)).ok).toBe(
      true,
    );
    expect(await zeta()).toEqual([[id, 7]]);
    const key = "external_id_field => 'Customer_Number__c', external_id_value => 'C-1000'";
    expect((await run('upsert', `${key}, Industry => 'Retail'`)).ok).toBe(true);
    expect((await run('delete', `id => '${String(id)}'`)).ok).toBe(true);
    expect(await zeta()).toEqual([]);
  });

  it.each<[string, number, object, Record<string, unknown>]>([
    [
      'a field that the user cannot see',
      400,
      { errorCode: 'INVALID_FIELD', message: "No such column 'Secret__c'" },
      { family: 'invalid_request_error', hint: expect.stringContaining('DESCRIBE') },
    ],
    [
      'a missing permission',
      403,
      { errorCode: 'INSUFFICIENT_ACCESS', message: 'insufficient access rights' },
      { family: 'permission_error' },
    ],
    [
      'the daily limit',
      403,
      { errorCode: 'REQUEST_LIMIT_EXCEEDED', message: 'TotalRequests Limit exceeded.' },
      { family: 'rate_limit_error' },
    ],
    [
      'a query that took too long',
      400,
      { errorCode: 'QUERY_TIMEOUT', message: 'Your query request was running for too long.' },
      { family: 'timeout_error' },
    ],
    [
      'a session that is rejected again after it was renewed',
      401,
      { errorCode: 'INVALID_SESSION_ID', message: 'Session expired or invalid' },
      { family: 'auth_error' },
    ],
  ])('reports %s in its words', async (_, status, body, wanted) => {
    const service = await withRecords((__, response) => json(response, status, [body]));
    const { error } = await engine.run(
      "SELECT raw FROM broken.records WHERE SOQL = 'SELECT Id FROM X'",
    );
    await service.close();
    expect(error).toMatchObject(wanted);
    expect(error?.message).toContain((body as { message: string }).message.replace(/\.$/, ''));
  });

  it('renews a session that expires between two batches, and reads on', async () => {
    let sessions = 0;
    const service = await withRecords(
      (request, response) => {
        const isNext = request.url.includes('/query/01g');
        if (isNext && request.headers.authorization === 'Bearer session-1')
          return json(response, 401, [{ errorCode: 'INVALID_SESSION_ID', message: 'expired' }]);
        const next = { done: false, nextRecordsUrl: '/services/data/v60.0/query/01g1-1' };
        return json(response, 200, {
          totalSize: 2,
          ...(isNext ? { done: true } : next),
          records: [{ attributes: { type: 'X' }, Id: isNext ? '2' : '1' }],
        });
      },
      () => `session-${++sessions}`,
    );
    const { rows, error } = await engine.run(
      "SELECT Id FROM broken.records WHERE SOQL = 'SELECT Id FROM X'",
    );
    await service.close();
    expect(error).toBeUndefined();
    expect(rows).toEqual([['1'], ['2']]);
    expect(sessions).toBe(2);
  });

  it('is partial if Salesforce reports more records but not where', async () => {
    const service = await withRecords((_, response) =>
      json(response, 200, { totalSize: 9, done: false, records: [{ Id: '1' }] }),
    );
    const { messages, rows, events } = await engine.run(
      "SELECT Id FROM broken.records WHERE SOQL = 'SELECT Id FROM X'",
    );
    await service.close();
    expect(rows).toEqual([['1']]);
    expect(JSON.stringify([messages, events])).toContain('no cursor');
  });

  it.each([
    [
      'password',
      ', "username": "ada@x", "password": "pass-word", "security_token": "tok-en"',
      'username=ada%40x&password=pass-wordtok-en',
    ],
    ['refresh_token', ', "refresh_token": "refresh-me"', 'refresh_token=refresh-me'],
    ['client_credentials', '', 'grant_type=client_credentials'],
  ])('logs in by %s', async (grant, config, parameter) => {
    const bodies: string[] = [];
    const service = await loopbackServer((request, response) => {
      if (!request.url.includes('/oauth2/token'))
        return json(response, 200, { totalSize: 0, done: true, records: [] });
      bodies.push(request.body);
      return json(response, 200, {
        access_token: 'session',
        token_type: 'Bearer',
        instance_url: service.url,
      });
    });
    await connect('login', service.url, config);
    const { error } = await engine.run(
      "SELECT Id FROM login.records WHERE SOQL = 'SELECT Id FROM X'",
    );
    await service.close();
    expect(error).toBeUndefined();
    expect(bodies[0]).toContain(`grant_type=${grant}`);
    expect(bodies[0]).toContain(parameter);
  });

  /** The connector `broken`, whose queries get these responses. */
  async function withRecords(
    respond: (request: SeenRequest, response: ServerResponse) => void,
    session: () => string = () => 'session',
  ) {
    const service = await loopbackServer((request, response) =>
      request.url.includes('/oauth2/token')
        ? json(response, 200, {
            access_token: session(),
            token_type: 'Bearer',
            instance_url: service.url,
          })
        : respond(request, response),
    );
    await connect('broken', service.url);
    return service;
  }
});
