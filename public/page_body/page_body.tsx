import React from 'react';
import { useEuiTheme } from '@elastic/eui';

/** The content of a page that is read from top to bottom: margins, and a readable line length. */
export function PageBody({ children }: { readonly children: React.ReactNode }): React.ReactElement {
  const { euiTheme } = useEuiTheme();
  return (
    <div style={{ maxWidth: 1280, margin: '0 auto', padding: euiTheme.size.l }}>{children}</div>
  );
}
