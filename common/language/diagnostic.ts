import type { Code, Message } from '../errors';
import type { Range } from './nodes';

export type Severity = 'error' | 'warning' | 'information';

/** One diagnostic of a text; `range` is relative to the same text as the tree. */
export interface Diagnostic extends Message {
  readonly code: Code;
  readonly severity: Severity;
  readonly range: Range;
  /** A replacement for `range` that would fix it. */
  readonly replacement?: string;
}

/** A position for people: both count from 1; columns are in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A diagnostic of a script, placed. `range` is relative to the whole script. */
export interface PlacedDiagnostic extends Diagnostic {
  readonly start: Position;
  readonly end: Position;
}
