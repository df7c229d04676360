import { openEngines, type Engine } from './support/engine';
import { completeness, connectDatadog } from './support/datadog';
import { faultyService, says, type FaultyService } from './support/service';

/** A column that can have any name, of a name that no row has, is NULL: the result says so. */
describe('labels that no row has', () => {
  const engines = openEngines();
  let service: FaultyService;
  let engine: Engine;
  beforeEach(async () => {
    service = await faultyService();
    engine = await engines.open();
  });
  afterEach(() => service.close());
  afterAll(() => engines.dispose());
  const noticesOf = async (statement: string): Promise<readonly string[]> => {
    const run = await engine.run(statement);
    expect(run.error).toBeUndefined();
    return completeness(run)?.notices ?? [];
  };

  describe('of Prometheus', () => {
    const series = (labels: object) => ({ metric: { __name__: 'up', ...labels }, value: [1, '1'] });
    const respond = (...result: readonly object[]): void =>
      service.respondWith({
        '/api/v1/labels': says({ status: 'success', data: ['__name__', 'instance', 'job'] }),
        '/api/v1/query': says({ status: 'success', data: { resultType: 'vector', result } }),
      });
    beforeEach(() =>
      engine.run(`CREATE CONNECTOR p TYPE 'prometheus' CONFIG {"url": "${service.url}"}`),
    );

    it('are named, with the label that was probably meant', async () => {
      respond(series({ instance: 'a' }), series({ instance: 'b' }));
      expect(await noticesOf(`SELECT instnce, value FROM p.metrics WHERE metric = 'up'`)).toEqual([
        'No row has "instnce", so it is NULL everywhere. Did you mean "instance"?',
      ]);
      expect(await noticesOf(`SELECT instance FROM p.metrics WHERE metric = 'up'`)).toEqual([]);
    });

    it('are named if they are the reason why there are no rows', async () => {
      respond();
      expect(
        await noticesOf(`SELECT value FROM p.metrics WHERE metric = 'up' AND jbo = 'x'`),
      ).toEqual(['No row was found, and "jbo" is not known to the service. Did you mean "job"?']);
      expect(
        await noticesOf(`SELECT value FROM p.metrics WHERE metric = 'up' AND job = 'x'`),
      ).toEqual([]);
    });

    it('are not named if some row has them, or if not all rows were read', async () => {
      respond(series({}), series({ shard: 'a' }));
      const some = `SELECT shard FROM p.metrics WHERE metric = 'up'`;
      expect(await noticesOf(some)).toEqual([]);
      expect(await noticesOf(`${some} LIMIT 1`)).toEqual([]);
    });

    it('are named without a suggestion if the labels cannot be listed', async () => {
      const data = { resultType: 'vector', result: [series({})] };
      service.respondWith({ '/api/v1/query': says({ status: 'success', data }) });
      expect(await noticesOf(`SELECT instnce FROM p.metrics WHERE metric = 'up'`)).toEqual([
        'No row has "instnce", so it is NULL everywhere.',
      ]);
    });
  });

  describe('of Datadog', () => {
    beforeEach(() => connectDatadog(engine, service));
    const respond = (tag: string): void =>
      service.respondWith({
        '/api/v1/tags/hosts': says({ tags: { 'host:web-1': ['web-1'], 'env:prod': ['web-1'] } }),
        '/api/v1/query': says({
          status: 'ok',
          series: [{ metric: 'm', scope: tag, tag_set: [tag], pointlist: [[1, 2]], length: 1 }],
        }),
      });

    it('are named, with the tag that was probably meant', async () => {
      respond('hst:N/A');
      expect(await noticesOf(`SELECT hst, value FROM dd.metrics WHERE metric = 'm'`)).toEqual(
        expect.arrayContaining([
          'No row has "hst", so it is NULL everywhere. Did you mean "host"?',
        ]) as string[],
      );
    });
  });
});

describe('an empty QUERY of Datadog', () => {
  const engines = openEngines();
  let service: FaultyService;
  let engine: Engine;
  beforeAll(async () => {
    service = await faultyService();
    engine = await engines.open();
    await connectDatadog(engine, service);
  });
  afterAll(async () => {
    await service.close();
    await engines.dispose();
  });

  it.each(['', '  '])('matches all log events: %j', async (query) => {
    service.respondWith({ '/api/v2/logs/events/search': says({ data: [] }) });
    const { error } = await engine.run(
      `SELECT id FROM dd.logs WHERE QUERY = '${query}' AND service = 'checkout'`,
    );
    expect(error).toBeUndefined();
    const sent = JSON.parse(service.seen.at(-1)?.body ?? '{}') as { filter: { query: string } };
    expect(sent.filter.query).toBe('service:"checkout"');
  });

  it('is rejected for metrics before anything is sent', async () => {
    const before = service.seen.length;
    const { error } = await engine.run(
      `SELECT value FROM dd.metrics WHERE QUERY = '' AND metric = 'system.load.1'`,
    );
    expect(error?.message).toContain('The value of "QUERY" cannot be sent: it is empty');
    expect(service.seen).toHaveLength(before);
  });
});
