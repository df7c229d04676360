import type { ResultColumn, ResultRow, ScanProgress, ScanReport } from '../../../common/contract';
import { ConnectorError } from '../../../common/errors';
import type { DataType } from '../../../common/declaration';
import type { Scan, Scanner } from '../../scan/scan';
import type { Evaluation, EvaluationTable, EvaluatorPool } from '../evaluator';
import type { QueryPlan } from '../query_plan';
import { renderSql } from '../render';
import { Cancellation } from './cancellation';
import { EventQueue } from './event_queue';
import type { QueryEvent } from './query_event';
import { LimitWindow } from './limit_window';
import { isWhole, reportOf } from './report';
import { runPages } from './run_pages';
import { evaluateWhole, loadTables, LoadedTables, outerValuesFor } from './run_whole';

export interface QueryDependencies {
  readonly scanner: Scanner;
  readonly pool: EvaluatorPool;
}
export interface QueryContext {
  readonly signal: AbortSignal;
  readonly priority: 'interactive' | 'background';
  /** Called beside the `progress` events. */
  readonly onProgress?: (scans: readonly ScanProgress[]) => void;
}

/**
 * Runs a planned query; where the service refuses its list before any row is out, the plan that stands instead of it,
 * and the scan's report says so. Otherwise as `runPlan`.
 */
export async function* runQuery(
  plan: QueryPlan,
  dependencies: QueryDependencies,
  context: QueryContext,
): AsyncGenerator<QueryEvent, void, undefined> {
  const { instead } = plan;
  if (instead === undefined) return yield* runPlan(plan, dependencies, context);
  let toldColumns = false;
  let rowsOut = false;
  let refusal: ConnectorError;
  try {
    for await (const event of runPlan(plan, dependencies, context)) {
      toldColumns ||= event.type === 'columns';
      rowsOut ||= event.type === 'rows';
      yield event;
    }
    return;
  } catch (error) {
    const refused = error instanceof ConnectorError && instead.on.includes(error.family);
    if (rowsOut || !refused) throw error;
    refusal = error;
  }
  const list = (of: QueryPlan): string => of.scans[0]?.access.list ?? '';
  const warning = `${list(plan)} was refused (${refusal.message}); ${list(instead.plan)} was read instead.`;
  for await (const event of runQuery(instead.plan, dependencies, context)) {
    if (event.type === 'columns' && toldColumns) continue;
    yield event.type === 'done' ? { ...event, scans: event.scans.map(warned(warning)) } : event;
  }
}

const warned =
  (warning: string) =>
  (report: ScanReport): ScanReport => ({ ...report, warnings: [warning, ...report.warnings] });

/**
 * Runs one plan: columns, then rows as they are known, progress in between, and at last what
 * each scan did. Throws the error of whatever fails first; everything else is stopped then, as it is
 * when the signal is aborted or the reader goes away.
 */
async function* runPlan(
  plan: QueryPlan,
  { scanner, pool }: QueryDependencies,
  context: QueryContext,
): AsyncGenerator<QueryEvent, void, undefined> {
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
  const limited = new Set<Scan>();
  let opening: Promise<Evaluation> | undefined;
  let rowCount = 0;
  const window = new LimitWindow(plan.limit, plan.offset ?? 0);
  const counted = plan.mode.kind === 'pages' && plan.limit !== undefined;
  try {
    const typeOf = (scan: string, column: string): DataType | undefined =>
      scans.find((one) => one.plan.id === scan)?.columns.find(({ name }) => name === column)?.type;
    const scans: readonly Scan[] = plan.scans.map((scan) => {
      const given = plan.outerValues?.[scan.id];
      const outerValues = outerValuesFor(scan, {
        typeOf,
        evaluation: () => opening ?? neverOpened(),
        tables,
        ...(given && { given }),
      });
      return scanner.open(scan, {
        signal: cancellation.signal,
        priority: context.priority,
        onProgress,
        ...(counted ? { stillWanted: () => window.wanted } : {}),
        ...(outerValues ? { outerValues } : {}),
      });
    });
    const evaluation = pool.open(scans.map(tableOf), cancellation.signal, {
      timeZone: plan.timeZone,
    });
    evaluation.catch(() => undefined);
    opening = evaluation;
    // Columns are known before the first page; the child starts while it is fetched.
    const columns = columnsOf(plan) ?? (await describe(plan, await evaluation));
    yield { type: 'columns', columns };
    if (plan.mode.kind === 'whole') {
      yield* events.until(cancellation.unlessCancelled(loadTables(scans, evaluation, tables)));
    }
    const rows = rowsOf(plan, scans, evaluation, window, limited);
    for (;;) {
      const next = cancellation.unlessCancelled(rows.next());
      yield* events.until(next);
      const { done, value } = await next;
      if (done) break;
      rowCount += value.length;
      yield { type: 'rows', rows: value };
    }
    const pages = plan.mode.kind === 'pages';
    const reports = scans.map((scan) => reportOf(scan, limited.has(scan), pages));
    yield { type: 'done', rows: rowCount, scans: reports, complete: reports.every(isWhole) };
  } catch (error) {
    throw cancellation.errorFor(error);
  } finally {
    cancellation.end();
    await opening?.then((evaluation) => evaluation.close()).catch(() => undefined);
  }
}

function neverOpened(): Promise<never> {
  return Promise.reject(new Error('the evaluator is not open yet'));
}

function tableOf(scan: Scan): EvaluationTable {
  return { name: scan.plan.id, columns: scan.columns, key: scan.plan.key ?? [] };
}

async function* rowsOf(
  plan: QueryPlan,
  scans: readonly Scan[],
  evaluation: Promise<Evaluation>,
  window: LimitWindow,
  limited: Set<Scan>,
): AsyncGenerator<readonly ResultRow[], void, undefined> {
  const { mode } = plan;
  const paged = mode.kind === 'pages' && scans.find((scan) => scan.plan.id === mode.scan);
  if (paged) yield* runPages(plan, paged, evaluation, window, () => limited.add(paged));
  else yield* evaluateWhole(plan, await evaluation);
}

/** Names and types as bound; nothing where a type is known to the evaluator only. */
function columnsOf({ query }: QueryPlan): readonly ResultColumn[] | undefined {
  if (query.output.some(({ type }) => type === 'null')) return undefined;
  return query.output.map(({ name, type }) => ({ name, type }));
}

async function describe(
  { query }: QueryPlan,
  evaluation: Evaluation,
): Promise<readonly ResultColumn[]> {
  const described = await evaluation.describe(renderSql(query));
  return query.output.map(({ name, type }, i) => ({
    name,
    type: type === 'null' ? (described[i]?.type ?? 'null') : type,
  }));
}
