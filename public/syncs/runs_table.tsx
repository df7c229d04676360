import React from 'react';
import { EuiInMemoryTable, type EuiBasicTableColumn } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { duration, number } from '../amounts';
import type { RunRow } from './load_syncs';
import { Problem, RunOutcome } from './state_badge';
import { Time } from './time';
import { durationOf } from './times';

export interface RunsTableProps {
  /** Newest first. */
  readonly runs: readonly RunRow[];
  readonly now: number;
}

/** Not known before it has ended. */
const KINDS: Readonly<Record<string, string>> = { full: 'Full', incremental: 'Incremental' };
const TRIGGERS: Readonly<Record<string, string>> = {
  statement: i18n.translate('moltler.syncs.runsTable.byAStatement', {
    defaultMessage: 'By a statement',
  }),
  schedule: i18n.translate('moltler.syncs.runsTable.bySchedule', { defaultMessage: 'By schedule' }),
};

/** The runs of a sync. */
export function RunsTable({ runs, now }: RunsTableProps): React.ReactElement {
  const counted = (field: keyof RunRow, name: string): EuiBasicTableColumn<RunRow> => ({
    field,
    name,
    width: '80px',
    align: 'right',
    render: (value: number | undefined) => (value === undefined ? '' : number(value)),
  });
  const columns: EuiBasicTableColumn<RunRow>[] = [
    {
      field: 'startedAt',
      name: i18n.translate('moltler.syncs.runsTable.started', { defaultMessage: 'Started' }),
      width: '96px',
      render: (at: string) => <Time at={at} now={now} />,
    },
    {
      field: 'outcome',
      name: i18n.translate('moltler.syncs.runsTable.outcome', { defaultMessage: 'Outcome' }),
      render: (outcome: string, { problem }) => (
        <div>
          <RunOutcome outcome={outcome} />
          <Problem text={problem} />
        </div>
      ),
    },
    {
      field: 'kind',
      name: i18n.translate('moltler.syncs.runsTable.kind', { defaultMessage: 'Kind' }),
      width: '104px',
      render: (kind: string, { trigger }) => (
        <div>
          <div>{KINDS[kind] ?? ''}</div>
          <div>{TRIGGERS[trigger] ?? trigger}</div>
        </div>
      ),
    },
    counted('read', 'Read'),
    counted('written', 'Written'),
    counted('unchanged', 'Unchanged'),
    counted('removed', 'Removed'),
    counted('rejected', 'Rejected'),
    counted('requests', 'Requests'),
    {
      name: i18n.translate('moltler.syncs.runsTable.duration', { defaultMessage: 'Duration' }),
      width: '80px',
      align: 'right',
      render: (run: RunRow) => {
        const took = durationOf(run);
        return took === undefined ? '' : duration(took);
      },
    },
  ];
  return (
    <EuiInMemoryTable
      tableCaption={i18n.translate('moltler.syncs.runsTable.runsNewestFirst', {
        defaultMessage: 'Runs, newest first',
      })}
      items={[...runs]}
      itemId="id"
      columns={columns}
      compressed
      tableLayout="fixed"
      {...(runs.length > 10
        ? { pagination: { initialPageSize: 10, showPerPageOptions: false } }
        : {})}
      noItemsMessage={i18n.translate('moltler.syncs.runsTable.itHasNotRunYet', {
        defaultMessage: 'It has not run yet.',
      })}
    />
  );
}
