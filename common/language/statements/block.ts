import type { Expression, Identifier, Node, Query, TypeName } from '../nodes';
import type { Statement } from './statement';

/** `BEGIN … END`. */
export interface BlockStatement extends Node {
  readonly kind: 'block_statement';
  readonly body: readonly Statement[];
}
/** `CATCH error_name [AS e] THEN …`. */
export interface CatchClause extends Node {
  readonly kind: 'catch';
  readonly error: Identifier;
  readonly alias?: Identifier;
  readonly body: readonly Statement[];
}
/** `TRY … CATCH … FINALLY … END TRY`. */
export interface TryStatement extends Node {
  readonly kind: 'try_statement';
  readonly body: readonly Statement[];
  readonly catches: readonly CatchClause[];
  readonly finally?: readonly Statement[];
}
/** `DECLARE name [type] [= value]`. */
export interface DeclareStatement extends Node {
  readonly kind: 'declare_statement';
  readonly name: Identifier;
  readonly type?: TypeName;
  readonly value?: Expression;
}
/** `SET name = value`. */
export interface SetStatement extends Node {
  readonly kind: 'set_statement';
  readonly name: Identifier;
  readonly value: Expression;
}
export interface IfBranch extends Node {
  readonly kind: 'if_branch';
  readonly condition: Expression;
  readonly body: readonly Statement[];
}
/** `IF … THEN … ELSEIF … THEN … ELSE … END IF`. */
export interface IfStatement extends Node {
  readonly kind: 'if_statement';
  readonly branches: readonly IfBranch[];
  readonly otherwise?: readonly Statement[];
}
/** `FOR row IN (SELECT …) LOOP … END LOOP`. */
export interface ForStatement extends Node {
  readonly kind: 'for_statement';
  readonly variable: Identifier;
  readonly query: Query;
  readonly body: readonly Statement[];
}
/** `WHILE condition LOOP … END LOOP`. */
export interface WhileStatement extends Node {
  readonly kind: 'while_statement';
  readonly condition: Expression;
  readonly body: readonly Statement[];
}
/** `BREAK`: leaves the innermost loop. */
export interface BreakStatement extends Node {
  readonly kind: 'break_statement';
}
/** `CONTINUE`: continues with the next iteration of the innermost loop. */
export interface ContinueStatement extends Node {
  readonly kind: 'continue_statement';
}
/** `ASSERT condition [, message]`. */
export interface AssertStatement extends Node {
  readonly kind: 'assert_statement';
  readonly condition: Expression;
  readonly message?: Expression;
}
/** `PRINT value`. */
export interface PrintStatement extends Node {
  readonly kind: 'print_statement';
  readonly value: Expression;
}
/** `THROW [error_name] message`. */
export interface ThrowStatement extends Node {
  readonly kind: 'throw_statement';
  readonly error?: Identifier;
  readonly message?: Expression;
}
