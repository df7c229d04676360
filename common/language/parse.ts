import { errorDiagnostic } from './building';
import type { Diagnostic } from './diagnostic';
import { parseStatement, type StatementResult } from './parse_statement';
import type { ParsedScript, ParsedStatement } from './script';
import { StatementCache } from './statement_cache';
import { scan } from './tokens/scan';
import { MAX_NESTING, split, type Slice } from './tokens/split';

/** The longest script that is read, in bytes of UTF-8. */
export const MAX_SCRIPT_BYTES = 1024 * 1024;

const cache = new StatementCache<StatementResult>();

/**
 * Parses a script. Statements whose text was parsed lately, or stands in `previous`, keep their very
 * trees and diagnostics, so that an edit parses only the statement it touches. Never throws on text:
 * what is wrong is in the diagnostics of the script or of its statements.
 */
export function parseScript(text: string, previous?: ParsedScript): ParsedScript {
  const refusal = tooLong(text);
  if (refusal !== undefined) return { text, statements: [], diagnostics: [refusal] };
  const parts = split(text, scan(text));
  if (parts.tooDeep !== undefined) {
    const diagnostic = errorDiagnostic('nested_too_deeply', { limit: MAX_NESTING }, parts.tooDeep);
    return { text, statements: [], diagnostics: [diagnostic] };
  }
  const known = new Map(
    (previous?.statements ?? [])
      .filter((one) => !one.diagnostics.some(({ code }) => code.startsWith('unterminated')))
      .map((one) => [one.text, one]),
  );
  const statements = parts.slices.map((slice) => parseSlice(text, slice, known));
  return { text, statements, diagnostics: [] };
}

function parseSlice(
  script: string,
  slice: Slice,
  known: ReadonlyMap<string, ParsedStatement>,
): ParsedStatement {
  const text = script.slice(slice.start, slice.end);
  const offset = slice.start;
  if (slice.unclosed.length === 0) {
    const { statement, diagnostics } =
      known.get(text) ?? cache.get(text, () => parseStatement(text, []));
    return { text, offset, statement, diagnostics };
  }
  const unclosed = slice.unclosed.map((piece) => ({
    ...piece,
    start: piece.start - offset,
    end: piece.end - offset,
  }));
  return { text, offset, ...parseStatement(text, unclosed) };
}

function tooLong(text: string): Diagnostic | undefined {
  // A UTF-16 unit is at most three bytes, so most scripts need not be counted.
  if (text.length * 3 <= MAX_SCRIPT_BYTES) return undefined;
  const bytes =
    text.length > MAX_SCRIPT_BYTES ? text.length : new TextEncoder().encode(text).length;
  if (bytes <= MAX_SCRIPT_BYTES) return undefined;
  const facts = { bytes, limit: MAX_SCRIPT_BYTES };
  return errorDiagnostic('script_too_long', facts, { start: 0, end: Math.min(text.length, 1) });
}
