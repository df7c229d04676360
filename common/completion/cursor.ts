import type { CommonToken } from 'antlr4ts';
import {
  snapshotBefore,
  variablesBefore,
  type SchemaSnapshot,
  type ScopeVariable,
} from '../binding';
import { placeInBlock, type InnerStatement } from './place_in_block';
import { lex, MoltlerLexer as T, piecesOf, type ParsedScript } from '../language';

/** The place in a script for completion or hover. */
export interface Cursor {
  /** The whole statement around it. */
  readonly text: string;
  /** Where the statement starts in the script. */
  readonly start: number;
  /** Tokens before the word at the cursor. */
  readonly before: readonly CommonToken[];
  /** The part of a word, or of a string, before the cursor. */
  readonly word: string;
  /** Where the word starts in the statement's text. */
  readonly wordStart: number;
  /** The quote of the string that the cursor is in. */
  readonly quote: string | undefined;
  /** The schemas after the statements before it, and the temporary tables of the block. */
  readonly snapshot: SchemaSnapshot;
  /** Inside a block, the statement that the cursor is in; otherwise the same as `text`. */
  readonly inner: InnerStatement;
  readonly variables: readonly ScopeVariable[];
}

/** Longer statements get no completion: it would take too long at each keystroke. */
const LONGEST = 32_768;

/** The cursor at `offset`; nothing inside a comment, or in a statement that is too long or too deep. */
export function cursorAt(
  script: ParsedScript,
  offset: number,
  snapshot: SchemaSnapshot,
): Cursor | undefined {
  const { text, start, index } = statementAt(script, offset);
  if (text.length > LONGEST) return undefined;
  const prefix = text.slice(0, Math.max(0, offset - start));
  const last = piecesOf(prefix).at(-1);
  const inside = last !== undefined && last.end >= prefix.trimEnd().length;
  if (inside && last.kind === 'comment' && !(last.closed && prefix.endsWith('*/'))) {
    if (!prefix.slice(last.start).includes('\n') || !last.closed) return undefined;
  }
  const open = inside && !last.closed && last.kind !== 'comment' ? last.start : undefined;
  const wordStart = open === undefined ? startOfName(prefix) : open + 1;
  if (openBrackets(text.slice(0, open ?? wordStart)) > DEEPEST) return undefined;
  const current = snapshotBefore(script, index, snapshot);
  const before = tokensOf(prefix.slice(0, open ?? wordStart));
  const outer = variablesBefore(script, index, snapshot);
  const place = placeInBlock(text, before, outer, current);
  return {
    text,
    start,
    ...place,
    before,
    word: prefix.slice(wordStart),
    wordStart,
    quote: open === undefined ? undefined : prefix[open],
  };
}

/** Maximum depth of brackets around a cursor: the possibilities multiply with each. */
const DEEPEST = 24;

function openBrackets(text: string): number {
  let depth = 0;
  for (const { kind, start } of piecesOf(text)) {
    if (kind !== 'symbol') continue;
    if ('([{'.includes(text.charAt(start))) depth++;
    else if (')]}'.includes(text.charAt(start))) depth = Math.max(0, depth - 1);
  }
  return depth;
}

function startOfWord(text: string): number {
  let start = text.length;
  while (start > 0 && /[\w@]/.test(text.charAt(start - 1))) start--;
  return start;
}

/** Where the word before the cursor starts, or the name of an index that it is part of: `my-cache-2`. */
function startOfName(text: string): number {
  const start = startOfWord(text);
  if (!/[-.*]$/.test(text.slice(0, start))) return start;
  const last = tokensOf(text.slice(0, start)).at(-1);
  return last?.type === T.PATTERN && last.stopIndex + 1 === start ? last.startIndex : start;
}

/** Tokens of an unfinished text: its last word is lexed as if more text followed. */
function tokensOf(text: string): readonly CommonToken[] {
  return lex(`${text} x`).tokens.slice(0, -2);
}

interface Place {
  readonly text: string;
  readonly start: number;
  /** Statements before it. */
  readonly index: number;
}

/** The statement at or before the offset, unless there is a semicolon in between: then a new, empty one. */
function statementAt(script: ParsedScript, offset: number): Place {
  const index = script.statements.findLastIndex((each) => each.offset <= offset);
  const statement = script.statements[index];
  if (statement === undefined) {
    // Before the first statement, or in an empty script.
    return { text: script.text.slice(0, Math.max(offset, 0)), start: 0, index: 0 };
  }
  const end = statement.offset + statement.text.length;
  const between = script.text.slice(end, offset);
  // Space and comments after a statement may be long, too.
  if (between.length > LONGEST) return { text: between, start: end, index: index + 1 };
  const ended = piecesOf(between).find(
    ({ kind, start }) => kind === 'symbol' && between[start] === ';',
  );
  if (offset > end && ended !== undefined) {
    const start = end + ended.end;
    return { text: script.text.slice(start, offset), start, index: index + 1 };
  }
  const text = offset > end ? statement.text + between : statement.text;
  return { text, start: statement.offset, index };
}
