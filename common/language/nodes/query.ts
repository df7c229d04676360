import type { Expression, OrderItem, Star, WindowSpecification } from './expression';
import type { Identifier, Node } from './node';

/** One entry of `WITH (name = value, …)`. */
export interface OptionEntry extends Node {
  readonly kind: 'option';
  readonly name: Identifier;
  readonly value: Expression;
}
/** `WITH (…)` after a table or at the end of a statement. */
export interface Options extends Node {
  readonly kind: 'options';
  readonly entries: readonly OptionEntry[];
}

/**
 * `connector.entity`, an index name or an index pattern.
 * `parts` are the dotted names; a pattern (`my-cache-*`) is one part that holds the whole text.
 */
export interface TableName extends Node {
  readonly kind: 'table_name';
  readonly parts: readonly Identifier[];
  readonly pattern: boolean;
}
export interface NamedTable extends Node {
  readonly kind: 'table';
  readonly name: TableName;
  readonly alias?: Identifier;
  readonly options?: Options;
}
export interface DerivedTable extends Node {
  readonly kind: 'derived_table';
  readonly query: Query;
  readonly alias?: Identifier;
  readonly columns: readonly Identifier[];
}
export type JoinType = 'inner' | 'left' | 'right' | 'full' | 'cross' | 'semi' | 'anti';
export interface Join extends Node {
  readonly kind: 'join';
  readonly type: JoinType;
  readonly natural: boolean;
  readonly left: TableExpression;
  readonly right: TableExpression;
  readonly on?: Expression;
  readonly using: readonly Identifier[];
}
/** `FROM a, b` becomes a cross join. */
export type TableExpression = NamedTable | DerivedTable | Join;

export interface SelectItem extends Node {
  readonly kind: 'select_item';
  readonly expression: Exclude<Expression, Star>;
  readonly alias?: Identifier;
}
export interface NamedWindow extends Node {
  readonly kind: 'named_window';
  readonly name: Identifier;
  readonly window: WindowSpecification;
}
export interface Select extends Node {
  readonly kind: 'select';
  readonly distinct: boolean;
  readonly items: readonly (SelectItem | Star)[];
  readonly from?: TableExpression;
  readonly where?: Expression;
  readonly groupBy: readonly Expression[];
  /** `GROUP BY ALL`: by every item that computes no aggregate. `groupBy` is empty then. */
  readonly groupByAll?: true;
  readonly having?: Expression;
  readonly qualify?: Expression;
  readonly windows: readonly NamedWindow[];
}
export interface SetOperation extends Node {
  readonly kind: 'set_operation';
  readonly operator: 'union' | 'intersect' | 'except';
  readonly all: boolean;
  readonly left: QueryBody;
  readonly right: QueryBody;
}
/** `VALUES (1, 'a'), (2, 'b')`. */
export interface Values extends Node {
  readonly kind: 'values';
  readonly rows: readonly (readonly Expression[])[];
}
/** A parenthesised query inside a set operation is a `Query`. */
export type QueryBody = Select | SetOperation | Values | Query;

export interface CommonTable extends Node {
  readonly kind: 'common_table';
  readonly name: Identifier;
  readonly columns: readonly Identifier[];
  readonly query: Query;
}
export interface Query extends Node {
  readonly kind: 'query';
  /** `WITH RECURSIVE`: a query of WITH may read itself. */
  readonly recursive?: true;
  readonly with: readonly CommonTable[];
  readonly body: QueryBody;
  readonly orderBy: readonly OrderItem[];
  readonly limit?: Expression;
  readonly offset?: Expression;
  readonly options?: Options;
}
