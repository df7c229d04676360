import React from 'react';
import { useEuiTheme } from '@elastic/eui';

/** The inside of a page that is read from top to bottom: its margins, and lines of a length that can be read. */
export function PageBody({ children }: { readonly children: React.ReactNode }): React.ReactElement {
  const { euiTheme } = useEuiTheme();
  return (
    <div style={{ maxWidth: 1280, margin: '0 auto', padding: euiTheme.size.l }}>{children}</div>
  );
}
