import React from 'react';
import { EuiButton, EuiButtonEmpty, EuiButtonIcon, EuiToolTip, useEuiTheme } from '@elastic/eui';
import { shortcutText } from '../shortcuts';
import { count } from '../amounts';
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
  /** Copies a link to the script. */
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
  const found = count(problems, 'problem');
  return (
    <div
      role="toolbar"
      aria-label="Script"
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
            Cancel
          </EuiButton>
        </EuiToolTip>
      ) : (
        <EuiToolTip
          content={`The statement at the cursor, or the selection (${shortcutText('run')})`}
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
            Run
          </EuiButton>
        </EuiToolTip>
      )}
      <EuiToolTip
        content={`The whole script (${shortcutText('runAll')})`}
        disableScreenReaderOutput
      >
        <EuiButtonEmpty
          size="s"
          color="text"
          onClick={() => onRun(true)}
          isDisabled={!ready || running}
        >
          Run all
        </EuiButtonEmpty>
      </EuiToolTip>
      {onSchema !== undefined && (
        <EuiButtonEmpty size="s" color="text" iconType="plugs" onClick={onSchema}>
          Schema
        </EuiButtonEmpty>
      )}
      <div style={{ flex: 1 }} />
      {problems > 0 && (
        <EuiToolTip content={`Next problem (${shortcutText('problem')})`} disableScreenReaderOutput>
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
      {onShare !== undefined && (
        <EuiToolTip content="Copy a link to this script" disableScreenReaderOutput>
          <EuiButtonIcon
            size="s"
            color="text"
            iconType="link"
            aria-label="Copy a link to this script"
            onClick={onShare}
            isDisabled={!ready}
          />
        </EuiToolTip>
      )}
      <EuiToolTip content={`Format (${shortcutText('format')})`} disableScreenReaderOutput>
        <EuiButtonIcon
          size="s"
          color="text"
          iconType="broom"
          aria-label="Format"
          onClick={onFormat}
          isDisabled={!ready}
        />
      </EuiToolTip>
    </div>
  );
}
