import React, { useState } from 'react';
import {
  EuiButtonIcon,
  EuiInMemoryTable,
  EuiScreenReaderOnly,
  EuiToolTip,
  useEuiTheme,
  type EuiBasicTableColumn,
} from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { duration, number } from '../amounts';
import { StatementCode } from '../page_body';
import type { HistoryRow } from './load_records';
import { Outcome, OutcomeError } from './outcome';
import { timeColumn } from './time_column';

export interface StatementTableProps {
  readonly rows: readonly HistoryRow[];
  /** Shows who ran each of them. */
  readonly hasUsers: boolean;
  readonly loading: boolean;
  readonly timeZone: string;
  readonly onOpen: (statement: string) => void;
}

/** The statements of the history. */
export function StatementTable(props: StatementTableProps): React.ReactElement {
  const { rows, hasUsers, loading, timeZone, onOpen } = props;
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const toggle = (id: number): void =>
    setOpened((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  const columns: EuiBasicTableColumn<HistoryRow>[] = [
    {
      isExpander: true,
      width: '40px',
      name: (
        <EuiScreenReaderOnly>
          <span>
            {i18n.translate('moltler.history.statementTable.fullStatement', {
              defaultMessage: 'Full statement',
            })}
          </span>
        </EuiScreenReaderOnly>
      ),
      render: ({ id, statement }: HistoryRow) => (
        <EuiButtonIcon
          iconType={opened.has(id) ? 'arrowDown' : 'arrowRight'}
          aria-label={i18n.translate('moltler.history.statementTable.fullStatementOf', {
            defaultMessage: 'Full statement: {statement}',
            values: { statement: firstLine(statement) },
          })}
          aria-expanded={opened.has(id)}
          onClick={() => toggle(id)}
        />
      ),
    },
    timeColumn(timeZone),
    ...(hasUsers
      ? [
          {
            field: 'user',
            name: i18n.translate('moltler.history.statementTable.user', { defaultMessage: 'User' }),
            sortable: true,
            width: '110px',
          },
        ]
      : []),
    {
      field: 'statement',
      name: i18n.translate('moltler.history.statementTable.statement', {
        defaultMessage: 'Statement',
      }),
      // Errors are here rather than beside their outcome, where they would take the width from all statements.
      render: (statement: string, { outcome, error }) => (
        <div>
          <Shortened text={statement} />
          <OutcomeError outcome={outcome} error={error} />
        </div>
      ),
    },
    {
      field: 'outcome',
      name: i18n.translate('moltler.history.statementTable.outcome', { defaultMessage: 'Outcome' }),
      sortable: true,
      width: '110px',
      render: (outcome: string) => <Outcome outcome={outcome} />,
    },
    {
      field: 'rows',
      name: i18n.translate('moltler.history.statementTable.rows', { defaultMessage: 'Rows' }),
      sortable: true,
      width: '70px',
      align: 'right',
      render: shown,
    },
    {
      field: 'requests',
      name: i18n.translate('moltler.history.statementTable.requests', {
        defaultMessage: 'Requests',
      }),
      sortable: true,
      width: '92px',
      align: 'right',
      render: shown,
    },
    {
      field: 'milliseconds',
      name: i18n.translate('moltler.history.statementTable.duration', {
        defaultMessage: 'Duration',
      }),
      sortable: true,
      width: '100px',
      align: 'right',
      render: (value?: number) => (value === undefined ? '' : duration(value)),
    },
    {
      name: (
        <EuiScreenReaderOnly>
          <span>
            {i18n.translate('moltler.history.statementTable.open', { defaultMessage: 'Open' })}
          </span>
        </EuiScreenReaderOnly>
      ),
      width: '48px',
      align: 'right',
      render: ({ statement }: HistoryRow) => (
        <EuiToolTip
          content={i18n.translate('moltler.history.statementTable.openInTheEditor', {
            defaultMessage: 'Open in the editor',
          })}
          disableScreenReaderOutput
        >
          <EuiButtonIcon
            iconType="editorCodeBlock"
            aria-label={i18n.translate('moltler.history.statementTable.openInEditor', {
              defaultMessage: 'Open in editor: {statement}',
              values: { statement: firstLine(statement) },
            })}
            onClick={() => onOpen(statement)}
          />
        </EuiToolTip>
      ),
    },
  ];
  return (
    <EuiInMemoryTable
      tableCaption={i18n.translate('moltler.history.statementTable.statementsNewestFirst', {
        defaultMessage: 'Statements, newest first',
      })}
      items={[...rows]}
      itemId="id"
      columns={columns}
      itemIdToExpandedRowMap={Object.fromEntries(
        rows
          .filter(({ id }) => opened.has(id))
          .map(({ id, statement }) => [
            id,
            // The row lays out its content in a line, where a block is as narrow as its text.
            <div key={id} style={{ width: '100%' }}>
              <StatementCode text={statement} overflowHeight={400} />
            </div>,
          ]),
      )}
      loading={loading}
      tableLayout="fixed"
      compressed
      sorting={{ sort: { field: 'at', direction: 'desc' } }}
      pagination={{ initialPageSize: 25, pageSizeOptions: [25, 50, 100] }}
      noItemsMessage={i18n.translate('moltler.history.statementTable.noStatementsMatch', {
        defaultMessage: 'No statements match.',
      })}
    />
  );
}

const shown = (value?: number): string => (value === undefined ? '' : number(value));
const firstLine = (text: string): string => text.trim().split('\n')[0] ?? '';

/** What is shown of a statement, in lines, and more characters than they hold. */
const LINES = 4;
const MOST_SHOWN = 2_000;

/** The first lines of a statement, however long they are; the expanded row shows all of it. */
function Shortened({ text }: { readonly text: string }): React.ReactElement {
  const { euiTheme } = useEuiTheme();
  const lines = text.trim().split('\n');
  const shown = lines.slice(0, LINES).join('\n') + (lines.length > LINES ? ' …' : '');
  return (
    <code
      style={{
        fontFamily: euiTheme.font.familyCode,
        whiteSpace: 'pre-wrap',
        overflowWrap: 'anywhere',
        display: '-webkit-box',
        WebkitBoxOrient: 'vertical',
        WebkitLineClamp: LINES,
        overflow: 'hidden',
      }}
    >
      {shown.slice(0, MOST_SHOWN)}
    </code>
  );
}
