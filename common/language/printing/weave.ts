import type { CommonToken } from 'antlr4ts';
import { MoltlerLexer as T } from '../generated/MoltlerLexer';
import type { Lexed } from '../tokens/lex';
import { hardLine, indent, type Doc } from './doc';
import { flatten, replaceIn, type Flat, type Gap, type Splice } from './flatten';
import { placeRemarks, type Remark } from './remarks';

const OPENING: ReadonlySet<number> = new Set([T.LPAREN, T.LBRACKET, T.LBRACE]);
/** Tokens that end what precedes them: a comment before such a token belongs to that. */
const CLOSING: ReadonlySet<number> = new Set([
  T.RPAREN, T.RBRACKET, T.RBRACE, T.END, T.COMMA, T.SEMICOLON,
]); // prettier-ignore
/** Tokens after which something begins: a comment on their line belongs to it. */
const BEGINNING: ReadonlySet<number> = new Set([
  ...OPENING, T.COMMA, T.SELECT, T.DISTINCT, T.VALUES, T.CASE, T.THEN, T.ELSE, T.BEGIN, T.TRY, T.LOOP,
  T.FINALLY, T.UNION, T.EXCEPT, T.INTERSECT, T.ALL,
]); // prettier-ignore
/** Operators, which are printed at the beginning of a line. */
const OPERATORS: ReadonlySet<number> = new Set([
  T.AND, T.OR, T.EQ, T.NE, T.LT, T.LE, T.GT, T.GE, T.PLUS, T.MINUS, T.STAR, T.SLASH, T.PERCENT, T.CONCAT,
]); // prettier-ignore

/**
 * Inserts the comments of a statement into its printed text. Undefined if the place of one
 * cannot be determined.
 */
export function weave(doc: Doc, text: string, source: Lexed): Doc | undefined {
  const flat = flatten(doc);
  const placed = placeRemarks(text, source, flat.tokens);
  if (placed === undefined) return undefined;
  moveToBreaks(flat.gaps, placed);
  const breaks = new Map<number, Doc>();
  const splices: Splice[] = [];
  flat.gaps.forEach((gap, i) => {
    const remarks = placed[i] ?? [];
    if (remarks.length === 0) return;
    const lines = linesOf(remarks, gap);
    if (gap.breaks.length > 0) {
      for (const [place, instead] of aroundBreaks(lines, gap, flat)) breaks.set(place, instead);
      return;
    }
    splices.push({
      from: gap.before.stopIndex + 1,
      to: gap.after.startIndex,
      doc: withoutBreak(lines, gap),
    });
  });
  return replaceIn(doc, breaks, splices);
}

/**
 * A comment that ends its line is moved behind a comma, or before an operator, if that saves a line
 * break that would not be there otherwise.
 */
function moveToBreaks(gaps: readonly Gap[], placed: Remark[][]): void {
  gaps.forEach((gap, i) => {
    const remarks = placed[i] ?? [];
    const last = remarks.findLastIndex((one) => one.endsLine);
    if (gap.breaks.length > 0 || last < 0) return;
    const following = gaps[i + 1];
    if (isOne(gap.after, T.COMMA, T.SEMICOLON) && following !== undefined) {
      placed[i] = [];
      placed[i + 1] = [...remarks, ...(placed[i + 1] ?? [])];
    } else if (OPERATORS.has(gap.before.type) && (gaps[i - 1]?.breaks.length ?? 0) > 0) {
      placed[i - 1]?.push(...remarks.slice(0, last + 1));
      placed[i] = remarks.slice(last + 1).map((one) => ({ ...one, startsLine: false }));
    }
  });
}

/** The comments between two tokens: at the end of the line before, on lines of their own, on the line after. */
type Lines =
  | { readonly inline: string }
  | { readonly tail: string; readonly own: readonly string[]; readonly head: string };

function linesOf(remarks: readonly Remark[], { before, after, breaks: places }: Gap): Lines {
  const lines: string[][] = [[]];
  let breaks = false;
  for (const remark of remarks) {
    if (breaks || remark.startsLine) lines.push([]);
    lines[lines.length - 1]?.push(remark.text);
    breaks = remark.endsLine;
  }
  if (breaks) lines.push([]);
  const [tail = '', ...rest] = lines.map((line) => line.join(' '));
  const head = rest.pop();
  const closing = CLOSING.has(after.type);
  if (head === undefined) {
    const empty = OPENING.has(before.type) && closing && places.length > 0;
    const alone = empty && tail.includes('\n');
    return alone ? { tail: '', own: [tail], head: '' } : { inline: tail };
  }
  if (places.length === 0 && tail === '' && rest.length === 0) return { inline: head };
  if (head === '' || !closing) return { tail, own: rest, head };
  return { tail, own: [...rest, head], head: '' };
}

function aroundBreaks(lines: Lines, gap: Gap, flat: Flat): [number, Doc][] {
  const [first = 0] = gap.breaks;
  const last = gap.breaks[gap.breaks.length - 1] ?? first;
  const lineAt = (place: number): Doc => flat.breaks[place] ?? hardLine;
  if ('inline' in lines) {
    if (OPENING.has(gap.before.type) && CLOSING.has(gap.after.type)) {
      return gap.breaks.map((place) => [place, place === last ? lines.inline : '']);
    }
    return BEGINNING.has(gap.before.type)
      ? [[last, [lineAt(last), lines.inline, spaceBefore(gap.after)]]]
      : [[first, [' ', lines.inline, lineAt(first)]]];
  }
  const { tail, own, head } = lines;
  const begin = [head, head === '' ? '' : ' '];
  const end: Doc =
    own.length > 0
      ? ownLines(own, gap.after)
      : tail !== '' && first === last
        ? hardLine
        : lineAt(last);
  if (tail === '') return [[last, [end, begin]]];
  return first === last
    ? [[last, [tailDoc(tail), end, begin]]]
    : [
        [first, [tailDoc(tail), hardLine]],
        [last, [end, begin]],
      ];
}

/** Comments on lines of their own, with the break before the first and after the last. */
function ownLines(own: readonly string[], after: CommonToken): Doc {
  return CLOSING.has(after.type)
    ? [indent(own.map((one) => [hardLine, one])), hardLine]
    : [hardLine, own.map((one) => [one, hardLine])];
}

function withoutBreak(lines: Lines, { before, after }: Gap): Doc {
  const inline = 'inline' in lines ? lines.inline : lines.head;
  const { tail, own } = 'inline' in lines ? { tail: '', own: [] } : lines;
  if (tail === '' && own.length === 0) {
    return [OPENING.has(before.type) ? '' : ' ', inline, spaceBefore(after)];
  }
  const end = own.length > 0 ? ownLines(own, after) : hardLine;
  const deeper = CLOSING.has(after.type) ? end : indent(end);
  return [tail === '' ? '' : tailDoc(tail), deeper, inline, inline === '' ? '' : ' '];
}

function tailDoc(tail: string): Doc {
  // A comment that can be inside a line always counts for the width, so that formatting
  // a formatted text again changes nothing.
  return tail.endsWith('*/') ? ` ${tail}` : { tail: ` ${tail}` };
}

function spaceBefore(after: CommonToken): string {
  return CLOSING.has(after.type) && after.type !== T.END ? '' : ' ';
}

function isOne(token: CommonToken, ...types: readonly number[]): boolean {
  return types.includes(token.type);
}
