import type { BoundQuery } from '../../../common/binding';
import type { ResultRow } from '../../../common/contract';
import { instantOf, type DataType, type JsonValue } from '../../../common/declaration';
import type { Scan, ScanBatch, ScanValue, ScanPlan } from '../../scan';
import type { Evaluation } from '../evaluator';
import type { QueryPlan } from '../query_plan';
import { renderSql } from '../render';
import { GatheredRows } from './gathered_rows';
import { pipelined } from './pipelined';
import { readUntil, type ReadingStop } from './stop_reading';

const MICROSECONDS_A_DAY = 86_400_000_000;
/** Values of a bind join per batch. */
const OUTER_VALUES = 1000;

/** When each scan was completely read. */
export class LoadedTables {
  private readonly gates = new Map<string, { promise: Promise<void>; open: () => void }>();

  loaded(scan: string): Promise<void> {
    return this.gate(scan).promise;
  }
  markLoaded(scan: string): void {
    this.gate(scan).open();
  }

  private gate(scan: string): { promise: Promise<void>; open: () => void } {
    let gate = this.gates.get(scan);
    if (!gate) {
      let open = (): void => undefined;
      const promise = new Promise<void>((resolve) => {
        open = resolve;
      });
      gate = { promise, open };
      this.gates.set(scan, gate);
    }
    return gate;
  }
}

/** Converts a value of a result for a scan, where times are numbers since the epoch. */
function asScanValue(value: JsonValue, type: DataType | undefined): ScanValue {
  if (typeof value === 'object') return null;
  if (typeof value !== 'string') return value;
  if (type !== 'timestamp' && type !== 'date') return value;
  const instant = instantOf({ type, value });
  if (instant === undefined) throw new RangeError(`Not a ${type}: ${value}`);
  return type === 'date' ? Math.floor(instant / MICROSECONDS_A_DAY) : instant;
}

/** Where the values of a bind join come from. */
interface OuterSource {
  readonly typeOf: (scan: string, column: string) => DataType | undefined;
  readonly evaluation: () => Promise<Evaluation>;
  readonly tables: LoadedTables;
  /** The query that returns them, if they are not all values of the supplying scan. */
  readonly valuesQuery?: BoundQuery;
}

/**
 * The distinct values that a bind join takes from the relevant rows of the supplying scan, once that is complete;
 * undefined for other scans.
 */
export function outerValuesFor(
  plan: ScanPlan,
  { typeOf, evaluation, tables, valuesQuery }: OuterSource,
): AsyncIterable<readonly ScanValue[]> | undefined {
  const { fanOut } = plan.access;
  if (fanOut?.over !== 'outer') return undefined;
  const { scan, column } = fanOut.from;
  async function* values(): AsyncGenerator<readonly ScanValue[], void, undefined> {
    await tables.loaded(scan);
    const sql = valuesQuery && renderSql(valuesQuery);
    const found = (await evaluation()).distinctValues(scan, column, OUTER_VALUES, sql);
    const [output] = valuesQuery?.output ?? [];
    const type =
      output === undefined || output.type === 'null' ? typeOf(scan, column) : output.type;
    for await (const batch of found) yield batch.map((value) => asScanValue(value, type));
  }
  return { [Symbol.asyncIterator]: values };
}

/**
 * Reads all scans into the child: independent ones at once, a bind join as soon as the scan that supplies its keys is
 * complete. The child accepts a batch before the next one is read. The first batches wait here, so a query that reads
 * little only needs a child when everything has been read.
 */
export async function loadTables(
  scans: readonly Scan[],
  evaluation: () => Promise<Evaluation>,
  tables: LoadedTables,
  stops: ReadonlyMap<string, ReadingStop>,
): Promise<void> {
  const gathering = new GatheredRows();
  await Promise.all(
    scans.map(async (scan) => {
      const appendNow = async (batch: ScanBatch): Promise<void> => {
        await gathering.appendTo(evaluation);
        await (await evaluation()).append(scan.plan.id, batch);
      };
      const append = async (batch: ScanBatch): Promise<void> => {
        if (!gathering.keep(scan, batch)) await appendNow(batch);
      };
      const stop = stops.get(scan.plan.id);
      if (stop !== undefined) {
        await Promise.all(stop.first.map((earlier) => tables.loaded(earlier)));
        // The child's tables determine whether these rows are enough.
        await readUntil(stop, scan, appendNow);
      } else for await (const _ of pipelined(scan.batches(), append)) continue;
      // The keys for a bind join come from the child's table.
      if (scans.some(takesFrom(scan.plan.id))) await gathering.appendTo(evaluation);
      tables.markLoaded(scan.plan.id);
    }),
  );
  await gathering.appendTo(evaluation);
}

const takesFrom =
  (id: string) =>
  ({ plan }: Scan): boolean => {
    const { fanOut } = plan.access;
    return fanOut?.over === 'outer' && fanOut.from.scan === id;
  };

/** Evaluates the query over everything that was read. */
export async function* evaluateWhole(
  plan: QueryPlan,
  evaluation: Evaluation,
): AsyncGenerator<readonly ResultRow[], void, undefined> {
  for await (const { rows } of evaluation.run(renderSql(plan.query), { last: true })) {
    yield rows;
  }
}
