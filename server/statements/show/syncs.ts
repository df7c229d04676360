import {
  slicesText,
  syncTotals,
  type ResultRow,
  type ResultValue,
  type SyncTotals,
} from '../../../common/contract';
import { andList } from '../../../common/errors';
import type { SyncDefinition, SyncRun } from '../../ports';
import type { SyncStatus } from '../../sync';
import { keptMessages } from '../hidden_settings';
import { requireSync } from '../stored_sync';
import type { Show } from './showing';

/** Without LIMIT. */
const DEFAULT_LIMIT = 100;

const FIRST_STEPS = {
  text: 'There are no syncs yet.',
  hint: 'Create one: SYNC CONNECTOR github_myorg.issues TO github-*',
};

const time = (milliseconds: number | undefined): string | null =>
  milliseconds === undefined ? null : new Date(milliseconds).toISOString();

/** `SHOW SYNCS`: when they run, how they went, and what is wrong. */
export const showSyncs: Show<'syncs'> = async (_, execution) => {
  const { engine } = execution;
  const shownMessage = await keptMessages(execution);
  const statuses = await engine.syncs.list();
  await engine.schedules?.seen(statuses.map(({ sync }) => sync));
  const rows = statuses.map((status) => rowOf(status, shownMessage));
  return { columns: COLUMNS, like: 'name', rows, ifEmpty: FIRST_STEPS };
};

const COLUMNS = {
  name: 'text',
  state: 'text',
  last_run: ['timestamp', 'age'],
  outcome: 'text',
  next_run: ['timestamp', 'age'],
  read: 'integer',
  written: ['integer', 'detail'],
  unchanged: ['integer', 'detail'],
  removed: ['integer', 'detail'],
  rejected: ['integer', 'detail'],
  slices: ['text', 'detail'],
  held: ['integer', 'detail'],
  errors: ['integer', 'detail'],
  target: ['text', 'detail'],
  schedule: ['text', 'detail'],
  user: ['text', 'detail'],
  statement: ['text', 'detail'],
  problem: ['text', 'below'],
} as const;

type ShownMessage = (message: string) => string;

function rowOf(status: SyncStatus, shownMessage: ShownMessage): ResultRow {
  const { sync, lastRun, deadLetters } = status;
  const counts = countsOf(status);
  const totals = totalsOf(status);
  return [
    sync.name,
    stateOf(status),
    lastRun?.startedAt ?? null,
    lastRun?.outcome ?? null,
    time(sync.dueAt),
    counts?.read ?? null,
    counts?.written ?? null,
    counts?.unchanged ?? null,
    counts?.removed ?? null,
    counts?.rejected ?? null,
    (totals && slicesText(totals)) ?? null,
    lastRun?.held ?? null,
    deadLetters,
    sync.target,
    scheduleOf(sync),
    sync.user,
    sync.statement,
    problemOf(status, shownMessage),
  ];
}

const totalsOf = ({ progress }: SyncStatus) => progress && syncTotals(progress);

/** Of the last run. Another process that is running it stores them every few seconds. */
const countsOf = (status: SyncStatus): SyncTotals | undefined =>
  totalsOf(status) ?? status.lastRun?.counts;

function stateOf({ sync, lastRun }: SyncStatus): string {
  if (lastRun?.outcome === 'running') return 'running';
  if (sync.paused) return 'paused';
  if (sync.failures > 0) return 'failing';
  return sync.schedule === undefined ? 'on request' : 'scheduled';
}

const scheduleOf = ({ schedule }: SyncDefinition): string | null =>
  schedule === undefined ? null : `${schedule.cron} (${schedule.timeZone})`;

function problemOf(
  { sync, lastRun, silentMilliseconds }: SyncStatus,
  shownMessage: ShownMessage,
): string | null {
  if (silentMilliseconds !== undefined)
    return `The process of the run has not been heard from for ${Math.floor(silentMilliseconds / 1000)} s. If it has ended, another one can continue in a minute at most.`;
  const reason = reasonOf(lastRun, shownMessage);
  if (sync.failures < 2) return reason;
  return `${reason ?? 'It failed'} (${sync.failures} times in a row, so it runs less often)`;
}

/** Why a run is not `ok`. */
function reasonOf(run: SyncRun | undefined, shownMessage: ShownMessage): string | null {
  if (run?.error !== undefined) return `${run.error.family}: ${shownMessage(run.error.message)}`;
  return run?.explanation === undefined ? null : shownMessage(run.explanation);
}

/** `SHOW SYNC HISTORY [x]`: runs, the newest first. */
export const showSyncHistory: Show<'sync_history'> = async (
  { sync: name },
  execution,
  limit = DEFAULT_LIMIT,
) => {
  const { engine } = execution;
  const { ports, syncs } = engine;
  const shownMessage = await keptMessages(execution);
  const of = name === undefined ? undefined : await requireSync(name.name, engine);
  const runs = await syncs.history({ ...(of && { syncId: of.id }), limit });
  const names = new Map((await ports.syncs.list()).map((sync) => [sync.id, sync.name]));
  return {
    columns: {
      sync: 'text',
      started_at: ['timestamp', 'age'],
      outcome: 'text',
      kind: 'text',
      read: 'integer',
      written: 'integer',
      unchanged: ['integer', 'detail'],
      removed: ['integer', 'detail'],
      rejected: ['integer', 'detail'],
      requests: ['integer', 'detail'],
      trigger: ['text', 'detail'],
      ended_at: ['timestamp', 'detail'],
      problem: ['text', 'below'],
    },
    like: 'sync',
    rows: runs.map((run): ResultRow => {
      const { startedAt, trigger, outcome } = run;
      // Its kind and its counts are only known when it ends.
      if (outcome === 'running') {
        const unknown = [null, null, null, null, null, null, null];
        return [names.get(run.syncId) ?? null, startedAt, outcome, ...unknown, trigger, null, null];
      }
      const { read, written, unchanged, removed, rejected, requests } = run.counts;
      return [
        names.get(run.syncId) ?? null,
        startedAt,
        outcome,
        run.kind,
        read,
        written,
        unchanged,
        removed,
        rejected,
        requests,
        trigger,
        run.endedAt ?? null,
        reasonOf(run, shownMessage),
      ];
    }),
  };
};

/**
 * `SHOW SYNC ERRORS x`: documents that were rejected and not written since, the oldest first. Where users have rights of
 * their own to indices, documents are only for those who may read the index that they were meant for.
 */
export const showSyncErrors: Show<'sync_errors'> = async (
  { sync: { name } },
  { engine },
  limit = DEFAULT_LIMIT,
) => {
  const { id, name: stored } = await requireSync(name, engine);
  const letters = await engine.ports.syncs.deadLetters({ syncId: id, limit });
  const indices = [...new Set(letters.map(({ index }) => index))];
  const readable = await engine.indexUser?.readable(indices);
  const isHidden = (index: string): boolean => readable !== undefined && !readable.has(index);
  const hidden = indices.filter(isHidden);
  return {
    columns: {
      at: ['timestamp', 'age'],
      id: 'text',
      reason: 'text',
      index: ['text', 'detail'],
      document: ['document', 'detail'],
    },
    like: 'reason',
    rows: letters.map(({ at, index, documentId, reason, content }) =>
      isHidden(index)
        ? [at, null, null, index, null]
        : [
            at,
            documentId,
            reason,
            index,
            // The store has numbers that a double cannot hold as texts.
            content as ResultValue,
          ],
    ),
    ...(hidden.length > 0 && {
      note: {
        text: `Documents and reasons are hidden, because you lack the privilege "read" on ${andList(hidden)}.`,
        severity: 'warning',
      },
    }),
    ifEmpty: {
      text: `Sync "${stored}" has no rejected documents.`,
      hint: `Show its runs with SHOW SYNC HISTORY ${stored}.`,
    },
  };
};
