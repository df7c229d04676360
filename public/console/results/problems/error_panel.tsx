import React from 'react';
import { EuiBadge, EuiButtonEmpty, EuiCallOut, EuiText } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import type { ErrorFamily, SerializedError } from '../../../../common/errors';
import { timeText } from '../values';

const TITLES: Readonly<Record<ErrorFamily, string>> = {
  moltler_error: i18n.translate('moltler.console.errorPanel.moltlerCouldNotCompleteThis', {
    defaultMessage: 'Moltler could not complete this',
  }),
  statement_error: i18n.translate('moltler.console.errorPanel.theStatementCouldNotBe', {
    defaultMessage: 'The statement could not be run',
  }),
  script_error: i18n.translate('moltler.console.errorPanel.theScriptFailed', {
    defaultMessage: 'The script failed',
  }),
  connector_error: i18n.translate('moltler.console.errorPanel.theConnectorFailed', {
    defaultMessage: 'The connector failed',
  }),
  auth_error: i18n.translate('moltler.console.errorPanel.authenticationFailed', {
    defaultMessage: 'Authentication failed',
  }),
  permission_error: i18n.translate('moltler.console.errorPanel.notAllowed', {
    defaultMessage: 'Not allowed',
  }),
  rate_limit_error: i18n.translate('moltler.console.errorPanel.theServiceSRateLimit', {
    defaultMessage: "The service's rate limit is used up",
  }),
  connection_error: i18n.translate('moltler.console.errorPanel.connectionFailed', {
    defaultMessage: 'Connection failed',
  }),
  timeout_error: i18n.translate('moltler.console.errorPanel.timedOut', {
    defaultMessage: 'Timed out',
  }),
  not_found_error: i18n.translate('moltler.console.errorPanel.notFoundInTheService', {
    defaultMessage: 'Not found in the service',
  }),
  invalid_request_error: i18n.translate('moltler.console.errorPanel.invalidRequest', {
    defaultMessage: 'Invalid request',
  }),
  service_error: i18n.translate('moltler.console.errorPanel.theServiceFailed', {
    defaultMessage: 'The service failed',
  }),
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
        {at !== undefined && (
          <div>
            {i18n.translate('moltler.console.errorPanel.in', {
              defaultMessage: 'In {at}.',
              values: { at },
            })}
          </div>
        )}
        {hint !== undefined && (
          <div>
            <strong>
              {i18n.translate('moltler.console.errorPanel.whatToDo', {
                defaultMessage: 'What to do:',
              })}
            </strong>{' '}
            {hint}
          </div>
        )}
        {again !== undefined && (
          <div>
            {i18n.translate('moltler.console.errorPanel.retryAfter', {
              defaultMessage: 'Retry after {again}.',
              values: { again },
            })}
          </div>
        )}
      </EuiText>
      <div className="moltlerError-tools">
        <EuiBadge color="hollow">{family}</EuiBadge>
        {family !== `${code}_error` && <EuiBadge color="hollow">{code}</EuiBadge>}
        {onShow !== undefined && (
          <EuiButtonEmpty size="xs" iconType="inspect" onClick={onShow}>
            {i18n.translate('moltler.console.errorPanel.showTheStatement', {
              defaultMessage: 'Show the statement',
            })}
          </EuiButtonEmpty>
        )}
        <EuiButtonEmpty
          size="xs"
          iconType="copy"
          onClick={() =>
            onCopy(`${family} (${code})${where === '' ? '' : ` at ${where}`}: ${message}`, 'Error')
          }
        >
          {i18n.translate('moltler.console.errorPanel.copy', { defaultMessage: 'Copy' })}
        </EuiButtonEmpty>
      </div>
    </EuiCallOut>
  );
}
