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
  /** `LATERAL`: the query may use columns of the tables before it. */
  readonly lateral?: true;
  readonly query: Query;
  readonly alias?: Identifier;
  readonly columns: readonly Identifier[];
}
/** `UNNEST(a.labels) WITH ORDINALITY AS l(label, position)`. Its arguments may use columns of the tables before it. */
export interface TableFunction extends Node {
  readonly kind: 'table_function';
  readonly name: Identifier;
  readonly arguments: readonly Expression[];
  readonly ordinality: boolean;
  readonly alias?: Identifier;
  readonly columns: readonly Identifier[];
}
/** An expression with a name. */
export interface PivotItem extends Node {
  readonly kind: 'pivot_item';
  readonly expression: Expression;
  readonly alias?: Identifier;
}
/** `table PIVOT (aggregates FOR column IN (values) GROUP BY keys)`: a column for each aggregate of each value. */
export interface PivotedTable extends Node {
  readonly kind: 'pivot';
  readonly table: TableExpression;
  readonly aggregates: readonly PivotItem[];
  readonly column: Identifier;
  readonly values: readonly PivotItem[];
  /** Empty: every column that is not used otherwise. */
  readonly groupBy: readonly Identifier[];
  readonly alias?: Identifier;
}
/** `table UNPIVOT (value FOR name IN (columns))`: a row for each of the columns. */
export interface UnpivotedTable extends Node {
  readonly kind: 'unpivot';
  readonly table: TableExpression;
  readonly includeNulls: boolean;
  readonly value: Identifier;
  readonly name: Identifier;
  readonly columns: readonly { readonly column: Identifier; readonly alias?: Identifier }[];
  readonly alias?: Identifier;
}
/** `asof`: with the nearest row of the right side. */
export type JoinType =
  'inner' | 'left' | 'right' | 'full' | 'cross' | 'semi' | 'anti' | 'asof' | 'asof_left';
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
export type TableExpression =
  NamedTable | DerivedTable | TableFunction | PivotedTable | UnpivotedTable | Join;

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
/** `GROUPING SETS (…)`, `ROLLUP (…)`, `CUBE (…)`. A set of several keys is a row value; the empty set is one without items. */
export interface GroupingSets extends Node {
  readonly kind: 'grouping_sets';
  readonly form: 'sets' | 'rollup' | 'cube';
  readonly items: readonly GroupItem[];
}
export type GroupItem = Expression | GroupingSets;
export interface Select extends Node {
  readonly kind: 'select';
  readonly distinct: boolean;
  /** `DISTINCT ON (…)`: the first row of each. `distinct` is true then. */
  readonly distinctOn?: readonly Expression[];
  readonly items: readonly (SelectItem | Star)[];
  readonly from?: TableExpression;
  readonly where?: Expression;
  readonly groupBy: readonly GroupItem[];
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
