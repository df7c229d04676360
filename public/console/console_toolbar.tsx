import React from 'react';
import { EuiButton, EuiButtonEmpty, EuiButtonIcon, EuiToolTip, useEuiTheme } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { shortcutText } from '../shortcuts';
import { useClickGuard } from './click_guard';

export interface ConsoleToolbarProps {
  readonly running: boolean;
  readonly ready: boolean;
  /** The number of errors in the script. */
  readonly problems: number;
  /** Shows the schema; present where it has no column of its own. */
  readonly onSchema: (() => void) | undefined;
  readonly onRun: (all: boolean) => void;
  readonly onCancel: () => void;
  /** Copies a link to the script; not on a narrow page, which has no room for the button. */
  readonly onShare?: () => void;
  readonly onFormat: () => void;
  readonly onNextProblem: () => void;
}

/** The main actions for a script; the others have keyboard shortcuts only. */
export function ConsoleToolbar(props: ConsoleToolbarProps): React.ReactElement {
  const { running, ready, problems, onSchema, onRun, onCancel, onShare, onFormat, onNextProblem } =
    props;
  const { euiTheme } = useEuiTheme();
  const isMeant = useClickGuard(running);
  // With one more button, labels have to be short.
  const tight = onSchema !== undefined;
  const width = tight ? 80 : 96;
  const found = i18n.translate('moltler.console.consoleToolbar.problem', {
    defaultMessage: '{problems, plural, one {# problem} other {# problems}}',
    values: { problems },
  });
  return (
    <div
      role="toolbar"
      aria-label={i18n.translate('moltler.console.consoleToolbar.script', {
        defaultMessage: 'Script',
      })}
      style={{
        display: 'flex',
        alignItems: 'center',
        gap: euiTheme.size.s,
        padding: `${euiTheme.size.xs} ${euiTheme.size.s}`,
        borderBottom: euiTheme.border.thin,
        flexShrink: 0,
      }}
    >
      {running ? (
        <EuiToolTip content={shortcutText('cancel')} disableScreenReaderOutput>
          <EuiButton size="s" color="danger" iconType="stop" onClick={onCancel} minWidth={width}>
            {i18n.translate('moltler.console.consoleToolbar.cancel', { defaultMessage: 'Cancel' })}
          </EuiButton>
        </EuiToolTip>
      ) : (
        <EuiToolTip
          content={i18n.translate('moltler.console.consoleToolbar.theStatementAtTheCursor', {
            defaultMessage: 'The statement at the cursor, or the selection ({shortcut})',
            values: { shortcut: shortcutText('run') },
          })}
          disableScreenReaderOutput
        >
          <EuiButton
            size="s"
            fill
            iconType="playFilled"
            onClick={(event: React.MouseEvent) => {
              if (isMeant(event)) onRun(false);
            }}
            isDisabled={!ready}
            minWidth={width}
          >
            {i18n.translate('moltler.console.consoleToolbar.run', { defaultMessage: 'Run' })}
          </EuiButton>
        </EuiToolTip>
      )}
      <EuiToolTip
        content={i18n.translate('moltler.console.consoleToolbar.theWholeScript', {
          defaultMessage: 'The whole script ({shortcut})',
          values: { shortcut: shortcutText('runAll') },
        })}
        disableScreenReaderOutput
      >
        <EuiButtonEmpty
          size="s"
          color="text"
          onClick={() => onRun(true)}
          isDisabled={!ready || running}
        >
          {i18n.translate('moltler.console.consoleToolbar.runAll', { defaultMessage: 'Run all' })}
        </EuiButtonEmpty>
      </EuiToolTip>
      {onSchema !== undefined && (
        <EuiButtonEmpty size="s" color="text" iconType="plugs" onClick={onSchema}>
          {i18n.translate('moltler.console.consoleToolbar.schema', { defaultMessage: 'Schema' })}
        </EuiButtonEmpty>
      )}
      <div style={{ flex: 1 }} />
      {problems > 0 && (
        <EuiToolTip
          content={i18n.translate('moltler.console.consoleToolbar.nextProblem', {
            defaultMessage: 'Next problem ({shortcut})',
            values: { shortcut: shortcutText('problem') },
          })}
          disableScreenReaderOutput
        >
          <EuiButtonEmpty
            size="xs"
            color="danger"
            iconType="error"
            aria-label={found}
            onClick={onNextProblem}
          >
            {tight ? problems : found}
          </EuiButtonEmpty>
        </EuiToolTip>
      )}
      {onShare !== undefined && !tight && (
        <EuiToolTip
          content={i18n.translate('moltler.console.consoleToolbar.copyALinkToThis', {
            defaultMessage: 'Copy a link to this script',
          })}
          disableScreenReaderOutput
        >
          <EuiButtonIcon
            size="s"
            color="text"
            iconType="link"
            aria-label={i18n.translate('moltler.console.consoleToolbar.copyALinkToThis', {
              defaultMessage: 'Copy a link to this script',
            })}
            onClick={onShare}
            isDisabled={!ready}
          />
        </EuiToolTip>
      )}
      <EuiToolTip
        content={i18n.translate('moltler.console.consoleToolbar.format', {
          defaultMessage: 'Format ({shortcut})',
          values: { shortcut: shortcutText('format') },
        })}
        disableScreenReaderOutput
      >
        <EuiButtonIcon
          size="s"
          color="text"
          iconType="broom"
          aria-label={i18n.translate('moltler.console.consoleToolbar.formatScript', {
            defaultMessage: 'Format',
          })}
          onClick={onFormat}
          isDisabled={!ready}
        />
      </EuiToolTip>
    </div>
  );
}
