import React from 'react';
import { EuiText } from '@elastic/eui';
import { i18n } from '@kbn/i18n';

/** Beside the label of a field that must be filled in. */
export const RequiredMark = (): React.ReactElement => (
  <EuiText size="xs" color="subdued">
    {i18n.translate('moltler.pageBody.requiredMark.required', { defaultMessage: 'Required' })}
  </EuiText>
);
