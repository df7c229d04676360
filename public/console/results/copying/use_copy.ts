import { useCallback } from 'react';
import { useHost } from '../../../host';
import type { ResultColumn, ResultRow } from '../../../../common/contract';
import { rowsText, toClipboard } from './copy_rows';
import type { RowFormat } from './formats';
import { FORMULA_WARNING, watchFormulas } from './watch_formulas';
import { count } from '../../../amounts';

/** Copies texts and rows to the clipboard, and notifies the user. */
export function useCopy(): {
  readonly copyText: (text: string, what: string) => void;
  readonly copyRows: (
    format: RowFormat,
    view: { readonly columns: readonly ResultColumn[]; readonly rows: Iterable<ResultRow> },
    rowCount: number,
  ) => void;
} {
  const { notifications } = useHost();
  const put = useCallback(
    async (text: string, what: string) => {
      if (await toClipboard(text)) notifications.success(`${what} copied`);
      else {
        notifications.danger(
          'The browser blocked access to the clipboard',
          'Allow it for this page in the settings of the browser.',
        );
      }
    },
    [notifications],
  );
  const copyText = useCallback((text: string, what: string) => void put(text, what), [put]);
  const copyRows = useCallback(
    (
      format: RowFormat,
      view: { readonly columns: readonly ResultColumn[]; readonly rows: Iterable<ResultRow> },
      rowCount: number,
    ) => {
      const rows = count(rowCount, 'row');
      const watched = watchFormulas(format);
      void rowsText(watched.format, view.columns, view.rows).then(async (text) => {
        if (text === undefined) {
          notifications.warning('Too many rows for the clipboard', 'Export it as a file instead.');
          return;
        }
        await put(text, `${rows} as ${format.title}`);
        if (watched.found()) notifications.warning('The CSV contains formulas', FORMULA_WARNING);
      });
    },
    [notifications, put],
  );
  return { copyText, copyRows };
}
