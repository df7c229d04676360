import React, { useState } from 'react';
import {
  EuiBadge,
  EuiButtonIcon,
  EuiContextMenuItem,
  EuiContextMenuPanel,
  EuiPopover,
  EuiPopoverTitle,
  EuiToolTip,
} from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useSession } from './use_session';

/** The owner of the token, and a button that signs out; hidden without a token. */
export function SessionMenu(): React.ReactElement | null {
  const { session, caller } = useSession();
  const [open, setOpen] = useState(false);
  if (session === undefined || caller === undefined) return null;
  const { name, readOnly } = caller;
  return (
    <>
      {readOnly && (
        <EuiToolTip
          content={i18n.translate('moltler.session.sessionMenu.theTokenIsReadOnly', {
            defaultMessage:
              'The token “{name}” is read-only: it can run queries and EXPLAIN, but cannot change anything.',
            values: { name },
          })}
        >
          <EuiBadge color="hollow" iconType="lock" tabIndex={0}>
            {i18n.translate('moltler.session.sessionMenu.readOnly', {
              defaultMessage: 'Read-only',
            })}
          </EuiBadge>
        </EuiToolTip>
      )}
      <EuiPopover
        isOpen={open}
        closePopover={() => setOpen(false)}
        panelPaddingSize="none"
        anchorPosition="downRight"
        aria-label={i18n.translate('moltler.session.sessionMenu.token', {
          defaultMessage: 'Token',
        })}
        button={
          <EuiToolTip
            content={i18n.translate('moltler.session.sessionMenu.tokenNamed', {
              defaultMessage: 'Token “{name}”',
              values: { name },
            })}
            disableScreenReaderOutput
          >
            <EuiButtonIcon
              iconType="user"
              color="text"
              size="s"
              aria-label={i18n.translate('moltler.session.sessionMenu.tokenNamed', {
                defaultMessage: 'Token “{name}”',
                values: { name },
              })}
              aria-haspopup="dialog"
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            />
          </EuiToolTip>
        }
      >
        <EuiPopoverTitle paddingSize="s">
          {i18n.translate('moltler.session.sessionMenu.tokenNamed', {
            defaultMessage: 'Token “{name}”',
            values: { name },
          })}
        </EuiPopoverTitle>
        <EuiContextMenuPanel
          items={[
            <EuiContextMenuItem
              key="out"
              icon="logOut"
              onClick={() => {
                setOpen(false);
                session.signOut();
              }}
            >
              {i18n.translate('moltler.session.sessionMenu.signOut', {
                defaultMessage: 'Sign out',
              })}
            </EuiContextMenuItem>,
          ]}
        />
      </EuiPopover>
    </>
  );
}
