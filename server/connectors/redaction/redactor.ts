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
  let pattern: RegExp | undefined;

  const redact = (text: string): string => {
    if (long.size + short.size === 0) return text;
    pattern ??= patternOf(long, short);
    return text.replace(pattern, MASK);
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
      pattern = undefined;
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

function patternOf(long: ReadonlySet<string>, short: ReadonlySet<string>): RegExp {
  const alternatives = (set: ReadonlySet<string>): string =>
    // The longest first: one secret may begin with another.
    [...set]
      .sort((a, b) => b.length - a.length)
      .map((text) => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'))
      .join('|');
  const parts = [
    ...(long.size === 0 ? [] : [alternatives(long)]),
    ...(short.size === 0 ? [] : [`(?<=[=:"'@]|^)(?:${alternatives(short)})(?=["'@&,;}]|$)`]),
  ];
  return new RegExp(parts.join('|'), 'g');
}
