import React from 'react';
import { EuiInMemoryTable, EuiText, useEuiTheme, type EuiBasicTableColumn } from '@elastic/eui';
import type { AuditRow } from './load_records';
import { Outcome } from './outcome';
import { timeColumn } from './time_column';

export interface AuditTableProps {
  readonly rows: readonly AuditRow[];
  readonly loading: boolean;
  readonly timeZone: string;
}

/** The actions that were sent to services. */
export function AuditTable({ rows, loading, timeZone }: AuditTableProps): React.ReactElement {
  const { euiTheme } = useEuiTheme();
  const columns: EuiBasicTableColumn<AuditRow>[] = [
    timeColumn(timeZone),
    { field: 'user', name: 'User', sortable: true, width: '110px' },
    {
      field: 'action',
      name: 'Action',
      sortable: true,
      width: '20%',
      render: (action: string, { run }) => <Action action={action} run={run} />,
    },
    {
      field: 'arguments',
      name: 'Arguments',
      render: (text: string) => (
        <span style={{ fontFamily: euiTheme.font.familyCode, overflowWrap: 'anywhere' }}>
          {spaced(text)}
        </span>
      ),
    },
    {
      field: 'url',
      name: 'Request',
      render: (url: string, { method }) => (
        <span style={{ overflowWrap: 'anywhere' }}>
          {`${method} `}
          <Breakable url={url} />
        </span>
      ),
    },
    {
      field: 'outcome',
      name: 'Outcome',
      sortable: true,
      width: '15%',
      render: (outcome: string, { error, status }) => (
        <Outcome
          outcome={outcome}
          error={
            [status === undefined ? undefined : `Status ${status}`, error]
              .filter((part) => part !== undefined)
              .join(': ') || undefined
          }
        />
      ),
    },
  ];
  return (
    <EuiInMemoryTable
      tableCaption="Actions sent to services, newest first"
      items={[...rows]}
      itemId="id"
      columns={columns}
      loading={loading}
      tableLayout="fixed"
      compressed
      sorting={{ sort: { field: 'at', direction: 'desc' } }}
      pagination={{ initialPageSize: 25, pageSizeOptions: [25, 50, 100] }}
      noItemsMessage="No actions match."
    />
  );
}

/** An action, with the id by which its run can be continued. */
function Action({ action, run }: Pick<AuditRow, 'action' | 'run'>): React.ReactElement {
  return (
    <div style={{ overflowWrap: 'anywhere' }}>
      {action}
      {run !== undefined && (
        <EuiText size="xs" color="subdued">
          <p>Run {run}</p>
        </EuiText>
      )}
    </div>
  );
}

/** JSON with spaces between its parts, where lines can break. Not parsed, which would round large numbers. */
const spaced = (json: string): string =>
  json.replace(/"(?:[^"\\]|\\.)*"|[:,]/g, (part) => (part.length === 1 ? `${part} ` : part));

/** A URL whose lines break between its parts. */
function Breakable({ url }: { readonly url: string }): React.ReactElement {
  return (
    <>
      {url.split(/(?<=[^/:])(?=[/?&])/).map((part, index) => (
        <React.Fragment key={index}>
          {index > 0 && <wbr />}
          {part}
        </React.Fragment>
      ))}
    </>
  );
}
