import { messageOf } from '../../common/errors';
import {
  LineMap,
  placeDiagnostic,
  rightFor,
  statementsIn,
  wordsOf,
  type ParsedScript,
  type PlacedDiagnostic,
  type Statement,
} from '../../common/language';
import type { Denial, Denials } from '../session';

/** A problem for each statement that the server would refuse, before it is sent. */
export function deniedStatements(
  { text, statements }: ParsedScript,
  denials: Denials,
): PlacedDiagnostic[] {
  if (Object.keys(denials).length === 0) return [];
  const lines = new LineMap(text);
  return statements.flatMap(({ statement, offset }) =>
    statement === undefined
      ? []
      : [...statementsIn(statement)].flatMap((one) => {
          const right = rightFor(one);
          const denial = right && denials[right];
          return denial === undefined
            ? []
            : [placeDiagnostic(problemOf(one, denial), offset, lines)];
        }),
  );
}

function problemOf(statement: Statement, denial: Denial) {
  const words = wordsOf(statement);
  const { start, end } = statement.range;
  const message =
    denial.by === 'token'
      ? ({
          code: 'read_only_caller',
          ...messageOf('read_only_caller', { statement: words }),
        } as const)
      : ({
          code: 'privilege_missing',
          ...messageOf('privilege_missing', { statement: words, privilege: denial.privilege }),
        } as const);
  // Its first words: a whole statement with squiggles would be hard to read.
  const range = { start, end: Math.min(end, start + words.length) };
  return { ...message, severity: 'error', range } as const;
}
