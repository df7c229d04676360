/** Offsets in UTF-16 code units into the text of the statement: `start` inclusive, `end` exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Every node of the tree: plain data, no methods, survives JSON.
 * Ranges are relative to the statement's own text, so that a statement that only moved keeps its tree.
 */
export interface Node {
  readonly kind: string;
  readonly range: Range;
}

/** A name as written, without its backticks. */
export interface Identifier extends Node {
  readonly kind: 'identifier';
  readonly name: string;
}
