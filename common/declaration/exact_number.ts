/**
 * A number in JSON that a double cannot hold as written: 9007199254740993, or a decimal of more digits
 * than a double has. A plain JSON.stringify writes it as a text of its digits, which is the
 * wrong type at worst and never another number.
 */
export class ExactNumber {
  readonly #digits: string;

  constructor(digits: string) {
    this.#digits = digits;
  }

  /** As written in the text. */
  get digits(): string {
    return this.#digits;
  }

  toString(): string {
    return this.#digits;
  }

  toJSON(): string {
    return writing?.(this.#digits) ?? this.#digits;
  }

  /** Its value as an integer; undefined if it has a fraction or more than `digits` digits. */
  integer(digits = 40): bigint | undefined {
    const parts = decimalOf(this.#digits);
    if (parts.exponent < 0 || parts.digits.length + parts.exponent > digits) return undefined;
    const value = BigInt(parts.digits.padEnd(parts.digits.length + parts.exponent, '0') || '0');
    return parts.negative ? -value : value;
  }
}

let writing: ((digits: string) => string) | undefined;

/** Runs `work` while JSON.stringify writes exact numbers as the texts that `write` returns. */
export function writingNumbers<T>(write: (digits: string) => string, work: () => T): T {
  writing = write;
  try {
    return work();
  } finally {
    writing = undefined;
  }
}

/** JSON's grammar of a number: https://www.rfc-editor.org/rfc/rfc8259#section-6 */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const MOST_SAFE_DIGITS = 15;

/** Whether JSON.parse would read another number from this token. False for anything that is not a JSON number. */
export function losesDigits(token: string): boolean {
  if (token.length <= MOST_SAFE_DIGITS && !/e/i.test(token)) return false;
  if (!NUMBER.test(token)) return false;
  const number = Number(token);
  if (/^-?\d+$/.test(token)) return !Number.isSafeInteger(number);
  if (!Number.isFinite(number)) return true;
  const one = decimalOf(token);
  const other = decimalOf(String(number));
  return one.digits !== other.digits || one.exponent !== other.exponent;
}

interface Decimal {
  readonly negative: boolean;
  /** Without zeros at either end; empty for zero. */
  readonly digits: string;
  /** The power of ten of the last digit. */
  readonly exponent: number;
}

function decimalOf(token: string): Decimal {
  const [mantissa = '', exponent = '0'] = token.toLowerCase().split('e');
  const negative = mantissa.startsWith('-');
  const [whole = '', fraction = ''] = mantissa.slice(negative ? 1 : 0).split('.');
  const all = whole + fraction;
  let from = 0;
  while (all[from] === '0') from++;
  let to = all.length;
  while (to > from && all[to - 1] === '0') to--;
  if (from === to) return { negative: false, digits: '', exponent: 0 };
  return {
    negative,
    digits: all.slice(from, to),
    exponent: Number(exponent) - fraction.length + (all.length - to),
  };
}
