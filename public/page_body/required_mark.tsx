import React from 'react';
import { EuiText } from '@elastic/eui';

/** Beside the label of a field that must be filled in. */
export const RequiredMark = (): React.ReactElement => (
  <EuiText size="xs" color="subdued">
    Required
  </EuiText>
);
