import { LOOK_UP_WORDS } from '../../common/language';
import {
  runPageScript,
  numberOf,
  textOf,
  type Failure,
  type StatementOutcome,
} from '../page_scripts';
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
  /** Names the run of the statement; actions that it sent have the same. */
  readonly statementId: string | undefined;
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
  /** Of CONNECTOR_EXEC … FOR EACH: the id of its run. */
  readonly run: string | undefined;
  readonly statementId: string | undefined;
  /** The first line of the statement that sent it, if the history still has it. */
  readonly statement: string | undefined;
}
export interface Records<T> {
  readonly rows: readonly T[];
  /** What the server says about them, such as that those of other users are left out. */
  readonly messages: StatementOutcome['messages'];
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
    statementId: textOf(row['statement_id']),
  }));
  return { rows, messages: statements[0]?.messages ?? [], failure };
}

/** The most recent actions, newest first. */
export async function loadAudit(
  http: Pick<HostHttp, 'run'>,
  signal: AbortSignal,
): Promise<Records<AuditRow>> {
  const text = `SHOW AUDIT LIMIT ${RECORDS_LIMIT}; SHOW HISTORY LIMIT ${RECORDS_LIMIT}`;
  const { statements, failure } = await runPageScript(http, text, { signal });
  const known = new Map(
    (statements[1]?.rows ?? []).map((row) => [textOf(row['statement_id']), row['statement']]),
  );
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
    statementId: textOf(row['statement_id']),
    statement: firstLine(textOf(known.get(textOf(row['statement_id'])) ?? null)),
  }));
  return { rows, messages: statements[0]?.messages ?? [], failure };
}

/** The first line of a statement. */
const firstLine = (text: string | undefined): string | undefined => text?.trim().split('\n')[0];

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
