import React from 'react';
import { EuiEmptyPrompt, EuiText } from '@elastic/eui';
import { isMac } from '../../shortcuts';

/** Shown before the first run: the main keyboard shortcuts. */
export function NoResult(): React.JSX.Element {
  const command = isMac() ? '⌘' : 'Ctrl';
  return (
    <EuiEmptyPrompt
      iconType="editorCodeBlock"
      titleSize="xs"
      paddingSize="m"
      title={<h2>Results appear here</h2>}
      body={
        <EuiText size="s">
          <p>
            <kbd>{command}</kbd> + <kbd>Enter</kbd> runs the statement at the cursor, or what is
            selected.
          </p>
          <p>
            <kbd>{command}</kbd> + <kbd>Shift</kbd> + <kbd>Enter</kbd> runs the whole script, with a
            tab for each statement.
          </p>
          <p>
            <code>EXPLAIN</code> before a <code>SELECT</code> shows its requests without sending
            them.
          </p>
        </EuiText>
      }
    />
  );
}
