const LETTER_U = 117;

export const isBlank = (byte: number | undefined): boolean =>
  byte === 32 || byte === 10 || byte === 13 || byte === 9;

const isDigit = (byte: number | undefined): boolean =>
  byte !== undefined && byte >= 48 && byte <= 57;
const isHex = (byte: number | undefined): boolean =>
  isDigit(byte) || (byte !== undefined && (byte | 32) >= 97 && (byte | 32) <= 102);

/** A number with more digits is treated as damaged: reading it to its end would block the event loop. */
const LONGEST_NUMBER = 65_536;

/** The position after the number that begins at `from`; -1 if there is none. */
export function endOfNumber(bytes: Uint8Array, from: number): number {
  const most = from + LONGEST_NUMBER;
  let at = from;
  if (bytes[at] === 45) at++;
  if (bytes[at] === 48) at++;
  else if (isDigit(bytes[at])) while (at < most && isDigit(bytes[at])) at++;
  else return -1;
  if (bytes[at] === 46) {
    at++;
    if (!isDigit(bytes[at])) return -1;
    while (at < most && isDigit(bytes[at])) at++;
  }
  if (bytes[at] === 101 || bytes[at] === 69) {
    at++;
    if (bytes[at] === 43 || bytes[at] === 45) at++;
    if (!isDigit(bytes[at])) return -1;
    while (at < most && isDigit(bytes[at])) at++;
  }
  return at;
}

const WORDS = ['true', 'false', 'null'].map((word) => Buffer.from(word));

/** The position after the `true`, `false` or `null` at `from`; -1 if there is none. */
export function endOfWord(bytes: Uint8Array, from: number): number {
  const word = WORDS.find((one) => one[0] === bytes[from]);
  if (word === undefined) return -1;
  for (let at = 1; at < word.length; at++) if (bytes[from + at] !== word[at]) return -1;
  return from + word.length;
}

const ESCAPED = new Set([...'"\\/bfnrt'].map((letter) => letter.charCodeAt(0)));

/** The position after the escape whose backslash is at `from`; -1 if it is not valid. */
export function endOfEscape(bytes: Uint8Array, from: number): number {
  const letter = bytes[from + 1];
  if (letter === undefined) return -1;
  if (ESCAPED.has(letter)) return from + 2;
  if (letter !== LETTER_U) return -1;
  for (let at = from + 2; at < from + 6; at++) if (!isHex(bytes[at])) return -1;
  return from + 6;
}
