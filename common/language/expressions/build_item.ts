import type { Building } from '../building';
import { textIn } from '../building';
import { MoltlerParser as P } from '../generated/MoltlerParser';
import type { Expression } from '../nodes';
import type { LiteralItem } from '../tokens/list_runs';

/** A value of a list that the parser did not read. */
export function buildItem(item: LiteralItem, building: Building): Expression {
  const { type, text, negative, start, end, digits } = item;
  const range = { start, end };
  switch (type) {
    case P.NUMBER: {
      if (!negative) return { kind: 'number', range, text };
      const operand = { kind: 'number', range: { start: digits, end }, text } as const;
      return { kind: 'unary', range, operator: '-', operand };
    }
    case P.PARAMETER:
      return { kind: 'parameter', range, name: text.slice(1) };
    case P.TRUE:
    case P.FALSE:
      return { kind: 'boolean', range, value: type === P.TRUE };
    case P.NULL:
      return { kind: 'null', range };
    default:
      return textIn(text, range, building);
  }
}
