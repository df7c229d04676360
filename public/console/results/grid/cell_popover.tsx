import React, { useEffect } from 'react';
import {
  EuiButtonEmpty,
  EuiPopoverFooter,
  EuiText,
  type EuiDataGridCellPopoverElementProps,
} from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import type { ResultValue } from '../../../../common/contract';
import { typeName } from '../../../../common/declaration';
import { number } from '../../../amounts';
import { wholeText } from '../values';
import { positionOf, rowAt, useGridData, valueAt } from './grid_data';
import { SHOWN, WholeValue } from './whole_value';

type Props = Pick<
  EuiDataGridCellPopoverElementProps,
  'rowIndex' | 'columnId' | 'setCellPopoverProps'
>;

/** A cell in full, with its type and a copy button. */
export function CellPopover({ rowIndex, columnId, setCellPopoverProps }: Props): React.JSX.Element {
  const data = useGridData();
  const column = data.columns[positionOf(columnId)];
  const value = valueAt(data, rowIndex, columnId) ?? null;
  const text = wholeText(value);
  const name = column?.name ?? '';
  useEffect(() => {
    setCellPopoverProps({
      panelClassName: 'moltlerPopover',
      panelPaddingSize: 'none',
      'aria-label': i18n.translate('moltler.console.cellPopover.row', {
        defaultMessage: '{name}, row {position}',
        values: { name, position: rowAt(data, rowIndex) + 1 },
      }),
    });
  }, [setCellPopoverProps, name, data, rowIndex]);
  return (
    <div className="moltlerPopover-content">
      <EuiText size="xs" className="moltlerPopover-head">
        <strong>{column?.name}</strong>
        <span>{column === undefined ? '' : typeName(column.type)}</span>
        <span>{facts(value, text)}</span>
      </EuiText>
      <div className="moltlerPopover-body">
        <WholeValue value={value} text={text} timeZone={data.timeZone} />
      </div>
      <EuiPopoverFooter paddingSize="s">
        <EuiButtonEmpty
          size="xs"
          iconType="copy"
          onClick={() => data.copy(value === null ? '' : text, 'Value')}
        >
          {i18n.translate('moltler.console.cellPopover.copyValue', {
            defaultMessage: 'Copy value',
          })}
        </EuiButtonEmpty>
      </EuiPopoverFooter>
    </div>
  );
}

function facts(value: ResultValue, text: string): string {
  if (Array.isArray(value))
    return i18n.translate('moltler.console.cellPopover.element', {
      defaultMessage: '{elements, plural, one {# element} other {# elements}}',
      values: { elements: value.length },
    });
  if (typeof value === 'number' && Math.abs(value) >= 10_000) return number(value);
  if (text.length <= 60) return '';
  const all = i18n.translate('moltler.console.cellPopover.character', {
    defaultMessage: '{characters, plural, one {# character} other {# characters}}',
    values: { characters: text.length },
  });
  return text.length > SHOWN
    ? i18n.translate('moltler.console.cellPopover.firstOf', {
        defaultMessage: 'first {shown, number} of {all}',
        values: { shown: SHOWN, all },
      })
    : all;
}
