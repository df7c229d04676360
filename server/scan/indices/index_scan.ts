import { suggestIndices } from '../../../common/binding';
import { StatementError } from '../../../common/errors';
import { boundsOf, type Bounds } from '../../bounds';
import type { Clock, DocumentStore, FoundDocument } from '../../ports';
import { turns } from '../../turns';
import { abortController, follow } from '../flow/linked_abort';
import { TooDeep, WrongShape } from '../mapping/wrong_shape';
import { throttled } from '../running/progress';
import { ScanState } from '../running/scan_state';
import { stoppable } from '../running/stoppable';
import type { Scan, ScanBatch, ScanColumn, ScanContext, ScanValue } from '../scan';
import type { ScanPlan } from '../scan_plan';
import { documentReader, type ReadDocument } from './document_columns';

/** Documents that are read at once. */
export const DOCUMENTS_AT_ONCE = 500;
/** Documents that are converted in one turn of their caller: a millisecond, unless they are large. */
const AT_ONCE = 100;

/** The indices that a scan reads, and the columns of their documents. */
export interface ScannedIndices {
  /** The names of the indices. */
  readonly names: readonly string[];
  readonly columns: readonly ScanColumn[];
  /** Columns with different types in the indices: their names, and what to report about each. */
  readonly mixed: ReadonlyMap<string, string>;
}

export interface IndexScanDependencies {
  readonly documents: Pick<DocumentStore, 'read' | 'names'>;
  readonly clock: Clock;
  readonly bounds?: Partial<Bounds>;
}

/** The list of a scan of indices, for its report. */
export const DOCUMENTS = 'documents';

/** Reads the documents of indices as rows. */
export function indexScan(
  { documents, clock, bounds }: IndexScanDependencies,
  plan: ScanPlan,
  { names, columns: described, mixed }: ScannedIndices,
  context: ScanContext,
): Scan {
  const { missing_parts: mostMissingParts } = boundsOf(bounds);
  const state = new ScanState(clock, mostMissingParts, 'the document has');
  const controller = abortController();
  const { maxResults } = plan.options;
  const known = new Set(names);
  const most = Math.min(plan.limit ?? Infinity, maxResults ?? Infinity);
  const columns = plan.columns.flatMap((name) => described.filter((one) => one.name === name));
  const readers = columns.map((column) =>
    documentReader(column, mixed.has(column.name), (error) =>
      state.misfits.unreadable(column.name, error),
    ),
  );

  async function* rows(): AsyncGenerator<ScanBatch, void, undefined> {
    const unfollow = follow(controller, context.signal);
    const { signal } = controller;
    const { onProgress } = context;
    if (onProgress !== undefined)
      state.changed = throttled(clock, signal, () => onProgress(state.progress(plan)));
    let ended = false;
    try {
      signal.throwIfAborted();
      for await (const batch of batches(signal)) {
        yield batch;
        signal.throwIfAborted();
      }
      ended = true;
    } catch (error) {
      ended = true;
      const isCancelled = context.signal.aborted;
      state.incomplete(isCancelled ? 'cancelled' : 'error');
      throw isCancelled ? context.signal.reason : error;
    } finally {
      if (!ended) state.incomplete(context.signal.aborted ? 'cancelled' : 'limit');
      unfollow();
      controller.abort(new Error(READER_LEFT));
      onProgress?.(state.progress(plan));
    }
  }

  async function* batches(signal: AbortSignal): AsyncGenerator<ScanBatch, void, undefined> {
    if (plan.neverRead === true) return;
    if (most === 0) return state.stoppedAtRows(plan, maxResults);
    state.reads(DOCUMENTS);
    for (const { name } of columns) {
      const differs = mixed.get(name);
      if (differs !== undefined) state.notice(differs);
    }
    const filter = plan.access.translation?.narrowing;
    // A limit must be exceeded by a row to be one.
    const batch = Math.min(DOCUMENTS_AT_ONCE, most - state.rows + 1);
    const empty = new Set(names);
    const reading = {
      pattern: plan.entity,
      batch,
      signal,
      ...(filter !== undefined && { filter }),
    };
    for await (const all of documents.read(reading)) {
      signal.throwIfAborted();
      // An index that was created since the query was planned is not part of it.
      const found = all.filter(({ index }) => known.has(index));
      if (found.length === 0) continue;
      for (const { index } of found) empty.delete(index);
      const taken = found.slice(0, most - state.rows);
      state.pages++;
      for (let from = 0; from < taken.length; from += AT_ONCE) {
        const some = taken.slice(from, from + AT_ONCE);
        const rows = await turns.take(() => batchOf(some), context.caller);
        state.rows += some.length;
        yield rows;
      }
      state.changed();
      const isEnough = plan.limit !== undefined && state.rows >= plan.limit;
      if (taken.length < found.length || isEnough) return state.stoppedAtRows(plan, maxResults);
    }
    if (empty.size === 0) return;
    // Deleted since the query was planned: its documents would be missing.
    const existing = await documents.names();
    const deleted = [...empty].find((index) => !existing.includes(index));
    if (deleted !== undefined)
      throw new StatementError('unknown_index', {
        pattern: deleted,
        ...suggestIndices(deleted, existing),
      });
  }

  const batchOf = (found: readonly FoundDocument[]): ScanBatch => ({
    rowCount: found.length,
    values: readers.map((read, at) => valuesOf(read, columns[at]?.name ?? '', found)),
  });

  // Column by column: each loop calls one closure only, which V8 keeps fast.
  const valuesOf = (
    read: ReadDocument,
    column: string,
    found: readonly FoundDocument[],
  ): ScanValue[] => found.map((document) => valueOf(read, column, document));

  const valueOf = (read: ReadDocument, column: string, document: FoundDocument): ScanValue => {
    try {
      return read(document);
    } catch (error) {
      if (!(error instanceof WrongShape || error instanceof TooDeep)) throw error;
      state.misfits.unreadable(column, error);
      return null;
    }
  };

  return {
    plan,
    columns,
    batches: () => stoppable(rows(), () => controller.abort(new Error(READER_LEFT))),
    metrics: () => state.metrics(),
    outcome: () => state.outcome(),
  };
}

const READER_LEFT = 'The reader has left';
