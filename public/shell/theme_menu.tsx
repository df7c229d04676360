import React, { useState } from 'react';
import {
  EuiButtonIcon,
  EuiContextMenuItem,
  EuiContextMenuPanel,
  EuiPopover,
  EuiToolTip,
} from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useHost, useDark } from '../host';

const CHOICES = [
  {
    choice: 'light',
    title: i18n.translate('moltler.shell.themeMenu.light', { defaultMessage: 'Light' }),
    icon: 'sun',
  },
  {
    choice: 'dark',
    title: i18n.translate('moltler.shell.themeMenu.dark', { defaultMessage: 'Dark' }),
    icon: 'moon',
  },
  {
    choice: 'system',
    title: i18n.translate('moltler.shell.themeMenu.system', { defaultMessage: 'System' }),
    icon: 'desktop',
  },
] as const;

/** Selects light or dark; hidden if the host decides. */
export function ThemeMenu(): React.ReactElement | null {
  const { theme } = useHost();
  const dark = useDark();
  const [open, setOpen] = useState(false);
  const { set } = theme;
  if (set === undefined) return null;
  return (
    <EuiPopover
      isOpen={open}
      closePopover={() => setOpen(false)}
      panelPaddingSize="none"
      anchorPosition="downRight"
      aria-label={i18n.translate('moltler.shell.themeMenu.theme', { defaultMessage: 'Theme' })}
      button={
        <EuiToolTip
          content={i18n.translate('moltler.shell.themeMenu.theme', { defaultMessage: 'Theme' })}
          disableScreenReaderOutput
        >
          <EuiButtonIcon
            iconType={dark ? 'moon' : 'sun'}
            color="text"
            size="s"
            aria-label={i18n.translate('moltler.shell.themeMenu.theme', {
              defaultMessage: 'Theme',
            })}
            aria-haspopup="dialog"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          />
        </EuiToolTip>
      }
    >
      <EuiContextMenuPanel
        items={CHOICES.map(({ choice, title, icon }) => (
          <EuiContextMenuItem
            key={choice}
            icon={theme.choice?.() === choice ? 'check' : icon}
            onClick={() => {
              set(choice);
              setOpen(false);
            }}
          >
            {title}
          </EuiContextMenuItem>
        ))}
      />
    </EuiPopover>
  );
}
