import type { Range } from '../language/nodes';
import { readJsonText } from '../language/tokens/json_text';
import { hasCredentials, looksSecret } from './address_credentials';
import { isReference } from './secret_references';

interface Token extends Range {
  readonly kind: 'string' | 'word' | 'sign' | 'comment';
  /** Of a string: without its quotes. */
  readonly text: string;
}

// An unterminated string, name or comment reaches to the end of the text.
const TOKEN =
  /'''[\s\S]*?(?:'''|$)|'[^'\\]*(?:(?:''|\\[\s\S]?)[^'\\]*)*(?:'|$)|"[^"\\]*(?:(?:""|\\[\s\S]?)[^"\\]*)*(?:"|$)|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|[\p{L}\p{N}_$.+/~-]+|\S/gu;

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(TOKEN)].map((match) => {
    const [whole] = match;
    const range = { start: match.index, end: match.index + whole.length };
    if (/^['"]/.test(whole)) {
      return { ...range, kind: 'string', text: textOf(whole) };
    }
    if (/^(--|\/\*)/.test(whole)) return { ...range, kind: 'comment', text: whole };
    return { ...range, kind: whole.length > 1 || /\w/.test(whole) ? 'word' : 'sign', text: whole };
  });
}

/** Without its quotes; in double quotes it may be one of JSON, whose escapes could hide a key or a token. */
function textOf(written: string): string {
  if (written.startsWith('"') && written.length > 1 && written.includes('\\')) {
    return readJsonText(written.endsWith('"') ? written : `${written}"`).value;
  }
  return written.replace(/^('''|['"])|('''|['"])$/g, '');
}

/** What tokens of well-known services look like, wherever they stand, and a private key. */
const KNOWN_TOKENS =
  /-----BEGIN [A-Z ]*PRIVATE KEY|\b(gh[pousr]_\w{8,}|github_pat_\w{8,}|glpat-[\w-]{8,}|xox[abeoprs]-[\w-]{8,}|AKIA[A-Z0-9]{12,}|sk-[\w-]{16,}|eyJ[\w-]{8,}\.[\w-]+|Bearer\s+\S{8,})/;

/** Whether a text shows by itself that it is, or holds, something secret: a token, a key, an address with credentials. */
export const holdsSecret = (text: string): boolean =>
  KNOWN_TOKENS.test(text) || hasCredentials(text);

/**
 * Where secrets stand in a text that does not parse: behind keys that look like one (or are one: `keys`), behind
 * VALUE, in anything that follows CREATE SECRET, in addresses with a password, and known shapes of tokens anywhere.
 */
export function secretRangesInTokens(text: string, keys: ReadonlySet<string>): readonly Range[] {
  const tokens = tokensOf(text);
  const words = tokens.filter(({ kind }) => kind !== 'comment');
  const head = words.slice(0, 5).filter(({ kind }) => kind === 'word');
  const ofSecret = head.some(({ text: word }) => /^sec?re?t$/i.test(word));
  const ranges = tokens
    .filter(({ text: token }) => holdsSecret(token))
    .map(({ start, end }) => ({ start, end }));
  if (ofSecret) ranges.push(...bareValues(words));
  words.forEach((token, index) => {
    if (ofSecret && token.kind === 'string') ranges.push(whole(token));
    if (token.kind === 'word' && /^value$/i.test(token.text)) {
      const next = words[index + 1];
      if (next?.kind === 'string' || (ofSecret && next?.kind === 'word')) ranges.push(whole(next));
    }
    const key = token.text.toLowerCase();
    if (token.kind === 'sign' || !(keys.has(key) || looksSecret(key) || looksSecret(token.text)))
      return;
    const value = valueAfter(words, index);
    if (value !== undefined && !isReference(value.text)) ranges.push(whole(value));
  });
  return ranges;
}

/** Of a broken `CREATE SECRET name …`, every word behind the name: a value whose quotes were forgotten. */
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

/** A comment's own signs, which are no part of what it says. */
const inner = (comment: string): string => comment.replace(/^(--+|\/\*+)|\*+\/$/g, ' ');

/** Words of a key in a commented-out line, `token: abc` or `password=abc`: also without quotes, also in prose. */
const NAMED_VALUE = /(?<![\w-])([\w-]{1,64})["']?[ \t]{0,8}(?:=>|[:=])\s{0,8}["']?[^\s"',}]{4}/g;

/**
 * Comments that show a secret: a token of a known shape, or a key that looks like one with its value. Commented-out
 * settings are kept and shown like any other part of a statement, so their secrets must be found there too.
 */
export function secretComments(text: string, keys: ReadonlySet<string>): readonly Range[] {
  return tokensOf(text)
    .filter(({ kind, text: comment }) => kind === 'comment' && commentShowsSecret(comment, keys))
    .map(whole);
}

function commentShowsSecret(comment: string, keys: ReadonlySet<string>): boolean {
  const said = inner(comment);
  if (holdsSecret(said) || secretRangesInTokens(said, keys).length > 0) return true;
  return [...said.matchAll(NAMED_VALUE)].some(
    ([, key = '']) => keys.has(key.toLowerCase()) || looksSecret(key),
  );
}

/** The value behind a key: `"key": value`, `key => value`, `key = value`, also where the colon is missing. */
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
  // Without a separator only what surely is a pair: "key" "value".
  return separated || (key?.kind === 'string' && value.kind === 'string') ? value : undefined;
}
