import fc from 'fast-check';
import type { EntityDeclaration } from '../../../common/declaration';
import { ConnectorError } from '../../../common/errors';
import { prepareRequest } from '../../connectors';
import { declared, lyingService, SIZE, type Lie, type Paging } from '../testing/lying_service';
import { context, fixture, planOf, rowsOf } from '../testing/scan_fixture';

const ROWS: EntityDeclaration = {
  title: 'Rows',
  description: 'Rows',
  key: ['id'],
  incremental: { none: 'a test' },
  columns: { id: { type: 'integer' } },
  lists: [
    {
      name: 'all',
      request: { method: 'GET', path: '/rows' },
      rows: 'items',
      emptyOn: [410],
      filters: [],
    },
  ],
};
const PAGINGS: readonly Paging[] = [
  'link pages',
  'link cursor',
  'page',
  'page of total rows',
  'page of total pages',
  'offset',
  'offset of total',
  'offset with more',
  'cursor in query',
  'cursor in header',
  'cursor url',
  'cursor in json body',
  'cursor in form body',
];
const isCursor = (paging: Paging) => paging.includes('cursor');
/** If only a short page ends the list, a service that sends one too early cannot be detected. */
const trusting = (paging: Paging) => paging === 'page' || paging === 'offset';
const counts = (paging: Paging) => /total|link pages/.test(paging);

const at = fc.integer({ min: 1, max: 6 });
const lies = (paging: Paging): fc.Arbitrary<Lie> => {
  const always: fc.Arbitrary<Lie>[] = [
    fc.constant({ kind: 'none' }),
    fc.record({
      kind: fc.constant('is partial'),
      at,
      in: fc.constantFrom('body' as const, 'header' as const),
    }),
    fc.record({
      kind: fc.constant('rejects a page'),
      // 410 to the first request means that there are no rows.
      at: fc.integer({ min: 2, max: 6 }),
      status: fc.constantFrom(404 as const, 410 as const, 500 as const),
    }),
    fc.record({
      kind: fc.constant('too heavy'),
      row: fc.integer({ min: 1, max: 130 }),
      most: fc.integer({ min: 5, max: SIZE }),
    }),
    fc.record({
      kind: fc.constant('grows'),
      at,
      by: fc.integer({ min: 1, max: 50 }),
      front: isCursor(paging) ? fc.constant(false) : fc.boolean(),
    }),
    fc.record({ kind: fc.constant('repeats'), at }),
  ];
  const more: fc.Arbitrary<Lie>[] = [
    ...(paging.startsWith('link') ? [fc.record({ kind: fc.constant('loses its link'), at })] : []),
    ...(isCursor(paging) || paging === 'link pages'
      ? [fc.record({ kind: fc.constant('leads back'), at })]
      : []),
    ...(counts(paging) ? [fc.record({ kind: fc.constant('shrinks'), at })] : []),
    ...(/total/.test(paging)
      ? [
          fc.record({
            kind: fc.constant('counts wrong'),
            total: fc.constantFrom(0, 'the page' as const, 'too many' as const),
          }),
        ]
      : []),
    ...(trusting(paging) || paging === 'link cursor'
      ? []
      : [fc.record({ kind: fc.constant('ends early'), at: fc.integer({ min: 2, max: 6 }) })]),
    ...(trusting(paging)
      ? []
      : [fc.record({ kind: fc.constant('clamps'), to: fc.integer({ min: 3, max: SIZE }) })]),
    ...(isCursor(paging) || paging === 'link pages' || paging === 'offset with more'
      ? [fc.record({ kind: fc.constant('filters'), every: fc.integer({ min: 1, max: 45 }) })]
      : []),
  ] as fc.Arbitrary<Lie>[];
  return fc.oneof(...always, ...more);
};

const scenario = fc.constantFrom(...PAGINGS).chain((paging) =>
  fc.record({
    paging: fc.constant(paging),
    lie: lies(paging),
    count: fc.integer({ min: 0, max: 130 }),
    batchSize: fc.option(fc.integer({ min: 3, max: 40 }), { nil: undefined }),
  }),
);

async function read({
  paging,
  lie,
  count,
  batchSize,
}: typeof scenario extends fc.Arbitrary<infer T> ? T : never) {
  const service = lyingService(paging, lie, count);
  const posts = paging.includes('body');
  const form = paging === 'cursor in form body';
  const made = fixture(service.respond, {
    prepare: prepareRequest,
    bounds: { list_pages: 60, empty_pages: 10 },
    options: batchSize === undefined ? {} : { batchSize },
    api: {
      pages: declared(paging, lie),
      completeness: {
        partial: [{ at: { body: 'warnings' } }, { at: { header: 'X-Partial' }, startsWith: 'yes' }],
      },
    },
    entities: {
      issues: posts
        ? {
            ...ROWS,
            lists: ROWS.lists.map((list) => ({
              ...list,
              request: {
                method: 'POST' as const,
                path: '/rows',
                ...(form ? { encoding: 'form' as const, body: { q: 'x' } } : {}),
              },
            })),
          }
        : ROWS,
    },
  });
  const plan = planOf(['id'], {}, { list: 'all', parameters: {} });
  const scan = made.scanner.open(plan, context());
  try {
    const ids = (await rowsOf(scan)).map(([id]) => Number(id));
    return { service, ids, outcome: scan.outcome(), made, plan };
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error;
    return { service, error, made, plan };
  }
}

describe('whatever a service does', () => {
  it('all of its rows are returned and no others, or the result is reported as partial, or fails', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async (given) => {
        const { service, ids, outcome, error } = await read(given);
        expect(service.requests()).toBeLessThan(400);
        if (error !== undefined) {
          const honest = given.lie.kind === 'none' || given.lie.kind === 'filters';
          expect(honest).toBe(false);
          return;
        }
        const got = new Set(ids);
        expect([...got].filter((id) => !service.ever().has(id))).toEqual([]);
        if (outcome.complete) {
          expect(service.reportedPartial()).toBe(false);
          expect(service.throughout().filter((id) => !got.has(id))).toEqual([]);
        } else {
          expect(['partial', 'service_cap']).toContain(outcome.reason);
          expect(outcome.explanation).toMatch(/\w/);
        }
        // Nobody moved the rows: none arrived twice, and all in order.
        if (!['grows', 'shrinks', 'repeats', 'leads back'].includes(given.lie.kind))
          expect(ids).toEqual([...got].sort((a, b) => a - b));
      }),
      { numRuns: Number(process.env['RUNS'] ?? 300) },
    );
  }, 300_000);

  it('correct services are read completely, in any page size, and reported as complete', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async (given) => {
        const heavy = given.lie.kind === 'too heavy' ? given.lie : { kind: 'none' as const };
        const { ids, outcome, service } = await read({
          ...given,
          lie: heavy,
          batchSize: heavy.kind === 'none' ? given.batchSize : undefined,
        });
        expect(ids).toEqual(service.throughout());
        expect(outcome).toMatchObject({ complete: true, warnings: [] });
      }),
      { numRuns: 200 },
    );
  });

  it('a partial page is reported as partial again when it is read from the cache', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...PAGINGS),
        fc.constantFrom('body' as const, 'header' as const),
        async (paging, where) => {
          const lie: Lie = { kind: 'is partial', at: 2, in: where };
          const { outcome, made, plan, service } = await read({
            paging,
            lie,
            count: 70,
            batchSize: undefined,
          });
          expect(outcome).toMatchObject({ complete: false, reason: 'partial' });
          const before = service.requests();
          const again = made.scanner.open(plan, context());
          expect(await rowsOf(again)).toHaveLength(70);
          // The partial page is requested again together with the others of its list, so that all are from the same
          // time.
          expect(service.requests() - before).toBeGreaterThanOrEqual(1);
          expect(again.outcome()).toMatchObject({ complete: true });
        },
      ),
      { numRuns: 30 },
    );
  });
});
