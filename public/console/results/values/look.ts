import type { ResultColumn, ResultValue } from '../../../../common/contract';
import { compactJson } from './compact_json';
import { safeUrl } from './safe_url';
import { timeText } from './time_text';

/** The appearance of a cell; text is cut to what a cell can show. */
export type Look =
  | { readonly kind: 'null' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'time'; readonly text: string; readonly utc: string }
  | { readonly kind: 'url'; readonly text: string; readonly href: string }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly count: number }
  | { readonly kind: 'document'; readonly text: string };

/** Characters that a cell shows at most; the rest is in the pop-over. */
const SHOWN = 300;
const CHIPS = 4;
const CHIP = 40;

/** The look of a value in its column; times in `timeZone`. */
export function lookOf(
  value: ResultValue | undefined,
  column: ResultColumn | undefined,
  timeZone: string,
): Look {
  if (value === null || value === undefined) return { kind: 'null' };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (column?.type === 'document') return { kind: 'document', text: compactJson(value, SHOWN) };
  if (isNumeric(column) || typeof value === 'number') {
    return {
      kind: 'number',
      text: typeof value === 'object' ? compactJson(value, SHOWN) : String(value),
    };
  }
  if (Array.isArray(value)) {
    const list = value as readonly ResultValue[];
    return { kind: 'list', items: list.slice(0, CHIPS).map(chip), count: list.length };
  }
  if (typeof value === 'object') return { kind: 'document', text: compactJson(value, SHOWN) };
  return textLook(value, column, timeZone);
}

/** Numbers are right-aligned. */
export const isNumeric = (column: ResultColumn | undefined): boolean =>
  column?.type === 'integer' || column?.type === 'number';

function textLook(text: string, column: ResultColumn | undefined, timeZone: string): Look {
  if (text === '') return { kind: 'empty' };
  if (column?.type === 'timestamp') {
    const time = timeText(text, timeZone);
    if (time !== undefined) return { kind: 'time', text: time.local, utc: time.utc };
  }
  const href = safeUrl(text);
  return href === undefined
    ? { kind: 'text', text: oneLine(text, SHOWN) }
    : { kind: 'url', text: oneLine(text, SHOWN), href };
}

const chip = (value: ResultValue): string =>
  typeof value === 'string' ? oneLine(value, CHIP) : compactJson(value, CHIP);

/** Bidirectional control characters can make a name that ends in `.exe` look like `exe.png`. */
// eslint-disable-next-line no-control-regex -- these are the characters that must not get through
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069]/g;

/** Characters that HTML renders as nothing. */
const AT_THE_EDGE = /^\s+|\s+$/g;

const oneLine = (text: string, limit: number): string => {
  const cut = text.length > limit ? `${text.slice(0, limit)}…` : text;
  return cut
    .replace(/\r\n|\r|\n/g, '⏎')
    .replace(UNSEEN, '\ufffd')
    .replace(AT_THE_EDGE, (blanks) => '␣'.repeat(blanks.length));
};
