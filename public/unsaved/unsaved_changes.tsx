import React, { useEffect, useState } from 'react';
import { EuiConfirmModal, useGeneratedHtmlId } from '@elastic/eui';
import { useHost } from '../host';

export interface UnsavedChangesProps {
  /** What the changes belong to, for the dialog. */
  readonly of: string;
  readonly changed: boolean;
}

/** Confirms before the user leaves unsaved changes by a link, a button or the browser. */
export function UnsavedChanges({ of, changed }: UnsavedChangesProps): React.ReactElement | null {
  const { navigation } = useHost();
  const [leave, setLeave] = useState<() => void>();
  const titleId = useGeneratedHtmlId();
  useEffect(() => {
    if (!changed) return undefined;
    const stay = navigation.guard((go) => setLeave(() => go));
    const onUnload = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', onUnload);
    return () => {
      stay();
      window.removeEventListener('beforeunload', onUnload);
    };
  }, [changed, navigation]);
  if (leave === undefined) return null;
  return (
    <EuiConfirmModal
      aria-labelledby={titleId}
      titleProps={{ id: titleId }}
      title="Discard unsaved changes?"
      buttonColor="danger"
      confirmButtonText="Discard changes"
      cancelButtonText="Keep editing"
      defaultFocusedButton="cancel"
      onCancel={() => setLeave(undefined)}
      onConfirm={() => {
        setLeave(undefined);
        leave();
      }}
    >
      <p>Your changes to {of} are not saved yet.</p>
    </EuiConfirmModal>
  );
}
