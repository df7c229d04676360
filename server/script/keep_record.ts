import type { StatementEngine } from '../statements';
import { failureOf } from './failure';
import type { StatementRecord } from './statement_record';

const NEVER = new AbortController().signal;

/**
 * Adds a statement to the history. A result is not lost because that failed: it is only a warning, whose text is
 * returned.
 */
export async function keepRecord(
  record: StatementRecord,
  engine: StatementEngine,
): Promise<string | undefined> {
  try {
    await record.keep();
    return undefined;
  } catch (error) {
    const { message } = failureOf(error, NEVER);
    return engine.redactor.redact(`The statement could not be added to the history: ${message}`);
  }
}
