import { problemsOf } from '../../common/declaration';
import type { StreamEvent } from '../../common/contract';
import { createRegistry } from '../../server/connector_types';
import { createMoltler, type Moltler } from '../../server/moltler';
import { memoryPorts } from '../../server/ports/fakes';
import {
  kibanaServices,
  kibanaType,
  withOwnConnector,
  type KibanaRequest,
} from '../../server/kibana/testing';
import { errorOf, rowsOf } from './harness/client';
import { ownPlugins, type OwnObjects } from './harness/own_plugins';
import { CHILD_PATHS } from '../support/built';

const time = (minute: number): string => new Date(Date.UTC(2026, 10, 30, 12, minute)).toISOString();

const OBJECTS: OwnObjects = {
  connectors: [
    {
      id: 'slack-1',
      name: 'My Slack',
      actionTypeId: '.slack',
      config: { a: 1 },
      isPreconfigured: false,
    },
    { id: 'twin-1', name: 'Twin', actionTypeId: '.index', isPreconfigured: false },
    { id: 'twin-2', name: 'Twin', actionTypeId: '.index', isPreconfigured: true },
    { id: 'broken', name: 'Broken', actionTypeId: '.email', fails: 'no such host' },
    { id: 'secret', name: 'Of Ada', actionTypeId: '.email', seenBy: ['ada'] },
  ],
  rules: Array.from({ length: 230 }, (_, at) => ({
    id: `rule-${at}`,
    name: `Rule ${at}`,
    enabled: at % 2 === 0,
    alertTypeId: '.es-query',
    schedule: { interval: '1m' },
    executionStatus: { status: 'ok', lastExecutionDate: time(1) },
    createdAt: time(0),
    ...(at < 30 && { seenBy: ['ada'] }),
  })),
  cases: [
    { id: 'case-1', title: 'One', status: 'open', created_at: time(0), assignees: [{ uid: 'u1' }] },
    { id: 'case-2', title: 'Two', status: 'closed', created_at: time(1), assignees: [] },
  ],
  alerts: Array.from({ length: 1200 }, (_, at) => ({
    '@timestamp': time(at),
    ...(at % 2
      ? { 'kibana.alert.uuid': `a-${at}`, 'kibana.alert.status': 'active' }
      : { kibana: { alert: { uuid: `a-${at}`, status: 'recovered' } } }),
  })),
};

describe('Kibana itself as a connector', () => {
  let moltler: Moltler;
  let ports: ReturnType<typeof memoryPorts>;

  beforeEach(() => {
    ports = memoryPorts();
    moltler = createMoltler({
      ports: { ...ports, connectorConfigs: withOwnConnector(ports.connectorConfigs) },
      registry: createRegistry([kibanaType]),
      mode: 'full',
      childPaths: CHILD_PATHS,
      version: 'test',
    });
  });
  afterEach(() => moltler.close());

  const run = async (
    text: string,
    user: string | null = 'bob',
    objects: OwnObjects = OBJECTS,
    more: object = {},
  ): Promise<readonly StreamEvent[]> => {
    const all = ownPlugins(objects, () => user ?? undefined);
    const plugins = Object.fromEntries(
      Object.entries(all).filter(([name]) => !objects.without?.includes(name as never)),
    );
    const events: StreamEvent[] = [];
    for await (const event of moltler.run({
      text,
      parameters: {},
      user: user ?? 'nobody',
      ...(user !== null && {
        hostServices: kibanaServices(plugins, {} as KibanaRequest),
      }),
      signal: new AbortController().signal,
      ...more,
    }))
      events.push(event);
    return events;
  };
  const runForNobody = (text: string) => run(text, null);

  it('is declared without problems', () => {
    expect(problemsOf(kibanaType)).toEqual([]);
  });

  it('has its tables, with all rows that the user may see', async () => {
    const count = async (table: string, user: string) =>
      rowsOf(await run(`SELECT count(*) AS n FROM kibana.${table}`, user))[0]?.[0];
    expect(await count('rules', 'ada')).toBe(230);
    expect(await count('rules', 'bob')).toBe(200);
    expect(await count('connectors', 'ada')).toBe(5);
    expect(await count('connectors', 'bob')).toBe(4);
    expect(await count('alerts', 'bob')).toBe(1200);
    expect(await count('cases', 'bob')).toBe(2);
    const rules = await run(
      "SELECT id, rule_type_id, interval, status, enabled FROM kibana.rules WHERE id = 'rule-31'",
    );
    expect(rowsOf(rules)).toEqual([['rule-31', '.es-query', '1m', 'ok', false]]);
    const cases = await run("SELECT id, assignees FROM kibana.cases WHERE status = 'open'");
    expect(rowsOf(cases)).toEqual([['case-1', ['u1']]]);
  });

  it('reads alerts since a time, whether their fields are nested or not', async () => {
    const events = await run(
      `SELECT id, status FROM kibana.alerts WHERE timestamp >= '${time(1198)}' ORDER BY timestamp`,
    );
    expect(rowsOf(events)).toEqual([
      ['a-1198', 'recovered'],
      ['a-1199', 'active'],
    ]);
    expect(JSON.stringify(events)).toContain('"rows":2');
  });

  it('shares nothing between users, not even what was just read, or is being read', async () => {
    const text = "SELECT count(*) AS n FROM kibana.connectors WITH (max_age = '1h')";
    const both = await Promise.all([run(text, 'ada'), run(text, 'bob'), run(text, 'ada')]);
    expect(both.map((events) => rowsOf(events)[0]?.[0])).toEqual([5, 4, 5]);
    expect(rowsOf(await run(text, 'bob'))[0]?.[0]).toBe(4);
    expect(rowsOf(await run('SHOW CACHE', 'bob'))).toEqual([]);
  });

  it('runs connectors of Kibana by id or name, as the user', async () => {
    for (const name of ['`slack-1`', '`My Slack`', '`my slack`']) {
      const events = await run(
        `CONNECTOR_EXEC kibana.${name}(message => 'hi', count => 2, nested => {"a": [1]})`,
      );
      expect(errorOf(events)).toBeUndefined();
      expect(JSON.stringify(rowsOf(events))).toContain('"by":"bob"');
      expect(JSON.stringify(rowsOf(events))).toContain('"message":"hi"');
    }
    const object = await run('CONNECTOR_EXEC kibana.`slack-1`({"message": "x"})');
    expect(JSON.stringify(rowsOf(object))).toContain('"message":"x"');
    const named = await run("CONNECTOR_EXEC kibana.connectors.run(connector => 'slack-1')");
    expect(errorOf(named)).toBeUndefined();
    const [audit] = rowsOf(await run('SHOW AUDIT LIMIT 1'));
    expect(JSON.stringify(audit)).toContain('kibana');
  });

  it('shows the request of a dry run, and sends nothing', async () => {
    const events = await run("DRY RUN CONNECTOR_EXEC kibana.`My Slack`(message => 'hi')");
    expect(JSON.stringify(rowsOf(events))).toContain('/api/actions/connector/My%20Slack/_execute');
  });

  it('runs one for each row of a query', async () => {
    const events = await run(
      'CONNECTOR_EXEC kibana.`slack-1`(message => title) FOR EACH (SELECT title FROM kibana.cases)',
    );
    expect(errorOf(events)).toBeUndefined();
    expect(JSON.stringify(rowsOf(events))).toContain('"message":"Two"');
  });

  it.each<[string, string, string, string]>([
    ['a name that does not exist', 'CONNECTOR_EXEC kibana.gone()', 'bob', 'not_found'],
    ['a name of several', 'CONNECTOR_EXEC kibana.Twin()', 'bob', 'request_rejected'],
    ['one of others', 'CONNECTOR_EXEC kibana.secret()', 'bob', 'not_found'],
    ['a missing privilege', 'CONNECTOR_EXEC kibana.`slack-1`()', 'reader', 'permission_denied'],
    ['a failure', 'CONNECTOR_EXEC kibana.broken()', 'bob', 'service_failed'],
  ])('reports %s', async (_, text, user, code) => {
    const events = await run(text, user);
    expect(errorOf(events)).toBe(code);
    if (code === 'service_failed') expect(JSON.stringify(events)).toContain('no such host');
  });

  it('obeys the mode and the rights of the user', async () => {
    const text = 'CONNECTOR_EXEC kibana.`slack-1`()';
    expect(errorOf(await run(text, 'bob', OBJECTS, { mode: 'read_only' }))).toBe(
      'action_not_allowed',
    );
    const rights = { actions: false, connectors: true, syncs: true };
    expect(errorOf(await run(text, 'bob', OBJECTS, { rights }))).toBe('privilege_missing');
  });

  it('names the plugin that is missing', async () => {
    const objects = { ...OBJECTS, without: ['cases'] as const };
    const events = await run('SELECT * FROM kibana.cases', 'bob', objects);
    expect(errorOf(events)).toBe('host_plugin_missing');
    expect(JSON.stringify(events)).toContain('The plugin \\"cases\\" of Kibana');
    expect(rowsOf(await run('SELECT count(*) AS n FROM kibana.rules', 'bob', objects))).toEqual([
      [200],
    ]);
  });

  it('cannot be used by alerts and syncs, which are not users', async () => {
    expect(errorOf(await runForNobody('SELECT * FROM kibana.rules'))).toBe('host_services_missing');
    expect(errorOf(await runForNobody('CONNECTOR_EXEC kibana.`slack-1`()'))).toBe(
      'host_services_missing',
    );
  });

  it('is always there, and cannot be changed', async () => {
    expect(rowsOf(await run('SHOW CONNECTORS')).map(([name]) => name)).toEqual(['kibana']);
    expect(await ports.connectorConfigs.list()).toEqual([]);
    for (const text of [
      'DROP CONNECTOR kibana',
      'ALTER CONNECTOR kibana DISABLE',
      'ALTER CONNECTOR kibana SET OPTIONS {"cache_ttl": 60}',
    ])
      expect(errorOf(await run(text))).toBe('host_connector_fixed');
    const events = await run('TEST CONNECTOR kibana');
    expect(errorOf(events)).toBeUndefined();
  });
});
