import { BailErrorStrategy, CommonTokenStream, ListTokenSource, type CommonToken } from 'antlr4ts';
import { PredictionMode } from 'antlr4ts/atn/PredictionMode';
import { DEFAULT_LANGUAGE_BOUNDS, type LanguageBounds } from '../bounds';
import type { Building } from './building';
import { errorDiagnostic } from './building';
import type { Diagnostic } from './diagnostic';
import { buildExpression, buildValueChain } from './expressions/build';
import { buildObject } from './expressions/build_document';
import { buildItem } from './expressions/build_item';
import { MoltlerParser, type SingleStatementContext } from './generated/MoltlerParser';
import { buildQuery } from './query/build';
import { buildStatement } from './statements/build';
import type { Statement } from './statements/statement';
import { diagnosingSyntax } from './syntax/syntax_errors';
import { boundExceeded } from './bound_exceeded';
import { drained, type Steps } from './steps';
import { lexingApart, type LexedApart } from './tokens/lex';
import { repair } from './tokens/repair';
import type { Piece } from './tokens/pieces';
import { utf8Bytes } from './utf8_bytes';

/** The result of parsing one statement; ranges are relative to its text. */
export interface StatementResult {
  readonly statement: Statement | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Parses one statement. `unclosed` are its unclosed quotes and comments, relative to `text`:
 * each is reported, and the rest is read as if it were closed.
 */
export function parseStatement(text: string, unclosed: readonly Piece[]): StatementResult {
  return drained(parsingStatement(text, unclosed, DEFAULT_LANGUAGE_BOUNDS));
}

/** As `parseStatement`, in short steps, and within bounds. */
export function* parsingStatement(
  text: string,
  unclosed: readonly Piece[],
  bounds: LanguageBounds,
): Steps<StatementResult> {
  const rejected = (diagnostic: Diagnostic): StatementResult => ({
    statement: undefined,
    diagnostics: [diagnostic],
  });
  const bytes = utf8Bytes(text, bounds.statement_bytes);
  if (bytes > bounds.statement_bytes) {
    const range = { start: 0, end: Math.min(text.length, 1) };
    return rejected(boundExceeded('statement_bytes', bounds.statement_bytes, bytes, range));
  }
  const { text: repaired, diagnostics } = repair(text, unclosed);
  const lexed = yield* lexingApart(repaired, bounds.statement_tokens);
  const { tokens, beyond, more, listValues } = lexed;
  if (beyond !== undefined) {
    const range = { start: beyond.startIndex, end: beyond.stopIndex + 1 };
    return rejected(boundExceeded('statement_tokens', bounds.statement_tokens, undefined, range));
  }
  if (listValues > bounds.list_values) {
    const range = { start: 0, end: Math.min(text.length, 1) };
    return rejected(boundExceeded('list_values', bounds.list_values, listValues, range));
  }
  yield;
  const quick = parseTokens(tokens, PredictionMode.SLL);
  yield;
  const wrong = quick === undefined ? yield* diagnosingSyntax(tokens) : [];
  // SLL is fast and accepts nearly everything; valid text that it rejects needs full LL.
  const context = quick ?? (wrong.length > 0 ? undefined : parseTokens(tokens, PredictionMode.LL));
  if (context === undefined) {
    // An error right at an unclosed quote is caused by it: 'it's'.
    const others = wrong.filter(
      ({ range }) => !unclosed.some(({ start, end }) => range.start <= end && range.end >= start),
    );
    return { statement: undefined, diagnostics: [...diagnostics, ...others] };
  }
  yield;
  const remarks: Diagnostic[] = [...diagnostics];
  const statement = build(context, remarks, more);
  return { statement, diagnostics: remarks };
}

function parseTokens(
  tokens: CommonToken[],
  mode: PredictionMode,
): SingleStatementContext | undefined {
  const parser = new MoltlerParser(new CommonTokenStream(new ListTokenSource(tokens)));
  parser.removeErrorListeners();
  parser.errorHandler = new BailErrorStrategy();
  parser.interpreter.setPredictionMode(mode);
  try {
    return parser.singleStatement();
  } catch (error) {
    if (error instanceof Error && error.name === 'RangeError') throw error;
    return undefined;
  }
}

function build(
  context: SingleStatementContext,
  remarks: Diagnostic[],
  more: LexedApart['more'],
): Statement | undefined {
  let abandoned = false;
  let objects = 0;
  const building: Building = {
    expression: (child) => buildExpression(child, building),
    value: (child) => buildValueChain(child, building),
    items: (children) =>
      children.flatMap((child) => {
        const rest = child.stop === undefined ? undefined : more.get(child.stop);
        const item = building.expression(child);
        return rest === undefined ? item : [item, ...rest.map((one) => buildItem(one, building))];
      }),
    object: (child) => {
      objects++;
      const object = buildObject(child, building);
      objects--;
      return object;
    },
    query: (child) => buildQuery(child, building),
    statement: (child) => buildStatement(child, building),
    report: (code, facts, range) => remarks.push(errorDiagnostic(code, facts, range)),
    abandon: () => {
      abandoned = true;
    },
    get insideObject() {
      return objects > 0;
    },
  };
  const statement = building.statement(context.statement());
  return abandoned ? undefined : statement;
}
