import type { ResultValue } from '../../../common/contract';
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
    at: 'timestamp',
    user: 'text',
    statement: 'text',
    outcome: 'text',
    rows: 'integer',
    requests: 'integer',
    milliseconds: 'number',
    error: 'text',
    statement_id: 'text',
  },
  like: 'statement',
  rows: pagesOf(engine.ports.history, limit, (entry) => [
    entry.at,
    entry.user,
    hidesConfigs === true && entry.changes && entry.user !== user ? null : entry.text,
    entry.outcome,
    entry.rows,
    entry.requests,
    entry.milliseconds,
    entry.error === undefined ? null : `${entry.error.family}: ${entry.error.message}`,
    entry.statementId ?? null,
  ]),
});

/** `SHOW AUDIT`: the audit log, the newest first. */
export const showAudit: Show<'audit'> = async (_, { engine }, limit = DEFAULT_LIMIT) => ({
  columns: {
    at: 'timestamp',
    user: 'text',
    action: 'text',
    arguments: 'document',
    method: 'text',
    url: 'text',
    outcome: 'text',
    status: 'integer',
    error: 'text',
    run: 'text',
    statement_id: 'text',
  },
  like: 'action',
  rows: pagesOf(engine.ports.auditLog, limit, (record) => [
    record.at,
    record.user,
    `${record.connector}.${record.entity}.${record.action}`,
    // The store has numbers that a double cannot hold as texts.
    record.arguments as ResultValue,
    record.method,
    record.url,
    record.outcome,
    record.status ?? null,
    record.error === undefined ? null : `${record.error.family}: ${record.error.message}`,
    record.attempt?.run ?? null,
    record.statementId ?? null,
  ]),
});
