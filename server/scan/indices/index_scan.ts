import { suggestIndices } from '../../../common/binding';
import { StatementError } from '../../../common/errors';
import { boundsOf, type Bounds } from '../../bounds';
import type {
  Clock,
  DocumentGroup,
  DocumentStore,
  FoundDocument,
  IndexDescription,
} from '../../ports';
import { turns } from '../../turns';
import { abortController, follow } from '../flow/linked_abort';
import { TooDeep, WrongShape } from '../mapping/wrong_shape';
import { throttled } from '../running/progress';
import { ScanState } from '../running/scan_state';
import { stoppable } from '../running/stoppable';
import type { Scan, ScanBatch, ScanColumn, ScanContext, ScanValue } from '../scan';
import type { ScanGroups, ScanPlan } from '../scan_plan';
import { documentReader, type ReadDocument } from './document_columns';
import { groupColumns, rowsOfGroups, type ReadColumn } from './group_rows';

/** Documents that are read at once. */
export const DOCUMENTS_AT_ONCE = 500;
/** Documents that are converted in one turn of their caller: a millisecond, unless they are large. */
const AT_ONCE = 100;
/** Groups have few values. */
const GROUPS_IN_A_TURN = 1000;

/** The indices that a scan reads, and the columns of their documents. */
export interface ScannedIndices {
  /** The names of the indices. */
  readonly names: readonly string[];
  readonly columns: readonly ScanColumn[];
  /** Columns with different types in the indices: their names, and what to report about each. */
  readonly mixed: ReadonlyMap<string, string>;
  /** As the store described them. */
  readonly described?: readonly IndexDescription[];
}

export interface IndexScanDependencies {
  readonly documents: Pick<DocumentStore, 'read' | 'names' | 'grouping'>;
  readonly clock: Clock;
  readonly bounds?: Partial<Bounds>;
}

/** The list of a scan of indices, for its report. */
export const DOCUMENTS = 'documents';

/** Reads the documents of indices as rows. */
export function indexScan(
  { documents, clock, bounds }: IndexScanDependencies,
  plan: ScanPlan,
  { names, columns: described, mixed, described: indices = [] }: ScannedIndices,
  context: ScanContext,
): Scan {
  const { missing_parts: mostMissingParts } = boundsOf(bounds);
  const state = new ScanState(clock, mostMissingParts, 'the document has');
  const controller = abortController();
  const { maxResults } = plan.options;
  const known = new Set(names);
  const most = Math.min(plan.limit ?? Infinity, maxResults ?? Infinity);
  const { groups } = plan;
  const read: readonly ReadColumn[] =
    groups === undefined
      ? plan.columns
          .flatMap((name) => described.filter((one) => one.name === name))
          .map((column) => ({ column, from: column.name, ofValue: (value) => value }))
      : groupColumns(groups, described);
  const columns = read.map(({ column }) => column);
  const readers = described
    .filter(({ name }) => read.some(({ from }) => from === name))
    .map((column): [string, ReadDocument] => [
      column.name,
      unlessLacking(
        indices.filter(({ columns: own }) => !own.some(({ name }) => name === column.name)),
        column.name,
        documentReader(column, mixed.has(column.name), (error) =>
          state.misfits.unreadable(column.name, error),
        ),
      ),
    ]);

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
    for (const [name] of readers) {
      const differs = mixed.get(name);
      if (differs !== undefined) state.notice(differs);
    }
    const filter = plan.access.translation?.narrowing;
    if (groups !== undefined && documents.grouping !== undefined) {
      const wanted = {
        indices,
        columns: described,
        ...groups,
        ...(filter !== undefined && { filter }),
      };
      const found = await documents.grouping.groups(wanted, signal);
      if (found.type === 'groups') {
        yield* groupRows(found.batches, groups, signal);
        return;
      }
      state.notice(`The documents were read and grouped here, because ${found.why}.`);
    }
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

  async function* groupRows(
    pages: AsyncIterable<readonly DocumentGroup[]>,
    of: ScanGroups,
    signal: AbortSignal,
  ): AsyncGenerator<ScanBatch, void, undefined> {
    for await (const page of pages) {
      signal.throwIfAborted();
      state.pages++;
      for (let from = 0; from < page.length; from += GROUPS_IN_A_TURN) {
        const some = page.slice(from, from + GROUPS_IN_A_TURN);
        const rows = await turns.take(() => rowsOfGroups(of, some), context.caller);
        state.rows += some.length;
        yield rows;
      }
      state.changed();
    }
  }

  const batchOf = (found: readonly FoundDocument[]): ScanBatch => {
    const values = new Map(
      readers.map(([name, reader]) => [name, valuesOf(reader, name, found)] as const),
    );
    return {
      rowCount: found.length,
      values: read.map(({ from, ofValue }) => {
        const all = from === undefined ? undefined : values.get(from);
        if (all === undefined) return found.map(() => ofValue(null));
        return groups === undefined ? all : all.map(ofValue);
      }),
    };
  };

  // Column by column: each loop calls one closure only, which V8 keeps fast.
  const valuesOf = (
    reader: ReadDocument,
    column: string,
    found: readonly FoundDocument[],
  ): ScanValue[] => found.map((document) => valueOf(reader, column, document));

  const valueOf = (reader: ReadDocument, column: string, document: FoundDocument): ScanValue => {
    try {
      return reader(document);
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

/** A member of a document that is no column of its index is not one of the pattern either. */
function unlessLacking(
  lacking: readonly IndexDescription[],
  column: string,
  read: ReadDocument,
): ReadDocument {
  if (lacking.length === 0 || column === '_id' || column === '_index') return read;
  const names = new Set(lacking.map(({ name }) => name));
  return (document) => (names.has(document.index) ? null : read(document));
}
