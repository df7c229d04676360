import type { Expression } from '../language/nodes';
import type { Statement } from '../language/statements';
import type { Steps } from '../language/steps';
import { NODES_A_STEP } from '../language/walk';
import type { BoundConstant } from './bound_query';
import { constantOf } from './expressions/literals';

/** By list: its values where they are bound already. */
export type PreparedLists = Map<Expression, readonly (BoundConstant | undefined)[]>;

/** A list with fewer values is bound fast enough with the rest of its statement. */
const LONG = 1_000;

/**
 * Binds the plain values of long lists in steps: binding itself is one step, which would be a long one with them.
 * `text` is the statement's.
 */
export function* preparingLists(
  root: Statement,
  text: string,
  prepared: PreparedLists,
): Steps<void> {
  // Each value takes a character and a comma at least.
  if (text.length < 2 * LONG) return;
  const pending: unknown[] = [root];
  let seen = 0;
  while (pending.length > 0) {
    const node = pending.pop();
    if (typeof node !== 'object' || node === null) continue;
    if (++seen % NODES_A_STEP === 0) yield;
    if (isLongList(node)) prepared.set(node, yield* constantsOf(node.items, text));
    for (const each of Object.values(node)) {
      if (Array.isArray(each) && each.length >= LONG)
        for (const other of others(each)) pending.push(other);
      else pending.push(each);
    }
  }
}

type List = Extract<Expression, { kind: 'in_list' | 'list' }>;

const isLongList = (node: object): node is List =>
  'kind' in node &&
  (node.kind === 'in_list' || node.kind === 'list') &&
  'items' in node &&
  Array.isArray(node.items) &&
  node.items.length >= LONG;

/** What of a list may hold further lists. */
const others = (items: readonly unknown[]): readonly unknown[] =>
  items.filter(
    (item) => typeof item === 'object' && item !== null && 'kind' in item && !PLAIN.has(item.kind),
  );

const PLAIN: ReadonlySet<unknown> = new Set(['string', 'number', 'boolean', 'null', 'parameter']);

function* constantsOf(
  items: readonly Expression[],
  text: string,
): Steps<readonly (BoundConstant | undefined)[]> {
  const constants: (BoundConstant | undefined)[] = [];
  for (const item of items) {
    // Who means columns by texts in double quotes is told so of the first ones: each is sought among all columns.
    constants.push(constantOf(item, text, constants.length < LONG));
    if (constants.length % NODES_A_STEP === 0) yield;
  }
  return constants;
}
