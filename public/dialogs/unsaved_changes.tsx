import React, { useEffect, useState } from 'react';
import { i18n } from '@kbn/i18n';
import { useHost } from '../host';
import { DangerDialog } from './danger_dialog';

export interface UnsavedChangesProps {
  /** What the changes belong to, for the dialog. */
  readonly of: string;
  readonly changed: boolean;
  /** `application`: the page keeps them, so only leaving for another application is confirmed. Default: `path`. */
  readonly scope?: 'path' | 'application';
  /** What is lost, instead of the usual text. */
  readonly text?: string;
}

/** Confirms before the user leaves unsaved changes by a link, a button or the browser. */
export function UnsavedChanges(props: UnsavedChangesProps): React.ReactElement | null {
  const { of, changed, scope = 'path', text } = props;
  const { navigation } = useHost();
  const [leave, setLeave] = useState<() => void>();
  useEffect(() => {
    if (!changed) return undefined;
    const stay = navigation.guard((go) => setLeave(() => go), scope);
    const onUnload = (event: BeforeUnloadEvent): void => event.preventDefault();
    if (scope === 'path') window.addEventListener('beforeunload', onUnload);
    return () => {
      stay();
      window.removeEventListener('beforeunload', onUnload);
    };
  }, [changed, navigation, scope]);
  if (leave === undefined) return null;
  return (
    <DangerDialog
      title={i18n.translate('moltler.dialogs.unsavedChanges.discardUnsavedChanges', {
        defaultMessage: 'Discard unsaved changes?',
      })}
      confirm={i18n.translate('moltler.dialogs.unsavedChanges.discardChanges', {
        defaultMessage: 'Discard changes',
      })}
      cancel={i18n.translate('moltler.dialogs.unsavedChanges.keepEditing', {
        defaultMessage: 'Keep editing',
      })}
      onCancel={() => setLeave(undefined)}
      onConfirm={() => {
        setLeave(undefined);
        leave();
      }}
    >
      <p>
        {text ??
          i18n.translate('moltler.dialogs.unsavedChanges.yourChangesToAreNot', {
            defaultMessage: 'Your changes to {of} are not saved yet.',
            values: { of },
          })}
      </p>
    </DangerDialog>
  );
}
