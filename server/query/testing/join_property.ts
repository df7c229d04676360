import * as fc from 'fast-check';
import { caseMark, type TypedValue } from '../../../common/declaration';
import { drained } from '../../../common/language';
import type { ScanPlan } from '../../scan';
import { DistinctKeys, nextBatch } from '../../scan/testing';
import { truth } from './three_valued';
import { planTriedScan } from './tried_scan';
import {
  predicateOf,
  rowOf,
  tableOf,
  valueIn,
  type TriedColumn,
  type TriedTranslator,
} from './translator_property';

/** A join: which of the columns it compares, with which values of the other side. */
interface TriedJoin {
  readonly column: string;
  readonly keys: readonly (string | number | null)[];
}

function joinOf(columns: TriedTranslator['columns']): fc.Arbitrary<TriedJoin> {
  const comparable = Object.entries(columns).filter(
    ([, { type }]) => type === 'text' || type === 'integer' || type === 'number',
  );
  return fc.oneof(
    ...comparable.map(([column, { values, others = [] }]) => {
      const known = [...values, ...others].filter(
        (one): one is string | number => typeof one === 'string' || typeof one === 'number',
      );
      const key = fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...known) },
        { weight: 1, arbitrary: fc.constant(null) },
      );
      return fc.array(key, { maxLength: 8 }).map((keys): TriedJoin => ({ column, keys }));
    }),
  );
}

/** The requests of a join, as the scan divides its keys; undefined if all rows are read. */
function accessesOf(
  plan: ScanPlan,
  tried: TriedTranslator,
  { column, keys }: TriedJoin,
): readonly ScanPlan['access'][] | undefined {
  const { fanOut, ...access } = plan.access;
  const { type = 'text', ignoringCase }: Partial<TriedColumn> = tried.columns[column] ?? {};
  const entity = tableOf(tried).connector.declaration.entities['tried'];
  const list = entity?.lists[0];
  if (fanOut?.over !== 'outer' || entity === undefined || list === undefined) return undefined;
  const distinct = new DistinctKeys(ignoringCase);
  for (const value of keys) if (value !== null) distinct.add({ type, value } satisfies TypedValue);
  const all = distinct.inOrder();
  const accesses: ScanPlan['access'][] = [];
  for (let from = 0; from < all.length;) {
    const next = all.slice(from, from + fanOut.most);
    const { size, made } = drained(nextBatch({ access, list, entity, column }, next));
    if (made.kind === 'unable') return undefined;
    if (made.kind === 'access') accesses.push(made.access);
    from += size;
  }
  return accesses;
}

/**
 * Random joins beside random predicates over random rows: the rows of all batches include every row that SQL joins.
 * Returns how many of the joins sent keys.
 */
export function triedJoins(tried: TriedTranslator, numRuns: number): { readonly bound: number } {
  const table = tableOf(tried);
  let bound = 0;
  fc.assert(
    fc.property(
      predicateOf(tried.columns),
      joinOf(tried.columns),
      fc.array(rowOf(tried.columns), { minLength: 20, maxLength: 60 }),
      (predicate, join, rows) => {
        const plan = planTriedScan(table, predicate, {
          outerBindings: [{ column: join.column, from: { scan: 'o', column: 'k' } }],
        });
        const accesses = accessesOf(plan, tried, join);
        // Without keys, the statement is that of a single table.
        if (accesses === undefined) return true;
        bound += 1;
        const returned = new Set(accesses.flatMap((access) => tried.serve(access, rows)));
        const { ignoringCase } = tried.columns[join.column] ?? {};
        const mark = (value: string | number): string => caseMark(String(value), ignoringCase);
        const keys = new Set(join.keys.flatMap((key) => (key === null ? [] : [mark(key)])));
        return rows.every((row) => {
          const value = valueIn(row, join.column);
          const joins =
            (typeof value === 'string' || typeof value === 'number') && keys.has(mark(value));
          return !joins || truth(predicate, row) !== true || returned.has(row);
        });
      },
    ),
    { numRuns },
  );
  return { bound };
}
