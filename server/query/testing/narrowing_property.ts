import * as fc from 'fast-check';
import { patternSchema, type BoundExpression } from '../../../common/binding';
import {
  entityOf,
  type DataType,
  type JsonValue,
  type WantedSort,
} from '../../../common/declaration';
import type { DocumentStore } from '../../ports';
import { fakeClock } from '../../ports/fakes';
import { DOCUMENTS, indexScan, type ScanPlan, type ScanRequest, type ScanValue } from '../../scan';
import { connectorWithoutService } from '../connector_without_service';
import { readingOf } from '../indices/narrowed_reading';
import { truth, type Row } from './three_valued';
import { planTriedScan } from './tried_scan';
import { predicateOf, type TriedColumn } from './translator_property';

/** Documents of a store, and the columns and values that predicates use. */
export interface TriedDocuments {
  readonly store: DocumentStore;
  readonly pattern: string;
  readonly columns: Readonly<Record<string, TriedColumn>>;
}

const { signal } = new AbortController();

/** The documents as rows, and how they are planned and read. */
async function opened({ store, pattern, columns: tried }: TriedDocuments) {
  const described = await store.describe(pattern);
  const { columns: all, differing } = patternSchema(pattern, described);
  const columns = all.map(({ name, type, ignoringCase }) => ({
    name,
    type,
    ignoringCase,
  }));
  const connector = connectorWithoutService('s', 's', [
    {
      name: pattern,
      description: '',
      list: DOCUMENTS,
      columns,
      reading: readingOf(pattern, { described, columns }, store),
    },
  ]);
  const names = Object.keys(tried);
  const planOf = (predicate: BoundExpression, more: Partial<ScanRequest> = {}): ScanPlan =>
    planTriedScan({ connector, entity: pattern, columns: names }, predicate, more);
  const scanned = {
    names: described.map(({ name }) => name),
    columns,
    mixed: new Map(differing.map(({ column }) => [column, ''])),
  };
  const rowsOf = async (plan: ScanPlan): Promise<readonly Row[]> => {
    const scan = indexScan(
      { documents: store, clock: fakeClock() },
      plan,
      scanned,
      entityOf(connector.declaration, pattern)!,
      { signal, priority: 'interactive' },
    );
    const rows: Row[] = [];
    for await (const { rowCount, values } of scan.batches())
      for (let at = 0; at < rowCount; at++) {
        const row = scan.columns.map(({ name, type }, column): [string, ScanValue] => [
          `s.${name}`,
          comparable(type, values[column]?.[at]),
        ]);
        rows.push(Object.fromEntries(row) as Row);
      }
    return rows;
  };
  const every = { ...planOf(TRUE), columns: ['_index', ...new Set(['_id', ...names])] };
  return { planOf, rowsOf, rows: await rowsOf(every) };
}

/**
 * Random predicates over the documents of a pattern: those that the store returns for a predicate are at least those for
 * which it is true, and no others if the store says so. Returns for how many something was pushed down, and how many of
 * these were exact.
 */
export async function triedNarrowing(tried: TriedDocuments, numRuns: number) {
  const { store, pattern } = tried;
  const { planOf, rows } = await opened(tried);
  let pushed = 0;
  let exact = 0;
  const returned = async (plan: ScanPlan): Promise<ReadonlySet<string>> => {
    const filter: JsonValue = plan.access.translation?.narrowing ?? null;
    const found = new Set<string>();
    if (plan.neverRead === true) return found;
    for await (const batch of store.read({ pattern, batch: 1000, signal, filter }))
      for (const { index, id } of batch) found.add(`${index} ${id}`);
    return found;
  };
  await fc.assert(
    fc.asyncProperty(predicateOf(tried.columns), async (predicate) => {
      const plan = planOf(predicate);
      const anything = plan.pushed.length + (plan.pushedAlternatives?.length ?? 0) > 0;
      if (anything) pushed += 1;
      if (anything && plan.exact) exact += 1;
      const found = await returned(plan);
      for (const row of rows) {
        const isFound = found.has(`${String(row['s._index'])} ${String(row['s._id'])}`);
        const isWanted = truth(predicate, row) === true;
        const how = JSON.stringify([plan.access.translation?.narrowing, row], exactly);
        if (isWanted && !isFound) throw new Error(`lost ${how}`);
        if (plan.exact && !isWanted && isFound) throw new Error(`not exact: ${how}`);
      }
    }),
    { numRuns },
  );
  return { pushed, exact, rows: rows.length };
}

/**
 * Random orders with limits over the documents of a pattern, and a predicate: the first rows are those that sorting all
 * rows returns. Returns for how many the store sorted.
 */
export async function triedOrders(tried: TriedDocuments, numRuns: number): Promise<number> {
  const { planOf, rowsOf, rows } = await opened(tried);
  let sorted = 0;
  const orders = fc.record({
    column: fc.constantFrom(...Object.keys(tried.columns)),
    direction: fc.constantFrom('asc' as const, 'desc' as const),
    nulls: fc.constantFrom('first' as const, 'last' as const),
  });
  const predicates = fc.oneof(fc.constant(TRUE), predicateOf(tried.columns));
  await fc.assert(
    fc.asyncProperty(
      orders,
      predicates,
      fc.integer({ min: 1, max: 60 }),
      async (sort, of, limit) => {
        const plan = planOf(of, { sort, limit });
        if (plan.sort === undefined || plan.limit === undefined) return;
        sorted += 1;
        const name = `s.${sort.column}`;
        const wanted = rows
          .filter((row) => truth(of, row) === true)
          .map((row) => row[name] ?? null)
          .sort(orderOf(sort))
          .slice(0, limit);
        const found = (await rowsOf(plan)).map((row) => row[name] ?? null);
        const how = JSON.stringify([plan.access.translation?.narrowing, found, wanted], exactly);
        if (JSON.stringify(found, exactly) !== JSON.stringify(wanted, exactly))
          throw new Error(how);
      },
    ),
    { numRuns },
  );
  return sorted;
}

const orderOf =
  ({ direction, nulls }: WantedSort) =>
  (a: Row[string], b: Row[string]): number => {
    if (a === null || b === null)
      return a === b ? 0 : (a === null) === (nulls === 'first') ? -1 : 1;
    const order = a === b ? 0 : isBefore(a, b) ? -1 : 1;
    return direction === 'asc' ? order : -order;
  };

const isBefore = (a: NonNullable<Row[string]>, b: NonNullable<Row[string]>): boolean =>
  typeof a === 'string' && typeof b === 'string'
    ? Buffer.compare(Buffer.from(a), Buffer.from(b)) < 0
    : a < b;

const TRUE: BoundExpression = {
  kind: 'constant',
  type: 'boolean',
  value: { type: 'boolean', value: true },
  range: { start: 0, end: 0 },
};

const exactly = (_: string, value: unknown): unknown =>
  typeof value === 'bigint' ? String(value) : value;

/** As the constants of predicates are written, so that texts compare like the values. */
function comparable(type: DataType, value: ScanValue): ScanValue {
  if (value === null || value === undefined) return null;
  if (type === 'timestamp') return timeText(BigInt(value as bigint | number));
  if (type === 'date') return new Date(Number(value) * 86_400_000).toISOString().slice(0, 10);
  // NaN is the greatest number.
  return typeof value === 'number' && Number.isNaN(value) ? Infinity : value;
}

/** ISO 8601 with microseconds; what it would write with a sign follows or precedes all others. */
function timeText(microseconds: bigint): string {
  const milliseconds = Number(microseconds / 1000n) - (microseconds % 1000n < 0n ? 1 : 0);
  const year = Math.abs(milliseconds) > 8.64e15 ? NaN : new Date(milliseconds).getUTCFullYear();
  if (!(year >= 0 && year <= 9999)) return milliseconds > 0 ? 'infinity' : '-infinity';
  const below = microseconds - BigInt(milliseconds) * 1000n;
  const text = new Date(milliseconds).toISOString();
  return text.replace('Z', `${String(below).padStart(3, '0')}Z`);
}
