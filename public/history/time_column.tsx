import React from 'react';
import { EuiToolTip, type EuiTableFieldDataColumnType } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { shortTime } from '../page_scripts';

/** When something ran: the time in short, and the exact one as a tooltip. */
export const timeColumn = <T extends { readonly at: string }>(
  timeZone: string,
): EuiTableFieldDataColumnType<T> => ({
  field: 'at',
  name: i18n.translate('moltler.history.timeColumn.time', { defaultMessage: 'Time' }),
  sortable: true,
  width: '140px',
  render: (at: string) => (
    <EuiToolTip content={at}>
      <span tabIndex={0}>{shortTime(at, timeZone)}</span>
    </EuiToolTip>
  ),
});
