import { LOOK_UP_WORDS } from '../../common/language';
import { runPageScript, numberOf, textOf, type Failure } from '../page_scripts';
import type { HostHttp } from '../host';

/** A statement of the history. */
export interface HistoryRow {
  readonly id: number;
  /** ISO 8601. */
  readonly at: string;
  readonly user: string;
  /** Secrets masked. */
  readonly statement: string;
  readonly outcome: string;
  readonly rows: number | undefined;
  readonly requests: number | undefined;
  readonly milliseconds: number | undefined;
  readonly error: string | undefined;
}
/** An action that was sent to a service. */
export interface AuditRow {
  readonly id: number;
  readonly at: string;
  readonly user: string;
  readonly action: string;
  /** As JSON. */
  readonly arguments: string;
  readonly method: string;
  readonly url: string;
  readonly outcome: string;
  readonly status: number | undefined;
  readonly error: string | undefined;
  /** The run of FOR EACH that it belongs to. */
  readonly run: string | undefined;
}
export interface Records<T> {
  readonly rows: readonly T[];
  readonly failure: Failure | undefined;
}

/** Maximum records shown; older ones are omitted. */
export const RECORDS_LIMIT = 1000;

/** The most recent statements, newest first. */
export async function loadHistory(
  http: Pick<HostHttp, 'run'>,
  signal: AbortSignal,
): Promise<Records<HistoryRow>> {
  const { statements, failure } = await runPageScript(http, `SHOW HISTORY LIMIT ${RECORDS_LIMIT}`, {
    signal,
  });
  const rows = (statements[0]?.rows ?? []).map((row, id): HistoryRow => ({
    id,
    at: textOf(row['at']) ?? '',
    user: textOf(row['user']) ?? '',
    statement: textOf(row['statement']) ?? '',
    outcome: textOf(row['outcome']) ?? '',
    rows: numberOf(row['rows']),
    requests: numberOf(row['requests']),
    milliseconds: numberOf(row['milliseconds']),
    error: textOf(row['error']),
  }));
  return { rows, failure };
}

/** The most recent actions, newest first. */
export async function loadAudit(
  http: Pick<HostHttp, 'run'>,
  signal: AbortSignal,
): Promise<Records<AuditRow>> {
  const { statements, failure } = await runPageScript(http, `SHOW AUDIT LIMIT ${RECORDS_LIMIT}`, {
    signal,
  });
  const rows = (statements[0]?.rows ?? []).map((row, id): AuditRow => ({
    id,
    at: textOf(row['at']) ?? '',
    user: textOf(row['user']) ?? '',
    action: textOf(row['action']) ?? '',
    arguments: textOf(row['arguments']) ?? '',
    method: textOf(row['method']) ?? '',
    url: textOf(row['url']) ?? '',
    outcome: textOf(row['outcome']) ?? '',
    status: numberOf(row['status']),
    error: textOf(row['error']),
    run: textOf(row['run']),
  }));
  return { rows, failure };
}

/** Statements that only read metadata; hidden by default. */
export const isLookUp = ({ statement }: Pick<HistoryRow, 'statement'>): boolean =>
  LOOK_UP.test(statement);

const LOOK_UP = new RegExp(
  `^\\s*(${LOOK_UP_WORDS.map((words) => words.replaceAll(' ', '\\s+')).join('|')})\\b`,
  'i',
);

/** Who ran them. */
export const usersOf = (rows: readonly Pick<HistoryRow, 'user'>[]): ReadonlySet<string> =>
  new Set(rows.map(({ user }) => user));
