import React from 'react';
import { EuiText, useEuiTheme } from '@elastic/eui';
import { isMac, keyLabels, SHORTCUTS } from './shortcuts';

/** Every shortcut of the page with its keys. */
export function ShortcutList(): React.ReactElement {
  const { euiTheme } = useEuiTheme();
  const mac = isMac();
  return (
    <EuiText size="s">
      <dl
        style={{
          display: 'grid',
          gridTemplateColumns: 'minmax(9em, 1fr) auto',
          gap: `${euiTheme.size.s} ${euiTheme.size.l}`,
          alignItems: 'baseline',
          margin: 0,
        }}
      >
        {Object.entries(SHORTCUTS).map(([name, shortcut]) => (
          <React.Fragment key={name}>
            <dt style={{ fontWeight: 'normal', margin: 0 }}>{shortcut.title}</dt>
            <dd style={{ margin: 0, textAlign: 'right', whiteSpace: 'nowrap' }}>
              {keyLabels(shortcut, mac).map((label) => (
                <kbd key={label} style={{ marginLeft: euiTheme.size.xxs }}>
                  {label}
                </kbd>
              ))}
            </dd>
          </React.Fragment>
        ))}
      </dl>
    </EuiText>
  );
}
