import React, { useEffect, useState } from 'react';
import {
  EuiButtonIcon,
  EuiListGroup,
  EuiListGroupItem,
  EuiPopover,
  EuiPopoverTitle,
  EuiToolTip,
} from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useHost, useUrlState } from '../host';
import { useOpenScript } from '../scripts';
import { ShortcutList } from '../shortcuts';

type Reference = React.ComponentType<{ readonly onClose: () => void }>;

/** The walk-through, the language and the keyboard shortcuts, one click away. */
export function HelpMenu(): React.ReactElement {
  const { samples, notifications } = useHost();
  const openScript = useOpenScript();
  const [open, setOpen] = useState(false);
  const [reference, setReference] = useState<{ readonly Reference: Reference }>();
  const [linked, setLinked] = useUrlState('help');
  const openReference = async (): Promise<void> => {
    setOpen(false);
    try {
      setReference({ Reference: (await import('../reference')).LanguageReference });
    } catch {
      notifications.danger(
        i18n.translate('moltler.shell.helpMenu.theLanguageReferenceCouldNot', {
          defaultMessage: 'The language reference could not be loaded',
        }),
        i18n.translate('moltler.shell.helpMenu.theServerDidNotRespond', {
          defaultMessage: 'The server did not respond. Try again.',
        }),
      );
    }
  };
  useEffect(() => {
    if (linked === undefined) return;
    if (linked === 'language') void openReference();
    if (linked === 'shortcuts') setOpen(true);
    // It is opened once, not again after a reload.
    setLinked(undefined);
  }, [linked]);
  return (
    <>
      <EuiPopover
        isOpen={open}
        closePopover={() => setOpen(false)}
        anchorPosition="downRight"
        // The usual distance to the edge would push it over the header, beside the button.
        buffer={4}
        panelStyle={{ maxHeight: 'calc(100vh - 64px)', overflow: 'auto' }}
        aria-label={i18n.translate('moltler.shell.helpMenu.help', { defaultMessage: 'Help' })}
        button={
          <EuiToolTip
            content={i18n.translate('moltler.shell.helpMenu.help', { defaultMessage: 'Help' })}
            disableScreenReaderOutput
          >
            <EuiButtonIcon
              iconType="question"
              color="text"
              size="s"
              aria-label={i18n.translate('moltler.shell.helpMenu.help', { defaultMessage: 'Help' })}
              aria-haspopup="dialog"
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            />
          </EuiToolTip>
        }
      >
        <EuiListGroup maxWidth={false} style={{ padding: 0, margin: '0 -8px 8px' }}>
          {samples !== undefined && (
            <EuiListGroupItem
              iconType="training"
              label={i18n.translate('moltler.shell.helpMenu.openTheWalkThrough', {
                defaultMessage: 'Open the walk-through',
              })}
              onClick={() => {
                setOpen(false);
                openScript(samples.walkthrough);
              }}
            />
          )}
          <EuiListGroupItem
            iconType="documentation"
            label={i18n.translate('moltler.shell.helpMenu.languageReference', {
              defaultMessage: 'Language reference',
            })}
            onClick={() => void openReference()}
          />
        </EuiListGroup>
        <EuiPopoverTitle>
          {i18n.translate('moltler.shell.helpMenu.keyboardShortcuts', {
            defaultMessage: 'Keyboard shortcuts',
          })}
        </EuiPopoverTitle>
        <ShortcutList />
      </EuiPopover>
      {reference !== undefined && <reference.Reference onClose={() => setReference(undefined)} />}
    </>
  );
}
