import React from 'react';
import { EuiButtonIcon, EuiToolTip } from '@elastic/eui';
import { i18n } from '@kbn/i18n';

export interface RefreshButtonProps {
  /** What is loaded again, for screen readers, where the page has more than one such button. Default: `Refresh`. */
  readonly label?: string;
  readonly onClick: () => void;
}

/** Loads again what is shown beside it. */
export function RefreshButton({ label, onClick }: RefreshButtonProps): React.ReactElement {
  const refresh = i18n.translate('moltler.pageBody.refreshButton.refresh', {
    defaultMessage: 'Refresh',
  });
  return (
    <EuiToolTip content={refresh}>
      <EuiButtonIcon aria-label={label ?? refresh} iconType="refresh" onClick={onClick} />
    </EuiToolTip>
  );
}
