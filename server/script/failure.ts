import { MoltlerError, type SerializedError } from '../../common/errors';
import { redactDeep } from '../connectors';
import type { StatementEngine } from '../statements';

/**
 * Converts what was thrown to an error of the family: `cancelled` once the signal was aborted, `internal` for a bug.
 */
export function failureOf(thrown: unknown, signal: AbortSignal): MoltlerError {
  // Its own way to report that it was cancelled.
  if (thrown instanceof MoltlerError && thrown.code === 'actions_interrupted') return thrown;
  if (signal.aborted) return new MoltlerError('cancelled', {});
  if (thrown instanceof MoltlerError) return thrown;
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  return new MoltlerError('internal', { reason }, {}, { cause: thrown });
}

/** The error as it may leave the engine, without resolved secrets. */
export function serialized(error: MoltlerError, engine: StatementEngine): SerializedError {
  return redactDeep(error.serialize(engine.ports.clock.now()), engine.redactor.redact);
}
