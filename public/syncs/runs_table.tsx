import React from 'react';
import { EuiInMemoryTable, type EuiBasicTableColumn } from '@elastic/eui';
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

const TRIGGERS: Readonly<Record<string, string>> = {
  statement: 'By a statement',
  schedule: 'By schedule',
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
      name: 'Started',
      width: '96px',
      render: (at: string) => <Time at={at} now={now} />,
    },
    {
      field: 'outcome',
      name: 'Outcome',
      render: (outcome: string, { problem }) => (
        <div>
          <RunOutcome outcome={outcome} />
          <Problem text={problem} />
        </div>
      ),
    },
    {
      field: 'kind',
      name: 'Kind',
      width: '104px',
      render: (kind: string, { trigger }) => (
        <div>
          <div>{kind === 'full' ? 'Full' : 'Incremental'}</div>
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
      name: 'Duration',
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
      tableCaption="Runs, newest first"
      items={[...runs]}
      itemId="id"
      columns={columns}
      compressed
      tableLayout="fixed"
      {...(runs.length > 10
        ? { pagination: { initialPageSize: 10, showPerPageOptions: false } }
        : {})}
      noItemsMessage="It has not run yet."
    />
  );
}
