import React from 'react';
import {
  EuiButtonEmpty,
  EuiInMemoryTable,
  EuiLink,
  EuiText,
  type EuiBasicTableColumn,
} from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useLink } from '../host';
import { listedByName } from '../page_body';
import { countsText } from './counts_text';
import type { RunRow, SyncRow } from './load_syncs';
import { syncPathOf } from '../places';
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
    name: i18n.translate('moltler.syncs.syncList.actions', { defaultMessage: 'Actions' }),
    width: '90px',
    render: ({ name, state }: SyncRow) => {
      const running = state === 'running';
      return (
        <EuiButtonEmpty
          size="xs"
          iconType={running ? 'stop' : 'play'}
          aria-label={
            running
              ? i18n.translate('moltler.syncs.syncList.stopNamed', {
                  defaultMessage: 'Stop {name}',
                  values: { name },
                })
              : i18n.translate('moltler.syncs.syncList.runNamed', {
                  defaultMessage: 'Run {name}',
                  values: { name },
                })
          }
          isDisabled={busy.has(name)}
          // It keeps the focus.
          hasAriaDisabled={busy.has(name)}
          onClick={() => (running ? onStop : onRun)(name)}
        >
          {running
            ? i18n.translate('moltler.syncs.syncList.stop', { defaultMessage: 'Stop' })
            : i18n.translate('moltler.syncs.syncList.run', { defaultMessage: 'Run' })}
        </EuiButtonEmpty>
      );
    },
  };
  const columns: EuiBasicTableColumn<SyncRow>[] = [
    {
      field: 'name',
      name: i18n.translate('moltler.syncs.syncList.name', { defaultMessage: 'Name' }),
      sortable: true,
      render: (name: string, { target }) => (
        <div style={{ overflowWrap: 'anywhere' }}>
          <EuiLink {...link(syncPathOf({ at: 'sync', name }))}>
            <strong>{name}</strong>
          </EuiLink>
          <EuiText size="xs" color="subdued">
            <p>
              {i18n.translate('moltler.syncs.syncList.to', {
                defaultMessage: 'to {target}',
                values: { target },
              })}
            </p>
          </EuiText>
        </div>
      ),
    },
    {
      field: 'state',
      name: i18n.translate('moltler.syncs.syncList.state', { defaultMessage: 'State' }),
      sortable: true,
      width: '100px',
      render: (state: string) => <StateBadge state={state} />,
    },
    {
      field: 'lastRun',
      name: i18n.translate('moltler.syncs.syncList.lastRun', { defaultMessage: 'Last run' }),
      sortable: true,
      render: (_: string | undefined, row) => <LastRun row={row} now={now} />,
    },
    {
      field: 'nextRun',
      name: i18n.translate('moltler.syncs.syncList.nextRun', { defaultMessage: 'Next run' }),
      sortable: true,
      width: '90px',
      render: (at: string | undefined) => (at === undefined ? '–' : <Time at={at} now={now} />),
    },
    {
      field: 'read',
      name: i18n.translate('moltler.syncs.syncList.documents', { defaultMessage: 'Documents' }),
      sortable: true,
      render: (_: number | undefined, row) => <Documents row={row} runs={runs} now={now} />,
    },
    {
      field: 'name',
      name: i18n.translate('moltler.syncs.syncList.recentRuns', { defaultMessage: 'Recent runs' }),
      width: '150px',
      render: (name: string) => <Sparkline runs={runs.get(name) ?? []} />,
    },
    ...(mayWrite ? [actions] : []),
  ];
  return (
    <EuiInMemoryTable
      tableCaption={i18n.translate('moltler.syncs.syncList.syncs', { defaultMessage: 'Syncs' })}
      columns={columns}
      loading={loading}
      {...listedByName(syncs)}
    />
  );
}

interface RowProps {
  readonly row: SyncRow;
  readonly now: number;
}

function LastRun({ row: { lastRun, outcome, problem }, now }: RowProps): React.ReactElement {
  if (lastRun === undefined)
    return <>{i18n.translate('moltler.syncs.syncList.never', { defaultMessage: 'Never' })}</>;
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
  const slices =
    row.slices === undefined
      ? undefined
      : i18n.translate('moltler.syncs.syncList.slicesRead', {
          defaultMessage: '{slices} slices read',
          values: { slices: row.slices },
        });
  const pace = [slices, rate(row.read, took)].filter((fact) => fact !== undefined);
  return (
    <div>
      <div>{countsText(row)}</div>
      <EuiText size="xs" color="subdued">
        {pace.length > 0 && <p>{pace.join(' · ')}</p>}
      </EuiText>
      {row.errors > 0 && (
        <EuiText size="xs" color="danger">
          <p>
            {i18n.translate('moltler.syncs.syncList.rejectedDocument', {
              defaultMessage:
                '{rejectedDocuments, plural, one {# rejected document} other {# rejected documents}}',
              values: { rejectedDocuments: row.errors },
            })}
          </p>
        </EuiText>
      )}
    </div>
  );
}
