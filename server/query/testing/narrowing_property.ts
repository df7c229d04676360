import * as fc from 'fast-check';
import { patternSchema, type BoundExpression } from '../../../common/binding';
import type { DataType, JsonValue } from '../../../common/declaration';
import type { DocumentStore } from '../../ports';
import { fakeClock } from '../../ports/fakes';
import { DOCUMENTS, indexScan, planScan, type ScanPlan, type ScanValue } from '../../scan';
import { connectorWithoutService } from '../connector_without_service';
import { readingOf } from '../indices/narrowed_reading';
import { conditionsOf } from '../push_down/conditions_of';
import { isWholeTree } from '../push_down/implied';
import { columnOf } from '../push_down/scan_predicates';
import { truth, type Row } from './three_valued';
import { predicateOf, type TriedColumn } from './translator_property';

/** Documents of a store, and the columns and values that predicates use. */
export interface TriedDocuments {
  readonly store: DocumentStore;
  readonly pattern: string;
  readonly columns: Readonly<Record<string, TriedColumn>>;
}

const { signal } = new AbortController();

/**
 * Random predicates over the documents of a pattern: those that the store returns for a predicate are at least those for
 * which it is true, and no others if the store says so. Returns for how many something was pushed down, and how many of
 * these were exact.
 */
export async function triedNarrowing(tried: TriedDocuments, numRuns: number) {
  const { store, pattern } = tried;
  const described = await store.describe(pattern);
  const { columns: all } = patternSchema(pattern, described);
  const columns = all.map(({ name, type, ignoringCase }) => ({
    name,
    type: type as DataType,
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
  const planOf = (predicate: BoundExpression): ScanPlan => {
    const implied = conditionsOf(predicate, columnOf('s'));
    const plan = planScan({
      id: 's',
      connector,
      entity: pattern,
      columns: Object.keys(tried.columns),
      conditions: implied.conditions,
      ...(implied.alternatives && { alternatives: implied.alternatives }),
      whole: implied.whole,
      wholeWithAlternatives: isWholeTree(implied),
      options: {},
      now: 1.8e15,
      outerBindings: [],
      pushDown: true,
    });
    if (!('access' in plan)) throw new Error(`requires ${plan.column}`);
    return plan;
  };
  const names = described.map(({ name }) => name);
  const mixed = new Map<string, string>();
  for (const { column } of patternSchema(pattern, described).differing) mixed.set(column, '');
  const whole = { ...planOf(TRUE), columns: ['_index', '_id', ...Object.keys(tried.columns)] };
  const scan = indexScan(
    { documents: store, clock: fakeClock() },
    whole,
    { names, columns, mixed },
    { signal, priority: 'interactive' },
  );
  const rows = new Map<string, Row>();
  for await (const { rowCount, values } of scan.batches())
    for (let at = 0; at < rowCount; at++) {
      const row = scan.columns.map(({ name, type }, column): [string, ScanValue] => [
        `s.${name}`,
        comparable(type, values[column]?.[at]),
      ]);
      const record = Object.fromEntries(row) as Row;
      rows.set(`${String(record['s._index'])} ${String(record['s._id'])}`, record);
    }
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
      for (const [key, row] of rows) {
        const isWanted = truth(predicate, row) === true;
        const how = JSON.stringify([plan.access.translation?.narrowing, row], exactly);
        if (isWanted && !found.has(key)) throw new Error(`lost ${how}`);
        if (plan.exact && !isWanted && found.has(key)) throw new Error(`not exact: ${how}`);
      }
    }),
    { numRuns },
  );
  return { pushed, exact, rows: rows.size };
}

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
