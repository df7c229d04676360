import React, { useLayoutEffect, useRef, useState } from 'react';
import { EuiButtonEmpty, EuiText } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { resultShapeOf } from '../../../common/language';
import { useHost } from '../../host';
import type { Run, StatementRun } from '../../runs';
import { useCopy } from './copying';
import { exportSource, useExport, type RunningExport } from './exporting';
import { ResultGrid, viewedRows, type GridView } from './grid';
import { RecordResult } from './record_result';
import { Summary } from './summary';
import { CopyMenu, ExportMenu } from './toolbar_menus';

interface TableResultProps {
  readonly run: Run;
  readonly statement: StatementRun;
}

/** The rows of a statement with their toolbar and their summary. */
export function TableResult({ run, statement }: TableResultProps): React.JSX.Element {
  const { timeZone } = useHost();
  const { copyText, copyRows } = useCopy();
  const { running, start } = useExport(run, statement);
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number>();
  const [view, setView] = useState({ hidden: 0, sorted: false });
  useLayoutEffect(() => setWidth(place.current?.clientWidth ?? 0), []);
  const { rowCount, columns, state, cut, rows, kind } = statement;
  const only = rowCount === 1 && state !== 'running' ? rows.row(0) : undefined;
  const record = resultShapeOf(kind) === 'record' ? only : undefined;

  const controls = (seen: GridView): React.ReactNode => (
    <>
      {running !== undefined && <Exporting running={running} />}
      <ViewWatch
        hidden={columns.length - seen.visibleColumns.length}
        sorted={seen.sort.length > 0}
        onView={setView}
      />
      {seen.sorting && (
        <EuiText size="xs" color="subdued">
          {i18n.translate('moltler.console.tableResult.sorting', { defaultMessage: 'Sorting…' })}
        </EuiText>
      )}
      <CopyMenu
        marked={seen.selection.rows.size}
        fetched={rowCount}
        onCopy={(format) => {
          const marked = seen.selection.rows.size;
          copyRows(format, viewedRows(statement, seen), marked === 0 ? rowCount : marked);
        }}
      />
      <ExportMenu source={exportSource(run, statement)} onExport={start} />
    </>
  );

  return (
    <>
      <div ref={place} className="moltlerResults-grid">
        {record !== undefined && (
          <RecordResult columns={columns} row={record} timeZone={timeZone}>
            <CopyMenu
              marked={0}
              fetched={rowCount}
              onCopy={(format) => copyRows(format, { columns, rows: [record] }, rowCount)}
            />
            <ExportMenu source={exportSource(run, statement)} onExport={start} />
          </RecordResult>
        )}
        {width !== undefined && record === undefined && (
          <ResultGrid
            statement={statement}
            timeZone={timeZone}
            width={width}
            copy={copyText}
            controls={controls}
          />
        )}
        {rowCount === 0 && state === 'done' && (
          <EuiText size="s" color="subdued" className="moltlerResults-none">
            {i18n.translate('moltler.console.tableResult.noRows', { defaultMessage: 'No rows.' })}
          </EuiText>
        )}
      </div>
      <Summary
        statement={statement}
        sortedPart={
          view.sorted && (state !== 'done' || cut || statement.outcome?.complete === false)
        }
        hiddenColumns={view.hidden}
        timeZone={timeZone}
      />
    </>
  );
}

interface ViewWatchProps {
  readonly hidden: number;
  readonly sorted: boolean;
  readonly onView: (view: { hidden: number; sorted: boolean }) => void;
}

/** Passes the user's view of the grid to the line under it. */
function ViewWatch({ hidden, sorted, onView }: ViewWatchProps): null {
  useLayoutEffect(() => onView({ hidden, sorted }), [hidden, sorted, onView]);
  return null;
}

function Exporting({ running }: { readonly running: RunningExport }): React.JSX.Element {
  return (
    <EuiButtonEmpty size="xs" color="primary" iconType="cross" onClick={running.cancel}>
      {i18n.translate('moltler.console.tableResult.cancelExportRowSoFar', {
        defaultMessage: 'Cancel export ({rows, plural, one {# row} other {# rows}} so far)',
        values: { rows: running.rows },
      })}
    </EuiButtonEmpty>
  );
}
