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
import { readJsonText } from './tokens/json_text';
import { unquote } from './tokens/quotes';

/**
 * What the builder of one kind of node is given: the builders of what it is made of, and a place for
 * its remarks. Builders reach each other only through it, so that no two files import each other.
 */
export interface Building {
  expression(context: ExpressionContext): Expression;
  /** A chain of values and operators: what LIKE, BETWEEN and a frame's bound take. */
  value(context: ValueChainContext): Expression;
  /** The values of a list, those included that the parser did not read. */
  items(contexts: readonly ExpressionContext[]): Expression[];
  object(context: ObjectLiteralContext): ObjectLiteral;
  query(context: QueryContext): Query;
  statement(context: StatementContext): Statement;
  /** Adds an error. */
  report<C extends Code>(code: C, facts: Facts<C>, range: Range): void;
  /** Says that the text holds a placeholder, so that no tree can stand for it. */
  abandon(): void;
  /** Whether what is being built stands in `{…}`, where a string in double quotes is one of JSON. */
  readonly insideObject: boolean;
  /** Whether the statement being built stands inside a block. */
  readonly insideBlock: boolean;
}

/** What a message repeats of the text, in characters. */
export const LONGEST_QUOTED = 200;

/** Facts for a message, which repeats no more of a long text than helps. */
export function shortened<F extends object>(facts: F): F {
  const long = Object.values(facts).some(
    (fact) => typeof fact === 'string' && fact.length > LONGEST_QUOTED,
  );
  if (!long) return facts;
  const entries = Object.entries(facts).map(([name, fact]: [string, unknown]) => [
    name,
    typeof fact === 'string' && fact.length > LONGEST_QUOTED
      ? `${fact.slice(0, LONGEST_QUOTED)}…`
      : fact,
  ]);
  return Object.fromEntries(entries) as F;
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
    ...messageOf(code, shortened(facts)),
    ...(replacement === undefined || replacement.length > LONGEST_QUOTED ? {} : { replacement }),
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

/** A string without its quotes, where it may stand in `{…}`. */
export function textIn(written: string, range: Range, building: Building): StringLiteral {
  if (!building.insideObject || !written.startsWith('"')) {
    return { kind: 'string', range, value: unquote(written) };
  }
  const { value, invalid } = readJsonText(written);
  if (invalid !== undefined) {
    const { escape, half, start, end } = invalid;
    const at = { start: range.start + start, end: range.start + end };
    building.report('invalid_escape', { escape, half }, at);
  }
  return { kind: 'string', range, value };
}

/** An optional child, built only where it is there: for spreading into a node. */
export function optional<K extends string, C, N>(
  key: K,
  child: C | undefined,
  build: (child: C) => N,
): { readonly [P in K]?: N } {
  return (child === undefined ? {} : { [key]: build(child) }) as { readonly [P in K]?: N };
}
