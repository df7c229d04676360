import { SNAPSHOT } from '../../common/binding/testing';
import type { StreamEvent } from '../../common/contract';
import type { EntityDeclaration } from '../../common/declaration';
import { fakeClock, memoryDocuments } from '../ports/fakes';
import { ISSUES, fixture } from '../scan/testing';
import { createDiscovery } from './discovery';
import { createScriptRunner } from '../script';
import type { StatementEngine } from './statement_engine';
import { fakeEngine } from '../script/testing';

const { signal } = new AbortController();
const asker = { user: 'ann', signal };
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
  it('can have any name if nothing may be sent', async () => {
    const made = fixture(() => ({ body: { data: ['cpu'] } }), { entities: { metrics: METRICS } });
    const connector = made.connector('tracker');
    const discover = createDiscovery({
      documents: memoryDocuments(),
      ...made,
      directory: { get: async () => connector, list: async () => [] },
    });
    const snapshot = {
      ...SNAPSHOT,
      connectors: SNAPSHOT.connectors.map((one) => ({ ...one, name: 'tracker' })).slice(0, 1),
    };
    const [first] = snapshot.connectors;
    const missingSchemas = [{ connector: 'tracker', entity: 'metrics' }];
    const [entity] = first?.entities ?? [];
    if (first === undefined || entity === undefined) throw new Error('no entity');
    const { columns: _, ...bare } = { ...entity, name: 'metrics' };
    const without = { ...snapshot, connectors: [{ ...first, entities: [bare] }] };
    const richer = await discover(missingSchemas, without, asker, 'offline');
    expect(made.service.requests).toEqual([]);
    expect(richer.connectors[0]?.entities[0]).toMatchObject({
      columns: expect.arrayContaining([expect.objectContaining({ name: 'number' })]),
      openColumns: { type: 'text', pushable: ['eq'] },
    });
    await discover(missingSchemas, without, asker);
    expect(made.service.requests).toEqual(['/labels']);
  });

  it.each([
    ['EXPLAIN SELECT * FROM jira_ops.issues', 'offline'],
    ['EXPLAIN ANALYZE SELECT * FROM jira_ops.issues', undefined],
    ['SELECT * FROM jira_ops.issues; EXPLAIN SELECT * FROM jira_ops.issues', undefined],
  ])('are requested by statements that run: %s', async (text, how) => {
    const modes: unknown[] = [];
    const discover: StatementEngine['discover'] = async (_, snapshot, __, given) => {
      modes.push(given);
      return snapshot;
    };
    const engine: StatementEngine = {
      ...fakeEngine(),
      catalog: { ...fakeEngine().catalog, snapshot: async () => SNAPSHOT },
      discover,
    };
    const runner = createScriptRunner(engine);
    for await (const event of runner.run({ text, parameters: {}, user: 'me', signal })) void event;
    expect(modes).toEqual([how]);
  });

  it.each([1, 2])(
    'are waited for no longer than a statement may take (binding %i)',
    async (nth) => {
      const fake = fakeEngine({ bounds: { statement_seconds: 60 } });
      const clock = fakeClock();
      let waiting = false;
      let bound = 0;
      const engine: StatementEngine = {
        ...fake,
        ports: { ...fake.ports, clock },
        catalog: { ...fake.catalog, snapshot: async () => SNAPSHOT },
        discover: (_, snapshot, { signal: given }) => {
          if (++bound < nth) return Promise.resolve(snapshot);
          waiting = true;
          return new Promise((_resolve, reject) => {
            // A client reports the abort in its own words.
            given.addEventListener('abort', () => reject(new Error('socket closed')));
          });
        },
      };
      const before = nth === 1 ? '' : "CREATE SECRET a VALUE 'b'; ";
      const text = `${before}SELECT * FROM jira_ops.issues`;
      const runner = createScriptRunner(engine);
      const events: StreamEvent[] = [];
      const running = (async () => {
        const request = { text, parameters: {}, user: 'me', signal };
        for await (const event of runner.run(request)) events.push(event);
      })();
      while (!waiting) await clock.advance(0);
      await clock.advance(60_000);
      await running;
      expect(events.slice(-2)).toMatchObject([
        { type: 'error', error: { code: 'statement_timed_out' } },
        { type: 'done', ok: false },
      ]);
      expect(clock.sleeping()).toBe(0);
    },
  );
});
