import type { DataType, DiscoveredField, TypedValue } from '../../declaration';
import type { BinaryOperator, JoinType, Range } from '../../language';

/** Values of `WITH (…)`, read and checked. */
export interface ScanOptions {
  /** Accept cached pages up to this age, in seconds. */
  readonly maxAgeSeconds?: number;
  /** If false, the cache is neither read nor written. */
  readonly cache?: boolean;
  readonly prefer?: 'requests' | 'time';
  /** A list that is chosen only by name (`search`). */
  readonly index?: string;
  /** How long an interactive statement waits for a rate limit, in seconds. */
  readonly maxWaitSeconds?: number;
  readonly maxResults?: number;
  readonly timeoutSeconds?: number;
  readonly onError?: 'fail' | 'warn' | 'ignore';
}

interface Bound {
  readonly range: Range;
  readonly type: DataType | 'null';
}
export interface BoundConstant extends Bound {
  readonly kind: 'constant';
  readonly value: TypedValue;
}
/** A variable of a script whose value is not known yet; while the script runs, it is a constant. */
export interface BoundVariable extends Bound {
  readonly kind: 'variable';
  readonly name: string;
  /** Of a row or an error. */
  readonly field?: string;
}
/** A column of a relation in scope. */
export interface BoundColumn extends Bound {
  readonly kind: 'column';
  /** `BoundRelation.id`. */
  readonly relation: string;
  readonly name: string;
  readonly ignoringCase: boolean;
  readonly requestOnly: boolean;
  /** A parameter of a lambda: the element, or its position. */
  readonly parameter?: 'element' | 'position';
  /** Of a column of the result, whose relation is empty: its position, because names may repeat. */
  readonly position?: number;
}
/** A path into a document or an element of a list (counted from 0): `labels[0]`, `raw.user.login`. */
export interface BoundPath extends Bound {
  readonly kind: 'path';
  readonly base: BoundExpression;
  readonly step: BoundExpression;
  /** `[*]`, or a step after it: a list, with a value for each element. */
  readonly each?: 'elements' | 'step';
}
export type BoundOperator =
  | BinaryOperator
  | 'not'
  | 'negate'
  | 'is_null'
  | 'is_not_null'
  | 'is_true'
  | 'is_not_true'
  | 'is_false'
  | 'is_not_false'
  | 'like'
  | 'not_like'
  | 'ilike'
  | 'not_ilike'
  | 'contains'
  | 'not_contains'
  | 'in'
  | 'not_in'
  | 'between'
  | 'not_between'
  | 'list'
  | 'row'
  | 'object';
/**
 * `in`: operand, then items. `between`: operand, low, high. `like`: operand, pattern, [escape].
 * `object`: key constant, value, key constant, value …
 */
export interface BoundOperation extends Bound {
  readonly kind: 'operation';
  readonly operator: BoundOperator;
  readonly operands: readonly BoundExpression[];
  /** The comparison ignores case, because one operand is a column that does. */
  readonly ignoringCase: boolean;
}
export interface BoundCase extends Bound {
  readonly kind: 'case';
  readonly operand?: BoundExpression;
  readonly branches: readonly { readonly when: BoundExpression; readonly then: BoundExpression }[];
  readonly otherwise?: BoundExpression;
  readonly ignoringCase: boolean;
}
export interface BoundCast extends Bound {
  readonly kind: 'cast';
  readonly operand: BoundExpression;
  /** DuckDB's spelling, from a fixed list; `DECIMAL` alone if the cast has no scale. */
  readonly target: string;
  readonly lenient: boolean;
}
export interface BoundOrder {
  readonly expression: BoundExpression;
  readonly direction: 'asc' | 'desc';
  readonly nulls: 'first' | 'last';
}
export interface BoundFrameBound {
  readonly type:
    'unbounded_preceding' | 'preceding' | 'current_row' | 'following' | 'unbounded_following';
  readonly offset?: BoundExpression;
}
export interface BoundWindow {
  readonly partitionBy: readonly BoundExpression[];
  readonly orderBy: readonly BoundOrder[];
  readonly frame?: {
    readonly unit: 'rows' | 'range' | 'groups';
    readonly start: BoundFrameBound;
    readonly end?: BoundFrameBound;
  };
}
export interface BoundFunction extends Bound {
  readonly kind: 'function';
  /** Name in DuckDB, from the allow-list. */
  readonly name: string;
  readonly aggregate: boolean;
  readonly arguments: readonly BoundExpression[];
  /** `count(*)`. */
  readonly star: boolean;
  readonly distinct: boolean;
  readonly orderBy: readonly BoundOrder[];
  readonly filter?: BoundExpression;
  readonly window?: BoundWindow;
  /** The most values that a series may return: the bound `series_values`. */
  readonly most?: number;
  readonly ignoringCase: boolean;
}
/** A query used as a value, as EXISTS, or as the right side of IN. It may use columns of outer relations. */
export interface BoundSubquery extends Bound {
  readonly kind: 'subquery';
  readonly form: 'scalar' | 'exists' | 'in' | 'not_in';
  readonly operand?: BoundExpression;
  readonly query: BoundQuery;
  readonly ignoringCase: boolean;
}
/** A function of the elements of a list, as an argument. */
export interface BoundLambda extends Bound {
  readonly kind: 'lambda';
  /** A column without a table stands for each parameter in the body: `relation` is its id. */
  readonly parameters: readonly string[];
  readonly body: BoundExpression;
}
export type BoundExpression =
  | BoundConstant
  | BoundVariable
  | BoundColumn
  | BoundPath
  | BoundOperation
  | BoundCase
  | BoundCast
  | BoundFunction
  | BoundSubquery
  | BoundLambda;

export interface BoundOutputColumn {
  readonly name: string;
  readonly type: DataType | 'null';
  readonly ignoringCase: boolean;
}

/** An entity of a connector. `id` is unique over the statement. */
export interface BoundScan {
  readonly kind: 'scan';
  readonly id: string;
  readonly alias: string;
  readonly connector: string;
  readonly entity: string;
  /** Every column that the statement uses, `*` expanded, in declaration order. */
  readonly columns: readonly BoundScanColumn[];
  readonly options: ScanOptions;
  /** Once planned: the scan whose rows it has, if they are read for both. */
  readonly rowsOf?: string;
  readonly range: Range;
}
export interface BoundScanColumn extends BoundOutputColumn {
  readonly requestOnly: boolean;
  /** Set if the service defines it. */
  readonly field?: DiscoveredField;
}
/** A table that is not known, so the statement does not run. */
export interface BoundIndex {
  readonly kind: 'index';
  readonly id: string;
  readonly alias: string;
  readonly pattern: string;
  readonly range: Range;
}
export interface BoundDerived {
  readonly kind: 'derived';
  readonly id: string;
  readonly alias: string;
  /** The query uses columns of the tables before it in FROM. */
  readonly lateral?: true;
  readonly query: BoundQuery;
  readonly columns: readonly BoundOutputColumn[];
}
/**
 * One row for each element of lists or arrays, which may be columns of the tables before it in FROM. The rows of several
 * lists are side by side; shorter lists are padded with NULL.
 */
export interface BoundUnnest {
  readonly kind: 'unnest';
  readonly id: string;
  readonly alias: string;
  readonly lists: readonly BoundExpression[];
  /** Whether the last column has the position of the element, counted from 0. */
  readonly ordinality: boolean;
  readonly columns: readonly BoundOutputColumn[];
}
/** A use of a CTE; its query is stored once in `BoundQuery.with`. */
export interface BoundCommonTable {
  readonly kind: 'common_table';
  readonly id: string;
  readonly alias: string;
  /** `BoundQuery.with[].id`. */
  readonly table: string;
  readonly columns: readonly BoundOutputColumn[];
}
export interface BoundJoin {
  readonly kind: 'join';
  readonly type: JoinType;
  readonly left: BoundRelation;
  readonly right: BoundRelation;
  /** USING and NATURAL become conditions; `merged` names the columns that `*` shows once. */
  readonly on?: BoundExpression;
  readonly merged: readonly string[];
}
export type BoundTable = BoundScan | BoundIndex | BoundDerived | BoundUnnest | BoundCommonTable;
export type BoundRelation = BoundTable | BoundJoin;

export interface BoundSelect {
  readonly kind: 'select';
  readonly distinct: boolean;
  /** Only the first row of each of these, in the order of the query. `distinct` is true then. */
  readonly distinctOn?: readonly BoundExpression[];
  readonly items: readonly { readonly expression: BoundExpression; readonly name: string }[];
  readonly from?: BoundRelation;
  readonly where?: BoundExpression;
  readonly groupBy: readonly BoundExpression[];
  /** The sets of GROUPING SETS, ROLLUP and CUBE: positions in `groupBy`. */
  readonly groupingSets?: readonly (readonly number[])[];
  readonly having?: BoundExpression;
  readonly qualify?: BoundExpression;
}
export interface BoundSetOperation {
  readonly kind: 'set_operation';
  readonly operator: 'union' | 'intersect' | 'except';
  readonly all: boolean;
  readonly left: BoundBody;
  readonly right: BoundBody;
}
export interface BoundValues {
  readonly kind: 'values';
  readonly rows: readonly (readonly BoundExpression[])[];
}
export type BoundBody = BoundSelect | BoundSetOperation | BoundValues | BoundQuery;

/** A query whose names are resolved. ORDER BY may hold columns of `output`, by position. */
export interface BoundQuery {
  readonly kind: 'query';
  readonly with: readonly {
    readonly id: string;
    readonly name: string;
    readonly query: BoundQuery;
    readonly columns: readonly BoundOutputColumn[];
    /** Recursive: the right side of its UNION is repeated until it returns no more rows. */
    readonly recursive?: true;
  }[];
  readonly body: BoundBody;
  readonly orderBy: readonly BoundOrder[];
  readonly limit?: BoundExpression;
  readonly offset?: BoundExpression;
  readonly output: readonly BoundOutputColumn[];
}
