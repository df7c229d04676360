import { DEFAULT_LANGUAGE_BOUNDS, type LanguageBounds } from '../../bounds';
import type { Range } from '../nodes';
import { drained, type Steps } from '../steps';
import { BlockDepth } from './block_depth';
import type { Piece } from './pieces';

/** One statement's place in the script, with its unclosed quotes and comments. */
export interface Slice extends Range {
  readonly unclosed: readonly Piece[];
}

/** The statements of a script, or the place where it exceeds a bound. */
export type Split =
  | { readonly slices: readonly Slice[]; readonly beyond?: undefined }
  | { readonly beyond: Range; readonly bound: 'nesting' | 'script_statements' };

/** Pieces per step. */
const STEP = 8_192;

const OPENING = '([{';
const CLOSING = ')]}';

/** Splits a scanned script at each `;` that is not inside a block. */
export function split(text: string, pieces: readonly Piece[]): Split {
  return drained(splitting(text, pieces));
}

/** As `split`, in short steps, and within bounds. */
export function* splitting(
  text: string,
  pieces: readonly Piece[],
  bounds: Pick<LanguageBounds, 'nesting' | 'script_statements'> = DEFAULT_LANGUAGE_BOUNDS,
): Steps<Split> {
  const slices: Slice[] = [];
  let first: Piece | undefined;
  let last: Piece | undefined;
  let unclosed: Piece[] = [];
  let brackets = 0;
  let signs = 0;
  let blocks = new BlockDepth();
  let statements = 0;

  const finish = (): void => {
    if (first !== undefined && last !== undefined) {
      statements += 1 + blocks.inside;
      slices.push({ start: first.start, end: last.end, unclosed });
    }
    first = undefined;
    unclosed = [];
    brackets = 0;
    signs = 0;
    blocks = new BlockDepth();
  };

  let sinceYield = 0;
  for (const piece of pieces) {
    if (++sinceYield >= STEP) {
      sinceYield = 0;
      yield;
    }
    if (piece.kind === 'comment') {
      if (!piece.closed) unclosed.push(piece);
      continue;
    }
    if (!piece.closed) unclosed.push(piece);
    const symbol = piece.kind === 'symbol' ? text.charAt(piece.start) : '';
    if (symbol === ';') {
      brackets = 0;
      if (blocks.semicolon()) finish();
      else last = piece;
      continue;
    }
    first ??= piece;
    last = piece;
    const word = piece.kind === 'word' ? text.slice(piece.start, piece.end).toUpperCase() : '';
    if (word !== '') blocks.word(word, brackets);
    else blocks.other();
    if (statements + blocks.inside >= bounds.script_statements) {
      return { beyond: { start: piece.start, end: piece.end }, bound: 'script_statements' };
    }
    if (symbol !== '' && OPENING.includes(symbol)) brackets++;
    else if (symbol !== '' && CLOSING.includes(symbol)) brackets = Math.max(0, brackets - 1);
    signs = symbol === '-' || symbol === '+' || word === 'NOT' ? signs + 1 : 0;
    if (brackets + blocks.depth + signs > bounds.nesting) {
      return { beyond: { start: piece.start, end: piece.end }, bound: 'nesting' };
    }
  }
  if (first === undefined && unclosed.length > 0) {
    first = last = unclosed[0];
  }
  finish();
  return { slices };
}
