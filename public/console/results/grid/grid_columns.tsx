import { i18n } from '@kbn/i18n';
import React from 'react';
import { EuiToken, type EuiDataGridColumn } from '@elastic/eui';
import type { ResultColumn } from '../../../../common/contract';
import { typeName } from '../../../../common/declaration';
import type { RowBuffer } from '../../../runs';
import { typeIcon } from '../../../schema';
import { isNumeric, lookOf } from '../values';
import { columnId, labelOf } from './grid_data';

/** Columns shown initially; more would take a second to render and would not fit on a screen anyway. */
export const SHOWN_COLUMNS = 60;

const SCHEMAS: Readonly<Record<string, string>> = { timestamp: 'datetime', date: 'datetime' };

/** Columns for the grid, with widths that fit the names and the first rows. `width`: of the grid, in pixels. */
export function gridColumns(
  columns: readonly ResultColumn[],
  rows: RowBuffer,
  timeZone: string,
  width: number,
): readonly EuiDataGridColumn[] {
  const widths = columns
    .slice(0, SHOWN_COLUMNS)
    .map((column, position) => widthOf(column, position, rows, timeZone));
  const fits = widths.reduce((sum, one) => sum + one, 0) < width;
  const last = columns[columns.length - 1];
  // The last column takes the spare width; a number there would be far from its label.
  const stretched = fits && last !== undefined && !isNarrow(last.type) ? columns.length - 1 : -1;
  return columns.map((column, position) => {
    const type = typeName(column.type);
    const initialWidth = widths[position] ?? 160;
    const numeric = isNumeric(column);
    return {
      id: columnId(column, position),
      displayAsText: labelOf(column),
      display: <Header column={column} />,
      displayHeaderCellProps: { title: `${labelOf(column)}\n${type}${zoned(column, timeZone)}` },
      // Determines the labels and icons of the sort menu, and the alignment of numbers.
      schema: numeric ? 'numeric' : (SCHEMAS[type] ?? 'plain'),
      ...(position === stretched ? {} : { initialWidth }),
      isExpandable: true,
      actions: { showMoveLeft: true, showMoveRight: true },
    };
  });
}

/** Values of these types never need a wide column. */
const isNarrow = (type: ResultColumn['type']): boolean =>
  typeof type === 'string' && type !== 'text' && type !== 'document';

const zoned = ({ type }: ResultColumn, timeZone: string): string =>
  type === 'timestamp'
    ? i18n.translate('moltler.console.gridColumns.shownIn', {
        defaultMessage: ', shown in {timeZone}',
        values: { timeZone },
      })
    : '';

function Header({ column }: { readonly column: ResultColumn }): React.JSX.Element {
  return (
    <span className={isNumeric(column) ? 'moltlerHeader moltlerHeader-numeric' : 'moltlerHeader'}>
      <EuiToken
        size="s"
        iconType={typeIcon(column.type)}
        aria-label={typeName(column.type)}
        aria-hidden={undefined}
      />
      <span className="moltlerHeader-name">{labelOf(column)}</span>
    </span>
  );
}

/** Rows that are measured for the width. */
const SAMPLE = 40;

function widthOf(
  column: ResultColumn,
  position: number,
  rows: RowBuffer,
  timeZone: string,
): number {
  // The header also holds the type's icon and, on hover, the menu button.
  let letters = column.name.length + 8;
  for (let index = 0; index < Math.min(SAMPLE, rows.length); index += 1) {
    const look = lookOf(rows.row(index)?.[position], column, timeZone);
    letters = Math.max(letters, lettersOf(look));
  }
  return Math.round(Math.min(380, Math.max(76, letters * 6.3 + 22)));
}

function lettersOf(look: ReturnType<typeof lookOf>): number {
  if (look.kind === 'list') return look.items.reduce((sum, item) => sum + item.length + 3, 2);
  return 'text' in look ? look.text.length : 6;
}
