import type { FunctionCall, Range } from '../../language';
import type {
  BoundColumn,
  BoundExpression,
  BoundRelation,
  BoundUnnest,
} from '../bound/bound_query';
import { ExpressionKeys } from '../bound/expression_walk';
import { columnsIn } from '../bound/query_walk';
import { use } from '../column_resolution';
import type { ExpressionContext } from '../expressions/context';
import { outputAsScopeColumn } from '../scope';
import { unknown } from '../values/constants';
import { writtenAt } from '../values/quoted_text';
import { checkAliases, hasWindow } from './grouping';
import type { QueryContext } from './query_context';
import { columnOfElements, unnestedLists } from './table_functions';
import { resultTable } from './result_table';

/** Longer texts are shortened where they name a column. */
const LONGEST_NAME = 60;

/**
 * UNNEST in the SELECT list, which means the same as CROSS JOIN UNNEST after the tables in FROM: several of them are
 * side by side, and what other clauses say of such an item applies to the element.
 */
export class UnnestedItems {
  private readonly lists: BoundExpression[] = [];
  private readonly names: string[] = [];
  private readonly keys = new ExpressionKeys();
  /** The id of the relation, once there is one. */
  id: string | undefined;
  private at: Range | undefined;

  constructor(private readonly context: QueryContext) {}

  /** The element of an UNNEST in the SELECT list. */
  readonly item = (node: FunctionCall, place: ExpressionContext): BoundExpression => {
    const { statement } = this.context;
    const inside = { ...place, clause: 'UNNEST', aggregates: false, windows: false };
    const lists = unnestedLists(node.arguments, node.range, { ...inside, unnest: undefined });
    const [list] = lists;
    if (list === undefined) return unknown(node.range);
    checkAliases(list, inside);
    if (columnsIn(list).some(({ relation }) => relation === this.id)) {
      statement.reporter.error('misplaced_unnest', { clause: 'UNNEST' }, node.range);
      return unknown(node.range);
    }
    if (lists.length > 1) {
      const facts = { name: 'unnest', expected: '1', found: lists.length, usage: 'UNNEST(list)' };
      statement.reporter.error('wrong_argument_count', facts, node.range);
      return unknown(node.range);
    }
    const known = this.elementOf(list, node);
    if (known !== undefined) return known;
    this.at ??= node.range;
    if (this.id === undefined) {
      statement.tally.addTable(node.range);
      this.id = statement.nextId('unnest');
    }
    this.lists.push(list);
    this.names.push(this.freeName(writtenAt(node.range, statement.text)));
    return this.elementAt(this.lists.length - 1, node);
  };

  /** An UNNEST outside the SELECT list: the element of one that the list has. */
  readonly again = (node: FunctionCall, place: ExpressionContext): BoundExpression | undefined => {
    if (this.id === undefined || node.arguments.length !== 1) return undefined;
    const [list] = unnestedLists(node.arguments, node.range, { ...place, unnest: undefined });
    return list && this.elementOf(list, node);
  };

  /** FROM with the elements. */
  from(tables: BoundRelation | undefined): BoundRelation | undefined {
    if (this.id === undefined) return tables;
    const columns = this.lists.map((list, at) => columnOfElements(this.names[at] ?? '', list));
    const { id, lists } = this;
    const right: BoundUnnest = { kind: 'unnest', id, alias: id, lists, ordinality: false, columns };
    if (tables === undefined) return right;
    return { kind: 'join', type: 'cross', left: tables, right, merged: [] };
  }

  /** Windows are computed before the rows of UNNEST in other databases, and after those of FROM. */
  check(computed: readonly BoundExpression[]): void {
    if (this.id === undefined || this.at === undefined || !computed.some(hasWindow)) return;
    const clause = 'a SELECT list with window functions';
    this.context.statement.reporter.error('misplaced_unnest', { clause }, this.at);
  }

  private elementOf(list: BoundExpression, node: FunctionCall): BoundColumn | undefined {
    const key = this.keys.of(list);
    const at = this.lists.findIndex((each) => this.keys.of(each) === key);
    return at < 0 ? undefined : this.elementAt(at, node);
  }

  private elementAt(at: number, { range }: FunctionCall): BoundColumn {
    const list = this.lists[at] ?? unknown(range);
    const column = columnOfElements(this.names[at] ?? '', list);
    const id = this.id ?? '';
    return use(resultTable(id, id, true, id, [column]), outputAsScopeColumn(column), range);
  }

  private freeName(written: string): string {
    const name = written.replace(/\s+/g, ' ').slice(0, LONGEST_NAME);
    return this.names.includes(name) ? `${name} ${this.names.length}` : name;
  }
}
