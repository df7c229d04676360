import {
  renderPlanText,
  type ResultColumn,
  type ResultRow,
  type ResultValue,
  type StreamEvent,
} from '../../../common/contract';
import { lex, MoltlerLexer, resultShapeOf, type ResultShape } from '../../../common/language';
import { isEmpty } from './list';
import { printable, safeJson } from './printable';
import { ShownTable } from './shown_table';
import type { OutputSink } from './sink';
import { PIPE_WIDTH, wrapPlan } from './wrap_plan';

/** One row that holds whole requests or responses: as a table, it would be hundreds of columns wide. */
const BLOCK = { blockBeyond: PIPE_WIDTH };

/**
 * Tables with borders; a block per row if the columns do not fit on the terminal. The first rows determine the widths,
 * so memory stays bounded.
 */
export function tableSink(
  write: (text: string) => Promise<void>,
  /** Columns of the terminal; undefined if the output is not a terminal. */
  width: number | undefined,
): OutputSink {
  let shown: ShownTable | undefined;
  let shape: ResultShape = 'table';
  let blocks = false;
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
          shape = resultShapeOf(event.kind);
          blocks = shape === 'record' && isDryRun(event.text);
          break;
        case 'columns':
          // EXPLAIN FORMAT JSON is for programs, so it has no box around it.
          if (shape !== 'documents') {
            shown = new ShownTable(event.columns, {
              width,
              blocks,
              ...(shape === 'list' && { isEmpty, wrapAt: width ?? PIPE_WIDTH }),
              ...(width === undefined && shape === 'record' && BLOCK),
              ...(isOutcomes(event.columns) && { isEmpty: isNull }),
            });
          }
          break;
        case 'rows':
          if (shape === 'documents') await write(event.rows.map(documentText).join(''));
          else if (shown !== undefined) await write(shown.add(event.rows));
          break;
        case 'plan':
          await write(`${wrapPlan(printable(renderPlanText(event.plan)), width)}\n`);
          break;
        case 'statement_done':
          await finish();
          break;
        case 'error':
        case 'statement_failed':
          // Rows before the failure are shown; a header alone would look like an empty result.
          if (shown?.begun === true) await finish();
          shown = undefined;
          break;
        case 'progress':
        case 'message':
        case 'confirmation':
        case 'diagnostics':
        case 'done':
          break;
      }
    },
    end: async () => undefined,
  };
}

/** Whether a statement only shows requests. */
const isDryRun = (text: string): boolean => lex(text).tokens[0]?.type === MoltlerLexer.DRY;

/** The only value of a row, if it is a document. */
const documentText = ([document]: ResultRow): string => `${safeJson(document, 2)}\n`;

/** The result of FOR EACH: a row for each action, whose errors are hidden if there are none. */
const isOutcomes = (columns: readonly ResultColumn[]): boolean =>
  ['row', 'status', 'error_family', 'response'].every((wanted) =>
    columns.some(({ name }) => name === wanted),
  );

const isNull = (value: ResultValue): boolean => value === null;
