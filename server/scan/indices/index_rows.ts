import type { EntityDeclaration } from '../../../common/declaration';
import type { DocumentStore, FoundDocument, IndexDescription } from '../../ports';
import { turns } from '../../turns';
import { batchOf, columnsOf, DocumentColumn, type BatchColumn } from '../mapping/documents';
import { rowsAt } from '../mapping/rows_at';
import { TooDeep, WrongShape } from '../mapping/wrong_shape';
import type { ScanState } from '../running/scan_state';
import type { ScanBatch, ScanColumn, ScanContext, ScanValue } from '../scan';
import type { ScanPlan } from '../scan_plan';
import { columnReader, type ColumnReader } from './document_columns';
import { indexParts, type IndexPart } from './index_parts';
import { TopRows, type PlacedRow } from './top_rows';

/** Documents that are read at once, at most; a store may return fewer. */
export const DOCUMENTS_AT_ONCE = 5_000;
/** Documents that are converted in one turn of their caller: a millisecond or two, because few columns grow with them. */
const AT_ONCE = 500;

/** A scan that reads documents. */
export interface RunningIndexScan {
  readonly plan: ScanPlan;
  readonly entity: EntityDeclaration;
  readonly documents: Pick<DocumentStore, 'read' | 'grouping'>;
  /** The names of the indices. */
  readonly names: readonly string[];
  readonly columns: readonly ScanColumn[];
  /** Columns with different types in the indices. */
  readonly mixed: ReadonlyMap<string, string>;
  /** As the store described them, as far as that is known. */
  readonly described: readonly IndexDescription[];
  readonly state: ScanState;
  readonly context: ScanContext;
  readonly signal: AbortSignal;
}

/** Reads documents as rows, and removes from `empty` the names of the indices that have any. */
export class IndexRows {
  private readonly readers: readonly ColumnReader[];
  private readonly known: ReadonlySet<string>;
  /** Rows after which reading stops. */
  private readonly most: number;

  constructor(
    private readonly scan: RunningIndexScan,
    private readonly empty: Set<string>,
  ) {
    const { columns, mixed, described, state, names, plan } = scan;
    this.readers = columns.map((column) =>
      unlessLacking(
        described,
        column.name,
        columnReader(column, mixed.has(column.name), (error) =>
          state.misfits.unreadable(column.name, error),
        ),
      ),
    );
    this.known = new Set(names);
    this.most = Math.min(plan.limit ?? Infinity, plan.options.maxResults ?? Infinity);
  }

  async *batches(): AsyncGenerator<ScanBatch, void, undefined> {
    const { plan, state } = this.scan;
    if (this.most === 0) return this.stop();
    const sort = plan.sort === undefined ? undefined : plan.access.translation?.asked?.sort;
    if (sort !== undefined) return yield* this.sorted(new TopRows(this.most, sort), sort.column);
    for await (const part of indexParts(this.scan)) {
      yield* this.ofPart(part);
      if (state.rows >= this.most) return;
    }
  }

  private async *ofPart({ access, keys }: IndexPart): AsyncGenerator<ScanBatch, void, undefined> {
    const { plan, state } = this.scan;
    const key = this.positionOf(keys?.column);
    for await (const found of this.read(access.translation?.narrowing)) {
      for (let from = 0; from < found.length; from += AT_ONCE) {
        const rows = await this.converted(found.slice(from, from + AT_ONCE));
        const kept = keys === undefined ? rows : rowsWhere(rows, key, keys.has);
        const taken = firstRows(kept, this.most - state.rows);
        state.rows += taken.rowCount;
        if (taken.rowCount > 0) yield taken;
        if (taken.rowCount < kept.rowCount) return this.stop();
        if (plan.limit !== undefined && state.rows >= plan.limit) return this.stop();
      }
      state.changed();
    }
  }

  /** The first rows of an order, once no other document can be among them. */
  private async *sorted(top: TopRows, by: string): AsyncGenerator<ScanBatch, void, undefined> {
    const { plan, state } = this.scan;
    const position = this.positionOf(by);
    const read = async (): Promise<void> => {
      for await (const found of this.read(plan.access.translation?.narrowing))
        for (let from = 0; from < found.length; from += AT_ONCE) {
          const some = found.slice(from, from + AT_ONCE);
          const { values } = await this.converted(some);
          for (const [at, { place }] of some.entries()) {
            if (top.isCompleteAt(place)) return;
            const row = values.map((column) => column[at]);
            top.add({ values: row, by: row[position], place });
          }
        }
    };
    await read();
    const rows = top.first();
    for (let from = 0; from < rows.length; from += AT_ONCE) {
      const some = rows.slice(from, from + AT_ONCE);
      state.rows += some.length;
      yield columnwise(some, this.scan.columns.length);
    }
    if (state.rows >= this.most) this.stop();
  }

  /** The documents of the indices as they were planned. */
  private async *read(
    filter: NonNullable<ScanPlan['access']['translation']>['narrowing'],
  ): AsyncGenerator<readonly FoundDocument[], void, undefined> {
    const { documents, plan, state, signal } = this.scan;
    // A limit must be exceeded by a row to be one.
    const batch = Math.min(DOCUMENTS_AT_ONCE, this.most - state.rows + 1);
    const atLeast = this.surelyRead();
    const reading = {
      pattern: plan.entity,
      batch,
      signal,
      ...(filter !== undefined && { filter }),
      ...(atLeast !== undefined && { atLeast }),
    };
    signal.throwIfAborted();
    for await (const all of documents.read(reading)) {
      signal.throwIfAborted();
      const found = this.ofKnown(all);
      if (found.length === 0) continue;
      state.pages++;
      yield found;
    }
  }

  /** Without those of an index that was created since the query was planned, which is not part of it. */
  private ofKnown(found: readonly FoundDocument[]): readonly FoundDocument[] {
    let last: string | undefined;
    let isWhole = true;
    for (const { index } of found) {
      if (index === last) continue;
      last = index;
      if (this.known.has(index)) this.empty.delete(index);
      else isWhole = false;
    }
    return isWhole ? found : found.filter(({ index }) => this.known.has(index));
  }

  /** Documents that are needed whatever they hold; undefined if all are. */
  private surelyRead(): number | undefined {
    const { plan, state, context } = this.scan;
    // A document is one row at most.
    if (this.most < Infinity) return this.most - state.rows;
    if (context.stillWanted !== undefined) return context.stillWanted() ?? 1;
    return plan.mayEndEarly === true ? 1 : undefined;
  }

  private stop(): void {
    const { plan, state } = this.scan;
    state.stoppedAtRows(plan, plan.options.maxResults);
  }

  private positionOf(column: string | undefined): number {
    return this.scan.columns.findIndex(({ name }) => name === column);
  }

  private converted(found: readonly FoundDocument[]): Promise<ScanBatch> {
    const { columns, context } = this.scan;
    return turns.take(
      () =>
        batchOf(
          found.length,
          this.readers.map((reader, at) => this.columnOf(reader, columns[at]?.name ?? '', found)),
        ),
      context.caller,
    );
  }

  private columnOf(
    reader: ColumnReader,
    name: string,
    found: readonly FoundDocument[],
  ): BatchColumn {
    return 'read' in reader
      ? this.valuesBy(reader.read, name, found)
      : new DocumentColumn(this.valuesBy(reader.unwritten, name, found));
  }

  // Column by column: each loop calls one closure only, which V8 keeps fast.
  private valuesBy<T>(
    read: (document: FoundDocument) => T | null,
    column: string,
    found: readonly FoundDocument[],
  ): (T | null)[] {
    const values = new Array<T | null>(found.length).fill(null);
    for (let at = 0; at < found.length; at++) {
      try {
        for (; at < found.length; at++) {
          const document = found[at];
          if (document !== undefined) values[at] = read(document);
        }
      } catch (error) {
        if (!(error instanceof WrongShape || error instanceof TooDeep)) throw error;
        this.scan.state.misfits.unreadable(column, error);
      }
    }
    return values;
  }
}

/** A member of a document that is no column of its index is not one of the pattern either. */
function unlessLacking(
  described: readonly IndexDescription[],
  column: string,
  reader: ColumnReader,
): ColumnReader {
  if (column === '_id' || column === '_index') return reader;
  const lacking = described.filter(({ columns }) => !columns.some(({ name }) => name === column));
  if (lacking.length === 0) return reader;
  const names = new Set(lacking.map(({ name }) => name));
  const unless =
    <T>(read: (document: FoundDocument) => T) =>
    (document: FoundDocument): T | null =>
      names.has(document.index) ? null : read(document);
  return 'read' in reader ? { read: unless(reader.read) } : { unwritten: unless(reader.unwritten) };
}

const firstRows = (batch: ScanBatch, most: number): ScanBatch =>
  batch.rowCount <= most
    ? batch
    : rowsAt(
        batch,
        Array.from({ length: most }, (_, at) => at),
      );

function rowsWhere(
  batch: ScanBatch,
  column: number,
  has: (value: ScanValue) => boolean,
): ScanBatch {
  const values = columnsOf(batch)[column] ?? [];
  const texts = values instanceof DocumentColumn ? values.texts : values;
  const kept = [...texts.entries()].flatMap(([at, value]) => (has(value) ? [at] : []));
  return rowsAt(batch, kept);
}

const columnwise = (rows: readonly PlacedRow[], columns: number): ScanBatch => ({
  rowCount: rows.length,
  values: Array.from({ length: columns }, (_, at) => rows.map(({ values }) => values[at])),
});
