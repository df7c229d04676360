import React, { useState } from 'react';
import { EuiButtonIcon, EuiPopover, EuiPopoverTitle, EuiToolTip } from '@elastic/eui';
import { ShortcutList } from './shortcut_list';

/** The keys of the page, one click away. */
export function HelpMenu(): React.ReactElement {
  const [open, setOpen] = useState(false);
  return (
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
      <EuiPopoverTitle>Keyboard</EuiPopoverTitle>
      <ShortcutList />
    </EuiPopover>
  );
}
