import { grouped } from '../../../common/quantities';
import stringWidth from 'string-width';
import { getBorderCharacters, table } from 'table';
import type { ResultColumn, ResultRow, ResultValue } from '../../../common/contract';
import { cellText, cutCell, cutText, isNumeric, mayBeCut } from './cell_text';
import { ageText, besideEachOther, excerptOf, LinesBelow, showsAges } from './list_columns';
import { printableLine } from './printable';
import { listedText, recordText } from './records';
import {
  COMFORTABLE_TEXT,
  fitWidths,
  NARROWEST_TEXT,
  NARROWEST_WRAPPED,
  READABLE_TEXT,
  tableWidth,
} from './table_widths';
import { wrapPlan } from './wrap_plan';

/** Rows measured before the column widths are fixed. */
const LOOK_AHEAD = 500;

/** A name may be a whole expression: the other formats have all of it. */
const WIDEST_NAME = 60;

export interface TableLook {
  /** Columns of the terminal; undefined if the output is not a terminal, where nothing is cut. */
  readonly width: number | undefined;
  /** A single row that is wider than this is shown as a block, uncut: for output that is not a terminal. */
  readonly blockBeyond?: number;
  /** Whether several rows can be shown as blocks, too, such as requests, which nobody compares line by line. */
  readonly blocks?: boolean;
  /** Long texts are wrapped within this width rather than cut: for lists that people read, such as those of DESCRIBE. */
  readonly wrapAt?: number;
  /** Values that need no column or line if there are no others. */
  readonly isEmpty?: (value: ResultValue) => boolean;
  /** The command that shows what is left out; otherwise, the option for it. */
  readonly all?: string;
  /** The current time; only set by tests. */
  readonly now?: number;
}

/** One result as text: a table, or a block per row if the columns do not fit side by side. */
export class ShownTable {
  private waiting: string[][] = [];
  /** Undefined until fixed; `records` if the columns do not fit side by side. */
  private layout: Layout | undefined;
  private readonly names: readonly string[];
  /** For each column, the widest text, and the widest that must not be cut; 0 if no row has a value. */
  private readonly natural: number[];
  private readonly whole: number[];
  /** For each column, how many rows have a value. */
  private readonly filled: number[];
  private rows = 0;
  private cut = 0;
  private readonly linesBelow: LinesBelow;

  constructor(
    private readonly columns: readonly ResultColumn[],
    private readonly look: TableLook,
  ) {
    this.names = columns.map(({ name }) => cutText(printableLine(name), WIDEST_NAME));
    this.natural = columns.map(() => 0);
    this.whole = columns.map(() => 0);
    this.filled = columns.map(() => 0);
    this.linesBelow = new LinesBelow(columns);
  }

  get begun(): boolean {
    return this.rows > 0;
  }

  add(rows: readonly ResultRow[]): string {
    const before = this.rows;
    this.rows += rows.length;
    const texts = rows.map((row) => this.columns.map((column, at) => this.textOf(row[at], column)));
    this.linesBelow.add(rows, texts);
    this.measure(rows, texts);
    if (this.layout !== undefined && !this.outgrown()) return this.body(texts, before);
    const bottom = this.bottom();
    const begins = this.layout !== undefined;
    this.layout = undefined;
    for (const row of texts) this.waiting.push(row);
    return begins || this.waiting.length >= LOOK_AHEAD ? bottom + this.settle() : '';
  }

  end(): string {
    const text = this.settle() + this.bottom();
    const always = (index: number) => !ASIDE.has(this.columns[index]?.shown ?? '');
    const hidden = this.named((index) => this.rows > 0 && this.hides(index) && always(index));
    const leftOut = this.layout?.leftOut ?? [];
    const details = this.named(
      (index) =>
        leftOut.includes(index) && !this.hides(index) && this.columns[index]?.shown !== 'below',
    );
    const { all = 'moltler --format json', width } = this.look;
    const notes = [
      ...(this.cut === 0 ? [] : [`(${cutValues(this.cut)}; moltler --format json shows all)\n`]),
      ...(hidden.length === 0 ? [] : [`(not set in any row: ${hidden.join(', ')})\n`]),
      ...(details.length === 0 ? [] : [`(no room for ${details.join(', ')}; ${all} shows all)\n`]),
    ];
    const below = this.layout?.widths === 'records' ? '' : this.linesBelow.text();
    return text + below + (width === undefined ? notes.join('') : wrapPlan(notes.join(''), width));
  }

  private named(is: (index: number) => boolean): readonly string[] {
    return this.names.filter((_, index) => is(index));
  }

  /** The cell's text; empty if the value is not worth showing. */
  private textOf(value: ResultValue = null, { shown }: ResultColumn): string {
    const { wrapAt, width, now = Date.now() } = this.look;
    if (shown === 'age' && wrapAt !== undefined && showsAges(width)) {
      const age = ageText(value, now);
      if (age !== undefined) return age;
    }
    if (this.look.isEmpty?.(value) === true) return '';
    return this.look.blocks === true && Array.isArray(value)
      ? listedText(value.map((item: ResultValue) => cellText(item)))
      : cellText(value);
  }

  private measure(rows: readonly ResultRow[], texts: readonly string[][]): void {
    texts.forEach((row, at) =>
      this.columns.forEach((column, index) => {
        const width = stringWidth(row[index] ?? '');
        this.natural[index] = Math.max(this.natural[index] ?? 0, width);
        if (width > 0) this.filled[index] = (this.filled[index] ?? 0) + 1;
        const narrow = this.look.wrapAt ?? this.look.width;
        const shrinks = narrow !== undefined && mayBeCut(rows[at]?.[index] ?? null, column);
        if (!shrinks) this.whole[index] = Math.max(this.whole[index] ?? 0, width);
      }),
    );
  }

  /** Hides columns without a value in any row, if the look requires it. */
  private hides(index: number): boolean {
    return this.look.isEmpty !== undefined && this.natural[index] === 0;
  }

  /** A value that must not be cut is wider than its column, or a hidden column has a value: start a new table. */
  private outgrown(): boolean {
    if (this.layout === undefined || this.layout.widths === 'records') return false;
    const { shown, folded, leftOut, widths } = this.layout;
    return this.columns.some((_, index) => {
      if (folded.includes(index) || leftOut.includes(index)) return false;
      const at = shown.indexOf(index);
      return at < 0 ? !this.hides(index) : (this.whole[index] ?? 0) > (widths[at] ?? 0);
    });
  }

  private bottom(): string {
    if (this.layout === undefined || this.layout.widths === 'records') return '';
    return `└${this.layout.widths.map((width) => '─'.repeat(width + 2)).join('┴')}┘\n`;
  }

  /** The header and the rows that were waiting for it. */
  private settle(): string {
    if (this.layout !== undefined || this.columns.length === 0) return '';
    const rows = this.waiting;
    this.waiting = [];
    const all = this.columns.map((_, index) => index);
    const used = all.filter((index) => !this.hides(index));
    this.layout = this.layoutBeside(this.rows === 0 || used.length === 0 ? all : used);
    const { widths } = this.layout;
    const body = this.body(rows, this.rows - rows.length);
    return widths === 'records' ? body : this.header(this.layout.shown, widths) + body;
  }

  /** The layout without the details for which there is no room. */
  private layoutBeside(shown: readonly number[]): Layout {
    const { wrapAt } = this.look;
    if (wrapAt === undefined || shown.every((index) => this.columns[index]?.shown === undefined))
      return this.layoutOf(shown);
    const beside = besideEachOther(shown, this.columns, (index) => this.wholeWidth(index), wrapAt);
    const layout = this.layoutOf(beside);
    if (layout.widths === 'records') return { ...layout, shown };
    const others = this.columns.flatMap((_, index) => (beside.includes(index) ? [] : [index]));
    return {
      ...layout,
      leftOut: others.filter((index) => this.columns[index]?.shown !== undefined),
    };
  }

  private wholeWidth(index: number): number {
    return Math.max(this.natural[index] ?? 0, this.nameWidth(index));
  }

  private layoutOf(shown: readonly number[]): Layout {
    const whole = shown.map((index) => this.wholeWidth(index));
    const least = shown.map((index, at) => Math.min(whole[at] ?? 1, this.leastWidth(index)));
    if (this.look.wrapAt !== undefined) return this.wrappedLayout(shown, whole, least);
    const widths = fitWidths(whole, least, this.look.width);
    // A single row need not be cut: a block shows it completely.
    const cuts = widths?.some((width, at) => width < (whole[at] ?? 0)) === true;
    const tooWide = tableWidth(whole) > (this.look.blockBeyond ?? Infinity);
    const mayBeBlocks = this.rows === 1 || this.look.blocks === true;
    return widths === undefined || (mayBeBlocks && (cuts || tooWide))
      ? { shown, folded: [], leftOut: [], widths: 'records' }
      : { shown, folded: [], leftOut: [], widths };
  }

  /**
   * What a row is about stays in one piece, and the last column is wide enough to read, if possible: columns that few rows
   * have fold into it.
   */
  private wrappedLayout(
    shown: readonly number[],
    whole: readonly number[],
    least: readonly number[],
  ): Layout {
    const { wrapAt = 0 } = this.look;
    const last = shown.length - 1;
    const all = shown.map((_, at) => at);
    const rare = all.slice(1, last).filter((at) => this.isSparse(shown[at] ?? 0));
    const of = (folded: readonly number[], lower: readonly number[]): Layout | undefined => {
      const kept = all.filter((at) => !folded.includes(at));
      const widths = fitWidths(
        kept.map((at) => (at === last && folded.length > 0 ? wrapAt : (whole[at] ?? 1))),
        kept.map((at) => lower[at] ?? 1),
        wrapAt,
      );
      const indexes = (places: readonly number[]) => places.map((at) => shown[at] ?? 0);
      return widths && { shown: indexes(kept), folded: indexes(folded), leftOut: [], widths };
    };
    const firstWhole = least.map((width, at) => (at === 0 ? (whole[0] ?? 1) : width));
    const readable = firstWhole.map((width, at) =>
      at === last ? Math.max(width, Math.min(whole[at] ?? 1, READABLE_TEXT)) : width,
    );
    // Only an excerpt is shorter than it could be, if possible.
    const excerpt = (width: number) =>
      whole.map((each, at) => (at === last ? Math.min(each, width) : each));
    const isExcerpt = this.columns[shown[last] ?? -1]?.shown === 'excerpt';
    const beside = isExcerpt
      ? (of([], excerpt(COMFORTABLE_TEXT)) ?? of(rare, excerpt(READABLE_TEXT)))
      : undefined;
    return (
      beside ??
      of([], readable) ??
      of(rare, firstWhole) ??
      of([], least) ??
      of(rare, least) ?? { shown, folded: [], leftOut: [], widths: 'records' }
    );
  }

  private isSparse(index: number): boolean {
    return (this.filled[index] ?? 0) * 3 <= this.rows;
  }

  private nameWidth(index: number): number {
    return Math.max(1, stringWidth(this.names[index] ?? ''));
  }

  /** A column name may be cut above texts, but not above numbers. */
  private leastWidth(index: number): number {
    const whole = this.whole[index] ?? 0;
    return whole > 0 && whole === this.natural[index]
      ? Math.max(whole, this.nameWidth(index))
      : Math.max(whole, this.look.wrapAt === undefined ? NARROWEST_TEXT : NARROWEST_WRAPPED);
  }

  private header(shown: readonly number[], widths: readonly number[]): string {
    return this.lines([this.names], shown, widths, (index) => index <= 1)
      .replace(/└/g, '├')
      .replace(/┘/g, '┤')
      .replace(/┴/g, '┼');
  }

  private body(rows: readonly string[][], before: number): string {
    if (rows.length === 0 || this.layout === undefined) return '';
    const { shown, widths } = this.layout;
    if (widths !== 'records') return this.lines(rows, shown, widths, () => false);
    return rows
      .map((row, at) => {
        const fields = this.columns.map((column, index) => ({
          name: this.names[index] ?? '',
          text: row[index] ?? '',
          column,
        }));
        const shown = this.look.isEmpty === undefined ? fields : fields.filter(hasText);
        const { text, cut } = recordText(shown, before + at + 1, this.look);
        this.cut += cut;
        return text;
      })
      .join('');
  }

  /** The last column, with the values of those that fold into it: `Time of creation (sorted)`. */
  private withFolded(row: readonly string[], text: string): string {
    const { folded } = this.layout ?? { folded: [] };
    const more = folded.flatMap((index) => {
      const value = row[index] ?? '';
      const name = this.names[index] ?? '';
      if (value === '') return [];
      return [this.columns[index]?.type === 'boolean' ? name : `${name}: ${value}`];
    });
    return more.length === 0 ? text : `${text} (${more.join('; ')})`.trimStart();
  }

  /** As much of a text as its cell has room for; a list wraps it instead, unless an excerpt is enough. */
  private shortened(text: string, column: ResultColumn, width = text.length): string {
    if (this.look.wrapAt === undefined) return cutCell(text, width, column);
    return this.look.width === undefined ? text : excerptOf(text, width, column);
  }

  private lines(
    rows: readonly (readonly string[])[],
    shown: readonly number[],
    widths: readonly number[],
    draw: (index: number) => boolean,
  ): string {
    const fitted = rows.map((row) =>
      shown.map((index, at) => {
        const text = row[index] ?? '';
        const short = this.shortened(text, this.columns[index] ?? NO_COLUMN, widths[at]);
        if (short !== text) this.cut += 1;
        const folds = this.look.wrapAt !== undefined && at === shown.length - 1;
        return folds && rows[0] !== this.names ? this.withFolded(row, short) : short;
      }),
    );
    return table(fitted, {
      border: getBorderCharacters('norc'),
      drawHorizontalLine: draw,
      columns: widths.map((width, at) => ({
        width,
        wrapWord: true,
        alignment: isNumeric(this.columns[shown[at] ?? -1])
          ? ('right' as const)
          : ('left' as const),
      })),
    });
  }
}

interface Layout {
  /** Indexes of the columns that are part of the last one. */
  readonly folded: readonly number[];
  /** Indexes of the columns that are details or below the table. */
  readonly leftOut: readonly number[];
  /** Indexes of the shown columns. */
  readonly shown: readonly number[];
  readonly widths: readonly number[] | 'records';
}

const hasText = ({ text }: { readonly text: string }): boolean => text !== '';

/** Columns that are not missed where they have no value. */
const ASIDE: ReadonlySet<string> = new Set(['detail', 'below']);

const NO_COLUMN: ResultColumn = { name: '', type: 'null' };

const cutValues = (cut: number): string =>
  cut === 1 ? '1 long value is cut' : `${grouped(cut)} long values are cut`;
