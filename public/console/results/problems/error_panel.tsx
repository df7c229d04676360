import React from 'react';
import { EuiBadge, EuiButtonEmpty, EuiCallOut, EuiText } from '@elastic/eui';
import type { ErrorFamily, SerializedError } from '../../../../common/errors';
import { timeText } from '../values';

const TITLES: Readonly<Record<ErrorFamily, string>> = {
  moltler_error: 'Moltler could not complete this',
  statement_error: 'The statement could not be run',
  script_error: 'The script failed',
  connector_error: 'The connector failed',
  auth_error: 'Authentication failed',
  permission_error: 'Not allowed',
  rate_limit_error: "The service's rate limit is used up",
  connection_error: 'Connection failed',
  timeout_error: 'Timed out',
  not_found_error: 'Not found in the service',
  invalid_request_error: 'Invalid request',
  service_error: 'The service failed',
};

interface ErrorPanelProps {
  readonly error: SerializedError;
  readonly timeZone: string;
  /** Shows the statement in the editor. */
  readonly onShow: (() => void) | undefined;
  /** Where in a block it happened. */
  readonly at?: string | undefined;
  readonly onCopy: (text: string, what: string) => void;
}

/** An error: what happened, where, and what to do. */
export function ErrorPanel({
  error,
  timeZone,
  onShow,
  at,
  onCopy,
}: ErrorPanelProps): React.JSX.Element {
  const { family, code, message, hint, retryAt, place } = error;
  const { connector, entity, action } = place ?? {};
  const where = [connector, entity, action].filter((part) => part !== undefined).join('.');
  const again = retryAt === undefined ? undefined : (timeText(retryAt, timeZone)?.local ?? retryAt);
  return (
    <EuiCallOut color="danger" iconType="error" title={TITLES[family]} heading="h2" size="s">
      <EuiText size="s" className="moltlerError">
        <div>
          {where !== '' && (
            <>
              <strong>{where}</strong>:{' '}
            </>
          )}
          {message}
        </div>
        {at !== undefined && <div>In {at}.</div>}
        {hint !== undefined && (
          <div>
            <strong>What to do:</strong> {hint}
          </div>
        )}
        {again !== undefined && <div>Retry after {again}.</div>}
      </EuiText>
      <div className="moltlerError-tools">
        <EuiBadge color="hollow">{family}</EuiBadge>
        {family !== `${code}_error` && <EuiBadge color="hollow">{code}</EuiBadge>}
        {onShow !== undefined && (
          <EuiButtonEmpty size="xs" iconType="inspect" onClick={onShow}>
            Show the statement
          </EuiButtonEmpty>
        )}
        <EuiButtonEmpty
          size="xs"
          iconType="copy"
          onClick={() =>
            onCopy(`${family} (${code})${where === '' ? '' : ` at ${where}`}: ${message}`, 'Error')
          }
        >
          Copy
        </EuiButtonEmpty>
      </div>
    </EuiCallOut>
  );
}
