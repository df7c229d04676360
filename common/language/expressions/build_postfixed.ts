import type { Building } from '../building';
import { identifierOf, present, rangeOf } from '../building';
import type { PostfixContext, PostfixedContext } from '../generated/MoltlerParser';
import type { Expression, Range } from '../nodes';
import { buildPrimary } from './build_primary';
import { buildTypeName } from './build_type_name';

/** A value with its suffixes: `.name`, `[0]`, `::type`. */
export function buildPostfixed(context: PostfixedContext, building: Building): Expression {
  let result = buildPrimary(context.primary(), building);
  if (context.childCount === 1) return result;
  for (const postfix of context.postfix()) result = withPostfix(result, postfix, building);
  return result;
}

function withPostfix(base: Expression, postfix: PostfixContext, building: Building): Expression {
  const range: Range = { start: base.range.start, end: rangeOf(postfix).end };
  const member = postfix.memberName();
  if (member !== undefined) {
    const name = identifierOf(member);
    return base.kind === 'column' && base.range.end === base.path[base.path.length - 1]?.range.end
      ? { kind: 'column', range, path: [...base.path, name] }
      : { kind: 'member', range, base, name };
  }
  const index = postfix.expression();
  if (index !== undefined)
    return { kind: 'element', range, base, index: building.expression(index) };
  const star = postfix.STAR();
  if (star !== undefined) {
    const { startIndex: start, stopIndex } = star.symbol;
    const index = { kind: 'star', range: { start, end: stopIndex + 1 } } as const;
    return { kind: 'element', range, base, index };
  }
  const type = buildTypeName(present(postfix.typeName()));
  return { kind: 'cast', range, operand: base, type, lenient: false };
}
