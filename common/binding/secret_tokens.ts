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
  /'''[\s\S]*?(?:'''|$)|'(?:''|\\.|[^'])*(?:'|$)|"(?:""|\\.|[^"])*(?:"|$)|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|[\p{L}\p{N}_$.+/~-]+|\S/gu;

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

const whole = ({ start, end }: Range): Range => ({ start, end });

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
