import type { BoundStatement, ParameterValues } from '../../common/binding/bound_statement';
import type { LackingSchema, SchemaSnapshot } from '../../common/binding/schema';
import type { Diagnostic, PlacedDiagnostic } from '../../common/language/diagnostic';
import type { ParsedScript, ParsedStatement } from '../../common/language/script';
import type { Steps } from '../../common/language/steps';

/** One statement after binding. */
export interface StatementBinding {
  /** Missing where it does not bind, or lacks schemas. */
  readonly bound: BoundStatement | undefined;
  /** Of parsing and binding; ranges relative to the statement's own text. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A script after binding: a binding for each of its statements. */
export interface ScriptBinding {
  readonly statements: readonly StatementBinding[];
  /** Schemas without which some of it does not bind. */
  readonly lacking: readonly LackingSchema[];
}

/** What a script runner needs of the language: pure functions of `common`; those that may take long in short steps. */
export interface ScriptLanguage {
  parse(text: string): Steps<ParsedScript>;
  /** Binds each statement against what the statements before it leave behind. */
  bind(
    script: ParsedScript,
    snapshot: SchemaSnapshot,
    parameters: ParameterValues,
  ): Steps<ScriptBinding>;
  /** All that is wrong with the script, placed in its text, with no secret quoted. */
  place(
    script: ParsedScript,
    bindings: readonly StatementBinding[],
    snapshot: SchemaSnapshot,
  ): Steps<readonly PlacedDiagnostic[]>;
  /** The statement's text without the secrets that it holds. */
  mask(statement: ParsedStatement, snapshot: SchemaSnapshot): Steps<string>;
}
