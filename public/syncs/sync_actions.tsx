import React from 'react';
import { EuiButton, EuiButtonEmpty, EuiFlexItem } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import type { SyncRow } from './load_syncs';

export interface SyncActionsProps {
  readonly sync: SyncRow;
  readonly running: boolean;
  readonly busy: boolean;
  readonly onRun: () => void;
  readonly onStop: () => void;
  readonly onPause: () => void;
  readonly onResume: () => void;
  readonly onEdit: () => void;
  readonly onDrop: () => void;
}

/** The buttons of a sync. */
export function SyncButtons(props: SyncActionsProps): React.ReactElement {
  const { sync, running, busy, onRun, onStop, onPause, onResume, onEdit, onDrop } = props;
  const isPaused = sync.state === 'paused';
  return (
    <>
      {sync.schedule !== undefined && (
        <EuiFlexItem grow={false}>
          <EuiButtonEmpty
            size="s"
            iconType={isPaused ? 'play' : 'pause'}
            onClick={isPaused ? onResume : onPause}
          >
            {isPaused
              ? i18n.translate('moltler.syncs.syncActions.resume', { defaultMessage: 'Resume' })
              : i18n.translate('moltler.syncs.syncActions.pause', { defaultMessage: 'Pause' })}
          </EuiButtonEmpty>
        </EuiFlexItem>
      )}
      <EuiFlexItem grow={false}>
        <EuiButtonEmpty size="s" iconType="pencil" onClick={onEdit}>
          {i18n.translate('moltler.syncs.syncActions.edit', { defaultMessage: 'Edit' })}
        </EuiButtonEmpty>
      </EuiFlexItem>
      <EuiFlexItem grow={false}>
        <EuiButtonEmpty size="s" iconType="trash" color="danger" onClick={onDrop}>
          {i18n.translate('moltler.syncs.syncActions.delete', { defaultMessage: 'Delete' })}
        </EuiButtonEmpty>
      </EuiFlexItem>
      <EuiFlexItem grow={false}>
        <EuiButton
          size="s"
          fill={!running}
          iconType={running ? 'stop' : 'play'}
          isDisabled={busy}
          // It keeps the focus.
          hasAriaDisabled={busy}
          onClick={running ? onStop : onRun}
        >
          {running
            ? i18n.translate('moltler.syncs.syncActions.stop', { defaultMessage: 'Stop' })
            : i18n.translate('moltler.syncs.syncActions.runNow', { defaultMessage: 'Run now' })}
        </EuiButton>
      </EuiFlexItem>
    </>
  );
}
