import React from 'react';
import { EuiButton, EuiEmptyPrompt } from '@elastic/eui';
import { useHost } from '../host';

/** Shown at an unknown address. */
export function NotFound(): React.ReactElement {
  const { navigation } = useHost();
  return (
    <EuiEmptyPrompt
      iconType="search"
      title={<h2>Page not found</h2>}
      body={<p>Check the address, or continue in the console.</p>}
      actions={
        <EuiButton
          fill
          href={navigation.href('/')}
          onClick={(event: React.MouseEvent) => {
            event.preventDefault();
            navigation.go('/');
          }}
        >
          Open the console
        </EuiButton>
      }
    />
  );
}
