import { walkingParts, type Node, type Range, type Steps } from '../../language';
import { holdsSecret } from './secret_tokens';

/** Ranges of texts in a tree that hold a token of a known format or an address with a password. */
export function* secretTexts(node: Node): Steps<readonly Range[]> {
  const ranges: Range[] = [];
  // eslint-disable-next-line require-yield -- walkingParts yields between the parts
  yield* walkingParts(node, function* (part) {
    const { kind, value, range } = part as { kind?: unknown; value?: unknown; range?: Range };
    if (kind === 'string' && typeof value === 'string' && range !== undefined && holdsSecret(value))
      ranges.push(range);
    const beneath: unknown[] = Object.values(part);
    return beneath;
  });
  return ranges;
}
