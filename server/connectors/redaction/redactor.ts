import type { JsonValue } from '../../../common/declaration';

/** Takes every secret that was resolved in this process out of texts that may be seen. */
export interface Redactor {
  /** From now on this value is never let through, in none of the spellings in which it travels. */
  learn(secret: string): void;
  redact(text: string): string;
  /** Redacts all texts within, member names included. */
  redactValue(value: JsonValue): JsonValue;
}

const MASK = '[redacted]';
/** A shorter value occurs in innocent text; it is masked only where it stands as a value of its own. */
const SHORT = 4;

/** A redactor that knows nothing yet; one per process. */
export function createRedactor(): Redactor {
  const long = new Set<string>();
  const short = new Set<string>();
  let patterns: readonly RegExp[] | undefined;

  const redact = (text: string): string => {
    if (long.size + short.size === 0) return text;
    patterns ??= patternsOf(long, short);
    return patterns.reduce((clean, pattern) => clean.replace(pattern, MASK), text);
  };
  const redactValue = (value: JsonValue): JsonValue => {
    if (typeof value === 'string') return redact(value);
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return (value as readonly JsonValue[]).map(redactValue);
    return Object.fromEntries(
      Object.entries(value as Readonly<Record<string, JsonValue>>).map(([name, member]) => [
        redact(name),
        redactValue(member),
      ]),
    );
  };
  return {
    learn: (secret) => {
      const into = secret.length < SHORT ? short : long;
      if (secret === '' || into.has(secret)) return;
      for (const spelling of spellingsOf(secret)) into.add(spelling);
      patterns = undefined;
    },
    redact,
    redactValue,
  };
}

/** How a value is written in URLs, forms, JSON and basic credentials. */
function spellingsOf(secret: string): readonly string[] {
  const encoded = encodeURIComponent(secret.replace(/\p{Surrogate}/gu, '\uFFFD'));
  return [
    secret,
    encoded,
    encoded.replaceAll('%20', '+'),
    encoded.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
    JSON.stringify(secret).slice(1, -1),
    ...(secret.length < SHORT
      ? []
      : [
          Buffer.from(secret).toString('base64'),
          Buffer.from(secret).toString('base64').replace(/=+$/, ''),
          Buffer.from(secret).toString('base64url'),
        ]),
  ];
}

/** Characters of alternatives in one expression; the engine refuses those that are very long. */
const PATTERN_CHARACTERS = 4096;

/**
 * Expressions to be applied in turn. Of a value that is longer than one may be (a key file), its beginning is found,
 * and what follows it up to the value's length is taken with it.
 */
function patternsOf(long: ReadonlySet<string>, short: ReadonlySet<string>): readonly RegExp[] {
  // The longest first: one secret may begin with another.
  const sorted = (set: ReadonlySet<string>): readonly string[] =>
    [...set].sort((a, b) => b.length - a.length);
  const patterns = groupsOf(sorted(long).map(alternativeOf)).map(
    (group) => new RegExp(group.join('|'), 'g'),
  );
  if (short.size === 0) return patterns;
  const values = sorted(short).map(escaped).join('|');
  return [...patterns, new RegExp(`(?<=[=:"'@]|^)(?:${values})(?=["'@&,;}]|$)`, 'g')];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

/** How much of a long value tells it from all others. */
const TELLING_CHARACTERS = 512;

function alternativeOf(text: string): string {
  if (text.length <= TELLING_CHARACTERS) return escaped(text);
  // A cut-off copy shows no more of it than a whole one.
  return `${escaped(text.slice(0, TELLING_CHARACTERS))}[^]{0,${text.length - TELLING_CHARACTERS}}`;
}

function groupsOf(alternatives: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [];
  let room = 0;
  for (const alternative of alternatives) {
    if (alternative.length > room) {
      groups.push([]);
      room = Math.max(PATTERN_CHARACTERS, alternative.length);
    }
    groups.at(-1)?.push(alternative);
    room -= alternative.length;
  }
  return groups;
}
