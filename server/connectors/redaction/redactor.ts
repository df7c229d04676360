import type { JsonValue } from '../../../common/declaration';

/** Removes every secret that was resolved in this process from texts that may be seen. */
export interface Redactor {
  /** From now on this value is redacted, in every spelling in which it is sent. */
  learn(secret: string): void;
  knows(secret: string): boolean;
  /** The value is no longer a secret. */
  forget(secret: string): void;
  redact(this: void, text: string): string;
  /**
   * Like `redact`, for what a person requested: rows, column names, the text of a statement. A secret of fewer than 8
   * characters may occur there by coincidence and is not redacted.
   */
  redactData(this: void, text: string): string;
  /** Whether `redactData` may change anything. */
  redactsData(): boolean;
  /** Redacts all texts in a value, including member names. */
  redactValue(value: JsonValue): JsonValue;
}

const MASK = '[redacted]';
/** A shorter value occurs in innocent text; it is only redacted if it is a value of its own. */
const SHORT = 4;
/** A shorter value reveals nothing in data: `prod`, `admin` and `x` are values of columns, too. */
const TELLING = 8;

/** Creates a redactor without any secrets; one per process. */
export function createRedactor(): Redactor {
  const secrets = new Set<string>();
  let everywhere: readonly RegExp[] | undefined;
  let inData: readonly RegExp[] | undefined;

  const masked = (text: string, patterns: readonly RegExp[]): string => {
    let clean = text;
    for (const pattern of patterns) clean = clean.replace(pattern, MASK);
    return clean;
  };
  const redact = (text: string): string => {
    if (secrets.size === 0) return text;
    everywhere ??= patternsOf([...secrets]);
    return masked(text, everywhere);
  };
  const redactData = (text: string): string => {
    // No spelling of a secret is shorter than the secret.
    if (secrets.size === 0 || text.length < TELLING) return text;
    inData ??= patternsOf([...secrets].filter(({ length }) => length >= TELLING));
    return masked(text, inData);
  };
  const changed = (): void => {
    everywhere = undefined;
    inData = undefined;
  };
  return {
    learn: (secret) => {
      if (secret === '' || secrets.has(secret)) return;
      secrets.add(secret);
      changed();
    },
    knows: (secret) => secrets.has(secret),
    forget: (secret) => {
      if (secrets.delete(secret)) changed();
    },
    redact,
    redactData,
    redactsData: () => secrets.size > 0,
    redactValue: (value) => redactDeep(value, redact),
  };
}

/** Applies `redact` to every text in `value`, including member names. Returns the same object if nothing changed. */
export function redactDeep<T>(value: T, redact: (text: string) => string): T {
  if (typeof value === 'string') return redact(value) as T;
  if (typeof value !== 'object' || value === null) return value;
  // Nearly all values contain no secret, so nothing is copied until one is found.
  if (Array.isArray(value)) return (redactedItems(value, redact) ?? value) as T;
  const given = value as Readonly<Record<string, unknown>>;
  const names = Object.keys(given);
  const clean = redactedItems(
    names.map((name) => given[name]),
    redact,
  );
  if (clean === undefined && names.every((name) => redact(name) === name)) return value;
  const members = clean ?? names.map((name) => given[name]);
  return Object.fromEntries(
    distinct(names.map(redact)).map((name, at) => [name, members[at]]),
  ) as T;
}

/** A copy with the items redacted; undefined if none of them contains a secret. */
function redactedItems(
  items: readonly unknown[],
  redact: (text: string) => string,
): readonly unknown[] | undefined {
  let copy: unknown[] | undefined;
  for (const [at, item] of items.entries()) {
    const clean = redactDeep(item, redact);
    if (clean === item) continue;
    copy ??= [...items];
    copy[at] = clean;
  }
  return copy;
}

/** The names after redaction, made unique with a number if two became equal. */
export function distinct(names: readonly string[]): readonly string[] {
  if (!names.some((name) => name.includes(MASK))) return names;
  const taken = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let count = 2; taken.has(free); count++) free = `${name}_${count}`;
    taken.add(free);
    return free;
  });
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

/** Maximum characters of alternatives in one expression; the engine rejects very long ones. */
const PATTERN_CHARACTERS = 4096;

/**
 * Expressions to apply one after the other. For a value that is too long for one (a key file), its beginning is
 * matched, and the text that follows is removed with it, up to the value's length.
 */
function patternsOf(secrets: readonly string[]): readonly RegExp[] {
  const spelt = (some: readonly string[]): ReadonlySet<string> =>
    new Set(some.flatMap(spellingsOf));
  const long = spelt(secrets.filter(({ length }) => length >= SHORT));
  const short = spelt(secrets.filter(({ length }) => length < SHORT));
  // The longest first, because one secret may begin with another.
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

/** Enough of a long value to distinguish it from all others. */
const TELLING_CHARACTERS = 512;

function alternativeOf(text: string): string {
  if (text.length <= TELLING_CHARACTERS) return escaped(text);
  // A truncated copy must not show more of it than a whole one.
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
