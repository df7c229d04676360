import { StatementError } from '../../common/errors';
import { changesNothing, wordsOf, type ParsedScript } from '../../common/language';

/** The first statement that changes something: its position in the script, and the error to return. */
export function firstChange(
  script: ParsedScript,
): { readonly index: number; readonly error: StatementError } | undefined {
  for (const [index, { statement }] of script.statements.entries()) {
    if (statement === undefined || changesNothing(statement)) continue;
    return {
      index,
      error: new StatementError('read_only_caller', { statement: wordsOf(statement) }),
    };
  }
  return undefined;
}
