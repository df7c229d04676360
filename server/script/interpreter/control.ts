import type { ValueNode, VariableScope } from '../../../common/binding';
import type { TypedValue } from '../../../common/declaration';
import type { LoopPlace } from '../../../common/contract';
import type { MoltlerError } from '../../../common/errors';
import type { Node, Statement } from '../../../common/language';
import type { Exit, Running } from './inner_event';
import type { InterpreterParts, InterpreterState } from './parts';

/** An error that a CATCH is handling. */
export interface Handled {
  readonly error: MoltlerError;
  /** The name that the CATCH gave it. */
  readonly alias: string | undefined;
}

/** The interpreter, for the files that run one kind of statement each. */
export interface Control {
  readonly parts: InterpreterParts;
  readonly state: InterpreterState;
  /** The loops around the current statement, outermost first. */
  readonly loops: LoopPlace[];
  /** The CATCH clauses around it, outermost first. */
  readonly handlers: ((error: MoltlerError) => boolean)[];
  /** The errors that are being handled, outermost first. */
  readonly handling: Handled[];
  /** Runs statements one after the other. */
  body(statements: readonly Statement[], scope: VariableScope): Running<Exit>;
  value(value: ValueNode, scope: VariableScope): Running<TypedValue>;
  /** Whether a condition is true; NULL is not. */
  holds(value: ValueNode, scope: VariableScope): Running<boolean>;
  /** The line in the script at which a part of the statement begins. */
  lineOf(node: Node): number;
}
