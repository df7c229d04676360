import type { CommonToken } from 'antlr4ts';
import type { Diagnostic } from './diagnostic';
import { errorDiagnostic } from './building';

/** What is wrong with tokens that the parser refused. */
export function diagnoseSyntax(tokens: readonly CommonToken[]): Diagnostic[] {
  const token = tokens[0];
  if (token === undefined) return [];
  return [
    errorDiagnostic(
      'unexpected_token',
      { found: token.text ?? '', expected: [] },
      { start: token.startIndex, end: token.stopIndex + 1 },
    ),
  ];
}
