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
 * The context of the builder of one kind of node: the builders of its parts, and a way to report diagnostics. Builders
 * only reach each other through it, so that their files do not import each other.
 */
export interface Building {
  expression(context: ExpressionContext): Expression;
  /** A chain of values and operators: an operand of LIKE or BETWEEN, or the bound of a frame. */
  value(context: ValueChainContext): Expression;
  /** The values of a list, including those that the parser did not read. */
  items(contexts: readonly ExpressionContext[]): Expression[];
  object(context: ObjectLiteralContext): ObjectLiteral;
  query(context: QueryContext): Query;
  statement(context: StatementContext): Statement;
  /** Adds an error. */
  report<C extends Code>(code: C, facts: Facts<C>, range: Range): void;
  /** Reports that the text has a placeholder, so that it has no tree. */
  abandon(): void;
  /** Whether the current node is inside `{…}`, where strings in double quotes are JSON. */
  readonly insideObject: boolean;
}

/** Characters of the text that a message quotes. */
export const LONGEST_QUOTED = 200;

/** Facts for a message, with long quotes shortened. */
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

/** A child that the grammar guarantees, although the generated types do not. */
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

/** A string without its quotes, which may be inside `{…}`. */
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

/** An optional child, built only if it exists; for spreading into a node. */
export function optional<K extends string, C, N>(
  key: K,
  child: C | undefined,
  build: (child: C) => N,
): { readonly [P in K]?: N } {
  return (child === undefined ? {} : { [key]: build(child) }) as { readonly [P in K]?: N };
}
