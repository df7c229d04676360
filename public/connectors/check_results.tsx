import React from 'react';
import { EuiBasicTable, EuiHealth, EuiText, type EuiBasicTableColumn } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { FailureCallOut } from '../page_scripts';
import type { CheckRow, TestResult } from './test_connector';
import { duration } from '../amounts';

/** `Connection error` of `connection_error`. */
const sentence = (code: string): string =>
  code.charAt(0).toUpperCase() + code.slice(1).replace(/_/g, ' ');

const COLUMNS: EuiBasicTableColumn<CheckRow>[] = [
  {
    field: 'name',
    name: i18n.translate('moltler.connectors.checkResults.check', { defaultMessage: 'Check' }),
    width: '9em',
  },
  {
    field: 'ok',
    name: i18n.translate('moltler.connectors.checkResults.outcome', { defaultMessage: 'Outcome' }),
    width: '10em',
    render: (ok: boolean, { outcome }) => (
      <EuiHealth color={ok ? 'success' : 'danger'} textSize="inherit">
        {ok
          ? i18n.translate('moltler.connectors.checkResults.ok', { defaultMessage: 'OK' })
          : sentence(outcome)}
      </EuiHealth>
    ),
  },
  {
    field: 'milliseconds',
    name: i18n.translate('moltler.connectors.checkResults.time', { defaultMessage: 'Time' }),
    width: '90px',
    render: (value: number | undefined) => (value === undefined ? '' : duration(value)),
  },
  {
    field: 'detail',
    name: i18n.translate('moltler.connectors.checkResults.message', { defaultMessage: 'Message' }),
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
      <FailureCallOut
        title={i18n.translate('moltler.connectors.checkResults.theConnectionCouldNotBe', {
          defaultMessage: 'The connection could not be tested',
        })}
        failure={failure}
      />
    );
  }
  return (
    <>
      <EuiBasicTable
        tableCaption={i18n.translate('moltler.connectors.checkResults.checksOf', {
          defaultMessage: 'Checks of {name}',
          values: { name },
        })}
        items={[...checks]}
        columns={columnsFor(checks)}
        compressed
        responsiveBreakpoint="s"
      />
    </>
  );
}
