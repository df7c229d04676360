import type { ResultValue } from '../../../common/contract';
import type { HistoryEntry } from '../../ports';
import { pagesOf } from './pages';
import type { Show } from './showing';

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
 * `SHOW HISTORY`: the newest first. What others have changed is hidden from callers who must not see how connectors are
 * configured.
 */
export const showHistory: Show<'history'> = async (
  _,
  { engine, hidesConfigs, user },
  limit = DEFAULT_LIMIT,
) => ({
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
  rows: pagesOf(engine.ports.history, limit, (entry) => {
    const isHidden = hidesConfigs === true && entry.changes && entry.user !== user;
    return [
      entry.at,
      entry.outcome,
      entry.rows,
      isHidden ? (entry.error?.family ?? null) : errorOf(entry),
      entry.milliseconds,
      entry.requests,
      entry.user,
      entry.statementId ?? null,
      isHidden ? null : entry.text,
    ];
  }),
});

/** `SHOW AUDIT`: the audit log, the newest first. */
export const showAudit: Show<'audit'> = async (_, { engine }, limit = DEFAULT_LIMIT) => ({
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
  rows: pagesOf(engine.ports.auditLog, limit, (record) => [
    record.at,
    `${record.connector}.${record.entity}.${record.action}`,
    record.outcome,
    errorOf(record),
    record.status ?? null,
    record.user,
    record.method,
    record.url,
    record.attempt?.run ?? null,
    record.statementId ?? null,
    // The store has numbers that a double cannot hold as texts.
    record.arguments as ResultValue,
  ]),
});

const errorOf = ({ error }: Pick<HistoryEntry, 'error'>): string | null =>
  error === undefined ? null : `${error.family}: ${error.message}`;
