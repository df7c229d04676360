import { SNAPSHOT } from '../../common/binding/fixtures/snapshot';
import type { EntityDeclaration } from '../../common/declaration';
import { ISSUES, fixture } from '../scan/testing/scan_fixture';
import { createDiscovery } from './discovery';
import { createMoltlerLanguage } from './moltler_language';
import { createScriptRunner } from './runner';
import type { StatementEngine } from './statement_engine';
import { fakeEngine } from './test_support/fake_engine';

const signal = new AbortController().signal;
const METRICS: EntityDeclaration = {
  ...ISSUES,
  discovery: {
    request: { method: 'GET', path: '/labels' },
    names: 'data',
    type: 'text',
    at: 'metric.{name}',
    inStar: false,
    operators: ['eq'],
  },
};

describe('columns that only the service knows', () => {
  it('are taken by any name where nothing may be sent', async () => {
    const made = fixture(() => ({ body: { data: ['cpu'] } }), { entities: { metrics: METRICS } });
    const connector = made.connector('tracker');
    const discover = createDiscovery({
      ...made,
      directory: { get: async () => connector, list: async () => [] },
    });
    const snapshot = {
      ...SNAPSHOT,
      connectors: SNAPSHOT.connectors.map((one) => ({ ...one, name: 'tracker' })).slice(0, 1),
    };
    const [first] = snapshot.connectors;
    const lacking = [{ connector: 'tracker', entity: 'metrics' }];
    const [entity] = first?.entities ?? [];
    if (first === undefined || entity === undefined) throw new Error('no entity');
    const { columns: _, ...bare } = { ...entity, name: 'metrics' };
    const without = { ...snapshot, connectors: [{ ...first, entities: [bare] }] };
    const richer = await discover(lacking, without, signal, 'unasked');
    expect(made.service.calls).toEqual([]);
    expect(richer.connectors[0]?.entities[0]).toMatchObject({
      columns: expect.arrayContaining([expect.objectContaining({ name: 'number' })]),
      openColumns: { type: 'text', pushable: ['eq'] },
    });
    await discover(lacking, without, signal);
    expect(made.service.calls).toEqual(['/labels']);
  });

  it.each([
    ['EXPLAIN SELECT * FROM jira_ops.issues', 'unasked'],
    ['EXPLAIN ANALYZE SELECT * FROM jira_ops.issues', undefined],
    ['SELECT * FROM jira_ops.issues; EXPLAIN SELECT * FROM jira_ops.issues', undefined],
  ])('are asked for by what is run: %s', async (text, how) => {
    const asked: unknown[] = [];
    const discover: StatementEngine['discover'] = async (_, snapshot, __, given) => {
      asked.push(given);
      return snapshot;
    };
    const engine: StatementEngine = {
      ...fakeEngine(),
      catalogue: { ...fakeEngine().catalogue, snapshot: async () => SNAPSHOT },
      discover,
    };
    const runner = createScriptRunner(engine, createMoltlerLanguage());
    for await (const event of runner.run({ text, parameters: {}, user: 'me', signal })) void event;
    expect(asked).toEqual([how]);
  });
});
