import type { ParserRuleContext, Token } from 'antlr4ts';
import type { TerminalNode } from 'antlr4ts/tree/TerminalNode';
import { messageOf, type Code, type Facts } from '../errors';
import type { Diagnostic } from './diagnostic';
import type {
  ExpressionContext,
  ObjectLiteralContext,
  QueryContext,
  StatementContext,
  StringLiteralContext,
  ValueChainContext,
} from './generated/MoltlerParser';
import type { Expression, Identifier, ObjectLiteral, Query, Range, StringLiteral } from './nodes';
import type { Statement } from './statements/statement';
import { unquote } from './tokens/quotes';

/**
 * What the builder of one kind of node is given: the builders of what it is made of, and a place for
 * its remarks. Builders reach each other only through it, so that no two files import each other.
 */
export interface Building {
  expression(context: ExpressionContext): Expression;
  /** A chain of values and operators: what LIKE, BETWEEN and a frame's bound take. */
  value(context: ValueChainContext): Expression;
  object(context: ObjectLiteralContext): ObjectLiteral;
  query(context: QueryContext): Query;
  statement(context: StatementContext): Statement;
  /** Adds an error. */
  report<C extends Code>(code: C, facts: Facts<C>, range: Range): void;
  /** Says that the text holds a placeholder, so that no tree can stand for it. */
  abandon(): void;
  /** Whether the statement being built stands inside a block. */
  readonly insideBlock: boolean;
}

/** Makes the error diagnostic of `code`. */
export function errorDiagnostic<C extends Code>(
  code: C,
  facts: Facts<C>,
  range: Range,
  replacement?: string,
): Diagnostic {
  return {
    code,
    severity: 'error',
    range,
    ...messageOf(code, facts),
    ...(replacement === undefined ? {} : { replacement }),
  };
}

/** The part of the grammar's promise that the generated types do not know: the child is there. */
export function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The grammar and its tree builders disagree.');
  return value;
}

/** The range of a rule's text. */
export function rangeOf(context: ParserRuleContext): Range {
  return rangeOfTokens(context.start, context.stop ?? context.start);
}

/** The range from the first token to the end of the last. */
export function rangeOfTokens(first: Token, last: Token): Range {
  return { start: first.startIndex, end: last.stopIndex + 1 };
}

/** The range that covers both. */
export function spanning(first: { range: Range }, last: { range: Range }): Range {
  return { start: first.range.start, end: last.range.end };
}

/** A name without its backticks. */
export function identifierOf(context: ParserRuleContext): Identifier {
  const token = context.start;
  return {
    kind: 'identifier',
    range: rangeOfTokens(token, context.stop ?? token),
    name: unquote(token.text ?? ''),
  };
}

/** A string without its quotes. */
export function stringOf(context: StringLiteralContext | TerminalNode): StringLiteral {
  const token = 'symbol' in context ? context.symbol : context.start;
  return { kind: 'string', range: rangeOfTokens(token, token), value: unquote(token.text ?? '') };
}

/** An optional child, built only where it is there: for spreading into a node. */
export function optional<K extends string, C, N>(
  key: K,
  child: C | undefined,
  build: (child: C) => N,
): { readonly [P in K]?: N } {
  return (child === undefined ? {} : { [key]: build(child) }) as { readonly [P in K]?: N };
}
