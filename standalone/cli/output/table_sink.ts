import stringWidth from 'string-width';
import { getBorderCharacters, table } from 'table';
import {
  renderPlanText,
  type ResultColumn,
  type ResultRow,
  type ResultValue,
  type StreamEvent,
} from '../../../common/contract';
import type { OutputSink } from './sink';

/** Rows looked at before the widths of the columns are settled. */
const LOOK_AHEAD = 500;
/** No cell is wider on a terminal; elsewhere nothing is cut. */
const WIDEST = 60;
const NARROWEST = 3;
const NULL_TEXT = '∅';

export interface TableLook {
  /** Columns of the terminal; undefined where output is no terminal. */
  readonly width: number | undefined;
}

/** Tables with lines, as the product's page shows them. The widths are settled by the first rows, so memory stays bounded. */
export function tableSink(write: (text: string) => Promise<void>, look: TableLook): OutputSink {
  let columns: readonly ResultColumn[] = [];
  let waiting: string[][] = [];
  let widths: number[] | undefined;
  let cut = 0;

  const lines = (rows: string[][], draw: (index: number, size: number) => boolean): string =>
    table(rows, {
      border: getBorderCharacters('norc'),
      drawHorizontalLine: draw,
      columns: (widths ?? []).map((width, index) => ({
        width,
        alignment: isNumeric(columns[index]) ? ('right' as const) : ('left' as const),
      })),
    });
  const fit = (text: string, width: number): string => {
    if (stringWidth(text) <= width) return text;
    cut += 1;
    let short = '';
    let used = 1;
    for (const character of text) {
      used += stringWidth(character);
      if (used > width) break;
      short += character;
    }
    return `${short}…`;
  };
  const settle = async (): Promise<void> => {
    if (widths !== undefined || columns.length === 0) return;
    widths = widthsOf([columns.map(({ name }) => name), ...waiting], look.width);
    const header = columns.map(({ name }, index) => fit(name, widths?.[index] ?? WIDEST));
    await write(
      lines([header], (index) => index <= 1)
        .replace(/└/g, '├')
        .replace(/┘/g, '┤')
        .replace(/┴/g, '┼'),
    );
    await body(waiting);
    waiting = [];
  };
  const body = async (rows: string[][]): Promise<void> => {
    if (rows.length === 0) return;
    await write(
      lines(
        rows.map((row) => row.map((text, index) => fit(text, widths?.[index] ?? WIDEST))),
        () => false,
      ),
    );
  };
  const finish = async (): Promise<void> => {
    await settle();
    if (widths === undefined) return;
    await write(`└${widths.map((width) => '─'.repeat(width + 2)).join('┴')}┘\n`);
    if (cut > 0 && look.width !== undefined)
      await write(`(${cut} long values are cut; --format json shows them whole)\n`);
    columns = [];
    widths = undefined;
    cut = 0;
  };
  return {
    take: async (event: StreamEvent) => {
      switch (event.type) {
        case 'columns':
          columns = event.columns;
          waiting = [];
          widths = undefined;
          break;
        case 'rows': {
          const rows = event.rows.map((row) => texts(row));
          if (widths === undefined) {
            waiting.push(...rows);
            if (waiting.length >= LOOK_AHEAD) await settle();
          } else {
            await body(rows);
          }
          break;
        }
        case 'plan':
          await write(`${renderPlanText(event.plan)}\n`);
          break;
        case 'statement_done':
        case 'error':
          await finish();
          break;
        case 'statement':
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

const isNumeric = (column: ResultColumn | undefined): boolean =>
  column?.type === 'integer' || column?.type === 'number';
const texts = (row: ResultRow): string[] => row.map(cellText);

/** One line of text for a value: no control character reaches the terminal. */
export function cellText(value: ResultValue): string {
  if (value === null) return NULL_TEXT;
  if (Array.isArray(value) && value.every((item) => typeof item === 'string'))
    return clean(value.join(', '));
  return clean(typeof value === 'object' ? JSON.stringify(value) : String(value));
}
// eslint-disable-next-line no-control-regex -- these are the characters that must not get through
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/g;
const clean = (text: string): string =>
  text.replace(/\r?\n/g, '⏎').replace(/\t/g, ' ').replace(CONTROL, '�');

/** Widths that show everything, or share a terminal's width fairly: narrow columns keep theirs. */
export function widthsOf(
  rows: readonly (readonly string[])[],
  available: number | undefined,
): number[] {
  const natural = (rows[0] ?? []).map((_, index) =>
    Math.max(1, ...rows.map((row) => stringWidth(row[index] ?? ''))),
  );
  if (available === undefined) return natural;
  const widths = natural.map((width) => Math.min(width, WIDEST));
  const room = available - 1 - widths.length * 3;
  let excess = widths.reduce((total, width) => total + width, 0) - room;
  while (excess > 0) {
    const widest = widths.indexOf(Math.max(...widths));
    const width = widths[widest] ?? 0;
    if (width <= NARROWEST) break;
    widths[widest] = width - 1;
    excess -= 1;
  }
  return widths;
}
