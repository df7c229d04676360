import type { Code, Message } from '../errors';
import type { Range } from './nodes';

export type Severity = 'error' | 'warning' | 'information';

/** One remark on the text; `range` is relative to the same text as the tree it came with. */
export interface Diagnostic extends Message {
  readonly code: Code;
  readonly severity: Severity;
  readonly range: Range;
  /** A text that would mend it when it replaces `range`. */
  readonly replacement?: string;
}

/** A place a person reads: both count from 1; columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A diagnostic of a script, placed. `range` is relative to the whole script. */
export interface PlacedDiagnostic extends Diagnostic {
  readonly start: Position;
  readonly end: Position;
}
