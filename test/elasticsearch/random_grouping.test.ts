import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { needs } from '../support/needs';
import { COLUMNS, groupingStore } from './grouping_store';

jest.setTimeout(120_000);

needs('elasticsearch')('groups of documents on Elasticsearch', () => {
  const { indexWith, both } = groupingStore();

  test('are the same as without the store, for random documents and queries', async () => {
    const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 4 });
    const content = fc.record({
      repo: maybe(fc.constantFrom('a', 'b', '', 'é', 'A')),
      open: maybe(fc.boolean()),
      points: maybe(fc.oneof(fc.integer({ min: -5, max: 5 }), fc.integer())),
      weight: maybe(fc.constantFrom(0, 0.1, -2.5, 1e300)),
      due: maybe(fc.constantFrom('2026-01-31', '1969-12-31', '0001-01-01')),
      at: maybe(
        fc.constantFrom(
          '2026-01-31T12:00:00.123456Z',
          '2026-01-31T00:00:00Z',
          '1969-12-31T23:59:59.9999Z',
        ),
      ),
    });
    const key = fc.constantFrom(
      'repo',
      'open',
      'points',
      'weight',
      'due',
      "date_trunc('day', at)",
      'year(at)',
      '_index',
      'lower(repo)',
    );
    const aggregate = fc.constantFrom(
      'count(*)',
      'count(points)',
      'count(repo)',
      'count(weight)',
      'sum(points)',
      'avg(points)',
      'min(points)',
      'max(weight)',
      'min(due)',
      'max(repo)',
      'count(DISTINCT repo)',
      'bool_and(open)',
      'count(*) FILTER (WHERE open)',
      'count(at)',
    );
    const query = fc.record({
      keys: fc.uniqueArray(key, { maxLength: 3 }),
      aggregates: fc.uniqueArray(aggregate, { minLength: 1, maxLength: 4 }),
      having: fc.constantFrom('', 'HAVING count(*) > 1', 'HAVING min(points) IS NULL'),
      where: fc.constantFrom(
        '',
        "WHERE repo = 'a'",
        'WHERE points > 0',
        'WHERE open',
        'WHERE repo IS NULL',
        "WHERE due >= '2000-01-01'",
      ),
    });
    let grouped = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(fc.array(content, { maxLength: 30 }), fc.array(content, { maxLength: 10 })),
        fc.array(query, { minLength: 6, maxLength: 6 }),
        async ([one, other], queries) => {
          const name = `p-${randomUUID().slice(0, 8)}`;
          await indexWith(one, COLUMNS, `${name}-1`);
          await indexWith(other, COLUMNS.slice(0, 4), `${name}-2`);
          const pattern = `${name}-*`;
          for (const { keys, aggregates, having, where } of queries) {
            const by =
              keys.length === 0 ? '' : `GROUP BY ${keys.map((_, at) => at + 1).join(', ')}`;
            const { plan } = await both(
              `SELECT ${[...keys, ...aggregates].join(', ')} FROM ${pattern} ${where} ${by} ${having}`,
              [pattern],
            );
            if (plan.scans.some(({ groups }) => groups !== undefined)) grouped += 1;
          }
        },
      ),
      { numRuns: 12 },
    );
    // The property would hold if nothing was grouped.
    expect(grouped).toBeGreaterThan(20);
  });
});
