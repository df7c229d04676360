import stringWidth from 'string-width';
import type { ResultColumn, ResultValue } from '../../../common/contract';
import { printableLine } from './printable';

const NULL_TEXT = '∅';

/** One line of text for a value: no control character reaches the terminal. */
export function cellText(value: ResultValue): string {
  if (value === null) return NULL_TEXT;
  if (Array.isArray(value) && value.every((item) => typeof item === 'string'))
    return printableLine(value.join(', '));
  return printableLine(typeof value === 'object' ? JSON.stringify(value) : String(value));
}

/** The text, cut with `…` to `width` terminal columns if it is longer. */
export function cutText(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let short = '';
  let used = 1;
  for (const character of text) {
    used += stringWidth(character);
    if (used > width) break;
    short += character;
  }
  return `${short}…`;
}

/** Like `cutText`, but a number in a list or a document is never cut in half. */
export function cutCell(text: string, width: number, { type }: ResultColumn): string {
  const short = cutText(text, width);
  return short === text || type === 'text' ? short : short.replace(/-?[\d.]+…$/, '…');
}

/** Numbers are right-aligned. */
export const isNumeric = (column: ResultColumn | undefined): boolean =>
  column?.type === 'integer' || column?.type === 'number';

/**
 * A cut text is still useful; a cut number or time is wrong. A number may also be inside a text or a document.
 */
export const mayBeCut = (value: ResultValue, { type }: ResultColumn): boolean =>
  (typeof type === 'object' || type === 'text' || type === 'document') &&
  typeof value !== 'number' &&
  !(typeof value === 'string' && /^-?[\d.]{1,40}$/.test(value));
