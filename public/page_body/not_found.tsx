import React from 'react';
import { EuiButton, EuiEmptyPrompt } from '@elastic/eui';
import { useLink } from '../host';

/** Shown at an unknown address. */
export function NotFound(): React.ReactElement {
  const link = useLink();
  return (
    <EuiEmptyPrompt
      iconType="search"
      title={<h2>Page not found</h2>}
      body={<p>Check the address, or continue in the console.</p>}
      actions={
        <EuiButton fill {...link('/')}>
          Open the console
        </EuiButton>
      }
    />
  );
}
