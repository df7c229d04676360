import React from 'react';
import { EuiEmptyPrompt, EuiText } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { richText } from '../../texts';
import { isMac } from '../../shortcuts';

/** Shown before the first run: the main keyboard shortcuts. */
export function NoResult(): React.JSX.Element {
  const command = isMac() ? '⌘' : 'Ctrl';
  return (
    <EuiEmptyPrompt
      iconType="editorCodeBlock"
      titleSize="xs"
      paddingSize="m"
      title={
        <h2>
          {i18n.translate('moltler.console.noResult.resultsAppearHere', {
            defaultMessage: 'Results appear here',
          })}
        </h2>
      }
      body={
        <EuiText size="s">
          <p>
            {richText(
              (values) =>
                i18n.translate('moltler.console.noResult.runsTheStatementAtThe', {
                  defaultMessage:
                    '{kbd} + {kbd2} runs the statement at the cursor, or what is selected.',
                  values,
                }),
              { kbd: <kbd>{command}</kbd>, kbd2: <kbd>Enter</kbd> },
            )}
          </p>
          <p>
            {richText(
              (values) =>
                i18n.translate('moltler.console.noResult.runsTheWholeScriptWith', {
                  defaultMessage:
                    '{kbd} + {kbd2} + {kbd3} runs the whole script, with a tab for each statement.',
                  values,
                }),
              { kbd: <kbd>{command}</kbd>, kbd2: <kbd>Shift</kbd>, kbd3: <kbd>Enter</kbd> },
            )}
          </p>
          <p>
            {richText(
              (values) =>
                i18n.translate('moltler.console.noResult.beforeAShowsItsRequests', {
                  defaultMessage:
                    '{code} before a {code2} shows its requests without sending them.',
                  values,
                }),
              { code: <code>EXPLAIN</code>, code2: <code>SELECT</code> },
            )}
          </p>
        </EuiText>
      }
    />
  );
}
