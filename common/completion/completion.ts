import type { Range } from '../language';

export type CompletionKind =
  | 'keyword'
  | 'operator'
  | 'connector'
  | 'connector_type'
  | 'entity'
  | 'table'
  | 'variable'
  | 'error_class'
  | 'column'
  | 'function'
  | 'value'
  | 'config_key'
  | 'option'
  | 'action'
  | 'argument'
  | 'secret'
  | 'parameter'
  | 'type';

/** A completion. */
export interface Completion {
  readonly label: string;
  readonly insertText: string;
  readonly kind: CompletionKind;
  /** One line: the type of a column, the signature of a function. */
  readonly detail?: string;
  readonly documentation?: string;
  /** What it replaces, in offsets of the script. */
  readonly range: Range;
  /** Sort order: the best match first. */
  readonly sortText: string;
}

/** A completion before it is placed; `rank` 0 comes first. */
export interface Offer extends Omit<Completion, 'range' | 'sortText' | 'insertText'> {
  readonly insertText?: string;
  readonly rank: number;
}
