import type { ResultValue } from '../../../common/contract';
import { RIGHTS } from '../../../common/language';
import { keptUser, type HistoryEntry, type KeptUser } from '../../ports';
import type { Execution } from '../execution';
import { shownAddress } from '../hidden_settings';
import { pagesOf } from './pages';
import type { Show, Showing } from './showing';

/** Without LIMIT; LIKE searches as many as the history keeps. */
const DEFAULT_LIMIT = 100;

/** `SHOW SECRETS`: names, never values. */
export const showSecrets: Show<'secrets'> = async (_, { engine }) => ({
  columns: { name: 'text', created_at: 'timestamp', updated_at: 'timestamp' },
  like: 'name',
  rows: (await engine.ports.secrets.list()).map(({ name, createdAt, updatedAt }) => [
    name,
    createdAt,
    updatedAt,
  ]),
});

/**
 * `SHOW HISTORY`: the newest first. Callers who must not see how connectors are configured see what they have run
 * themselves: statements and errors of others may name addresses.
 */
export const showHistory: Show<'history'> = async (_, execution, limit = DEFAULT_LIMIT) => ({
  columns: {
    at: ['timestamp', 'age'],
    outcome: 'text',
    rows: 'integer',
    error: 'text',
    milliseconds: ['number', 'detail'],
    requests: ['integer', 'detail'],
    user: ['text', 'detail'],
    statement_id: ['text', 'detail'],
    statement: ['text', 'excerpt'],
  },
  like: 'statement',
  rows: pagesOf(execution.engine.ports.history, limit, visibleTo(execution), (entry) => [
    entry.at,
    entry.outcome,
    entry.rows,
    errorOf(entry),
    entry.milliseconds,
    entry.requests,
    entry.user,
    entry.statementId ?? null,
    entry.text,
  ]),
  ...onlyOwn('statements', execution),
});

/** `SHOW AUDIT`: the audit log, the newest first; for the same callers, only their own actions. */
export const showAudit: Show<'audit'> = async (_, execution, limit = DEFAULT_LIMIT) => ({
  columns: {
    at: ['timestamp', 'age'],
    action: 'text',
    outcome: 'text',
    error: 'text',
    status: ['integer', 'detail'],
    user: ['text', 'detail'],
    method: ['text', 'detail'],
    url: ['text', 'detail'],
    run: ['text', 'detail'],
    statement_id: ['text', 'detail'],
    arguments: ['document', 'excerpt'],
  },
  like: 'action',
  rows: pagesOf(execution.engine.ports.auditLog, limit, visibleTo(execution), (record) => [
    record.at,
    `${record.connector}.${record.entity}.${record.action}`,
    record.outcome,
    errorOf(record),
    record.status ?? null,
    record.user,
    record.method,
    shownAddress(record.url, execution),
    record.attempt?.run ?? null,
    record.statementId ?? null,
    // The store has numbers that a double cannot hold as texts.
    record.arguments as ResultValue,
  ]),
  ...onlyOwn('actions', execution),
});

/** Whose records the caller may see; undefined for those of everybody. */
const visibleTo = (execution: Execution): KeptUser | undefined =>
  execution.hidesConfigs === true ? keptUser(execution) : undefined;

const onlyOwn = (what: string, { hidesConfigs }: Execution): Pick<Showing, 'note'> =>
  hidesConfigs === true
    ? {
        note: {
          text: `Only your own ${what} are shown.`,
          hint: `Those of others need the privilege "${RIGHTS.connectors}".`,
        },
      }
    : {};

const errorOf = ({ error }: Pick<HistoryEntry, 'error'>): string | null =>
  error === undefined ? null : `${error.family}: ${error.message}`;
