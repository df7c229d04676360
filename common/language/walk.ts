import type { Node } from './nodes';
import type { Steps } from './steps';

/** The nodes directly under `node`, in the order of the text. */
export function children(node: Node): Node[] {
  const found: Node[] = [];
  for (const value of Object.values(node)) collect(value, found);
  return found.sort((a, b) => a.range.start - b.range.start);
}

/**
 * Visits `root` and every node beneath it, parents first, in the order of the text. If
 * `visit` returns false for a node, its children are skipped. Not recursive, so deep trees are safe.
 */
export function walk(root: Node, visit: (node: Node) => boolean | void): void {
  const pending: Node[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (visit(node) === false) continue;
    const below = children(node);
    for (let i = below.length - 1; i >= 0; i--) {
      const child = below[i];
      if (child !== undefined) pending.push(child);
    }
  }
}

/** Nodes per step. */
export const NODES_A_STEP = 1_000;

/**
 * Visits a tree in steps, including parts that are not nodes; `visit` returns what is to be visited beneath a part.
 * Not recursive, so deep trees are safe.
 */
export function* walkingParts(
  root: Node,
  visit: (part: object) => Steps<readonly unknown[]>,
): Steps<void> {
  const pending: unknown[] = [root];
  let seen = 0;
  while (pending.length > 0) {
    const part = pending.pop();
    if (typeof part !== 'object' || part === null) continue;
    if (++seen % NODES_A_STEP === 0) yield;
    for (const each of yield* visit(part)) pending.push(each);
  }
}

/** The first node with more than `limit` ancestors. Not recursive; long lists do not make steps long. */
export function* nodeDeeperThan(root: Node, limit: number): Steps<Node | undefined> {
  let level: readonly Node[] = [root];
  let seen = 0;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return level[0];
    const below: Node[] = [];
    for (const node of level) {
      if (++seen % NODES_A_STEP === 0) yield;
      if (LEAVES.has(node.kind)) continue;
      for (const child of children(node)) below.push(child);
    }
    level = below;
  }
  return undefined;
}

/** The number of ancestors of the deepest node under `root`. Not recursive. */
export function* depthOf(root: Node): Steps<number> {
  let level: readonly Node[] = [root];
  let seen = 0;
  for (let depth = 0; ; depth++) {
    const below: Node[] = [];
    for (const node of level) {
      if (++seen % NODES_A_STEP === 0) yield;
      if (LEAVES.has(node.kind)) continue;
      for (const child of children(node)) below.push(child);
    }
    if (below.length === 0) return depth;
    level = below;
  }
}

/** The ranges of the literals under `root`: strings, numbers, dates and intervals, without the keys of objects. */
export function literalRanges(root: Node): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  walk(root, (node) => {
    if (LITERALS.has(node.kind)) ranges.push(node.range);
    if (node.kind !== 'object_member' || !('value' in node)) return true;
    if (isNode(node.value)) ranges.push(...literalRanges(node.value));
    return false;
  });
  return ranges;
}

const LITERALS: ReadonlySet<string> = new Set(['string', 'number', 'interval', 'typed_literal']);

/** Kinds without child nodes. */
const LEAVES: ReadonlySet<string> = new Set([...LITERALS, 'boolean', 'null']);

/** Nodes in a property: itself, those of a list, or those of a part that is not a node (a subject, a change). */
function collect(value: unknown, found: Node[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (isNode(value)) {
    found.push(value);
    return;
  }
  for (const part of Object.values(value)) collect(part, found);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'kind' in value && 'range' in value;
}
