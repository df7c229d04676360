import type { CommonToken } from 'antlr4ts';
import { distance } from 'fastest-levenshtein';
import { errorDiagnostic } from '../building';
import type { Diagnostic } from '../diagnostic';
import { MoltlerLexer as T } from '../generated/MoltlerLexer';
import type { Range } from '../nodes';
import type { Steps } from '../steps';
import { isKeyword, KEYWORDS } from '../tokens/keywords';
import { quote, unquote } from '../tokens/quotes';
import { GrammarWalk } from './grammar_walk';
import { adviceAt, adviceOnCharacter } from './habits';
import { missingSemicolonAt } from './missing_semicolon';
import { inReadersWords } from './reader_words';

/** Tokens per step. */
const STEP = 512;

/** Keywords that start statements of other languages. */
const SHORT: ReadonlyMap<string, string> = new Map([['DESC', 'DESCRIBE']]);

/** Enough tokens to distinguish keywords that are all valid at the place itself. */
const LOOK_AHEAD = 3;

/** Finds the first error in the tokens of a statement that the parser rejected, in short steps. */
export function* diagnosingSyntax(tokens: readonly CommonToken[]): Steps<readonly Diagnostic[]> {
  const walks: GrammarWalk[] = [GrammarWalk.atStatement()];
  for (const [index, token] of tokens.entries()) {
    if (index % STEP === STEP - 1) yield;
    const next = walks[walks.length - 1]?.after(token.type);
    if (next === undefined) break;
    walks.push(next);
  }
  const at = walks.length - 1;
  const token = tokens[at];
  const walk = walks[at];
  if (token === undefined || walk === undefined) return [];
  if (token.type === T.UNKNOWN) return [unknownCharacter(tokens, at)];
  const unended = missingSemicolonAt(tokens, walks, at);
  if (unended !== undefined) {
    const before = textOf(tokens[unended] ?? token);
    const place = rangeOf(tokens, unended);
    return [errorDiagnostic('missing_semicolon', { before }, place, `; ${before}`)];
  }
  const misspelled = misspelledAt(tokens, walks, at);
  const index = misspelled?.index ?? at;
  const found = tokens[index] ?? token;
  const near =
    misspelled?.keyword ?? (index === 0 ? SHORT.get(textOf(found).toUpperCase()) : undefined);
  const range = rangeOf(tokens, index);
  const advice =
    near === undefined ? (quotedNameAt(tokens, walk, at) ?? adviceAt(tokens, index)) : undefined;
  const more = { ...(near === undefined ? {} : { near }), ...(advice && { advice }) };
  if (index === 0 && isWord(found)) {
    const facts = { word: textOf(found), ...more };
    return [errorDiagnostic('unknown_statement', facts, range, near)];
  }
  const expected = near === undefined ? inReadersWords(walk.possibilities()) : [near];
  const facts = { found: textOf(found), expected, ...more };
  return [errorDiagnostic('unexpected_token', facts, range, near)];
}

/** No keyword is similar to a word that is longer; comparing one of 500 KB with all of them takes seconds. */
const LONGEST_WORD = Math.max(...[...KEYWORDS.keys()].map(({ length }) => length)) + 2;

/** The word at the error, or the one before it that was read as a name, if a keyword in its place would be valid. */
function misspelledAt(
  tokens: readonly CommonToken[],
  walks: readonly GrammarWalk[],
  at: number,
): { index: number; keyword: string } | undefined {
  for (const index of [at, at - 1]) {
    const token = tokens[index];
    const walk = walks[index];
    if (token === undefined || walk === undefined || token.type !== T.WORD) continue;
    if (token.stopIndex - token.startIndex >= LONGEST_WORD) continue;
    const word = textOf(token).toUpperCase();
    const fits = [...KEYWORDS]
      .map(([keyword, type]) => ({ keyword, type, far: distance(word, keyword) }))
      .filter(({ keyword, far }) => far > 0 && couldBe(word, keyword, far))
      .sort((a, b) => a.far - b.far)
      .find(({ type }) => readsOn(walk, type, tokens, index, at));
    if (fits !== undefined) return { index, keyword: fits.keyword };
  }
  return undefined;
}

/** What to write instead of a name in the quotes of text, which other dialects allow. */
function quotedNameAt(
  tokens: readonly CommonToken[],
  walk: GrammarWalk,
  at: number,
): string | undefined {
  const token = tokens[at];
  if (token?.type !== T.STRING) return undefined;
  // In single quotes it is text in every dialect, except after AS.
  if (!textOf(token).startsWith('"') && tokens[at - 1]?.type !== T.AS) return undefined;
  if (!readsOn(walk, T.QUOTED_NAME, tokens, at, at)) return undefined;
  return `Use backticks for names: ${quote(unquote(textOf(token)), '`')}`;
}

function readsOn(
  before: GrammarWalk,
  type: number,
  tokens: readonly CommonToken[],
  index: number,
  at: number,
): boolean {
  let walk = before.after(type);
  const last = Math.max(at, index + 1);
  for (let i = index + 1; walk !== undefined && i <= last && i < tokens.length; i++) {
    if (i > index + LOOK_AHEAD) break;
    walk = walk.after(tokens[i]?.type ?? T.EOF);
  }
  return walk !== undefined;
}

/** Short words are similar by chance: they must have the same letters or differ in one. */
function couldBe(word: string, keyword: string, far: number): boolean {
  const shorter = Math.min(word.length, keyword.length);
  if (shorter < 3) return false;
  if (far === 1) return true;
  if (far > 2 || word.charAt(0) !== keyword.charAt(0)) return false;
  return shorter > 4 || [...word].sort().join('') === [...keyword].sort().join('');
}

function unknownCharacter(tokens: readonly CommonToken[], at: number): Diagnostic {
  const token = tokens[at];
  const next = tokens[at + 1];
  let character = token?.text ?? '';
  let end = (token?.stopIndex ?? 0) + 1;
  // Beyond the basic plane, a character is two UTF-16 units, and the lexer reads units.
  if (next?.type === T.UNKNOWN && next.startIndex === end && /^[\uD800-\uDBFF]$/.test(character)) {
    character += next.text ?? '';
    end++;
  }
  const advice = adviceOnCharacter(character);
  return errorDiagnostic(
    'unknown_character',
    { character, ...(advice === undefined ? {} : { advice }) },
    { start: token?.startIndex ?? 0, end },
  );
}

/** The token's range; for the end of the statement, that of its last token. */
function rangeOf(tokens: readonly CommonToken[], index: number): Range {
  const token = tokens[index];
  const shown = token?.type === T.EOF ? (tokens[index - 1] ?? token) : token;
  if (shown === undefined || shown.type === T.EOF) return { start: 0, end: 0 };
  return { start: shown.startIndex, end: shown.stopIndex + 1 };
}

function textOf(token: CommonToken): string {
  return token.type === T.EOF ? 'the end of the statement' : (token.text ?? '');
}

function isWord(token: CommonToken): boolean {
  return token.type === T.WORD || isKeyword(token.type);
}
