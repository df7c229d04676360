import type { ResultRow } from '../../../common/contract';
import { instantOf, type DataType, type JsonValue } from '../../../common/declaration';
import type { Scan, ScanBatch, ScanValue, ScanPlan } from '../../scan';
import type { Evaluation } from '../evaluator';
import type { QueryPlan, RoundsPlan } from '../query_plan';
import { renderSql } from '../render';
import { GatheredRows } from './gathered_rows';
import { pipelined } from './pipelined';
import { readRounds } from './read_rounds';
import { reusesOf, type LookUpKeys } from './look_up_keys';
import type { RoundScans } from './round_scans';
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
  /** The queries that return them, if they are not all values of the supplying scan. */
  readonly queries: NonNullable<QueryPlan['outerValues']>;
  readonly keys: LookUpKeys;
}

/**
 * The distinct values that a bind join takes from the relevant rows of the supplying scans, once each is complete;
 * undefined for other scans.
 */
export function outerValuesFor(
  plan: ScanPlan,
  { typeOf, evaluation, tables, queries, keys }: OuterSource,
): AsyncIterable<readonly ScanValue[]> | undefined {
  const { fanOut } = plan.access;
  if (fanOut?.over !== 'outer') return undefined;
  const sources = [{ ...fanOut.from, of: plan.id }, ...(fanOut.more ?? [])].map((source) => {
    const query = queries[source.of];
    return { ...source, query, sql: query && renderSql(query) };
  });
  /** Uses the rows of other look-ups, as far as this one needs them. */
  const reuse = async (): Promise<void> => {
    const { column, also } = fanOut;
    for (const other of reusesOf(plan)) {
      await tables.loaded(other);
      for (const { scan, column: values, sql } of sources) {
        await tables.loaded(scan);
        // A key of several columns is compared with none of them.
        const wanted = { column, table: scan, values, ...(sql && { of: sql }) };
        const rows = { from: other, to: plan.id, ...(also === undefined && { wanted }) };
        if (await (await evaluation()).copyRows(rows)) keys.reuse(plan.id, other);
      }
    }
  };
  async function* values(): AsyncGenerator<readonly ScanValue[], void, undefined> {
    await reuse();
    for (const { scan, column, query: valuesQuery, sql } of sources) {
      await tables.loaded(scan);
      const found = (await evaluation()).distinctValues(scan, column, OUTER_VALUES, sql);
      const [output] = valuesQuery?.output ?? [];
      const type =
        output === undefined || output.type === 'null' ? typeOf(scan, column) : output.type;
      for await (const batch of found) yield batch.map((value) => asScanValue(value, type));
    }
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
  { stops, rounds }: Reading,
): Promise<void> {
  const gathering = new GatheredRows();
  const appendTo = async (scan: string, batch: ScanBatch): Promise<void> => {
    await gathering.appendTo(evaluation);
    await (await evaluation()).append(scan, batch);
  };
  const later = rounds && [rounds.plan.driver, ...rounds.plan.followers];
  await Promise.all(
    scans.map(async (scan) => {
      if (later?.includes(scan.plan.id) === true) return;
      const appendNow = (batch: ScanBatch): Promise<void> => appendTo(scan.plan.id, batch);
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
  if (rounds !== undefined) await loadRounds(scans, rounds, { evaluation, tables, appendTo });
}

/** Reads the driver and its followers, after all other tables. */
async function loadRounds(
  scans: readonly Scan[],
  { plan, keysOf, scans: opened, left }: Rounds,
  { evaluation, tables, appendTo }: Loading,
): Promise<void> {
  const scanOf = (id: string): Scan => {
    const found = scans.find((scan) => scan.plan.id === id);
    if (found === undefined) throw new RangeError(`no scan ${id}`);
    return found;
  };
  const driver = scanOf(plan.driver);
  const keys = (id: string): AsyncIterable<readonly ScanValue[]> => {
    const found = keysOf(scanOf(id).plan);
    if (found === undefined) throw new RangeError(`${id} takes no keys`);
    return found;
  };
  // Keys are taken from what was read so far.
  for (const id of [plan.driver, ...plan.followers]) tables.markLoaded(id);
  await readRounds(plan, driver, {
    evaluation,
    keysOf: keys,
    mostKeys: (id) => scanOf(id).plan.unbound?.mostKeys ?? Infinity,
    open: (id, fresh) => opened.open(scanOf(id).plan, fresh),
    append: appendTo,
    left: () => left(driver),
  });
}

interface Rounds {
  readonly plan: RoundsPlan;
  readonly keysOf: (scan: ScanPlan) => AsyncIterable<readonly ScanValue[]> | undefined;
  readonly scans: RoundScans;
  /** Called if a scan was left before its end. */
  readonly left: (scan: Scan) => void;
}
interface Loading {
  readonly evaluation: () => Promise<Evaluation>;
  readonly tables: LoadedTables;
  readonly appendTo: (scan: string, batch: ScanBatch) => Promise<void>;
}

/** What need not be read to its end. */
export interface Reading {
  readonly stops: ReadonlyMap<string, ReadingStop>;
  readonly rounds?: Rounds;
}

const takesFrom =
  (id: string) =>
  ({ plan }: Scan): boolean => {
    const { fanOut } = plan.access;
    return (
      fanOut?.over === 'outer' &&
      ([fanOut.from, ...(fanOut.more ?? [])].some(({ scan }) => scan === id) ||
        reusesOf(plan).includes(id))
    );
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
