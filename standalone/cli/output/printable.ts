// eslint-disable-next-line no-control-regex -- these are the characters that must not get through
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g;
/** Characters that change the order in which a terminal shows adjacent text (Unicode TR 9). */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Text that is safe on a terminal: control and bidirectional characters from any source become `�`. Line breaks stay.
 */
export const printable = (text: string): string =>
  text.replace(/\t/g, ' ').replace(CONTROL, '�').replace(DIRECTION, '�');

/** The same on one line: line breaks become `⏎`. */
export const printableLine = (text: string): string => printable(text.replace(/\r?\n/g, '⏎'));

/**
 * JSON with everything escaped that a terminal could interpret as a command; the value is the same. JSON itself escapes
 * only the characters below U+0020.
 */
export const safeJson = (value: unknown, space?: number): string =>
  (JSON.stringify(value, null, space) ?? 'null').replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
