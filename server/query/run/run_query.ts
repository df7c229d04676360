import { isCompleteResult } from '../../../common/contract';
import type { ResultColumn, ResultRow, ScanProgress, ScanReport } from '../../../common/contract';
import { ConnectorError } from '../../../common/errors';
import type { DataType } from '../../../common/declaration';
import type { Scan, ScanContext, ScanPlan, ScanPosition, Scanner, ScanValue } from '../../scan';
import type { Evaluation, EvaluationTable, EvaluatorPool } from '../evaluator';
import type { QueryPlan } from '../query_plan';
import { renderSql } from '../render';
import { admission } from './admission';
import { Cancellation } from './cancellation';
import { isDeep } from './deep_expressions';
import { EventQueue } from './event_queue';
import type { PositionEvent, QueryEvent, ResumableEvent } from './query_event';
import type { PlainQuery } from '../plain/plain_query';
import { LookUpKeys } from './look_up_keys';
import { LimitWindow } from './limit_window';
import { WholeGroupsReader } from './read_whole_groups';
import { reportOf } from './report';
import { RoundScans } from './round_scans';
import { stopsOf } from './stop_reading';
import { keysRemembered, plainPages, runPages, runResumablePages } from './run_pages';
import { ScanFailures } from './scan_failures';
import { evaluateWhole, loadTables, LoadedTables, outerValuesFor } from './run_whole';

export interface QueryDependencies {
  readonly scanner: Scanner;
  readonly pool: EvaluatorPool;
}
export interface QueryContext {
  readonly signal: AbortSignal;
  readonly priority: 'interactive' | 'background';
  /** Whose query it is: callers take turns at the evaluators and at the limits of services. */
  readonly caller?: string;
  /** Called in addition to the `progress` events. */
  readonly onProgress?: (scans: readonly ScanProgress[]) => void;
}

/**
 * Runs a planned query. If the service rejects its list before any row is returned, runs the fallback plan, and the
 * scan's report says so. Otherwise like `runPlan`.
 */
export async function* runQuery(
  plan: QueryPlan,
  dependencies: QueryDependencies,
  context: QueryContext,
): AsyncGenerator<QueryEvent, void, undefined> {
  const { instead } = plan;
  if (instead === undefined) return yield* withoutPositions(runPlan(plan, dependencies, context));
  let toldColumns = false;
  let rowsOut = false;
  let rejection: ConnectorError;
  const failures = new ScanFailures();
  const scanner = failures.noting(dependencies.scanner);
  try {
    const running = runPlan(plan, { ...dependencies, scanner }, context);
    for await (const event of withoutPositions(running)) {
      toldColumns ||= event.type === 'columns';
      rowsOut ||= event.type === 'rows';
      yield event;
    }
    return;
  } catch (error) {
    const rejected = error instanceof ConnectorError && instead.on.includes(error.family);
    // Other scans of the query may fail in the same way; then another list for this one does not help.
    if (rowsOut || !rejected || failures.scanOf(error) !== instead.scan) throw error;
    rejection = error;
  }
  const list = (of: QueryPlan): string =>
    of.scans.find(({ id }) => id === instead.scan)?.access.list ?? '';
  const warning = `${list(plan)} was rejected (${rejection.message}); ${list(instead.plan)} was read instead.`;
  for await (const event of runQuery(instead.plan, dependencies, context)) {
    if (event.type === 'columns' && toldColumns) continue;
    yield event.type === 'done'
      ? { ...event, scans: event.scans.map(warned(instead.scan, warning)) }
      : event;
  }
}

async function* withoutPositions(
  events: AsyncIterable<ResumableEvent>,
): AsyncGenerator<QueryEvent, void, undefined> {
  for await (const event of events) if (event.type !== 'position') yield event;
}

/**
 * Runs a query in `pages` mode so that it can be continued: its lists are read one after the other, without the cache, and
 * after the rows of each page comes the position to continue from. `isFirst`: as in the context of a scan. Throws RangeError
 * if `from` is the position of another query.
 */
export function runResumable(
  plan: QueryPlan,
  dependencies: QueryDependencies,
  context: QueryContext & { readonly from?: ScanPosition; readonly isFirst?: boolean },
): AsyncGenerator<ResumableEvent, void, undefined> {
  const { from, isFirst = false } = context;
  if (plan.mode.kind !== 'pages' || plan.scans.length !== 1 || plan.limit !== undefined)
    throw new RangeError('Only a query over one table, page by page, can be continued');
  return runPlan(plan, dependencies, context, { isFirst, ...(from && { from }) });
}

const warned =
  (scan: string, warning: string) =>
  (report: ScanReport): ScanReport =>
    report.scan === scan ? { ...report, warnings: [warning, ...report.warnings] } : report;

/**
 * Runs one plan: columns, then rows as they become available with progress in between, and finally the report of each
 * scan. Throws the first error and stops everything else, as it does when the signal is aborted or the reader leaves.
 */
async function* runPlan(
  plan: QueryPlan,
  { scanner, pool }: QueryDependencies,
  context: QueryContext,
  resumable?: ScanContext['resumable'],
): AsyncGenerator<ResumableEvent, void, undefined> {
  const cancellation = new Cancellation(context.signal);
  const events = new EventQueue<QueryEvent>(({ type }) => type === 'progress');
  const progress = new Map<string, ScanProgress>();
  const onProgress = (of: ScanProgress): void => {
    progress.set(of.scan, of);
    const scans = [...progress.values()];
    context.onProgress?.(scans);
    events.push({ type: 'progress', scans });
  };
  const tables = new LoadedTables();
  const keys = new LookUpKeys(plan.scans);
  const limited = new Set<Scan>();
  let opening: Promise<Evaluation> | undefined;
  // Only when there is something to evaluate: a scan may wait long for its service, and others need the child.
  const evaluation = (): Promise<Evaluation> => {
    if (opening === undefined) {
      const filtered = [...(plan.setFilters ?? []), ...(plan.enough ?? [])];
      const needed = [...scans.map(tableOf), ...filtered.map(({ table }) => table)];
      opening = pool.open(needed, cancellation.signal, {
        timeZone: plan.timeZone,
        deep: isDeep(plan.query),
        ...(context.caller !== undefined && { caller: context.caller }),
        onNotice: (text) => events.push({ type: 'message', severity: 'information', text }),
      });
      opening.catch(() => undefined);
    }
    return opening;
  };
  let scans: readonly Scan[] = [];
  const window = new LimitWindow(plan.limit, plan.offset ?? 0);
  const counted = plan.mode.kind === 'pages' && plan.limit !== undefined;
  try {
    const typeOf = (scan: string, column: string): DataType | undefined =>
      scans.find((one) => one.plan.id === scan)?.columns.find(({ name }) => name === column)?.type;
    const keysOf = (scan: ScanPlan): AsyncIterable<readonly ScanValue[]> | undefined =>
      outerValuesFor(scan, { typeOf, evaluation, tables, queries: plan.outerValues ?? {}, keys });
    const open = (
      scan: ScanPlan,
      outerValues = keysOf(scan),
      told: (of: ScanProgress) => void = onProgress,
    ): Scan => {
      const admits = admission(plan, scan.id, evaluation);
      const lookUps = keys.of(scan.id);
      return scanner.open(scan, {
        signal: cancellation.signal,
        priority: context.priority,
        ...(context.caller !== undefined && { caller: context.caller }),
        onProgress: told,
        ...(counted ? { stillWanted: () => window.wanted } : {}),
        ...(outerValues ? { outerValues } : {}),
        ...(admits ? { admits } : {}),
        ...(lookUps ? { keys: lookUps } : {}),
        ...(resumable && { resumable }),
      });
    };
    scans = plan.scans.map((scan) => open(scan));
    const rounds = new RoundScans((scan, keys, told) =>
      open(scan, keys, (of) => onProgress(told(of))),
    );
    const plain = plainPages(plan, scans);
    // Columns are known before the first page; the child starts while the page is loaded.
    if (plain === undefined && plan.wholeGroups === undefined) pool.warm?.();
    let columns = columnsOf(plan);
    if (columns === undefined) {
      const described = cancellation.unlessCancelled(describe(plan, evaluation()));
      yield* events.until(described);
      columns = await described;
    }
    yield { type: 'columns', columns };
    const groups = groupsIn(plan, scans);
    if (groups !== undefined) {
      const reading = cancellation.unlessCancelled(groups.read());
      yield* events.until(reading);
      await reading;
    }
    const loaded = groups?.left ?? scans;
    if (plan.mode.kind === 'whole' && groups?.rows === undefined) {
      const stops = stopsOf(plan, scans, evaluation, (scan) => limited.add(scan));
      yield* events.until(
        cancellation.unlessCancelled(
          loadTables(loaded, evaluation, tables, {
            stops,
            ...(plan.rounds && {
              rounds: {
                plan: plan.rounds,
                keysOf,
                scans: rounds,
                left: (scan) => limited.add(scan),
              },
            }),
          }),
        ),
      );
    }
    const rows = rowsOf(plan, scans, evaluation, {
      groups: groups?.rows,
      window,
      limited,
      plain,
      resumable: resumable !== undefined,
      context: { signal: cancellation.signal, caller: context.caller },
    });
    for (;;) {
      const next = cancellation.unlessCancelled(rows.next());
      yield* events.until(next);
      const { done, value } = await next;
      if (done) break;
      yield value;
    }
    const remembered = plan.mode.kind === 'pages' ? keysRemembered(plain) : Infinity;
    const reports = scans.map(
      (scan) => rounds.reportOf(scan.plan.id) ?? reportOf(scan, limited.has(scan), remembered),
    );
    yield { type: 'done', scans: reports, complete: isCompleteResult(reports) };
  } catch (error) {
    throw cancellation.errorFor(error);
  } finally {
    cancellation.end();
    await opening?.then((evaluation) => evaluation.close()).catch(() => undefined);
  }
}

/** Groups that are returned at once. */
const ROWS_AT_ONCE = 1024;

/** The reader of a query whose rows may be groups as they are. */
function groupsIn(
  { wholeGroups: whole }: QueryPlan,
  scans: readonly Scan[],
): WholeGroupsReader | undefined {
  const scan = scans.find((one) => one.plan.id === whole?.scan);
  return whole && scan && new WholeGroupsReader(whole, scan);
}

function tableOf(scan: Scan): EvaluationTable {
  return { name: scan.plan.id, columns: scan.columns, key: scan.plan.key ?? [] };
}

type RowsOrPosition = Extract<QueryEvent, { type: 'rows' }> | PositionEvent;

interface PagesContext {
  /** The rows, if they are groups that were read already. */
  readonly groups: readonly ResultRow[] | undefined;
  readonly window: LimitWindow;
  readonly limited: Set<Scan>;
  readonly plain: PlainQuery | undefined;
  readonly resumable: boolean;
  readonly context: Pick<QueryContext, 'signal'> & { readonly caller: string | undefined };
}

async function* rowsOf(
  plan: QueryPlan,
  scans: readonly Scan[],
  evaluation: () => Promise<Evaluation>,
  { groups, window, limited, plain, resumable, context }: PagesContext,
): AsyncGenerator<RowsOrPosition, void, undefined> {
  if (groups !== undefined) {
    for (let from = 0; from < groups.length; from += ROWS_AT_ONCE)
      yield { type: 'rows', rows: groups.slice(from, from + ROWS_AT_ONCE) };
    return;
  }
  const { mode } = plan;
  const paged = mode.kind === 'pages' && scans.find((scan) => scan.plan.id === mode.scan);
  const onLimit = (scan: Scan | undefined | false) => (): void => void (scan && limited.add(scan));
  const pages = { window, onLimit: onLimit(paged), plain, context };
  if (paged && resumable) yield* runResumablePages(plan, paged, evaluation, pages);
  else
    for await (const rows of paged
      ? runPages(plan, paged, evaluation, pages)
      : evaluateWhole(plan, await evaluation()))
      yield { type: 'rows', rows };
}

/** Names and types as bound; undefined if only the evaluator knows a type. */
function columnsOf({ query }: QueryPlan): readonly ResultColumn[] | undefined {
  if (query.output.some(({ type }) => type === 'null')) return undefined;
  return query.output.map(({ name, type }) => ({ name, type }));
}

async function describe(
  { query }: QueryPlan,
  evaluation: Promise<Evaluation>,
): Promise<readonly ResultColumn[]> {
  const described = await (await evaluation).describe(renderSql(query));
  return query.output.map(({ name, type }, i) => ({
    name,
    type: type === 'null' ? (described[i]?.type ?? 'null') : type,
  }));
}
