import {
  renderPlanText,
  type ResultRow,
  type ResultValue,
  type StreamEvent,
} from '../../../common/contract';
import { resultShapeOf, type ResultShape } from '../../../common/language';
import { printable, safeJson } from './printable';
import { ShownTable } from './shown_table';
import type { OutputSink } from './sink';
import { wrapPlan } from './wrap_plan';

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
  let shape: ResultShape = 'table';
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
          break;
        case 'columns':
          // EXPLAIN FORMAT JSON is for programs, and for eyes: no box around it.
          if (shape !== 'documents') {
            shown = new ShownTable(event.columns, {
              width,
              ...(shape === 'list' && { isEmpty }),
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
