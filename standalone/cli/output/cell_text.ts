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

/** The text, cut to `width` columns of a terminal with `…` where it is longer. */
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

/** As `cutText`; of a list or a document no part of a number is left. */
export function cutCell(text: string, width: number, { type }: ResultColumn): string {
  const short = cutText(text, width);
  return short === text || type === 'text' ? short : short.replace(/-?[\d.]+…$/, '…');
}

/** Numbers stand to the right. */
export const isNumeric = (column: ResultColumn | undefined): boolean =>
  column?.type === 'integer' || column?.type === 'number';

/**
 * A cut text still says something; a cut number or time says something else. The digits of a number may also stand in a
 * text or a document.
 */
export const mayBeCut = (value: ResultValue, { type }: ResultColumn): boolean =>
  (typeof type === 'object' || type === 'text' || type === 'document') &&
  typeof value !== 'number' &&
  !(typeof value === 'string' && /^-?[\d.]{1,40}$/.test(value));
