import type { Diagnostic } from './diagnostic';
import type { Statement } from './statements';

/** One statement of a script: its text, its tree and what is wrong with it. */
export interface ParsedStatement {
  /** From its first token to its last, the `;` not included. */
  readonly text: string;
  /** Where `text` starts in the script. */
  readonly offset: number;
  /** Missing if the statement is too broken for a tree. */
  readonly statement: Statement | undefined;
  /** Ranges relative to `text`. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A whole script. Equal statement texts give the identical (===) tree and diagnostics when parsed again. */
export interface ParsedScript {
  readonly text: string;
  readonly statements: readonly ParsedStatement[];
  /** Of the script as a whole, such as its size; ranges relative to `text`. */
  readonly diagnostics: readonly Diagnostic[];
}
