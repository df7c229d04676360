import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startSamplePagerduty } from '../../standalone/samples';
import { KibanaHome, type RunningKibana } from './harness';
import { errorOf, rowsOf, userOf } from './harness/client';
import { sharedPackage } from './harness/shared_package';

jest.setTimeout(120_000);

const USERS = {
  admin: { default: ['all'], team: ['all'] },
  agent: { default: ['read', 'moltler_actions'] },
  reader: { default: ['read'] },
  stranger: { team: ['all'] },
};
const INDICES = Object.fromEntries(
  ['agent', 'admin'].map((owner) => [
    `logs-${owner}`,
    { documents: { '1': { owner } }, fields: { owner: { type: 'keyword' } } },
  ]),
);
const INDEX_RIGHTS = {
  agent: [{ names: ['logs-agent'], privileges: ['read', 'view_index_metadata'] }],
};
const KEY = 'sample-key-of-mycompany';
/** Of the sample account, as the documentation acknowledges it. */
const INCIDENT = 'P123ABC';
const ACK = {
  run: 'action',
  connector: 'pd',
  entity: 'incidents',
  action: 'acknowledge',
};
const FOR_ALERT = { parameters: { incident_id: '{{context.incident}}' } };

describe('connectors of Kibana that run Moltler', () => {
  let home: KibanaHome;
  let kibana: RunningKibana;
  let pagerduty: Awaited<ReturnType<typeof startSamplePagerduty>>;
  /** A service that is always out of quota. */
  let busy: Server;
  let requests = 0;

  const connect = (at: RunningKibana, user?: string) =>
    userOf(at, user).run(
      `CREATE SECRET pd_key VALUE $key;
       CREATE CONNECTOR pd TYPE 'pagerduty' CONFIG {
         "api_key": "{{secrets.pd_key}}", "from_email": "ada@mycompany.example", "base_url": $url
       };
       CREATE CONNECTOR busy TYPE 'pagerduty' CONFIG {
         "api_key": "{{secrets.pd_key}}", "from_email": "ada@mycompany.example", "base_url": $busy
       };
       CREATE CONNECTOR down TYPE 'pagerduty' CONFIG {
         "api_key": "{{secrets.pd_key}}", "from_email": "ada@mycompany.example",
         "base_url": "http://127.0.0.1:1"
       }`,
      {
        parameters: {
          key: KEY,
          url: pagerduty.url,
          busy: `http://127.0.0.1:${(busy.address() as AddressInfo).port}`,
        },
      },
    );

  beforeAll(async () => {
    pagerduty = await startSamplePagerduty({ apiKey: KEY, latency: 0, now: Date.now });
    busy = createServer((_, response) => {
      requests += 1;
      response.writeHead(429, { 'retry-after': '3600', 'content-type': 'application/json' });
      response.end('{"error":{"message":"Rate Limit Exceeded","code":2020}}');
    });
    await new Promise<void>((listening) => busy.listen(0, '127.0.0.1', listening));
    home = new KibanaHome();
    await home.install(await sharedPackage());
    kibana = await home.start({ users: USERS, indices: INDICES, indexRights: INDEX_RIGHTS });
    expect(errorOf(await connect(kibana, 'admin'))).toBeUndefined();
  });
  afterAll(async () => {
    home.dispose();
    busy.close();
    await pagerduty.close();
  });

  it('acknowledge an incident when an alert fires, and record who did it and why', async () => {
    const result = await kibana.fire({
      user: 'agent',
      config: ACK,
      params: FOR_ALERT,
      variables: { context: { incident: INCIDENT } },
      rule: 'rule-1',
    });
    expect(result).toMatchObject({ status: 'ok' });
    expect(JSON.stringify(result.data)).toContain('acknowledged');
    const admin = userOf(kibana, 'admin');
    const [found] = rowsOf(
      await admin.run(`SELECT status FROM pd.incidents WHERE id = '${INCIDENT}'`),
    );
    expect(found).toEqual(['acknowledged']);
    expect(JSON.stringify(rowsOf(await admin.run('SHOW AUDIT LIMIT 1')))).toContain('agent');
    const history = JSON.stringify(rowsOf(await admin.run('SHOW HISTORY LIMIT 20')));
    expect(history).toContain('Run by the connector connector-1 of Kibana, for alert rule-1');
    const { audit, errors } = await kibana.state();
    expect(audit.filter(({ event }) => event.action === 'moltler_action_run')).toMatchObject([
      { user: { name: 'agent' }, event: { outcome: 'unknown' } },
      { user: { name: 'agent' }, event: { outcome: 'success' }, kibana: { space_id: 'default' } },
    ]);
    expect(errors).toEqual([]);
  });

  it.each([
    "P1'); DROP CONNECTOR pd; --",
    '$key',
    '{{secrets.pd_key}}',
    '../../users/PX',
    `${INCIDENT}/merge?x=`,
    '"}, {"type": "x',
    'a\u0000\r\nHost: x',
  ])('treat what an alert says as a value, and nothing else: %s', async (incident) => {
    const before = pagerduty.log.length;
    const result = await kibana.fire({
      user: 'agent',
      config: ACK,
      params: FOR_ALERT,
      variables: { context: { incident } },
      rule: 'rule-1',
    });
    expect(result).toMatchObject({ status: 'error', retry: false, errorSource: 'user' });
    // One request at most, and only to the incident of this id.
    for (const line of pagerduty.log.slice(before))
      expect(line).toContain(`/incidents/${encodeURIComponent(incident)}`);
    expect(JSON.stringify(result)).not.toContain(KEY);
    expect(rowsOf(await userOf(kibana, 'admin').run('SHOW CONNECTORS'))).toHaveLength(4);
  });

  it('run a statement with the values of an alert as parameters', async () => {
    const config = {
      run: 'statement',
      statement: 'SELECT id, $text AS text FROM pd.incidents WHERE id = $id',
    };
    const text = "'; DROP CONNECTOR pd; SELECT '";
    const result = await kibana.fire({
      user: 'reader',
      config,
      params: { parameters: { id: '{{id}}', text: '{{{message}}}' } },
      variables: { id: INCIDENT, message: text },
      rule: 'rule-1',
    });
    expect(result).toMatchObject({
      status: 'ok',
      data: { statements: [{ columns: ['id', 'text'], rows: [[INCIDENT, text]], more: 0 }] },
    });
    const missing = await kibana.fire({ user: 'reader', config, params: { parameters: {} } });
    expect(missing.message).toContain('$text has no value');
  });

  it('read indices with the rights of whoever runs them', async () => {
    const read = (statement: string) =>
      kibana.fire({ user: 'agent', config: { run: 'statement', statement }, params: {} });
    expect(await read('SELECT owner FROM logs-*')).toMatchObject({
      status: 'ok',
      data: { statements: [{ rows: [['agent']] }] },
    });
    const other = await read('SELECT owner FROM logs-admin');
    expect(other).toMatchObject({ status: 'error', retry: false, errorSource: 'user' });
  });

  it('read Kibana itself only for users', async () => {
    const config = { run: 'statement', statement: 'SELECT * FROM kibana.rules' };
    const fired = await kibana.fire({ user: 'agent', config, params: {} });
    expect(fired.message).toContain('can only be used by statements that a user runs');
    const shown = await userOf(kibana, 'agent').run('SELECT count(*) AS n FROM kibana.rules');
    expect(rowsOf(shown)).toEqual([[0]]);
  });

  it('show the request of a dry run, and send nothing', async () => {
    const before = pagerduty.log.length;
    const result = await kibana.fire({
      user: 'agent',
      config: ACK,
      params: { parameters: { incident_id: 'P9' }, dryRun: true },
    });
    expect(JSON.stringify(result.data)).toContain('/incidents/P9');
    expect(JSON.stringify(result.data)).not.toContain(KEY);
    expect(pagerduty.log.slice(before)).toEqual([]);
  });

  it('do nothing without the privilege, or in another space', async () => {
    const fire = (user: string, space?: string) =>
      kibana.fire({
        user,
        ...(space !== undefined && { space }),
        config: ACK,
        params: { parameters: { incident_id: INCIDENT } },
      });
    const before = pagerduty.log.length;
    expect((await fire('reader')).message).toContain('you lack the privilege "Run actions"');
    expect((await fire('stranger')).message).toContain('lacks the privilege to read');
    expect((await fire('admin', 'team')).message).toContain('"pd"');
    expect(pagerduty.log.slice(before)).toEqual([]);
  });

  it('tell Kibana when to retry, and when not to', async () => {
    const fire = (connector: string, params: object = { parameters: { incident_id: 'P1' } }) =>
      kibana.fire({ user: 'agent', config: { ...ACK, connector }, params, rule: 'rule-1' });
    const limited = await fire('busy');
    expect(limited).toMatchObject({ status: 'error', errorSource: 'user' });
    const wait = Date.parse(String(limited.retry)) - Date.now();
    expect(Math.abs(wait - 3_600_000)).toBeLessThan(60_000);
    expect(requests).toBe(1);
    expect(await fire('down')).toMatchObject({ status: 'error', retry: true });
    expect(await fire('gone')).toMatchObject({ status: 'error', retry: false });
    const empty = await fire('pd', { parameters: { incident_id: '' } });
    expect(empty).toMatchObject({ status: 'error', retry: false });
    const broken = await kibana.fire({
      user: 'agent',
      config: ACK,
      params: { parameters: { incident_id: '{{context.incident' } },
      variables: {},
      rule: 'rule-1',
    });
    expect(broken).toMatchObject({ status: 'error', retry: false });
    expect(broken.message).toContain('The template of "incident_id" could not be rendered');
  });

  it('are not suppressed by an alert that looks like a template that could not be rendered', async () => {
    const title = 'error rendering mustache template "{{context.title}": Unclosed tag at 16';
    const read = (text: string, variables: object) =>
      kibana.fire({
        user: 'agent',
        config: { run: 'statement', statement: 'SELECT $title AS title' },
        params: { parameters: { title: text } },
        variables: variables as Record<string, unknown>,
        rule: 'rule-1',
      });
    for (const template of ['{{context.title}}', '{{{context.title}}}', title])
      expect(await read(template, { context: { title } })).toMatchObject({
        status: template === title ? 'error' : 'ok',
        ...(template !== title && { data: { statements: [{ rows: [[title]] }] } }),
      });
    // A text cannot remove what tells them apart, nor is it changed by that.
    for (const text of ['', '-', '-\n', '\n-\n x'])
      expect(await read('{{context.title}}', { context: { title: text } })).toMatchObject({
        data: { statements: [{ rows: [[text]] }] },
      });
  });

  it('are checked before they are saved', async () => {
    const save = (config: object, user = 'agent') => kibana.save({ user, config });
    expect(await save(ACK)).toBeNull();
    expect(await save({ ...ACK, action: 'acknowlege' })).toContain('acknowledge');
    expect(await save({ run: 'statement', statement: 'DROP CONNECTOR pd' })).toContain(
      'DROP CONNECTOR cannot be run by an alert',
    );
    expect(await save({ run: 'statement', statement: 'SELEC' })).toContain('Line 1');
    expect(await save({ run: 'statement' })).toContain('Enter a statement');
    for (const statement of ['SELECT * FROM kibana.rules', 'CONNECTOR_EXEC kibana.x()'])
      expect(await save({ run: 'statement', statement })).toContain('a user runs');
    expect(await save(ACK, 'reader')).toContain('Run actions');
    expect(await save(ACK, 'stranger')).toContain('Run actions');
    expect((await kibana.state()).errors).toEqual([]);
  });

  it('obey the mode, xpack.actions.allowedHosts and the validators of older versions', async () => {
    const other = await home.start({
      config: { mode: 'read_only' },
      actions: { allowedHosts: ['api.pagerduty.com'] },
      validatesWith: 'validate',
    });
    const statement = (text: string) => ({ run: 'statement', statement: text });
    expect(await other.save({ config: statement('SELECT 1 AS one') })).toBeNull();
    const run = await other.fire({ config: statement('SELECT 1 AS one'), params: {} });
    expect(run).toMatchObject({ status: 'ok', data: { statements: [{ rows: [[1]] }] } });
    await other.stop();

    const plain = await home.start({ actions: { allowedHosts: ['api.pagerduty.com'] } });
    // Connectors of Moltler obey it, too, so there is none that could be used.
    expect(errorOf(await connect(plain))).toBe('host_not_allowed');
    expect(await plain.save({ config: ACK })).toContain('"pd"');
    await plain.stop();
  });
});
