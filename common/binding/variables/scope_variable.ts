import type { JsonValue } from '../../declaration';
import type { ExpressionType } from '../values/types';

/** A column of the row of a loop, or a property of an error that was caught. */
export interface VariableField {
  readonly name: string;
  readonly type: ExpressionType;
  /** Known while the script runs. */
  readonly value?: JsonValue;
}

/** A variable of a script. */
export interface ScopeVariable {
  readonly name: string;
  readonly type: ExpressionType;
  /** What created it, if it was not DECLARE: the row of a loop, or a caught error. */
  readonly of?: 'row' | 'error';
  /** Of a row or an error: what can be named after a dot. */
  readonly fields?: readonly VariableField[];
  /** Known while the script runs. */
  readonly value?: JsonValue;
}
