import type { CommonToken } from 'antlr4ts';
import { MoltlerLexer as T } from '../generated/MoltlerLexer';
import { align } from '../tokens/align';
import { isKeyword } from '../tokens/keywords';
import type { Lexed } from '../tokens/lex';
import { unquote } from '../tokens/quotes';

/** A comment, and whether it is the first and the last thing on its line. */
export interface Remark {
  readonly text: string;
  readonly startsLine: boolean;
  readonly endsLine: boolean;
}

/** Tokens with a meaning of their own: a comment next to one is about it. */
const TELLING: ReadonlySet<number> = new Set([
  T.STRING, T.NUMBER, T.WORD, T.QUOTED_NAME, T.PARAMETER, T.PATTERN,
]); // prettier-ignore

/**
 * The comments of a statement by the printed token that they follow. Undefined if the token next to a comment
 * cannot be found in the printed text.
 */
export function placeRemarks(
  text: string,
  source: Lexed,
  printed: readonly CommonToken[],
): Remark[][] | undefined {
  const tokens = source.tokens.filter(({ type }) => type !== T.EOF);
  const places = align(tokens.map(keyOf), printed.map(keyOf));
  if (places === undefined) return undefined;
  const placed: Remark[][] = printed.map(() => []);
  let least = 0;
  const place = (remarks: readonly Remark[], after: number): boolean => {
    if (remarks.length === 0) return true;
    least = Math.max(least, after);
    placed[least]?.push(...remarks);
    // A comment before the first token or after the last would leave the statement.
    return after >= 0 && least < printed.length - 1;
  };
  for (const { after, remarks } of remarksByToken(text, tokens, source)) {
    const before = surviving(tokens, places, after, -1);
    const next = surviving(tokens, places, after + 1, 1);
    if (before === undefined || next === undefined) return undefined;
    const lines = remarks.findIndex((one) => one.startsLine);
    const ofLine = lines < 0 ? remarks.length : lines;
    const begins = lines < 0 && remarks[remarks.length - 1]?.endsLine === false;
    const stays = begins && places[after] === undefined ? 0 : ofLine;
    if (!place(remarks.slice(0, stays), before)) return undefined;
    if (!place(remarks.slice(stays), next - 1)) return undefined;
  }
  return placed;
}

/** The index of the nearest token that was printed; undefined if a token in between was not. */
function surviving(
  tokens: readonly CommonToken[],
  places: readonly (number | undefined)[],
  from: number,
  step: 1 | -1,
): number | undefined {
  for (let i = from; i >= 0 && i < tokens.length; i += step) {
    const place = places[i];
    if (place !== undefined) return place;
    if (TELLING.has(tokens[i]?.type ?? T.EOF)) return undefined;
  }
  return undefined;
}

function remarksByToken(
  text: string,
  tokens: readonly CommonToken[],
  { comments }: Lexed,
): { readonly after: number; readonly remarks: readonly Remark[] }[] {
  const found: { after: number; remarks: Remark[] }[] = [];
  let after = -1;
  let end = 0;
  comments.forEach((comment, i) => {
    while ((tokens[after + 1]?.startIndex ?? Infinity) < comment.startIndex) {
      after++;
      end = (tokens[after]?.stopIndex ?? 0) + 1;
    }
    const stop = comment.stopIndex + 1;
    const next = Math.min(
      tokens[after + 1]?.startIndex ?? text.length,
      comments[i + 1]?.startIndex ?? text.length,
    );
    const remark = {
      text: remarkText(text.slice(comment.startIndex, stop)),
      startsLine: hasLineBreak(text.slice(end, comment.startIndex)),
      endsLine: comment.type === T.LINE_COMMENT || hasLineBreak(text.slice(stop, next)),
    };
    end = stop;
    const last = found[found.length - 1];
    if (last?.after === after) last.remarks.push(remark);
    else found.push({ after, remarks: [remark] });
  });
  return found;
}

/** A comment as printed: without trailing space, with the same line ends as everything else. */
export function remarkText(written: string): string {
  return written.trimEnd().replace(/\r\n?/g, '\n');
}

function hasLineBreak(space: string): boolean {
  return /[\r\n]/.test(space);
}

/** A token without regard to case and quotes. */
function keyOf(token: CommonToken): string {
  if (token.type === T.NE) return '!=';
  const text = token.text ?? '';
  return isKeyword(token.type) ? text.toUpperCase() : unquote(text).toUpperCase();
}
