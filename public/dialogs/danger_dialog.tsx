import React from 'react';
import { EuiConfirmModal, useGeneratedHtmlId, type EuiConfirmModalProps } from '@elastic/eui';
import { i18n } from '@kbn/i18n';

export interface DangerDialogProps {
  readonly title: string;
  /** The label of the button that goes ahead. */
  readonly confirm: string;
  /** The label of the other one. Default: `Cancel`. */
  readonly cancel?: string;
  readonly busy?: boolean;
  readonly focusTrapProps?: EuiConfirmModalProps['focusTrapProps'];
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
  readonly children: React.ReactNode;
}

/** Confirms what cannot be undone. Enter alone cancels. */
export function DangerDialog(props: DangerDialogProps): React.ReactElement {
  const { title, confirm, cancel, busy, focusTrapProps, onCancel, onConfirm, children } = props;
  const titleId = useGeneratedHtmlId();
  return (
    <EuiConfirmModal
      aria-labelledby={titleId}
      titleProps={{ id: titleId }}
      title={title}
      buttonColor="danger"
      confirmButtonText={confirm}
      cancelButtonText={
        cancel ??
        i18n.translate('moltler.dialogs.dangerDialog.cancel', { defaultMessage: 'Cancel' })
      }
      defaultFocusedButton="cancel"
      {...(busy !== undefined && { isLoading: busy })}
      {...(focusTrapProps !== undefined && { focusTrapProps })}
      onCancel={onCancel}
      onConfirm={onConfirm}
    >
      {children}
    </EuiConfirmModal>
  );
}
