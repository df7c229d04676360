import type { TypedValue } from '../../declaration';
import { NODES_A_STEP, walkingParts, type Expression, type Node, type Steps } from '../../language';
import type { BoundConstant } from '../bound/bound_query';
import { readTimestamp } from './constants';
import { constantOf } from '../expressions/literals';
import type { StatementContext } from '../statement_context';

/** Values of long lists that were bound before the rest of their statement. */
export interface PreparedLists {
  /** By list: its values, if they are bound already. */
  readonly values: Map<Expression, readonly (BoundConstant | undefined)[]>;
  /** Texts among them, parsed as timestamps in case they are needed as such. */
  readonly times: Map<BoundConstant, TypedValue>;
}

/** A shorter list is bound fast enough with the rest of its statement. */
const LONG = 1_000;

/** Binds the plain values of long lists in steps: binding a statement is one step, which would be too long with them. */
export function* preparingLists(root: Node, context: StatementContext): Steps<void> {
  const { text, prepared } = context;
  // Each value takes at least a character and a comma.
  if (text.length < 2 * LONG) return;
  yield* walkingParts(root, function* (part) {
    if (isLongList(part)) prepared.values.set(part, yield* constantsOf(part.items, context));
    return Object.values(part).flatMap((each: unknown): readonly unknown[] =>
      Array.isArray(each) && each.length >= LONG ? others(each) : [each],
    );
  });
}

type List = Extract<Expression, { kind: 'in_list' | 'list' }>;

const isLongList = (node: object): node is List =>
  'kind' in node &&
  (node.kind === 'in_list' || node.kind === 'list') &&
  'items' in node &&
  Array.isArray(node.items) &&
  node.items.length >= LONG;

/** Values of a list that may contain further lists. */
const others = (items: readonly unknown[]): readonly unknown[] =>
  items.filter(
    (item) => typeof item === 'object' && item !== null && 'kind' in item && !PLAIN.has(item.kind),
  );

const PLAIN: ReadonlySet<unknown> = new Set(['string', 'number', 'boolean', 'null', 'parameter']);

/** Parsing a timestamp takes about as long as visiting four nodes. */
const VALUES_A_STEP = NODES_A_STEP / 4;

function* constantsOf(
  items: readonly Expression[],
  { text, prepared, settings }: StatementContext,
): Steps<readonly (BoundConstant | undefined)[]> {
  const constants: (BoundConstant | undefined)[] = [];
  for (const item of items) {
    // Only the first texts in double quotes are checked for names of columns, because each is looked up among all columns.
    const value = constantOf(item, text, constants.length < LONG);
    constants.push(value);
    if (item.kind === 'string' && value !== undefined && /^\s*\d{4}-\d/.test(item.value)) {
      const time = readTimestamp(item.value, settings.timeZone);
      if (time !== undefined) prepared.times.set(value, time);
    }
    if (constants.length % VALUES_A_STEP === 0) yield;
  }
  return constants;
}
