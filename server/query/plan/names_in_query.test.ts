import type { ConnectorTypeDeclaration } from '../../../common/declaration';
import { renderPlanText } from '../../../common/contract';
import { prepareRequest } from '../../connectors';
import { explainPlan } from '../explain';
import { bindSelect, connectorOf, contextOf } from '../testing/sql';
import { planQuery, type PlanContext } from './index';

const list = (name: string, path: string) => ({
  name,
  request: { method: 'GET', path } as const,
  rows: '.',
  filters: [],
});
const entity = { title: '', description: '', incremental: { none: 'a fixture' } };

const chat: ConnectorTypeDeclaration = {
  name: 'chat',
  title: 'Chat',
  category: 'custom',
  description: 'A fixture',
  docs: 'https://chat.example',
  config: {},
  api: {
    baseUrl: [{ url: 'https://chat.example' }],
    authentication: [],
    pages: { kind: 'none' },
    limits: { maxConcurrency: 4, fallbackWaitSeconds: 1 },
    tests: {},
  },
  entities: {
    channels: {
      ...entity,
      key: ['id'],
      columns: { id: { type: 'text' }, name: { type: 'text' } },
      lists: [list('channels', '/channels')],
    },
    messages: {
      ...entity,
      key: ['channel', 'id'],
      columns: {
        id: { type: 'text' },
        channel: { type: 'text', parameter: 'channel' },
        text: { type: 'text' },
      },
      lists: [
        {
          ...list('channel', '/messages/{channel}'),
          needs: [
            {
              parameter: 'channel',
              column: 'channel',
              resolve: { when: '^#(.+)$', entity: 'channels', by: 'name', gives: 'id' },
            },
          ],
          parent: { entity: 'channels', supplies: { channel: 'id' } },
        },
      ],
    },
  },
};
const connectors = [connectorOf('c', chat, {})];
const IDS: Readonly<Record<string, string>> = { '#general': 'C1', '#random': 'C2' };
const resolved: PlanContext['resolved'] = (_connector, _resolution, written) => IDS[written];

const planned = (where: string, more: Partial<PlanContext> = {}) =>
  planQuery(
    bindSelect(`SELECT text FROM c.messages WHERE ${where}`, connectors),
    contextOf(connectors, more),
  );
const parametersOf = (where: string): readonly unknown[] => {
  const [scan] = planned(where, { resolved }).scans;
  const { fanOut, parameters } = scan?.access ?? {};
  const sets = fanOut?.over === 'values' ? fanOut.sets : [parameters ?? {}];
  return sets.map(({ channel }) => channel?.value);
};

describe('names in a query', () => {
  it.each([
    ["channel = '#general'", ['#general']],
    ["channel IN ('#general', 'C9', '#random')", ['#general', '#random']],
    ["channel = 'C9'", []],
    ["channel = '#'", []],
    ["text = '#general'", []],
    ["channel = '#general' AND 1 = 2", []],
    ["channel LIKE '#gen%'", []],
    ["channel <> '#general'", ['#general']],
    ["channel = '#general' OR channel = '#general' AND text = 'x'", ['#general']],
  ])('are looked up before it runs: %s', (where, names) => {
    expect((planned(where).lookUps ?? []).flatMap(({ written }) => written)).toEqual(names);
  });

  it.each([
    ["channel = '#general'", ['C1']],
    ["channel IN ('#general', 'C9', '#random')", ['C1', 'C9', 'C2']],
  ])('are then requested by their ids: %s', (where, ids) => {
    expect(parametersOf(where)).toEqual(ids);
    expect(planned(where, { resolved }).lookUps).toBeUndefined();
  });

  it('are compared as ids with the rows, too', () => {
    const { query } = planned("channel = '#general' AND text <> channel", { resolved });
    expect(JSON.stringify(query)).toContain('"C1"');
    expect(JSON.stringify(query)).not.toContain('#general');
  });

  it.each([
    "SELECT CASE channel WHEN '#general' THEN 1 END AS n FROM c.messages",
    "SELECT n FROM (SELECT channel, count(*) AS n FROM c.messages GROUP BY channel) x WHERE channel = '#general'",
    "WITH x AS (SELECT channel AS where_to FROM c.messages LIMIT 9), y AS (SELECT * FROM x) SELECT count(*) FROM y WHERE where_to = '#general'",
    "SELECT 1 FROM (SELECT channel FROM c.messages UNION ALL SELECT channel FROM c.messages LIMIT 5) x WHERE channel IN ('#general', 'C9')",
  ])('are compared as ids wherever the column is passed on: %s', (sql) => {
    const { query } = planQuery(bindSelect(sql, connectors), contextOf(connectors, { resolved }));
    expect(JSON.stringify(query)).toContain('"C1"');
    expect(JSON.stringify(query)).not.toContain('#general');
  });

  it('are shown by EXPLAIN, with the requests that look them up', () => {
    const context = contextOf(connectors);
    const plan = planned("channel = '#general'");
    const text = renderPlanText(explainPlan(plan, { ...context, prepare: prepareRequest }));
    expect(text).toContain("first, look up the id of '#general' by name: c.channels");
    expect(text).toContain('GET https://chat.example/channels');
    expect(text).toContain('GET https://chat.example/messages/{id:#general}');
    expect(text).toMatch(/^│ requests: 2$/m);
  });
});
