import type { LanguageBounds } from '../bounds';
import { errorDiagnostic } from './building';
import type { Diagnostic } from './diagnostic';
import type { Range } from './nodes';

/** The error of a statement that exceeds a bound; `found` is set if everything was counted. */
export function boundExceeded(
  bound: keyof LanguageBounds,
  limit: number,
  found: number | undefined,
  range: Range,
): Diagnostic {
  const facts = { bound, limit, ...(found === undefined ? {} : { found }) };
  return errorDiagnostic('bound_exceeded', facts, range);
}
