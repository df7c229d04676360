import { readJsonText, type Range, type Steps } from '../../language';
import { hasCredentials, looksSecret } from './address_credentials';
import { isReference } from './secret_references';

interface Token extends Range {
  readonly kind: 'string' | 'word' | 'sign' | 'comment';
  /** Of a string: without its quotes. */
  readonly text: string;
}

/** A part of a word: regular expressions fail for one of several megabytes. */
const WORD = /[\p{L}\p{N}_$.+/~-]{1,4096}/uy;
/** As `WORD`, but a comment ends it: `1--` is a number and a comment. */
const WORD_BEFORE_COMMENT = /(?:(?!--|\/\*)[\p{L}\p{N}_$.+/~-]){1,4096}/uy;
/** Together with words, strings and comments, which are read before, these are all tokens. */
const SIGN = /\S/uy;
const SPACES = /\s{1,4096}/y;

/** Characters or tokens per step. */
const CHARACTERS_A_STEP = 32 * 1024;
export const TOKENS_A_STEP = 500;

/**
 * The tokens of a text, each character read once. In a text that does not parse, signs of a comment inside a word may
 * be part of a value; in all else they begin a comment.
 */
function* tokensOf(text: string, word: RegExp): Steps<readonly Token[]> {
  const tokens: Token[] = [];
  let readSince = 0;
  for (let start = skip(SPACES, text, 0); start < text.length;) {
    const end = endOfToken(text, start, word);
    tokens.push(tokenOf(text.slice(start, end), start, end));
    if (end - readSince > CHARACTERS_A_STEP || tokens.length % TOKENS_A_STEP === 0) {
      readSince = end;
      yield;
    }
    start = skip(SPACES, text, end);
  }
  return tokens;
}

/** An unterminated string, name or comment reaches to the end of the text. */
function endOfToken(text: string, start: number, word: RegExp): number {
  const behind = (sign: string, from: number): number => {
    const at = text.indexOf(sign, from);
    return at < 0 ? text.length : at + sign.length;
  };
  if (text.startsWith("'''", start)) return behind("'''", start + 3);
  if (text[start] === "'" || text[start] === '"') return endOfString(text, start);
  if (text.startsWith('/*', start)) return behind('*/', start + 2);
  if (text.startsWith('--', start)) {
    const line = text.indexOf('\n', start);
    return line < 0 ? text.length : line;
  }
  const end = skip(word, text, start);
  return end > start ? end : Math.max(start + 1, skipOne(SIGN, text, start));
}

/** The position after the quote that is neither doubled nor escaped. */
function endOfString(text: string, start: number): number {
  const quote = text.charCodeAt(start);
  let at = start + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at += 2;
    else if (code !== quote) at += 1;
    else if (text.charCodeAt(at + 1) === quote) at += 2;
    else return at + 1;
  }
  return text.length;
}

const BACKSLASH = 92;

function skipOne(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** As `skipOne`, repeatedly. */
function skip(pattern: RegExp, text: string, from: number): number {
  let at = from;
  for (let next = skipOne(pattern, text, at); next > at; next = skipOne(pattern, text, at))
    at = next;
  return at;
}

function tokenOf(written: string, start: number, end: number): Token {
  if (/^['"]/.test(written)) return { start, end, kind: 'string', text: textOf(written) };
  if (/^(--|\/\*)/.test(written)) return { start, end, kind: 'comment', text: written };
  const kind = written.length > 1 || /\w/.test(written) ? 'word' : 'sign';
  return { start, end, kind, text: written };
}

/** Without its quotes; in double quotes it may be JSON, whose escapes could hide a key or a token. */
function textOf(written: string): string {
  if (written.startsWith('"') && written.length > 1 && written.includes('\\')) {
    if (written.length > LONGEST_ESCAPED) return withoutCodes(written.slice(1));
    return readJsonText(written.endsWith('"') ? written : `${written}"`).value;
  }
  return written.replace(/^('''|['"])|('''|['"])$/g, '');
}

/** In a longer text, only the escapes are read that could hide letters or a slash, because each takes time. */
const LONGEST_ESCAPED = 16 * 1024;

const withoutCodes = (written: string): string =>
  written
    .replaceAll('\\/', '/')
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** Patterns of tokens of well-known services, and of a private key. */
const KNOWN_TOKENS =
  /-----BEGIN [A-Z ]*PRIVATE KEY|\b(gh[pousr]_\w{8,}|github_pat_\w{8,}|glpat-[\w-]{8,}|xox[abeoprs]-[\w-]{8,}|AKIA[A-Z0-9]{12,}|sk-[\w-]{16,}|eyJ[\w-]{8}|Bearer\s+\S{8,})/;

/** Whether a text is recognizable as, or contains, something secret: a token, a key, an address with credentials. */
export const holdsSecret = (text: string): boolean =>
  KNOWN_TOKENS.test(text) || hasCredentials(text);

/**
 * Ranges of secrets in a text that does not parse: after keys that look like one (or are one: `keys`), after
 * VALUE, in anything that follows CREATE SECRET, in addresses with a password, and known token formats anywhere.
 */
export function* secretRangesInTokens(
  text: string,
  keys: ReadonlySet<string>,
): Steps<readonly Range[]> {
  const tokens = yield* tokensOf(text, WORD);
  const words = tokens.filter(({ kind }) => kind !== 'comment');
  const head = words.slice(0, 5).filter(({ kind }) => kind === 'word');
  const ofSecret = head.some(({ text: word }) => /^sec?re?t$/i.test(word));
  const ranges: Range[] = [];
  for (const [index, token] of tokens.entries()) {
    if (index % TOKENS_A_STEP === TOKENS_A_STEP - 1) yield;
    if (holdsSecret(token.text)) ranges.push(whole(token));
  }
  if (ofSecret) for (const range of bareValues(words)) ranges.push(range);
  for (const [index, token] of words.entries()) {
    if (index % TOKENS_A_STEP === TOKENS_A_STEP - 1) yield;
    if (ofSecret && token.kind === 'string') ranges.push(whole(token));
    if (token.kind === 'word' && /^value$/i.test(token.text)) {
      const next = words[index + 1];
      if (next?.kind === 'string' || (ofSecret && next?.kind === 'word')) ranges.push(whole(next));
    }
    if (token.kind === 'sign' || token.text.length > LONGEST_KEY) continue;
    const key = token.text.toLowerCase();
    if (!(keys.has(key) || looksSecret(key) || looksSecret(token.text))) continue;
    const value = valueAfter(words, index);
    if (value !== undefined && !isReference(value.text)) ranges.push(whole(value));
  }
  return ranges;
}

/** A longer text is not a key. */
const LONGEST_KEY = 1_024;

/** In an invalid `CREATE SECRET name …`, every word after the name: a value without quotes. */
function bareValues(words: readonly Token[]): readonly Range[] {
  const at = words.findIndex(({ text }) => /^sec?re?t$/i.test(text));
  if (!/^(create|replace)$/i.test(words[at - 1]?.text ?? '')) return [];
  const behind = words.slice(at + 1).filter(({ text }) => !/^(if|not|exists)$/i.test(text));
  return behind
    .slice(1)
    .filter(({ kind, text }) => kind === 'word' && !/^value$/i.test(text))
    .map(whole);
}

const whole = ({ start, end }: Range): Range => ({ start, end });

/** The signs that delimit a comment. */
const inner = (comment: string): string => comment.replace(/^(--+|\/\*+)|\*+\/$/g, ' ');

/** Words of a key in a commented-out line, `token: abc` or `password=abc`: also without quotes, also in prose. */
const NAMED_VALUE = /(?<![\w-])([\w-]{1,64})["']?[ \t]{0,8}(?:=>|[:=])\s{0,8}["']?[^\s"',}]{4}/g;
/** The longest that `NAMED_VALUE` matches is shorter. */
const LONGEST_NAMED_VALUE = 100;

/**
 * Comments that show a secret: a token of a known format, or a key that looks like one with its value. Commented-out
 * settings are stored and shown like any other part of a statement, so their secrets must be found too.
 */
export function* secretComments(text: string, keys: ReadonlySet<string>): Steps<readonly Range[]> {
  if (!text.includes('--') && !text.includes('/*')) return [];
  const ranges: Range[] = [];
  for (const token of yield* tokensOf(text, WORD_BEFORE_COMMENT)) {
    if (token.kind !== 'comment') continue;
    if (yield* commentShowsSecret(token.text, keys)) ranges.push(whole(token));
    yield;
  }
  return ranges;
}

function* commentShowsSecret(comment: string, keys: ReadonlySet<string>): Steps<boolean> {
  const content = inner(comment);
  if (holdsSecret(content) || (yield* secretRangesInTokens(content, keys)).length > 0) return true;
  for (let at = 0; at < content.length; at += CHARACTERS_A_STEP) {
    yield;
    // A named value at the end of a part is complete in the part or, if short, in the overlap with the next.
    const part = content.slice(Math.max(0, at - 1), at + CHARACTERS_A_STEP + LONGEST_NAMED_VALUE);
    for (const [, key = ''] of part.matchAll(NAMED_VALUE)) {
      if (keys.has(key.toLowerCase()) || looksSecret(key)) return true;
    }
  }
  return false;
}

/** The value after a key: `"key": value`, `key => value`, `key = value`, even without the colon. */
function valueAfter(tokens: readonly Token[], index: number): Token | undefined {
  const key = tokens[index];
  let next = index + 1;
  let separated = false;
  while (tokens[next]?.kind === 'sign' && /^[:=>]$/.test(tokens[next]?.text ?? '')) {
    separated = true;
    next += 1;
  }
  const value = tokens[next];
  if (value === undefined || value.kind === 'sign') return undefined;
  // Without a separator, only a definite pair: "key" "value".
  return separated || (key?.kind === 'string' && value.kind === 'string') ? value : undefined;
}
