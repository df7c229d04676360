import React from 'react';
import { EuiBasicTable, EuiPanel, EuiSpacer, EuiText, useEuiTheme } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import type { ConfirmationEvent } from '../../common/contract';
import { DangerDialog } from '../dialogs';
import { useRuns } from '../runs';
import { wholeText } from './results/values';

/** Confirms many actions of the running script before the first one is sent. */
export function ConfirmActions(): React.ReactElement | null {
  const { current, answer } = useRuns();
  const asked = current?.statements.find(({ question }) => question !== undefined);
  if (asked?.question === undefined) return null;
  const { key, question } = asked;
  return (
    // A new question is a new dialog.
    <Dialog
      key={question.id}
      question={question}
      onAnswer={(confirmed) => answer(key, confirmed)}
    />
  );
}

function Dialog({
  question,
  onAnswer,
}: {
  readonly question: ConfirmationEvent;
  readonly onAnswer: (confirmed: boolean) => void;
}): React.ReactElement {
  const { euiTheme } = useEuiTheme();
  const { action, count: actions, columns, rows, request } = question;
  const items = rows.map((row) =>
    Object.fromEntries(columns.map((_, at) => [`value${at}`, wholeText(row[at])])),
  );
  return (
    <DangerDialog
      title={i18n.translate('moltler.console.confirmActions.runTimes', {
        defaultMessage: 'Run {action} {actions, number} times?',
        values: { action, actions },
      })}
      confirm={i18n.translate('moltler.console.confirmActions.runAction', {
        defaultMessage: 'Run {actions, plural, one {# action} other {# actions}}',
        values: { actions },
      })}
      onCancel={() => onAnswer(false)}
      onConfirm={() => onAnswer(true)}
    >
      {columns.length > 0 && (
        <>
          <EuiBasicTable
            tableCaption={i18n.translate('moltler.console.confirmActions.theFirstRows', {
              defaultMessage: 'The first rows',
            })}
            compressed
            // As cards, five rows would fill a small screen.
            responsiveBreakpoint={false}
            items={items}
            columns={columns.map(({ name }, at) => ({
              field: `value${at}`,
              name,
              truncateText: true,
            }))}
          />
          <EuiSpacer size="s" />
          {actions > rows.length && (
            <EuiText size="s" color="subdued">
              <p>
                {i18n.translate('moltler.console.confirmActions.andMoreRow', {
                  defaultMessage: '… and {moreRows, plural, one {# more row} other {# more rows}}',
                  values: { moreRows: actions - rows.length },
                })}
              </p>
            </EuiText>
          )}
          <EuiSpacer size="m" />
        </>
      )}
      <EuiText size="s">
        <p>
          {i18n.translate('moltler.console.confirmActions.noActionHasBeenSent', {
            defaultMessage: 'No action has been sent yet. The first request:',
          })}
        </p>
      </EuiText>
      <EuiSpacer size="s" />
      <EuiPanel color="subdued" paddingSize="s" borderRadius="none">
        {/* All of it can be read before it is confirmed, however long its address is. */}
        <div
          tabIndex={0}
          aria-label={i18n.translate('moltler.console.confirmActions.theFirstRequest', {
            defaultMessage: 'The first request',
          })}
          role="region"
          style={{
            maxHeight: 200,
            overflow: 'auto',
            whiteSpace: 'pre-wrap',
            overflowWrap: 'anywhere',
            fontFamily: euiTheme.font.familyCode,
            fontSize: 13,
          }}
        >
          {`${request.method} ${request.url}${request.body === undefined ? '' : `\n${request.body}`}`}
        </div>
      </EuiPanel>
    </DangerDialog>
  );
}
