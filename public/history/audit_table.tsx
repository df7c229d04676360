import React from 'react';
import {
  EuiInMemoryTable,
  EuiLink,
  EuiText,
  useEuiTheme,
  type EuiBasicTableColumn,
} from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import type { AuditRow } from './load_records';
import { Outcome, OutcomeError } from './outcome';
import { timeColumn } from './time_column';

export interface AuditTableProps {
  readonly rows: readonly AuditRow[];
  readonly loading: boolean;
  readonly timeZone: string;
  /** Shows the statement of this id in the history. */
  readonly onStatement: (statementId: string) => void;
}

/** The actions that were sent to services. */
export function AuditTable(props: AuditTableProps): React.ReactElement {
  const { rows, loading, timeZone, onStatement } = props;
  const { euiTheme } = useEuiTheme();
  const columns: EuiBasicTableColumn<AuditRow>[] = [
    timeColumn(timeZone),
    {
      field: 'user',
      name: i18n.translate('moltler.history.auditTable.user', { defaultMessage: 'User' }),
      sortable: true,
      width: '110px',
    },
    {
      field: 'action',
      name: i18n.translate('moltler.history.auditTable.action', { defaultMessage: 'Action' }),
      sortable: true,
      width: '14em',
    },
    {
      field: 'arguments',
      name: i18n.translate('moltler.history.auditTable.arguments', { defaultMessage: 'Arguments' }),
      render: (text: string) => (
        <span style={{ fontFamily: euiTheme.font.familyCode, overflowWrap: 'anywhere' }}>
          {spaced(text)}
        </span>
      ),
    },
    {
      field: 'url',
      name: i18n.translate('moltler.history.auditTable.request', { defaultMessage: 'Request' }),
      render: (url: string, { method }) => (
        <span style={{ overflowWrap: 'anywhere' }}>
          {`${method} `}
          <Breakable url={url} />
        </span>
      ),
    },
    {
      field: 'statement',
      name: i18n.translate('moltler.history.auditTable.statement', { defaultMessage: 'Statement' }),
      render: (_: string | undefined, row) => <RunBy row={row} onStatement={onStatement} />,
    },
    {
      field: 'outcome',
      name: i18n.translate('moltler.history.auditTable.outcome', { defaultMessage: 'Outcome' }),
      sortable: true,
      render: (outcome: string, { error, status }) => (
        <div>
          <Outcome outcome={outcome} />
          <OutcomeError
            outcome={outcome}
            error={
              [
                status === undefined
                  ? undefined
                  : i18n.translate('moltler.history.auditTable.status', {
                      defaultMessage: 'Status {status}',
                      values: { status },
                    }),
                error,
              ]
                .filter((part) => part !== undefined)
                .join(': ') || undefined
            }
          />
        </div>
      ),
    },
  ];
  return (
    <EuiInMemoryTable
      tableCaption={i18n.translate('moltler.history.auditTable.actionsSentToServicesNewest', {
        defaultMessage: 'Actions sent to services, newest first',
      })}
      items={[...rows]}
      itemId="id"
      columns={columns}
      loading={loading}
      tableLayout="fixed"
      compressed
      sorting={{ sort: { field: 'at', direction: 'desc' } }}
      pagination={{ initialPageSize: 25, pageSizeOptions: [25, 50, 100] }}
      noItemsMessage={i18n.translate('moltler.history.auditTable.noActionsMatch', {
        defaultMessage: 'No actions match.',
      })}
    />
  );
}

/** The statement that sent the action, and the run of FOR EACH that it belongs to. */
function RunBy({
  row: { statement, statementId, run },
  onStatement,
}: {
  readonly row: AuditRow;
  readonly onStatement: AuditTableProps['onStatement'];
}): React.ReactElement {
  return (
    <div style={{ overflowWrap: 'anywhere' }}>
      {statement !== undefined && statementId !== undefined && (
        <EuiLink onClick={() => onStatement(statementId)}>{statement}</EuiLink>
      )}
      {run !== undefined && (
        <EuiText size="xs" color="subdued">
          {i18n.translate('moltler.history.auditTable.run', {
            defaultMessage: 'Run {run}',
            values: { run },
          })}
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
