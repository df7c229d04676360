import React, { useState } from 'react';
import {
  EuiButtonIcon,
  EuiListGroup,
  EuiListGroupItem,
  EuiPopover,
  EuiPopoverTitle,
  EuiToolTip,
} from '@elastic/eui';
import { useHost } from '../host';
import { useOpenScript } from '../scripts';
import { ShortcutList } from './shortcut_list';

type Reference = React.ComponentType<{ readonly onClose: () => void }>;

/** The walk-through, the language and the keys of the page, one click away. */
export function HelpMenu(): React.ReactElement {
  const { samples, notifications } = useHost();
  const openScript = useOpenScript();
  const [open, setOpen] = useState(false);
  const [reference, setReference] = useState<{ readonly Reference: Reference }>();
  const openReference = async (): Promise<void> => {
    setOpen(false);
    try {
      setReference({ Reference: (await import('../reference')).LanguageReference });
    } catch {
      notifications.danger(
        'The language could not be shown',
        'The server does not answer. Try again.',
      );
    }
  };
  return (
    <>
      <EuiPopover
        isOpen={open}
        closePopover={() => setOpen(false)}
        anchorPosition="downRight"
        aria-label="Help"
        button={
          <EuiToolTip content="Help" disableScreenReaderOutput>
            <EuiButtonIcon
              iconType="question"
              color="text"
              size="s"
              aria-label="Help"
              onClick={() => setOpen(!open)}
            />
          </EuiToolTip>
        }
      >
        <EuiListGroup maxWidth={false} style={{ padding: 0, margin: '0 -8px 8px' }}>
          {samples !== undefined && (
            <EuiListGroupItem
              iconType="training"
              label="Open the walk-through"
              onClick={() => {
                setOpen(false);
                openScript(samples.walkthrough);
              }}
            />
          )}
          <EuiListGroupItem
            iconType="documentation"
            label="The language"
            onClick={() => void openReference()}
          />
        </EuiListGroup>
        <EuiPopoverTitle>Keyboard</EuiPopoverTitle>
        <ShortcutList />
      </EuiPopover>
      {reference !== undefined && <reference.Reference onClose={() => setReference(undefined)} />}
    </>
  );
}
