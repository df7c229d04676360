import type { Building } from '../building';
import { identifierOf, optional, present, rangeOf, textIn } from '../building';
import {
  MoltlerParser as P,
  type CaseBranchContext,
  type PrimaryContext,
} from '../generated/MoltlerParser';
import type { CaseBranch, Expression } from '../nodes';
import { unquote } from '../tokens/quotes';
import { buildFunction } from './build_function';
import { buildList } from './build_document';
import { buildTypeName } from './build_type_name';

/** The builder of a value by the type of its first token; values that are not listed begin with a name. */
const BY_FIRST_TOKEN: ReadonlyMap<
  number,
  (context: PrimaryContext, building: Building) => Expression
> = new Map<number, (context: PrimaryContext, building: Building) => Expression>([
  [P.STRING, (c, b) => textIn(c.start.text ?? '', rangeOf(c), b)],
  [P.NUMBER, (c) => ({ kind: 'number', range: rangeOf(c), text: c.start.text ?? '' })],
  [P.TRUE, (c) => ({ kind: 'boolean', range: rangeOf(c), value: true })],
  [P.FALSE, (c) => ({ kind: 'boolean', range: rangeOf(c), value: false })],
  [P.NULL, (c) => ({ kind: 'null', range: rangeOf(c) })],
  [P.INTERVAL, buildInterval],
  [P.TIMESTAMP, (c) => buildTyped(c, 'timestamp')],
  [P.DATE, (c) => buildTyped(c, 'date')],
  [
    P.PARAMETER,
    (c) => ({ kind: 'parameter', range: rangeOf(c), name: (c.start.text ?? '').slice(1) }),
  ],
  [P.LPAREN, buildParenthesised],
  [P.EXISTS, (c, b) => ({ kind: 'exists', range: rangeOf(c), query: b.query(present(c.query())) })],
  [P.CASE, buildCase],
  [P.CAST, (c, b) => buildCast(c, b, false)],
  [P.TRY_CAST, (c, b) => buildCast(c, b, true)],
  [P.EXTRACT, buildExtract],
  [P.LBRACKET, (c, b) => buildList(present(c.listLiteral()), b)],
  [P.LBRACE, (c, b) => b.object(present(c.objectLiteral()))],
  [P.ELLIPSIS, buildPlaceholder],
]);

/** Builds a value without operators. */
export function buildPrimary(context: PrimaryContext, building: Building): Expression {
  const column = context.columnName();
  if (column !== undefined) {
    return { kind: 'column', range: rangeOf(context), path: [identifierOf(column)] };
  }
  const call = context.functionCall();
  if (call !== undefined) return buildFunction(call, building);
  return present(BY_FIRST_TOKEN.get(context.start.type))(context, building);
}

function buildInterval(context: PrimaryContext): Expression {
  const unit = context.intervalUnit();
  const text =
    unit === undefined
      ? unquote(present(context.STRING()).text)
      : `${present(context.NUMBER()).text} ${unit.text.toLowerCase()}`;
  return { kind: 'interval', range: rangeOf(context), text };
}

function buildTyped(context: PrimaryContext, type: 'timestamp' | 'date'): Expression {
  return {
    kind: 'typed_literal',
    range: rangeOf(context),
    type,
    text: unquote(present(context.STRING()).text),
  };
}

function buildParenthesised(context: PrimaryContext, building: Building): Expression {
  const query = context.query();
  if (query !== undefined) {
    return { kind: 'scalar_query', range: rangeOf(context), query: building.query(query) };
  }
  const items = context.expression().map((item) => building.expression(item));
  const only = items[0];
  // The range of `(a)` includes the parentheses; otherwise they would belong to no node.
  if (only !== undefined && items.length === 1 && context.COMMA().length === 0) {
    return { ...only, range: rangeOf(context) };
  }
  return { kind: 'row', range: rangeOf(context), items };
}

function buildCase(context: PrimaryContext, building: Building): Expression {
  const expressions = context.expression();
  const hasOtherwise = context.ELSE() !== undefined;
  const operand = expressions.length > (hasOtherwise ? 1 : 0) ? expressions[0] : undefined;
  const otherwise = hasOtherwise ? expressions[expressions.length - 1] : undefined;
  return {
    kind: 'case',
    range: rangeOf(context),
    ...optional('operand', operand, (e) => building.expression(e)),
    branches: context.caseBranch().map((branch) => buildBranch(branch, building)),
    ...optional('otherwise', otherwise, (e) => building.expression(e)),
  };
}

function buildBranch(context: CaseBranchContext, building: Building): CaseBranch {
  return {
    kind: 'case_branch',
    range: rangeOf(context),
    when: building.expression(context.expression(0)),
    then: building.expression(context.expression(1)),
  };
}

function buildCast(context: PrimaryContext, building: Building, lenient: boolean): Expression {
  return {
    kind: 'cast',
    range: rangeOf(context),
    operand: building.expression(present(context.expression(0))),
    type: buildTypeName(present(context.typeName())),
    lenient,
  };
}

function buildExtract(context: PrimaryContext, building: Building): Expression {
  return {
    kind: 'extract',
    range: rangeOf(context),
    field: identifierOf(present(context.name())).name.toLowerCase(),
    operand: building.expression(present(context.expression(0))),
  };
}

function buildPlaceholder(context: PrimaryContext, building: Building): Expression {
  const range = rangeOf(context);
  building.report('placeholder', { text: context.text }, range);
  building.abandon();
  return { kind: 'null', range };
}
