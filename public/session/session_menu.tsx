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
          content={`The token “${name}” is read-only: it can run queries and EXPLAIN, but cannot change anything.`}
        >
          <EuiBadge color="hollow" iconType="lock" tabIndex={0}>
            Read-only
          </EuiBadge>
        </EuiToolTip>
      )}
      <EuiPopover
        isOpen={open}
        closePopover={() => setOpen(false)}
        panelPaddingSize="none"
        anchorPosition="downRight"
        aria-label="Token"
        button={
          <EuiToolTip content={`Token “${name}”`} disableScreenReaderOutput>
            <EuiButtonIcon
              iconType="user"
              color="text"
              size="s"
              aria-label={`Token “${name}”`}
              aria-haspopup="dialog"
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            />
          </EuiToolTip>
        }
      >
        <EuiPopoverTitle paddingSize="s">Token “{name}”</EuiPopoverTitle>
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
              Sign out
            </EuiContextMenuItem>,
          ]}
        />
      </EuiPopover>
    </>
  );
}
