import stringWidth from 'string-width';
import { getBorderCharacters, table } from 'table';
import type { ResultColumn, ResultRow, StreamEvent } from '../../../common/contract';
import { renderPlanText } from '../../../common/contract/plan_text';
import { cellText, cutText, isNumeric, mayBeCut } from './cell_text';
import { printable, printableLine, safeJson } from './printable';
import { recordText } from './records';
import type { OutputSink } from './sink';
import { widthsOf } from './table_widths';
import { wrapPlan } from './wrap_plan';

/** Rows looked at before the widths of the columns are settled. */
const LOOK_AHEAD = 500;

export interface TableLook {
  /** Columns of the terminal; undefined where output is no terminal. */
  readonly width: number | undefined;
}

/**
 * Tables with lines, as the product's page shows them; a block a row where the columns do not fit on the terminal.
 * The first rows settle the widths, so memory stays bounded.
 */
export function tableSink(write: (text: string) => Promise<void>, look: TableLook): OutputSink {
  let shown: ShownTable | undefined;
  let explains = false;
  const finish = async (): Promise<void> => {
    if (shown === undefined) return;
    const ending = shown;
    shown = undefined;
    await write(ending.end());
  };
  return {
    take: async (event: StreamEvent) => {
      switch (event.type) {
        case 'statement':
          explains = event.kind === 'explain_statement';
          break;
        case 'columns':
          // EXPLAIN FORMAT JSON is for programs, and for eyes: no box around it.
          if (!explains) shown = new ShownTable(event.columns, look.width);
          break;
        case 'rows':
          if (explains) await write(event.rows.map(documentText).join(''));
          else if (shown !== undefined)
            await write(shown.add(event.rows.map((row) => row.map(cellText))));
          break;
        case 'plan':
          await write(`${wrapPlan(printable(renderPlanText(event.plan)), look.width)}\n`);
          break;
        case 'statement_done':
          await finish();
          break;
        case 'error':
          // Rows that came before the failure are shown; a header alone would look like an empty result.
          if (shown?.begun === true) await finish();
          shown = undefined;
          break;
        case 'progress':
        case 'message':
        case 'diagnostics':
        case 'done':
          break;
      }
    },
    end: async () => undefined,
  };
}

/** The document of a row that holds nothing else. */
const documentText = ([document]: ResultRow): string => `${safeJson(document, 2)}\n`;

class ShownTable {
  private waiting: string[][] = [];
  /** Undefined until settled; `records` where the columns do not fit side by side. */
  private widths: number[] | 'records' | undefined;
  private rows = 0;
  private cut = 0;

  constructor(
    private readonly columns: readonly ResultColumn[],
    private readonly width: number | undefined,
  ) {}

  get begun(): boolean {
    return this.rows > 0;
  }

  add(rows: string[][]): string {
    const before = this.rows;
    this.rows += rows.length;
    if (this.widths !== undefined && !this.overflows(rows)) return this.body(rows, before);
    const bottom = this.bottom();
    const begins = this.widths !== undefined;
    this.widths = undefined;
    for (const row of rows) this.waiting.push(row);
    return begins || this.waiting.length >= LOOK_AHEAD ? bottom + this.settle() : '';
  }

  /** A number or a time is never cut: where one is wider than its column, a wider table begins. */
  private overflows(rows: readonly string[][]): boolean {
    const { widths } = this;
    if (widths === undefined || widths === 'records') return false;
    return this.columns.some(
      (column, index) =>
        !mayBeCut(column) &&
        rows.some((row) => stringWidth(row[index] ?? '') > (widths[index] ?? 0)),
    );
  }

  end(): string {
    const start = this.settle();
    const values =
      this.cut === 1 ? '1 long value is' : `${this.cut.toLocaleString('en-US')} long values are`;
    return `${start}${this.bottom()}${this.cut > 0 ? `(${values} cut; --format json shows all)\n` : ''}`;
  }

  private bottom(): string {
    return this.widths === 'records' || this.widths === undefined
      ? ''
      : `└${this.widths.map((width) => '─'.repeat(width + 2)).join('┴')}┘\n`;
  }

  /** The header and the rows that waited for it. */
  private settle(): string {
    if (this.widths !== undefined || this.columns.length === 0) return '';
    const names = this.columns.map(({ name }) => printableLine(name));
    const texts = [names, ...this.waiting];
    const widths = widthsOf(texts, this.width, this.columns.map(mayBeCut));
    // A single row is not worth cutting: as a block it is whole.
    const cuts = widths?.some(
      (width, index) => stringWidth(this.waiting[0]?.[index] ?? '') > width,
    );
    this.widths = widths === undefined || (this.rows === 1 && cuts === true) ? 'records' : widths;
    const rows = this.waiting;
    this.waiting = [];
    const before = this.rows - rows.length;
    if (this.widths === 'records') return this.body(rows, before);
    const header = this.lines([names], (index) => index <= 1)
      .replace(/└/g, '├')
      .replace(/┘/g, '┤')
      .replace(/┴/g, '┼');
    return header + this.body(rows, before);
  }

  private body(rows: readonly string[][], before: number): string {
    if (rows.length === 0 || this.widths === undefined) return '';
    if (this.widths !== 'records') return this.lines(rows, () => false);
    const names = this.columns.map(({ name }) => printableLine(name));
    return rows
      .map((row, index) => {
        const { text, cut } = recordText(names, row, before + index + 1, this.width ?? 80);
        this.cut += cut;
        return text;
      })
      .join('');
  }

  private lines(rows: readonly string[][], draw: (index: number, size: number) => boolean): string {
    const widths = this.widths === 'records' ? [] : (this.widths ?? []);
    const fitted = rows.map((row) =>
      row.map((text, index) => {
        const short = cutText(text, widths[index] ?? text.length);
        if (short !== text) this.cut += 1;
        return short;
      }),
    );
    return table(fitted, {
      border: getBorderCharacters('norc'),
      drawHorizontalLine: draw,
      columns: widths.map((width, index) => ({
        width,
        alignment: isNumeric(this.columns[index]) ? ('right' as const) : ('left' as const),
      })),
    });
  }
}
