import type { Document, IndexColumn } from '../../../server/ports';
import type { ElasticsearchPorts } from '../../../server/storage';
import type { BenchCase, Figure } from '../case';
import { engineOn } from '../engine';
import { openBenchElasticsearch, randomPrefix } from '../measure/elasticsearch';
import { median } from '../measure/statistics';

/** MOLTLER_BENCH_DOCUMENTS replaces it. */
const DOCUMENTS = 1_000_000;
const PAGE = 2_000;
const AHEAD = 4;
/** The server compiles its code meanwhile. */
const WARM_UP = 10;
const RUNS = 20;
const INDEX = 'grouping';

const column = (name: string, type: IndexColumn['type'], ignoringCase = false): IndexColumn => ({
  name,
  type,
  ignoringCase,
});
const COLUMNS = [
  column('repo', 'text', true),
  column('state', 'text', true),
  column('number', 'integer'),
  column('created_at', 'timestamp'),
];

const documentOf = (n: number): Document => ({
  id: `connector:issues:repo-${n % 200}#${n}`,
  content: {
    repo: `repo-${n % 200}`,
    state: n % 3 === 0 ? 'open' : 'closed',
    number: n,
    created_at: new Date(1_700_000_000_000 + n * 1000).toISOString(),
  },
});

const terms = (field: string) => ({ [field]: { terms: { field, missing_bucket: true } } });

/** A statement, and the aggregation that someone would write by hand for it. */
const GROUPINGS = [
  {
    name: 'by two columns',
    sql: `SELECT repo, state, count(*) FROM ${INDEX} GROUP BY repo, state`,
    sources: [terms('repo'), terms('state')],
    aggs: undefined,
  },
  {
    name: 'by two columns, with a sum',
    sql: `SELECT repo, state, count(*), sum(number) FROM ${INDEX} GROUP BY repo, state`,
    sources: [terms('repo'), terms('state')],
    aggs: { sum: { sum: { field: 'number' } } },
  },
  {
    name: 'by day',
    sql: `SELECT date_trunc('day', created_at), count(*) FROM ${INDEX} GROUP BY 1`,
    sources: [
      {
        day: {
          date_histogram: { field: 'created_at', fixed_interval: '1d', missing_bucket: true },
        },
      },
    ],
    aggs: undefined,
  },
] as const;

/** GROUP BY over an index, against the same composite aggregation without the product. */
export const groupingCase: BenchCase = async () => {
  const server = await openBenchElasticsearch();
  if (server === undefined) return [];
  const count = Number(process.env['MOLTLER_BENCH_DOCUMENTS'] ?? DOCUMENTS);
  const prefix = `${randomPrefix()}-`;
  const ports = await server.open(prefix);
  const engine = engineOn(ports, () => ports.close());
  const figures: Figure[] = [];
  try {
    await fill(ports, count);
    for (const { name, sql, sources, aggs } of GROUPINGS) {
      const composite = { size: 10_000, sources };
      const groups = { composite, ...(aggs !== undefined && { aggs }) };
      const byHand = async (): Promise<number> => {
        const path = `${server.url}/${prefix}${INDEX}/_search`;
        const response = await fetch(path, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ size: 0, track_total_hits: false, aggs: { groups } }),
        });
        const body = (await response.json()) as {
          readonly aggregations: { readonly groups: { readonly buckets: readonly unknown[] } };
        };
        return body.aggregations.groups.buckets.length;
      };
      const [ours, theirs]: [number[], number[]] = [[], []];
      for (let run = 0; run < WARM_UP + RUNS; run += 1) {
        const both = [
          async () => {
            const { rows, milliseconds } = await engine.run(sql);
            ours.push(milliseconds);
            return rows;
          },
          async () => {
            const from = performance.now();
            const groupsFound = await byHand();
            theirs.push(performance.now() - from);
            return groupsFound;
          },
        ];
        const found = new Set<number>();
        for (const measure of run % 2 === 0 ? both : both.reverse()) {
          // Elasticsearch remembers the results of such requests.
          await fetch(`${server.url}/${prefix}${INDEX}/_cache/clear?request=true`, {
            method: 'POST',
          });
          found.add(await measure());
        }
        if (found.size !== 1) throw new Error(`${sql} returned other groups`);
      }
      const [own, other] = [median(ours.slice(WARM_UP)), median(theirs.slice(WARM_UP))];
      figures.push({
        name: `GROUP BY over ${count.toLocaleString('en')} documents ${name} ÷ by hand`,
        value: own / other,
        unit: '×',
        target: { most: 1.1 },
        note: `median of ${RUNS}: ${own.toFixed(0)} ms against ${other.toFixed(0)} ms for the composite aggregation`,
      });
    }
    await ports.documents.drop(INDEX);
  } finally {
    await engine.close();
    await server.stop();
  }
  return figures;
};

async function fill({ documents }: ElasticsearchPorts, count: number): Promise<void> {
  await documents.prepare({ name: INDEX, columns: COLUMNS });
  const { signal } = new AbortController();
  let from = 0;
  const writer = async (): Promise<void> => {
    while (from < count) {
      const first = from;
      from += PAGE;
      const page = Array.from({ length: Math.min(PAGE, count - first) }, (_, at) =>
        documentOf(first + at),
      );
      const outcomes = await documents.write(
        page.map((document) => ({ type: 'put', index: INDEX, document })),
        { fence: 1, signal },
      );
      if (outcomes.some(({ type }) => type !== 'done')) throw new Error('not all were written');
    }
  };
  await Promise.all(Array.from({ length: AHEAD }, writer));
  await documents.refresh([INDEX]);
}
