import React from 'react';
import { EuiBadge, EuiButtonIcon } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { formatRequests, type PlanRequest } from '../../../../common/contract';

interface PlanRequestProps {
  readonly request: PlanRequest;
  readonly onCopy: (text: string, what: string) => void;
}

/** A request as it would be sent, with a copy button, and the number of times. */
export function PlanRequestView({ request, onCopy }: PlanRequestProps): React.JSX.Element {
  const { method, url, body, note, least, most } = request;
  const rest = `${url}${body === undefined ? '' : `\n${body}`}`;
  return (
    <div className="moltlerPlan-request">
      <EuiBadge color={method === 'GET' ? 'hollow' : 'accent'}>{method}</EuiBadge>
      <code>{rest}</code>
      <span className="moltlerPlan-calls" title={note}>
        {`× ${formatRequests({ least, most })}`}
      </span>
      <EuiButtonIcon
        size="xs"
        color="text"
        iconType="copy"
        aria-label={i18n.translate('moltler.console.planRequest.copy', {
          defaultMessage: 'Copy {method} {url}',
          values: { method, url },
        })}
        onClick={() => onCopy(`${method} ${rest}`, 'Request')}
      />
    </div>
  );
}
