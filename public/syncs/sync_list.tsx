import React from 'react';
import {
  EuiButtonEmpty,
  EuiInMemoryTable,
  EuiLink,
  EuiText,
  type EuiBasicTableColumn,
} from '@elastic/eui';
import { count } from '../amounts';
import { useLink } from '../host';
import { countsText } from './counts_text';
import type { RunRow, SyncRow } from './load_syncs';
import { pathOf } from './places';
import { Sparkline } from './sparkline';
import { Problem, RunOutcome, StateBadge } from './state_badge';
import { Time } from './time';
import { durationOf, rate } from './times';

export interface SyncListProps {
  readonly syncs: readonly SyncRow[];
  /** The last runs by name. */
  readonly runs: ReadonlyMap<string, readonly RunRow[]>;
  readonly now: number;
  readonly loading: boolean;
  /** If false, there are no buttons that start or stop runs. */
  readonly mayWrite: boolean;
  /** Syncs that are about to start or stop. */
  readonly busy: ReadonlySet<string>;
  readonly onRun: (name: string) => void;
  readonly onStop: (name: string) => void;
}

/** The syncs as a table. */
export function SyncList(props: SyncListProps): React.ReactElement {
  const { syncs, runs, now, loading, mayWrite, busy, onRun, onStop } = props;
  const link = useLink();
  const actions: EuiBasicTableColumn<SyncRow> = {
    name: 'Actions',
    width: '90px',
    render: ({ name, state }: SyncRow) => {
      const running = state === 'running';
      return (
        <EuiButtonEmpty
          size="xs"
          iconType={running ? 'stop' : 'play'}
          aria-label={`${running ? 'Stop' : 'Run'} ${name}`}
          isDisabled={busy.has(name)}
          // It keeps the focus.
          hasAriaDisabled={busy.has(name)}
          onClick={() => (running ? onStop : onRun)(name)}
        >
          {running ? 'Stop' : 'Run'}
        </EuiButtonEmpty>
      );
    },
  };
  const columns: EuiBasicTableColumn<SyncRow>[] = [
    {
      field: 'name',
      name: 'Name',
      sortable: true,
      render: (name: string, { target }) => (
        <div style={{ overflowWrap: 'anywhere' }}>
          <EuiLink {...link(pathOf({ at: 'sync', name }))}>
            <strong>{name}</strong>
          </EuiLink>
          <EuiText size="xs" color="subdued">
            <p>to {target}</p>
          </EuiText>
        </div>
      ),
    },
    {
      field: 'state',
      name: 'State',
      sortable: true,
      width: '100px',
      render: (state: string) => <StateBadge state={state} />,
    },
    {
      field: 'lastRun',
      name: 'Last run',
      sortable: true,
      render: (_: string | undefined, row) => <LastRun row={row} now={now} />,
    },
    {
      field: 'nextRun',
      name: 'Next run',
      sortable: true,
      width: '90px',
      render: (at: string | undefined) => (at === undefined ? '–' : <Time at={at} now={now} />),
    },
    {
      field: 'read',
      name: 'Documents',
      sortable: true,
      render: (_: number | undefined, row) => <Documents row={row} runs={runs} now={now} />,
    },
    {
      field: 'name',
      name: 'Recent runs',
      width: '150px',
      render: (name: string) => <Sparkline runs={runs.get(name) ?? []} />,
    },
    ...(mayWrite ? [actions] : []),
  ];
  return (
    <EuiInMemoryTable
      tableCaption="Syncs"
      items={[...syncs]}
      itemId="name"
      columns={columns}
      loading={loading}
      sorting={{ sort: { field: 'name', direction: 'asc' } }}
      {...(syncs.length > 10
        ? { pagination: { initialPageSize: 25 }, search: { box: { incremental: true } } }
        : {})}
    />
  );
}

interface RowProps {
  readonly row: SyncRow;
  readonly now: number;
}

function LastRun({ row: { lastRun, outcome, problem }, now }: RowProps): React.ReactElement {
  if (lastRun === undefined) return <>Never</>;
  return (
    <div>
      <div style={{ display: 'flex', gap: 8, flexWrap: 'wrap' }}>
        {outcome !== undefined && <RunOutcome outcome={outcome} />}
        <Time at={lastRun} now={now} />
      </div>
      <Problem text={problem} />
    </div>
  );
}

function Documents({ row, runs, now }: RowProps & Pick<SyncListProps, 'runs'>): React.ReactElement {
  const [last] = runs.get(row.name) ?? [];
  const running = row.state === 'running' && row.lastRun !== undefined;
  const took = running ? now - Date.parse(row.lastRun) : last && durationOf(last);
  const slices = row.slices === undefined ? undefined : `${row.slices} slices read`;
  const pace = [slices, rate(row.read, took)].filter((fact) => fact !== undefined);
  return (
    <div>
      <div>{countsText(row)}</div>
      <EuiText size="xs" color="subdued">
        {pace.length > 0 && <p>{pace.join(' · ')}</p>}
      </EuiText>
      {row.errors > 0 && (
        <EuiText size="xs" color="danger">
          <p>{count(row.errors, 'rejected document')}</p>
        </EuiText>
      )}
    </div>
  );
}
