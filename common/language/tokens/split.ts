import type { Range } from '../nodes';
import { BlockDepth } from './block_depth';
import type { Piece } from './scan';

/** How deep a script may nest; deeper ones are refused before they are parsed. */
export const MAX_NESTING = 200;

/** One statement's place in the script, with the quotes and comments in it that nothing closes. */
export interface Slice extends Range {
  readonly unclosed: readonly Piece[];
}

/** The statements of a script, or the place where it nests too deeply. */
export type Split =
  { readonly slices: readonly Slice[]; readonly tooDeep?: undefined } | { readonly tooDeep: Range };

const OPENING = '([{';
const CLOSING = ')]}';

/** Splits a scanned script at each `;` that is not inside a block. */
export function split(text: string, pieces: readonly Piece[]): Split {
  const slices: Slice[] = [];
  let first: Piece | undefined;
  let last: Piece | undefined;
  let unclosed: Piece[] = [];
  let brackets = 0;
  let signs = 0;
  let blocks = new BlockDepth();

  const finish = (): void => {
    if (first !== undefined && last !== undefined) {
      slices.push({ start: first.start, end: last.end, unclosed });
    }
    first = undefined;
    unclosed = [];
    brackets = 0;
    signs = 0;
    blocks = new BlockDepth();
  };

  for (const piece of pieces) {
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
    if (symbol !== '' && OPENING.includes(symbol)) brackets++;
    else if (symbol !== '' && CLOSING.includes(symbol)) brackets = Math.max(0, brackets - 1);
    signs = symbol === '-' || symbol === '+' || word === 'NOT' ? signs + 1 : 0;
    if (brackets + blocks.depth + signs > MAX_NESTING) {
      return { tooDeep: { start: piece.start, end: piece.end } };
    }
  }
  if (first === undefined && unclosed.length > 0) {
    first = last = unclosed[0];
  }
  finish();
  return { slices };
}
