import {
  renderPlanText,
  type ResultRow,
  type ResultValue,
  type StreamEvent,
} from '../../../common/contract';
import { printable, safeJson } from './printable';
import { ShownTable } from './shown_table';
import type { OutputSink } from './sink';
import { PIPE_WIDTH, wrapPlan } from './wrap_plan';

/** One row that holds whole requests or responses: as a table, it would be hundreds of columns wide. */
const BLOCK = { blockBeyond: PIPE_WIDTH };

/** Statements that list what there is: much of it holds for few of the rows. */
const LISTS = new Set(['show_statement', 'describe_statement']);

/**
 * Tables with lines, as the product's page shows them; a block a row where the columns do not fit on the terminal.
 * The first rows settle the widths, so memory stays bounded.
 */
export function tableSink(
  write: (text: string) => Promise<void>,
  /** Columns of the terminal; undefined where output is no terminal. */
  width: number | undefined,
): OutputSink {
  let shown: ShownTable | undefined;
  let kind = '';
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
          kind = event.kind;
          break;
        case 'columns':
          // EXPLAIN FORMAT JSON is for programs, and for eyes: no box around it.
          if (kind !== 'explain_statement') {
            shown = new ShownTable(event.columns, {
              width,
              ...(LISTS.has(kind) && { isEmpty }),
              ...(width === undefined && kind === 'connector_exec_statement' && BLOCK),
            });
          }
          break;
        case 'rows':
          if (kind === 'explain_statement') await write(event.rows.map(documentText).join(''));
          else if (shown !== undefined) await write(shown.add(event.rows));
          break;
        case 'plan':
          await write(`${wrapPlan(printable(renderPlanText(event.plan)), width)}\n`);
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

/** What a list shows of a row to which the column does not apply. */
const isEmpty = (value: ResultValue): boolean =>
  value === null || value === false || value === '' || (Array.isArray(value) && value.length === 0);
