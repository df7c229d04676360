import type { ListDeclaration } from '../../../common/declaration';
import type { ConnectorUsage } from '../../connectors';
import type { FanOut } from '../scan_plan';
import { fixture } from '../testing';
import type { Candidate } from './candidate';
import { chooseList } from './choose_list';
import type { ScanRequest } from './scan_request';

const connector = fixture(() => ({ body: [] })).connector('tracker');

interface Facts extends Partial<Pick<Candidate, 'named' | 'pushed' | 'estimate'>> {
  readonly list?: Partial<ListDeclaration>;
  readonly fanOut?: FanOut;
}
const candidate = (name: string, expected: number | undefined, more: Facts = {}): Candidate => {
  const { list, fanOut, ...facts } = more;
  return {
    list: {
      name,
      request: { method: 'GET', path: `/${name}` },
      rows: '.',
      filters: [],
      pages: { kind: 'none' },
      ...list,
    },
    access: { list: name, query: {}, parameters: {}, ...(fanOut === undefined ? {} : { fanOut }) },
    pushed: [],
    residual: [],
    exact: true,
    named: false,
    aggregated: false,
    impossible: false,
    notes: [],
    estimate: { least: 1, ...(expected === undefined ? {} : { expected }) },
    ...facts,
  };
};
const keys = (most: number): FanOut => ({
  over: 'outer',
  column: 'id',
  most,
  from: { scan: 'other#1', column: 'id' },
});
const lookup = { lookup: true } as const;
const rounds = (expected: number, inTurn: number) => ({
  estimate: { least: 1, expected, rounds: inTurn },
});
const left = (remaining: number): Partial<ScanRequest> => ({
  usage: { buckets: [{ bucket: 'all', remaining, limit: remaining }] } as unknown as ConnectorUsage,
});
const fanned: FanOut = { over: 'values', sets: [{}, {}] };

const choice = (candidates: readonly Candidate[], more: Partial<ScanRequest> = {}) => {
  const request: ScanRequest = {
    id: 's1',
    connector,
    entity: 'issues',
    columns: [],
    conditions: [],
    whole: true,
    options: {},
    now: 0,
    outerBindings: [],
    pushDown: true,
    ...more,
  };
  const { chosen, because, orElse, rejected } = chooseList(candidates, request);
  return [
    `${chosen.list.name}: ${because ?? 'it is the only one'}`,
    ...(orElse === undefined ? [] : [`or ${orElse.list.name}`]),
    ...rejected.map(({ list, why }) => `not ${list}: ${why}`),
  ];
};

describe('of several lists', () => {
  it.each<[string, readonly Candidate[], Partial<ScanRequest>, readonly string[]]>([
    ['the only one needs no reason', [candidate('all', 3)], {}, ['all: it is the only one']],
    [
      'one that the statement names is read',
      [candidate('one', 1, { named: true, list: lookup }), candidate('all', 5)],
      {},
      [
        'one: the statement names the values to read',
        'not all: it reads more than the statement needs (about 5 requests, about 1.0 s)',
      ],
    ],
    [
      'a cheaper one is read instead',
      [candidate('one', 9, { named: true, list: lookup }), candidate('all', 1)],
      {},
      [
        'all: it takes fewer requests (about 1 request, about 200 ms instead of about 9 requests, about 1.8 s)',
        'not one: about 9 requests, about 1.8 s',
      ],
    ],
    [
      'a look-up of many values is not',
      [
        candidate('one', 1_200, { named: true, list: lookup }),
        candidate('some', 5, { named: true }),
      ],
      {},
      [
        'some: looking up each value would take about 1,200 requests, about 4 min',
        'not one: about 1,200 requests, about 4 min',
      ],
    ],
    [
      'the one that takes keys of a join is read',
      [
        candidate('all', 5),
        candidate('by_key', 5, { fanOut: keys(1) }),
        candidate('by_keys', 5, { fanOut: keys(100) }),
        candidate('by_few', 5, { fanOut: keys(10) }),
      ],
      {},
      [
        'by_keys: the join supplies the values to read, up to 100 per request',
        'not all: it reads more than the join needs (about 5 requests, about 1.0 s)',
        'not by_key: it takes one value per request',
        'not by_few: it takes up to 10 values per request',
      ],
    ],
    [
      'the cheapest and fastest is read',
      [candidate('all', 5), candidate('some', 2)],
      {},
      [
        'some: it takes the fewest requests (about 2 requests, about 400 ms)',
        'not all: about 5 requests, about 1.0 s',
      ],
    ],
    [
      'one that applies more conditions is read',
      [candidate('some', 2, { pushed: [{} as Candidate['pushed'][number]] }), candidate('all', 5)],
      {},
      [
        'some: it takes the fewest requests (about 2 requests, about 400 ms)',
        'not all: it applies fewer of the conditions (about 5 requests, about 1.0 s)',
      ],
    ],
    [
      'the cheapest is read for a few rows',
      [candidate('all', 10), candidate('fast', 20, rounds(20, 2))],
      { limit: 5 },
      [
        'all: only a few rows are needed, and it takes the fewest requests',
        'not fast: about 20 requests, about 400 ms',
      ],
    ],
    [
      'the faster one is read if it takes little more',
      [candidate('all', 10), candidate('fast', 20, rounds(20, 2))],
      left(1),
      [
        'all: the time saved by the faster list is not worth its extra requests (all: about 10 requests, about 2.0 s; fast: about 20 requests, about 400 ms; 1 request of the quota is left)',
        'not fast: about 20 requests, about 400 ms',
      ],
    ],
    [
      'the faster one is read if there is quota',
      [candidate('all', 10), candidate('fast', 20, rounds(20, 2))],
      left(5_000),
      [
        'fast: it is faster and takes a reasonable number of requests (all: about 10 requests, about 2.0 s; fast: about 20 requests, about 400 ms; 5,000 requests of the quota are left)',
        'not all: about 10 requests, about 2.0 s',
      ],
    ],
    [
      'time may be preferred',
      [candidate('all', 10), candidate('fast', 20, rounds(20, 2))],
      { options: { prefer: 'time' } },
      [
        "fast: prefer = 'time': about 20 requests, about 400 ms",
        'not all: about 10 requests, about 2.0 s',
      ],
    ],
    [
      'requests may be preferred',
      [candidate('all', 10), candidate('fast', 20, rounds(20, 2))],
      { options: { prefer: 'requests' } },
      [
        "all: prefer = 'requests': about 10 requests, about 2.0 s",
        'not fast: about 20 requests, about 400 ms',
      ],
    ],
    [
      'one of unknown length is begun',
      [candidate('all', undefined), candidate('each', undefined, { fanOut: fanned })],
      {},
      [
        'all: its length is unknown; if it turns out to be long, each is read instead, several lists at a time (the remaining quota is unknown)',
        'or each',
        'not each: an unknown number of requests',
      ],
    ],
    [
      'one of unknown length is read to its end if the quota is low',
      [candidate('all', undefined), candidate('each', undefined, { fanOut: fanned })],
      left(0),
      [
        "all: it takes the fewest requests, and the quota may be low (0 requests of the quota are left); to read each instead, add WITH (prefer = 'time')",
        'not each: an unknown number of requests',
      ],
    ],
  ])('%s', (_, candidates, more, expected) => {
    expect(choice(candidates, more)).toEqual(expected);
  });
});
