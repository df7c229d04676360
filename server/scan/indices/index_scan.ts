import { suggestIndices } from '../../../common/binding';
import type { EntityDeclaration } from '../../../common/declaration';
import { StatementError } from '../../../common/errors';
import { boundsOf, type Bounds } from '../../bounds';
import type { Clock, DocumentStore, IndexDescription } from '../../ports';
import { abortController, follow } from '../flow/linked_abort';
import { throttled } from '../running/progress';
import { ScanState } from '../running/scan_state';
import { stoppable } from '../running/stoppable';
import type { Scan, ScanBatch, ScanColumn, ScanContext } from '../scan';
import type { ScanPlan } from '../scan_plan';
import { GroupRows, groupsFound, rowsOfGroups } from './group_rows';
import { IndexRows } from './index_rows';

/** The indices that a scan reads, and the columns of their documents. */
export interface ScannedIndices {
  /** The names of the indices. */
  readonly names: readonly string[];
  readonly columns: readonly ScanColumn[];
  /** Columns with different types in the indices: their names, and what to report about each. */
  readonly mixed: ReadonlyMap<string, string>;
  /** As the store described them; needed for groups. */
  readonly described?: readonly IndexDescription[];
}

export interface IndexScanDependencies {
  readonly documents: Pick<DocumentStore, 'read' | 'names' | 'grouping'>;
  readonly clock: Clock;
  readonly bounds?: Partial<Bounds>;
}

/** The list of a scan of indices, for its report. */
export const DOCUMENTS = 'documents';

/** Reads the documents of indices as rows. `entity`: the pattern, as it was planned. */
export function indexScan(
  { documents, clock, bounds }: IndexScanDependencies,
  plan: ScanPlan,
  { names, columns: known, mixed, described = [] }: ScannedIndices,
  entity: EntityDeclaration,
  context: ScanContext,
): Scan {
  const { missing_parts: mostMissingParts } = boundsOf(bounds);
  const state = new ScanState(clock, mostMissingParts, 'the document has');
  const controller = abortController();
  const groups = plan.groups && new GroupRows(plan.groups, known);
  const own = plan.columns.flatMap((name) => known.filter((one) => one.name === name));
  const { columns, read } = groups ?? { columns: own, read: own };

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
    state.reads(DOCUMENTS);
    for (const { name } of read) {
      const differs = mixed.get(name);
      if (differs !== undefined) state.notice(differs);
    }
    const running = { plan, entity, documents, names, mixed, described, state, context, signal };
    if (groups !== undefined) {
      const found = await groupsFound(running, known);
      if (found?.type === 'groups') return yield* rowsOfGroups(found.batches, groups, running);
      if (found !== undefined)
        state.notice(`The documents were read and grouped here, because ${found.why}.`);
    }
    const empty = new Set(names);
    for await (const rows of new IndexRows({ ...running, columns: read }, empty).batches())
      yield groups === undefined ? rows : groups.ofDocuments(rows);
    if (state.hasEnded || empty.size === 0) return;
    // Deleted since the query was planned: its documents would be missing.
    const existing = await documents.names();
    const deleted = [...empty].find((index) => !existing.includes(index));
    if (deleted !== undefined)
      throw new StatementError('unknown_index', {
        pattern: deleted,
        ...suggestIndices(deleted, existing),
      });
  }

  return {
    plan,
    columns,
    batches: () => stoppable(rows(), () => controller.abort(new Error(READER_LEFT))),
    metrics: () => state.metrics(),
    outcome: () => state.outcome(),
  };
}

const READER_LEFT = 'The reader has left';
