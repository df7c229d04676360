import { useCallback } from 'react';
import { i18n } from '@kbn/i18n';
import { useHost } from '../../../host';
import type { ResultColumn, ResultRow } from '../../../../common/contract';
import { rowsText, toClipboard } from './copy_rows';
import type { RowFormat } from './formats';
import { FORMULA_WARNING, watchFormulas } from './watch_formulas';

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
      if (await toClipboard(text))
        notifications.success(
          i18n.translate('moltler.console.useCopy.copied', {
            defaultMessage: '{what} copied',
            values: { what },
          }),
        );
      else {
        notifications.danger(
          i18n.translate('moltler.console.useCopy.theBrowserBlockedAccessTo', {
            defaultMessage: 'The browser blocked access to the clipboard',
          }),
          i18n.translate('moltler.console.useCopy.allowItForThisPage', {
            defaultMessage: 'Allow it for this page in the settings of the browser.',
          }),
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
      const rows = i18n.translate('moltler.console.useCopy.row', {
        defaultMessage: '{rows, plural, one {# row} other {# rows}}',
        values: { rows: rowCount },
      });
      const watched = watchFormulas(format);
      void rowsText(watched.format, view.columns, view.rows).then(async (text) => {
        if (text === undefined) {
          notifications.warning(
            i18n.translate('moltler.console.useCopy.tooManyRowsForThe', {
              defaultMessage: 'Too many rows for the clipboard',
            }),
            i18n.translate('moltler.console.useCopy.exportItAsAFile', {
              defaultMessage: 'Export it as a file instead.',
            }),
          );
          return;
        }
        await put(
          text,
          i18n.translate('moltler.console.useCopy.as', {
            defaultMessage: '{rows} as {title}',
            values: { rows, title: format.title },
          }),
        );
        if (watched.found())
          notifications.warning(
            i18n.translate('moltler.console.useCopy.theCsvContainsFormulas', {
              defaultMessage: 'The CSV contains formulas',
            }),
            FORMULA_WARNING,
          );
      });
    },
    [notifications, put],
  );
  return { copyText, copyRows };
}
