import { numberOf, runPageScript, textOf, type Failure, type NamedRow } from '../page_scripts';
import type { HostHttp } from '../host';
import { showErrors, showRuns, showSyncs, type SyncSchedule } from './statements';

type Http = Pick<HostHttp, 'run'>;

/** What a run has done; undefined if it is not known. */
export interface Counts {
  readonly read: number | undefined;
  readonly written: number | undefined;
  readonly unchanged: number | undefined;
  readonly removed: number | undefined;
  readonly rejected: number | undefined;
}

/** A sync, as SHOW SYNCS lists it. */
export interface SyncRow extends Counts {
  readonly name: string;
  readonly state: string;
  /** ISO 8601. */
  readonly lastRun: string | undefined;
  readonly outcome: string | undefined;
  /** ISO 8601. */
  readonly nextRun: string | undefined;
  readonly schedule: SyncSchedule | undefined;
  /** `3 of 12`: parts that a running sync has read. */
  readonly slices: string | undefined;
  /** Documents that wait for RUN SYNC … CONFIRM to be removed. */
  readonly held: number;
  /** Rejected documents. */
  readonly errors: number;
  readonly problem: string | undefined;
  readonly target: string;
  readonly statement: string;
  readonly user: string;
}

/** A run, as SHOW SYNC HISTORY lists it. */
export interface RunRow extends Counts {
  readonly id: number;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly endedAt: string | undefined;
  readonly kind: string;
  readonly trigger: string;
  readonly outcome: string;
  readonly requests: number | undefined;
  readonly problem: string | undefined;
}

/** A document that was rejected. */
export interface RejectedRow {
  readonly id: number;
  readonly at: string;
  readonly index: string;
  readonly documentId: string;
  readonly reason: string;
  /** As JSON. */
  readonly document: string;
}

export interface SyncList {
  readonly syncs: readonly SyncRow[];
  /** The last runs by the name of their sync, the newest first. */
  readonly runs: ReadonlyMap<string, readonly RunRow[]>;
  readonly failure: Failure | undefined;
}

/** Runs that the list draws. */
export const RUNS_DRAWN = 20;

/** All syncs with their last runs. */
export async function loadSyncs(http: Http, signal: AbortSignal): Promise<SyncList> {
  const listed = await runPageScript(http, showSyncs, { signal });
  const syncs = (listed.statements[0]?.rows ?? []).map(syncOf);
  if (listed.failure !== undefined || syncs.length === 0)
    return { syncs, runs: new Map(), failure: listed.failure };
  const script = syncs.map(({ name }) => showRuns(name, RUNS_DRAWN)).join(';\n');
  const histories = await runPageScript(http, script, { signal });
  // One was deleted in between, so the list is outdated.
  if (histories.failure?.code === 'unknown_sync') return loadSyncs(http, signal);
  const runs = new Map(
    syncs.map(({ name }, at) => [name, (histories.statements[at]?.rows ?? []).map(runOf)]),
  );
  return { syncs, runs, failure: histories.failure };
}

export interface SyncDetails {
  /** Undefined if it does not exist. */
  readonly sync: SyncRow | undefined;
  readonly runs: readonly RunRow[];
  readonly rejected: readonly RejectedRow[];
  readonly failure: Failure | undefined;
}

/** Runs, and rejected documents, that the page of a sync lists. */
export const RUNS_LISTED = 100;
export const REJECTED_LISTED = 100;

/** One sync with its history and its rejected documents. */
export async function loadSync(
  http: Http,
  name: string,
  signal: AbortSignal,
): Promise<SyncDetails> {
  const nothing = { sync: undefined, runs: [], rejected: [] };
  const listed = await runPageScript(http, showSyncs, { signal });
  if (listed.failure !== undefined) return { ...nothing, failure: listed.failure };
  const sync = (listed.statements[0]?.rows ?? [])
    .map(syncOf)
    .find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (sync === undefined) return { ...nothing, failure: undefined };
  const script = [showRuns(sync.name, RUNS_LISTED), showErrors(sync.name, REJECTED_LISTED)];
  const { statements, failure } = await runPageScript(http, script.join(';\n'), { signal });
  if (failure?.code === 'unknown_sync') return { ...nothing, failure: undefined };
  return {
    sync,
    runs: (statements[0]?.rows ?? []).map(runOf),
    rejected: (statements[1]?.rows ?? []).map(rejectedOf),
    failure,
  };
}

const countsOf = (row: NamedRow): Counts => ({
  read: numberOf(row['read']),
  written: numberOf(row['written']),
  unchanged: numberOf(row['unchanged']),
  removed: numberOf(row['removed']),
  rejected: numberOf(row['rejected']),
});

const syncOf = (row: NamedRow): SyncRow => ({
  ...countsOf(row),
  name: textOf(row['name']) ?? '',
  state: textOf(row['state']) ?? '',
  lastRun: textOf(row['last_run']),
  outcome: textOf(row['outcome']),
  nextRun: textOf(row['next_run']),
  schedule: scheduleOf(textOf(row['schedule'])),
  slices: textOf(row['slices']),
  held: numberOf(row['held']) ?? 0,
  errors: numberOf(row['errors']) ?? 0,
  problem: textOf(row['problem']),
  target: textOf(row['target']) ?? '',
  statement: textOf(row['statement']) ?? '',
  user: textOf(row['user']) ?? '',
});

/** `0 3 * * * (UTC)`. */
function scheduleOf(text: string | undefined): SyncSchedule | undefined {
  const [, cron, timeZone] = /^(.*) \(([^()]*)\)$/.exec(text ?? '') ?? [];
  return cron === undefined || timeZone === undefined ? undefined : { cron, timeZone };
}

const runOf = (row: NamedRow, id: number): RunRow => ({
  ...countsOf(row),
  id,
  startedAt: textOf(row['started_at']) ?? '',
  endedAt: textOf(row['ended_at']),
  kind: textOf(row['kind']) ?? '',
  trigger: textOf(row['trigger']) ?? '',
  outcome: textOf(row['outcome']) ?? '',
  requests: numberOf(row['requests']),
  problem: textOf(row['problem']),
});

const rejectedOf = (row: NamedRow, id: number): RejectedRow => ({
  id,
  at: textOf(row['at']) ?? '',
  index: textOf(row['index']) ?? '',
  documentId: textOf(row['id']) ?? '',
  reason: textOf(row['reason']) ?? '',
  document: textOf(row['document']) ?? '',
});
