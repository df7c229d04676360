import type { Expression, GroupItem } from '../../language';
import type { BoundExpression, BoundSelect } from '../bound/bound_query';
import { ExpressionKeys } from '../bound/expression_walk';
import type { ExpressionContext } from '../expressions/context';
import { bindKey } from './grouping';
import type { Item } from './stars';

type Groups = Pick<BoundSelect, 'groupBy' | 'groupingSets'>;
/** Positions in the list of keys. */
type KeySet = readonly number[];

/** CUBE of ten keys has 1,024 sets; every one of them is a grouping of all rows. */
const MOST_SETS = 1_024;

/** GROUP BY: expressions, numbers of items and their aliases, and sets of them. */
export function bindGroupBy(
  nodes: readonly GroupItem[],
  items: readonly Item[],
  context: ExpressionContext,
): Groups {
  return new GroupBy(items, context).of(nodes);
}

class GroupBy {
  private readonly keys: BoundExpression[] = [];
  private readonly positions = new Map<string, number>();
  private readonly identities = new ExpressionKeys();
  /** A key has an error that is reported. */
  private failed = false;

  constructor(
    private readonly items: readonly Item[],
    private readonly context: ExpressionContext,
  ) {}

  of(nodes: readonly GroupItem[]): Groups {
    const parts = nodes.map((node) => this.setsOf(node));
    const plain = nodes.every(({ kind }) => kind !== 'grouping_sets') && this.keys.length > 0;
    if (plain || nodes.length === 0 || this.failed) return { groupBy: this.keys };
    const count = parts.reduce((product, sets) => product * sets.length, 1);
    if (!this.allows(count, nodes)) return { groupBy: this.keys };
    const sets = parts.reduce<readonly KeySet[]>(
      (all, part) => all.flatMap((one) => part.map((other) => union(one, other))),
      [[]],
    );
    const [, second] = sets.filter((set) => set.length === 0);
    const [first] = nodes;
    if (second !== undefined && first !== undefined) {
      // DuckDB returns only one row for all of them.
      this.context.statement.reporter.error('repeated_empty_set', {}, first.range);
    }
    return { groupBy: this.keys, groupingSets: sets };
  }

  private setsOf(node: GroupItem): readonly KeySet[] {
    if (node.kind !== 'grouping_sets') return [this.keysOf(node)];
    if (node.form === 'sets') return node.items.flatMap((item) => this.setsOf(item));
    const keys = node.items.flatMap((item) =>
      item.kind === 'grouping_sets' ? [] : [this.keysOf(item)],
    );
    if (node.form === 'rollup') {
      return [...keys.keys(), keys.length].reverse().map((end) => flattened(keys.slice(0, end)));
    }
    if (!this.allows(2 ** keys.length, [node])) return [];
    return keys.reduce<readonly KeySet[]>(
      (sets, key) => [...sets.map((set) => union(set, key)), ...sets],
      [[]],
    );
  }

  /** `(a, b)` stands for its parts. */
  private keysOf(node: Expression): KeySet {
    const parts = node.kind === 'row' ? node.items : [node];
    return parts.flatMap((part) => {
      const key = bindKey(part, 'GROUP BY', this.items, this.context);
      if (key !== undefined) return [this.positionOf(key)];
      this.failed = true;
      return [];
    });
  }

  private positionOf(key: BoundExpression): number {
    const identity = this.identities.of(key);
    const known = this.positions.get(identity);
    if (known !== undefined) return known;
    const position = this.keys.push(key) - 1;
    this.positions.set(identity, position);
    return position;
  }

  private allows(count: number, [node]: readonly GroupItem[]): boolean {
    if (count <= MOST_SETS || node === undefined) return true;
    const facts = { found: count, limit: MOST_SETS };
    this.context.statement.reporter.error('too_many_grouping_sets', facts, node.range);
    return false;
  }
}

const union = (one: KeySet, other: KeySet): KeySet => [...new Set([...one, ...other])];
const flattened = (sets: readonly KeySet[]): KeySet => [...new Set(sets.flat())];
