import type { ResultColumn, ResultRow, ResultValue } from '../../../common/contract';
import { counted } from '../../../common/quantities';
import { span } from '../terminal/quantities';
import { cellText, cutCell } from './cell_text';
import { COMFORTABLE_TEXT, tableWidth } from './table_widths';

/** Narrower terminals have no room for whole times. */
const ROOM_FOR_TIMES = 120;
/** Lines below a list, at most. */
const MOST_LINES = 20;
/** Lines of an excerpt. */
const EXCERPT_LINES = 3;

/** Whether a list shows `5 min ago` instead of a time, where its columns allow it. */
export const showsAges = (width: number | undefined): boolean =>
  width !== undefined && width < ROOM_FOR_TIMES;

/** `5 min ago`, `in 2 h`; undefined if it is no time. */
export function ageText(at: ResultValue, now: number): string | undefined {
  if (typeof at !== 'string') return undefined;
  const seconds = Math.round((Date.parse(at) - now) / 1000);
  if (Number.isNaN(seconds)) return undefined;
  return seconds < 0 ? `${span(-seconds)} ago` : `in ${span(seconds)}`;
}

/** The beginning of a text that is an excerpt, as it fits into a column of this width. */
export const excerptOf = (text: string, width: number, column: ResultColumn): string =>
  column.shown === 'excerpt' ? cutCell(text, width * EXCERPT_LINES, column) : text;

/**
 * The columns of a list that are side by side: details only as long as they fit whole, the first of them first. An excerpt
 * is wrapped as soon as it has a comfortable width.
 */
export function besideEachOther(
  shown: readonly number[],
  columns: readonly ResultColumn[],
  widthOf: (index: number) => number,
  room: number,
): readonly number[] {
  const wholeWidth = (index: number): number =>
    columns[index]?.shown === 'excerpt'
      ? Math.min(widthOf(index), COMFORTABLE_TEXT)
      : widthOf(index);
  const isDetail = (index: number): boolean => columns[index]?.shown === 'detail';
  const kept = new Set(
    shown.filter((index) => !isDetail(index) && columns[index]?.shown !== 'below'),
  );
  for (const index of shown.filter(isDetail)) {
    if (tableWidth([...kept, index].map(wholeWidth)) > room) break;
    kept.add(index);
  }
  return shown.filter((index) => kept.has(index));
}

/** What a list shows below its rows: `name: problem`, each once. */
export class LinesBelow {
  private readonly lines = new Map<string, { readonly of: string; rows: number }>();
  private readonly below: readonly number[];
  private left = 0;

  constructor(private readonly columns: readonly ResultColumn[]) {
    this.below = columns.flatMap(({ shown }, index) => (shown === 'below' ? [index] : []));
  }

  /** `texts`: as the cells show them. */
  add(rows: readonly ResultRow[], texts: readonly (readonly string[])[]): void {
    if (this.below.length === 0) return;
    rows.forEach((row, at) => {
      const [name = '', second = ''] = texts[at] ?? [];
      for (const index of this.below) {
        const value = row[index] ?? null;
        if (value === null) continue;
        const text = cellText(value);
        const line = text.startsWith(`${name}: `) ? text : `${name}: ${text}`;
        const known = this.lines.get(line);
        const when = this.columns[1]?.shown === 'age' ? ` (${second})` : '';
        if (known !== undefined) known.rows += 1;
        else if (this.lines.size < MOST_LINES) this.lines.set(line, { of: when, rows: 1 });
        else this.left += 1;
      }
    });
  }

  text(): string {
    const lines = [...this.lines].map(([line, { of, rows }]) => {
      const when = rows > 1 ? ` (${counted(rows, 'row')})` : of;
      return `${line}${when}\n`;
    });
    if (this.left > 0) lines.push(`… and ${counted(this.left, 'more problem')}\n`);
    return lines.join('');
  }
}
