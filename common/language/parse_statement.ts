import { BailErrorStrategy, CommonTokenStream, ListTokenSource, type CommonToken } from 'antlr4ts';
import { PredictionMode } from 'antlr4ts/atn/PredictionMode';
import type { Building } from './building';
import { errorDiagnostic } from './building';
import type { Diagnostic } from './diagnostic';
import { buildExpression, buildValueChain } from './expressions/build';
import { buildObject } from './expressions/build_document';
import { MoltlerParser, type SingleStatementContext } from './generated/MoltlerParser';
import { buildQuery } from './query/build';
import { buildStatement } from './statements/build';
import type { Statement } from './statements/statement';
import { diagnoseSyntax } from './syntax/syntax_errors';
import { lex } from './tokens/lex';
import { mend } from './tokens/mend';
import type { Piece } from './tokens/scan';

/** What one statement's text says: ranges are relative to the text. */
export interface StatementResult {
  readonly statement: Statement | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Parses one statement. `unclosed` are its quotes and comments that nothing closes, relative to `text`:
 * each is told, and the rest is read as if it were closed.
 */
export function parseStatement(text: string, unclosed: readonly Piece[]): StatementResult {
  const { text: mended, diagnostics } = mend(text, unclosed);
  const { tokens } = lex(mended);
  const context = parseTokens(tokens, PredictionMode.SLL) ?? parseAgain(tokens);
  if (context === undefined) {
    // What stands right at a quote that nothing closes is wrong because of it: 'it's'.
    const others = diagnoseSyntax(tokens).filter(
      ({ range }) => !unclosed.some(({ start, end }) => range.start <= end && range.end >= start),
    );
    return { statement: undefined, diagnostics: [...diagnostics, ...others] };
  }
  const remarks: Diagnostic[] = [...diagnostics];
  const statement = build(context, remarks);
  return { statement, diagnostics: remarks };
}

/** SLL is quick and accepts nearly everything; what it refuses is either wrong or needs full LL. */
function parseAgain(tokens: CommonToken[]): SingleStatementContext | undefined {
  return parseTokens(tokens, PredictionMode.LL);
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

function build(context: SingleStatementContext, remarks: Diagnostic[]): Statement | undefined {
  let abandoned = false;
  let depth = 0;
  const building: Building = {
    expression: (child) => buildExpression(child, building),
    value: (child) => buildValueChain(child, building),
    object: (child) => buildObject(child, building),
    query: (child) => buildQuery(child, building),
    statement: (child) => {
      depth++;
      const statement = buildStatement(child, building);
      depth--;
      return statement;
    },
    report: (code, facts, range) => remarks.push(errorDiagnostic(code, facts, range)),
    abandon: () => {
      abandoned = true;
    },
    get insideBlock() {
      return depth > 1;
    },
  };
  const statement = building.statement(context.statement());
  return abandoned ? undefined : statement;
}
