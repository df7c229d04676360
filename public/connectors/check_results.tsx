import React from 'react';
import { EuiBasicTable, EuiHealth, EuiText, type EuiBasicTableColumn } from '@elastic/eui';
import { FailureCallOut } from '../page_scripts';
import type { CheckRow, TestResult } from './test_connector';
import { duration } from '../amounts';

/** `Connection error` of `connection_error`. */
const sentence = (code: string): string =>
  code.charAt(0).toUpperCase() + code.slice(1).replace(/_/g, ' ');

const COLUMNS: EuiBasicTableColumn<CheckRow>[] = [
  { field: 'name', name: 'Check', width: '9em' },
  {
    field: 'ok',
    name: 'Outcome',
    width: '10em',
    render: (ok: boolean, { outcome }) => (
      <EuiHealth color={ok ? 'success' : 'danger'} textSize="inherit">
        {ok ? 'OK' : sentence(outcome)}
      </EuiHealth>
    ),
  },
  {
    field: 'milliseconds',
    name: 'Time',
    width: '90px',
    render: (value: number | undefined) => (value === undefined ? '' : duration(value)),
  },
  {
    field: 'detail',
    name: 'Message',
    render: (detail: string | undefined, { fix }) => (
      <div>
        {detail}
        {fix !== undefined && (
          <EuiText size="xs" color="subdued">
            {fix}
          </EuiText>
        )}
      </div>
    ),
  },
];

/** The column of messages is shown if a check has one. */
const columnsFor = (checks: readonly CheckRow[]): EuiBasicTableColumn<CheckRow>[] =>
  checks.some(({ detail }) => detail !== undefined) ? COLUMNS : COLUMNS.slice(0, -1);

export interface CheckResultsProps {
  /** The connector's name. */
  readonly name: string;
  readonly result: TestResult;
}

/** Each check of a test with its time and outcome, and what to do about those that failed. */
export function CheckResults({ name, result }: CheckResultsProps): React.ReactElement {
  const { checks, failure } = result;
  if (checks.length === 0) {
    return failure === undefined ? (
      <></>
    ) : (
      <FailureCallOut title="The connection could not be tested" failure={failure} />
    );
  }
  return (
    <>
      <EuiBasicTable
        tableCaption={`Checks of ${name}`}
        items={[...checks]}
        columns={columnsFor(checks)}
        compressed
        responsiveBreakpoint="s"
      />
    </>
  );
}
