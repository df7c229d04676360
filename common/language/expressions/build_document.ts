import type { Building } from '../building';
import { present, rangeOf, textIn } from '../building';
import type {
  ListLiteralContext,
  ObjectLiteralContext,
  ObjectMemberContext,
} from '../generated/MoltlerParser';
import type { ListLiteral, ObjectLiteral, ObjectMember, Range } from '../nodes';

/** `[a, b]`. */
export function buildList(context: ListLiteralContext, building: Building): ListLiteral {
  const items = context.expression();
  reportMissingCommas(items, context.COMMA(), building);
  return {
    kind: 'list',
    range: rangeOf(context),
    items: building.items(items),
  };
}

/** `{"a": 1}`, with diagnostics for `{...}` and missing commas. */
export function buildObject(context: ObjectLiteralContext, building: Building): ObjectLiteral {
  const range = rangeOf(context);
  const members = context.objectMember();
  const ellipsis = context.ELLIPSIS();
  if (ellipsis !== undefined) {
    building.report('placeholder', { text: `{${ellipsis.text}}` }, range);
    building.abandon();
  }
  reportMissingCommas(members, context.COMMA(), building);
  return { kind: 'object', range, members: members.map((member) => buildMember(member, building)) };
}

function buildMember(context: ObjectMemberContext, building: Building): ObjectMember {
  const key = context.objectKey();
  return {
    kind: 'object_member',
    range: rangeOf(context),
    key: textIn(key.start.text ?? '', rangeOf(key), building),
    value: building.expression(context.expression()),
  };
}

function reportMissingCommas(
  items: readonly { start: { startIndex: number; stopIndex: number; text: string | undefined } }[],
  commas: readonly { symbol: { startIndex: number } }[],
  building: Building,
): void {
  let comma = 0;
  for (let i = 1; i < items.length; i++) {
    const item = present(items[i]);
    const before = commas[comma];
    if (before !== undefined && before.symbol.startIndex < item.start.startIndex) {
      comma++;
      continue;
    }
    const range: Range = { start: item.start.startIndex, end: item.start.stopIndex + 1 };
    building.report('missing_comma', { before: item.start.text ?? '' }, range);
  }
}
