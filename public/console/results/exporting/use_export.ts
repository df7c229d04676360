import { useCallback, useEffect, useRef, useState } from 'react';
import { i18n } from '@kbn/i18n';
import { useHost } from '../../../host';
import type { Run, StatementRun } from '../../../runs';
import { FORMULA_WARNING, watchFormulas, type RowFormat } from '../copying';
import { exportResult } from './export_result';
import { exportSource } from './export_source';
import { openFile } from './file_sink';

/** An export in progress. */
export interface RunningExport {
  readonly rows: number;
  readonly cancel: () => void;
}

/** Exports a statement's result to a file, one at a time, and notifies the user. */
export function useExport(
  run: Run,
  statement: StatementRun,
): { readonly running: RunningExport | undefined; readonly start: (format: RowFormat) => void } {
  const { http, notifications, timeZone } = useHost();
  const [running, setRunning] = useState<RunningExport>();
  const controller = useRef<AbortController>(undefined);
  // When the result is unmounted, its export is cancelled.
  useEffect(() => () => controller.current?.abort(), []);

  const start = useCallback(
    async (format: RowFormat): Promise<void> => {
      if (controller.current !== undefined) return;
      const own = new AbortController();
      controller.current = own;
      const cancel = (): void => own.abort();
      try {
        const source = exportSource(run, statement);
        const { extension, mediaType } = format;
        const sink = await openFile({ name: fileName(statement, extension), extension, mediaType });
        if (sink === undefined) return;
        setRunning({ rows: 0, cancel });
        let told = 0;
        const onRows = (rows: number): void => {
          if (performance.now() - told < 250) return;
          told = performance.now();
          setRunning({ rows, cancel });
        };
        const { signal } = own;
        const watched = watchFormulas(format);
        const order = {
          source,
          format: watched.format,
          run,
          statement,
          http,
          timeZone,
          sink,
          signal,
          onRows,
        };
        const { rows, incomplete } = await exportResult(order);
        const saved = i18n.translate('moltler.console.useExport.rowExported', {
          defaultMessage: '{rows, plural, one {# row} other {# rows}} exported',
          values: { rows },
        });
        const from =
          source.kind === 'again'
            ? i18n.translate('moltler.console.useExport.theStatementWasRunAgain', {
                defaultMessage: 'the statement was run again',
              })
            : i18n.translate('moltler.console.useExport.fromTheFetchedRows', {
                defaultMessage: 'from the fetched rows',
              });
        if (incomplete === undefined) notifications.success(`${saved}, ${from}`);
        else
          notifications.warning(
            i18n.translate('moltler.console.useExport.theFileIsPartial', {
              defaultMessage: '{saved}; the file is partial',
              values: { saved },
            }),
            incomplete,
          );
        if (watched.found())
          notifications.warning(
            i18n.translate('moltler.console.useExport.theCsvContainsFormulas', {
              defaultMessage: 'The CSV contains formulas',
            }),
            FORMULA_WARNING,
          );
      } catch (error) {
        if (own.signal.aborted) return;
        const reason = error instanceof Error ? error.message : String(error);
        notifications.danger(
          i18n.translate('moltler.console.useExport.theExportFailed', {
            defaultMessage: 'The export failed',
          }),
          reason,
        );
      } finally {
        controller.current = undefined;
        setRunning(undefined);
      }
    },
    [run, statement, http, notifications, timeZone],
  );
  return { running, start: (format) => void start(format) };
}

const fileName = ({ index, startedAt }: StatementRun, extension: string): string => {
  const time = new Date(startedAt).toISOString().slice(0, 19).replaceAll(':', '');
  return `moltler-${time}-${index + 1}.${extension}`;
};
