import { json } from '../../server/connectors/testing';
import { openEngines, type Engine } from '../faults/support/engine';
import { faultyService, repository, type FaultyService } from '../faults/support/service';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const MOST = 3;

describe('fan-outs and UNION branches of one statement', () => {
  const engines = openEngines();
  let service: FaultyService;
  let engine: Engine;
  beforeAll(async () => {
    service = await faultyService();
    engine = await engines.open();
    await engine.run(
      `CREATE CONNECTOR gh TYPE 'github' CONFIG {"token": "a-token-of-tests", "base_url": "${service.url}", "org": "acme"}
       OPTIONS {"retry_count": 0, "max_concurrency": ${MOST}, "cache_ttl": 0}`,
    );
  });
  afterAll(async () => {
    await engines.dispose();
    await service.close();
  });

  it('share the bound on concurrent requests', async () => {
    let inFlight = 0;
    let peak = 0;
    service.respondWith({
      '/orgs/acme/repos': (_, response) => json(response, 200, NAMES.map(repository)),
      '/repos/acme/': (_, response) => {
        inFlight++;
        peak = Math.max(peak, inFlight);
        // Responds when nothing else has arrived.
        setImmediate(() =>
          setImmediate(() => {
            inFlight--;
            json(response, 200, [{ id: 1, number: 1, title: 'x', state: 'open' }]);
          }),
        );
      },
    });
    const branches = ['open', 'closed', 'all'].map((state) =>
      state === 'all'
        ? 'SELECT count(*) AS n FROM gh.pulls'
        : `SELECT count(*) AS n FROM gh.pulls WHERE state = '${state}'`,
    );
    const { rows, error } = await engine.run(branches.join(' UNION ALL '));
    expect({ rows: rows.length, error }).toEqual({ rows: 3, error: undefined });
    expect(service.requests().filter((one) => one.includes('/pulls'))).toHaveLength(
      3 * NAMES.length,
    );
    expect(peak).toBeLessThanOrEqual(MOST);
  });
});
