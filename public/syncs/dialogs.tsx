import React from 'react';
import { EuiConfirmModal, EuiText, useGeneratedHtmlId } from '@elastic/eui';
import type { SyncRow } from './load_syncs';

export interface DialogProps {
  readonly sync: SyncRow;
  readonly busy: boolean;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
}

/** Confirms before a sync is deleted. */
export function DropDialog({ sync, busy, onCancel, onConfirm }: DialogProps): React.ReactElement {
  const titleId = useGeneratedHtmlId();
  const { name, target, state } = sync;
  return (
    <EuiConfirmModal
      aria-labelledby={titleId}
      titleProps={{ id: titleId }}
      title={`Delete the sync “${name}”?`}
      buttonColor="danger"
      confirmButtonText="Delete sync"
      cancelButtonText="Cancel"
      defaultFocusedButton="cancel"
      isLoading={busy}
      onCancel={onCancel}
      onConfirm={onConfirm}
    >
      <EuiText size="s">
        <p>If you delete it:</p>
        <ul>
          {state === 'running' && <li>Its run is stopped.</li>}
          <li>
            Its schedule, history and rejected documents are deleted, and what it knows about the
            documents it has written.
          </li>
          <li>Its documents in {target} stay, but are no longer kept up to date.</li>
        </ul>
        <p>This cannot be undone.</p>
      </EuiText>
    </EuiConfirmModal>
  );
}

/** Confirms a run that removes more documents than the sync allows. */
export function RemovalsDialog({
  sync,
  busy,
  onCancel,
  onConfirm,
}: DialogProps): React.ReactElement {
  const titleId = useGeneratedHtmlId();
  const reasons = (sync.problem ?? '').split('\n');
  return (
    <EuiConfirmModal
      aria-labelledby={titleId}
      titleProps={{ id: titleId }}
      title="Run it, and remove documents?"
      buttonColor="danger"
      confirmButtonText="Run and remove"
      cancelButtonText="Cancel"
      defaultFocusedButton="cancel"
      isLoading={busy}
      onCancel={onCancel}
      onConfirm={onConfirm}
    >
      <EuiText size="s">
        {reasons.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
        <p>
          The run reads the source again, and removes what is missing from it then, whatever the
          number. A removed document comes back if it is in the source again.
        </p>
      </EuiText>
    </EuiConfirmModal>
  );
}
