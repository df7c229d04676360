import React from 'react';
import { EuiText } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { DangerDialog } from '../dialogs';
import type { SyncRow } from './load_syncs';

export interface DialogProps {
  readonly sync: SyncRow;
  readonly busy: boolean;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
}

/** Confirms before a sync is deleted. */
export function DropDialog({ sync, busy, onCancel, onConfirm }: DialogProps): React.ReactElement {
  const { name, target, state } = sync;
  return (
    <DangerDialog
      title={i18n.translate('moltler.syncs.dialogs.deleteTheSync', {
        defaultMessage: 'Delete the sync “{name}”?',
        values: { name },
      })}
      confirm={i18n.translate('moltler.syncs.dialogs.deleteSync', {
        defaultMessage: 'Delete sync',
      })}
      {...{ busy, onCancel, onConfirm }}
    >
      <EuiText size="s">
        <p>
          {i18n.translate('moltler.syncs.dialogs.ifYouDeleteIt', {
            defaultMessage: 'If you delete it:',
          })}
        </p>
        <ul>
          {state === 'running' && (
            <li>
              {i18n.translate('moltler.syncs.dialogs.itsRunIsStopped', {
                defaultMessage: 'Its run is stopped.',
              })}
            </li>
          )}
          <li>
            {i18n.translate('moltler.syncs.dialogs.itsScheduleHistoryAndRejected', {
              defaultMessage:
                'Its schedule, history and rejected documents are deleted, and what it knows about the documents it has written.',
            })}
          </li>
          <li>
            {i18n.translate('moltler.syncs.dialogs.itsDocumentsInStayBut', {
              defaultMessage: 'Its documents in {target} stay, but are no longer kept up to date.',
              values: { target },
            })}
          </li>
        </ul>
        <p>
          {i18n.translate('moltler.syncs.dialogs.thisCannotBeUndone', {
            defaultMessage: 'This cannot be undone.',
          })}
        </p>
      </EuiText>
    </DangerDialog>
  );
}

/** Confirms a run that removes more documents than the sync allows. */
export function RemovalsDialog({
  sync,
  busy,
  onCancel,
  onConfirm,
}: DialogProps): React.ReactElement {
  const reasons = (sync.problem ?? '').split('\n');
  return (
    <DangerDialog
      title={i18n.translate('moltler.syncs.dialogs.runItAndRemoveDocuments', {
        defaultMessage: 'Run it, and remove documents?',
      })}
      confirm={i18n.translate('moltler.syncs.dialogs.runAndRemove', {
        defaultMessage: 'Run and remove',
      })}
      {...{ busy, onCancel, onConfirm }}
    >
      <EuiText size="s">
        {reasons.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
        <p>
          {i18n.translate('moltler.syncs.dialogs.theRunReadsTheSource', {
            defaultMessage:
              'The run reads the source again, and removes the documents of all rows that are missing from it. A removed document comes back once its row is in the source again.',
          })}
        </p>
      </EuiText>
    </DangerDialog>
  );
}
