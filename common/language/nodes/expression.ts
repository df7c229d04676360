import type { Identifier, Node } from './node';
import type { Query } from './query';

export interface StringLiteral extends Node {
  readonly kind: 'string';
  readonly value: string;
}
/** `text` is what was written (without a sign), so that no digit is lost. */
export interface NumberLiteral extends Node {
  readonly kind: 'number';
  readonly text: string;
}
export interface BooleanLiteral extends Node {
  readonly kind: 'boolean';
  readonly value: boolean;
}
export interface NullLiteral extends Node {
  readonly kind: 'null';
}
/** `INTERVAL '7 days'`, `INTERVAL 7 DAYS`: `text` is `7 days` in both cases. */
export interface IntervalLiteral extends Node {
  readonly kind: 'interval';
  readonly text: string;
}
/** `TIMESTAMP '2026-01-01'`, `DATE '2026-01-01'`. */
export interface TypedLiteral extends Node {
  readonly kind: 'typed_literal';
  readonly type: 'timestamp' | 'date';
  readonly text: string;
}
/** `$name`. */
export interface ParameterReference extends Node {
  readonly kind: 'parameter';
  readonly name: string;
}
/** `a`, `t.a`, `t.a.b`: binding decides what is table, column and path into a document. */
export interface ColumnReference extends Node {
  readonly kind: 'column';
  readonly path: readonly Identifier[];
}
/** `*` or `t.*` in a SELECT list, and in `count(*)`. */
export interface Star extends Node {
  readonly kind: 'star';
  readonly qualifier?: Identifier;
}
export interface UnaryOperation extends Node {
  readonly kind: 'unary';
  readonly operator: 'not' | '-' | '+';
  readonly operand: Expression;
}
export type BinaryOperator =
  | 'or'
  | 'and'
  | '='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | 'is_distinct_from'
  | 'is_not_distinct_from'
  | '+'
  | '-'
  | '*'
  | '/'
  | '%'
  | '||';
export interface BinaryOperation extends Node {
  readonly kind: 'binary';
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}
/** LIKE and ILIKE. */
export interface LikeOperation extends Node {
  readonly kind: 'like';
  readonly operand: Expression;
  readonly pattern: Expression;
  readonly escape?: Expression;
  readonly ignoreCase: boolean;
  readonly negated: boolean;
}
/** On a list: one element is equal. On text: a substring. Both ignore case. */
export interface ContainsOperation extends Node {
  readonly kind: 'contains';
  readonly operand: Expression;
  readonly element: Expression;
  readonly negated: boolean;
}
export interface InListOperation extends Node {
  readonly kind: 'in_list';
  readonly operand: Expression;
  readonly items: readonly Expression[];
  readonly negated: boolean;
}
export interface InQueryOperation extends Node {
  readonly kind: 'in_query';
  readonly operand: Expression;
  readonly query: Query;
  readonly negated: boolean;
}
export interface BetweenOperation extends Node {
  readonly kind: 'between';
  readonly operand: Expression;
  readonly low: Expression;
  readonly high: Expression;
  readonly negated: boolean;
}
/** `IS [NOT] NULL | TRUE | FALSE`. */
export interface IsOperation extends Node {
  readonly kind: 'is';
  readonly operand: Expression;
  readonly what: 'null' | 'true' | 'false';
  readonly negated: boolean;
}
export interface ExistsOperation extends Node {
  readonly kind: 'exists';
  readonly query: Query;
}
export interface CaseBranch extends Node {
  readonly kind: 'case_branch';
  readonly when: Expression;
  readonly then: Expression;
}
export interface CaseExpression extends Node {
  readonly kind: 'case';
  readonly operand?: Expression;
  readonly branches: readonly CaseBranch[];
  readonly otherwise?: Expression;
}
/** A type by name: `integer`, `text`, `timestamp`, `text[]`; lower case. */
export interface TypeName extends Node {
  readonly kind: 'type_name';
  readonly name: string;
  /** `decimal(10, 2)` */
  readonly arguments: readonly number[];
  readonly list: boolean;
}
/** `CAST(a AS t)`, `TRY_CAST(a AS t)`, `a::t`. */
export interface CastExpression extends Node {
  readonly kind: 'cast';
  readonly operand: Expression;
  readonly type: TypeName;
  /** NULL instead of an error. */
  readonly lenient: boolean;
}
/** `EXTRACT(year FROM a)`. */
export interface ExtractExpression extends Node {
  readonly kind: 'extract';
  readonly field: string;
  readonly operand: Expression;
}
export interface OrderItem extends Node {
  readonly kind: 'order_item';
  readonly expression: Expression;
  /** `ORDER BY ALL`: by every column of the result, from the first. `expression` is the word. */
  readonly all?: true;
  readonly direction: 'asc' | 'desc';
  readonly nulls?: 'first' | 'last';
}
export interface FrameBound extends Node {
  readonly kind: 'frame_bound';
  readonly type:
    'unbounded_preceding' | 'preceding' | 'current_row' | 'following' | 'unbounded_following';
  readonly offset?: Expression;
}
export interface WindowFrame extends Node {
  readonly kind: 'window_frame';
  readonly unit: 'rows' | 'range' | 'groups';
  readonly start: FrameBound;
  readonly end?: FrameBound;
}
export interface WindowSpecification extends Node {
  readonly kind: 'window';
  /** A window of the WINDOW clause, by name. */
  readonly base?: Identifier;
  readonly partitionBy: readonly Expression[];
  readonly orderBy: readonly OrderItem[];
  readonly frame?: WindowFrame;
}
export interface FunctionCall extends Node {
  readonly kind: 'function';
  readonly name: Identifier;
  readonly arguments: readonly Expression[];
  readonly distinct: boolean;
  readonly orderBy: readonly OrderItem[];
  readonly filter?: Expression;
  readonly over?: WindowSpecification;
}
export interface ScalarQuery extends Node {
  readonly kind: 'scalar_query';
  readonly query: Query;
}
/** `[a, b]`: a list in SQL, an array in JSON. */
export interface ListLiteral extends Node {
  readonly kind: 'list';
  readonly items: readonly Expression[];
}
/** `(a, b)`. */
export interface RowValue extends Node {
  readonly kind: 'row';
  readonly items: readonly Expression[];
}
export interface ObjectMember extends Node {
  readonly kind: 'object_member';
  readonly key: StringLiteral;
  readonly value: Expression;
}
/** `{"a": 1}`: CONFIG, OPTIONS, arguments of actions. */
export interface ObjectLiteral extends Node {
  readonly kind: 'object';
  readonly members: readonly ObjectMember[];
}
/** `a[0]`, which counts from 0, or `a[*]` for all elements. */
export interface ElementAccess extends Node {
  readonly kind: 'element';
  readonly base: Expression;
  readonly index: Expression;
}
/** `.name` after something that is not a plain name: `a[0].name`. */
export interface MemberAccess extends Node {
  readonly kind: 'member';
  readonly base: Expression;
  readonly name: Identifier;
}

/** `x -> x + 1`, `(x, i) -> …`: an argument of a function on lists. `i` is the position, from 0. */
export interface Lambda extends Node {
  readonly kind: 'lambda';
  readonly parameters: readonly Identifier[];
  readonly body: Expression;
}

export type Expression =
  | StringLiteral
  | NumberLiteral
  | BooleanLiteral
  | NullLiteral
  | IntervalLiteral
  | TypedLiteral
  | ParameterReference
  | ColumnReference
  | Star
  | UnaryOperation
  | BinaryOperation
  | LikeOperation
  | ContainsOperation
  | InListOperation
  | InQueryOperation
  | BetweenOperation
  | IsOperation
  | ExistsOperation
  | CaseExpression
  | CastExpression
  | ExtractExpression
  | FunctionCall
  | ScalarQuery
  | ListLiteral
  | RowValue
  | ObjectLiteral
  | ElementAccess
  | MemberAccess
  | Lambda;

export type ExpressionKind = Expression['kind'];
