import { DEFAULT_LANGUAGE_BOUNDS, type LanguageBounds } from '../bounds';
import type { Diagnostic } from './diagnostic';
import { parsingStatement, type StatementResult } from './parse_statement';
import { boundExceeded } from './bound_exceeded';
import type { ParsedScript, ParsedStatement } from './script';
import { StatementCache } from './statement_cache';
import { changesNothing } from './statement_kinds';
import { drained, type Steps } from './steps';
import { piecesInSteps } from './tokens/pieces';
import { splitting, type Slice } from './tokens/split';
import { utf8Bytes } from './utf8_bytes';

const caches = new WeakMap<LanguageBounds, StatementCache<StatementResult>>();

/**
 * Parses a script. Statements whose text was parsed recently, or is part of `previous`, keep the identical
 * trees and diagnostics, so that an edit parses only the statement it touches. Never throws on text:
 * problems are in the diagnostics of the script or of its statements. What exceeds `bounds` is rejected
 * before it is parsed.
 */
export function parseScript(
  text: string,
  previous?: ParsedScript,
  bounds: LanguageBounds = DEFAULT_LANGUAGE_BOUNDS,
): ParsedScript {
  return drained(parsingScript(text, previous, bounds));
}

/** As `parseScript`, in steps that are short for any text. */
export function* parsingScript(
  text: string,
  previous?: ParsedScript,
  bounds: LanguageBounds = DEFAULT_LANGUAGE_BOUNDS,
): Steps<ParsedScript> {
  const rejected = (diagnostic: Diagnostic): ParsedScript => ({
    text,
    statements: [],
    diagnostics: [diagnostic],
  });
  const tooLong = excessLength(text, bounds);
  if (tooLong !== undefined) return rejected(tooLong);
  const parts = yield* splitting(text, yield* piecesInSteps(text), bounds);
  if (parts.beyond !== undefined) {
    const limit = bounds[parts.bound];
    return rejected(boundExceeded(parts.bound, limit, undefined, parts.beyond));
  }
  const known = new Map(
    (previous?.statements ?? [])
      .filter((one) => !one.diagnostics.some(({ code }) => code.startsWith('unterminated')))
      .map((one) => [one.text, one]),
  );
  const statements: ParsedStatement[] = [];
  for (const slice of parts.slices) {
    statements.push(yield* parsingSlice(text, slice, known, bounds));
    yield;
  }
  return { text, statements, diagnostics: [] };
}

function* parsingSlice(
  script: string,
  slice: Slice,
  known: ReadonlyMap<string, ParsedStatement>,
  bounds: LanguageBounds,
): Steps<ParsedStatement> {
  const text = script.slice(slice.start, slice.end);
  const offset = slice.start;
  if (slice.unclosed.length === 0) {
    const cache = caches.get(bounds) ?? new StatementCache<StatementResult>();
    caches.set(bounds, cache);
    const found = known.get(text) ?? cache.get(text);
    const { statement, diagnostics } = found ?? (yield* parsingStatement(text, [], bounds));
    // Others may contain secrets, which must not be kept longer than needed.
    if (found === undefined && statement !== undefined && changesNothing(statement))
      cache.keep(text, { statement, diagnostics });
    return { text, offset, statement, diagnostics };
  }
  const unclosed = slice.unclosed.map((piece) => ({
    ...piece,
    start: piece.start - offset,
    end: piece.end - offset,
  }));
  return { text, offset, ...(yield* parsingStatement(text, unclosed, bounds)) };
}

function excessLength(text: string, bounds: LanguageBounds): Diagnostic | undefined {
  const limit = bounds.script_bytes;
  const bytes = utf8Bytes(text, limit);
  if (bytes <= limit) return undefined;
  const range = { start: 0, end: Math.min(text.length, 1) };
  return boundExceeded('script_bytes', limit, bytes, range);
}
