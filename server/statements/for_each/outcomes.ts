import type { BoundForEach } from '../../../common/binding';
import {
  distinctNames,
  type ResultColumn,
  type ResultRow,
  type ResultValue,
} from '../../../common/contract';
import { withTextsForExact, type JsonValue } from '../../../common/declaration';
import { MoltlerError } from '../../../common/errors';
import type { ActionOutcome } from '../../connectors';

/**
 * `skipped`: it succeeded earlier in the run. `unknown`: it was sent, and may have been applied. `not_sent`: the
 * statement stopped before.
 */
export type RowStatus = 'succeeded' | 'failed' | 'unknown' | 'skipped' | 'not_sent';

/** What became of the action for one row. */
export interface RowOutcome {
  /** Counts from 0. */
  readonly index: number;
  readonly status: RowStatus;
  readonly attempt?: ActionOutcome;
}

/** Longer responses are left out of the result, in characters of JSON. */
const LONGEST_RESPONSE = 64 * 1024;

/** The result of FOR EACH: a row for each action. */
export class Outcomes {
  /** Responses that are not in the result, because they are too long. */
  leftOut = 0;

  constructor(
    private readonly forEach: BoundForEach,
    private readonly rows: readonly ResultRow[],
  ) {}

  get columns(): readonly ResultColumn[] {
    const columns: readonly ResultColumn[] = [
      { name: 'row', type: 'integer' },
      ...this.forEach.arguments.map(({ label, accepts }) => ({ name: label, type: accepts.type })),
      { name: 'status', type: 'text' },
      { name: 'http_status', type: 'integer' },
      { name: 'error_family', type: 'text' },
      { name: 'error_code', type: 'text' },
      { name: 'error', type: 'text' },
      { name: 'response', type: 'document' },
    ];
    const names = distinctNames(columns.map(({ name }) => name));
    return columns.map((column, at) => ({ ...column, name: names[at] ?? column.name }));
  }

  row({ index, status, attempt }: RowOutcome): ResultRow {
    const error = attempt?.error;
    const known = error instanceof MoltlerError ? error : undefined;
    const message = error instanceof Error ? error.message : null;
    return [
      index + 1,
      ...this.argumentsOf(index),
      status,
      attempt?.status ?? null,
      known?.family ?? null,
      known?.code ?? null,
      message,
      this.response(attempt?.body),
    ];
  }

  /** The arguments that tell the row from others. */
  argumentsOf(index: number): readonly ResultValue[] {
    return this.forEach.arguments.map(({ accepts }, at) => {
      const value = this.rows[index]?.[at] ?? null;
      return accepts.secret === true && value !== null ? '[redacted]' : value;
    });
  }

  private response(body: JsonValue | undefined): ResultValue {
    if (body === undefined) return null;
    const value = withTextsForExact(body) as ResultValue;
    if (JSON.stringify(value).length <= LONGEST_RESPONSE) return value;
    this.leftOut += 1;
    return null;
  }
}
