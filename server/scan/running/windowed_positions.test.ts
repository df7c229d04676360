import { prepareRequest } from '../../connectors';
import type { ScanPosition } from '../position';
import {
  condition,
  DAY,
  entityOf,
  NOW,
  planOf,
  service,
  sorted,
  spread,
  upTo,
} from '../testing/capped_events';
import { context, fixture, rowsOf } from '../testing/scan_fixture';

describe('a list with windows of time that was read before', () => {
  it.each([
    ['as a whole first', []],
    ['from a bound on', [condition('gte', NOW - 400 * DAY)]],
  ])('loses no row if it is continued from a position: %s', async (_, conditions) => {
    const respond = service(spread(150, DAY));
    const { scanner, connector } = fixture(respond, {
      entities: { events: entityOf({}, { mostDays: 90 }) },
      prepare: prepareRequest,
    });
    const plan = planOf(connector('tracker'), { conditions });
    const run = async (from?: ScanPosition) => {
      const found: number[] = [];
      const stops: { readonly position: ScanPosition; readonly before: readonly number[] }[] = [];
      const scan = scanner.open(plan, context({ resumable: from === undefined ? {} : { from } }));
      for await (const { rowCount, values, position } of scan.batches()) {
        for (let row = 0; row < rowCount; row++) found.push(Number(values[0]?.[row]));
        if (position !== undefined) stops.push({ position, before: [...found] });
      }
      return { found, stops, complete: scan.outcome().complete };
    };
    const { stops, found } = await run();
    expect(sorted([...new Set(found)])).toEqual(upTo(150));
    expect(stops.at(-1)?.position.ended).toBe(true);
    for (const { position, before } of stops.slice(0, -1)) {
      const rest = await run(position);
      expect(sorted([...new Set([...before, ...rest.found])])).toEqual(upTo(150));
      expect(rest.complete).toBe(true);
    }
  });

  it('records in its positions that it was not read to its end, without windows', async () => {
    const entity = entityOf();
    const [list] = entity.lists;
    if (list === undefined) throw new Error('no list');
    const { windows: _, ...short } = list;
    const { scanner, connector } = fixture(service(spread(150, DAY)), {
      entities: { events: { ...entity, lists: [short] } },
      prepare: prepareRequest,
    });
    const plan = planOf(connector('tracker'));
    const positionsOf = async (from?: ScanPosition) => {
      const scan = scanner.open(plan, context({ resumable: from === undefined ? {} : { from } }));
      const positions: ScanPosition[] = [];
      for await (const { position } of scan.batches())
        if (position !== undefined) positions.push(position);
      return { positions, outcome: scan.outcome() };
    };
    const { positions } = await positionsOf();
    expect(positions.at(-1)).toMatchObject({ ended: true, incomplete: { reason: 'service_cap' } });
    for (const position of positions)
      expect((await positionsOf(position)).outcome).toMatchObject({
        complete: false,
        reason: 'service_cap',
      });
  });

  it('is complete if the cached scan serves it', async () => {
    const {
      scanner,
      service: sent,
      connector,
    } = fixture(service(spread(150, DAY)), {
      entities: { events: entityOf() },
      prepare: prepareRequest,
    });
    const plan = planOf(connector('tracker'), { columns: ['id'] });
    const first = await rowsOf(scanner.open(plan, context()));
    const count = sent.requests.length;
    const again = await rowsOf(scanner.open(plan, context()));
    expect(sent.requests.length).toBe(count);
    expect(sorted(again.map(([id]) => Number(id)))).toEqual(
      sorted(first.map(([id]) => Number(id))),
    );
  });
});
