import React from 'react';
import {
  EuiScreenReaderOnly,
  EuiSkipLink,
  EuiTab,
  EuiTabs,
  EuiText,
  useEuiTheme,
  useIsWithinMaxBreakpoint,
} from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useLink } from '../host';
import { SessionMenu } from '../session';
import { titleOf, VIEWS, type ViewId } from '../views';
import { HelpMenu } from './help_menu';
import { ThemeMenu } from './theme_menu';

/** Product, views, theme and help in one line. */
export function Header({ view }: { readonly view: ViewId | undefined }): React.ReactElement {
  const link = useLink();
  const { euiTheme } = useEuiTheme();
  const narrow = useIsWithinMaxBreakpoint('xs');
  return (
    <header
      style={{
        display: 'flex',
        alignItems: 'center',
        gap: narrow ? euiTheme.size.s : euiTheme.size.l,
        height: 48,
        flexShrink: 0,
        padding: `0 ${narrow ? euiTheme.size.s : euiTheme.size.m}`,
        borderBottom: euiTheme.border.thin,
        background: euiTheme.colors.backgroundBasePlain,
      }}
    >
      <EuiSkipLink destinationId="moltler-view" overrideLinkBehavior position="fixed">
        {i18n.translate('moltler.shell.header.skipToContent', {
          defaultMessage: 'Skip to content',
        })}
      </EuiSkipLink>
      <Brand named={!narrow} />
      <nav
        aria-label={i18n.translate('moltler.shell.header.main', { defaultMessage: 'Main' })}
        style={{ alignSelf: 'stretch', display: 'flex', minWidth: 0, overflowX: 'auto' }}
      >
        <EuiTabs bottomBorder={false} size={narrow ? 's' : 'm'} style={{ alignSelf: 'stretch' }}>
          {VIEWS.map(({ id, path }) => (
            <EuiTab key={id} {...link(path)} isSelected={id === view}>
              {titleOf(id, i18n)}
            </EuiTab>
          ))}
        </EuiTabs>
      </nav>
      <div style={{ flex: 1, minWidth: 0 }} />
      <div style={{ display: 'flex', alignItems: 'center', gap: euiTheme.size.xs }}>
        <SessionMenu />
        <ThemeMenu />
        <HelpMenu />
      </div>
    </header>
  );
}

function Brand({ named }: { readonly named: boolean }): React.ReactElement {
  const { euiTheme } = useEuiTheme();
  return (
    <div style={{ display: 'flex', alignItems: 'center', gap: euiTheme.size.s }}>
      <svg width="24" height="24" viewBox="0 0 32 32" aria-hidden="true">
        <rect width="32" height="32" rx="8" fill={euiTheme.colors.primary} />
        <path
          d="M7 23V9.5h3.2L16 17.6l5.8-8.1H25V23h-3.6v-7.6L16 22.8l-5.4-7.4V23z"
          fill={euiTheme.colors.backgroundBasePlain}
        />
      </svg>
      <EuiScreenReaderOnly>
        <h1>{i18n.translate('moltler.shell.header.moltler', { defaultMessage: 'Moltler' })}</h1>
      </EuiScreenReaderOnly>
      {named && (
        <EuiText size="s" aria-hidden="true">
          <strong>
            {i18n.translate('moltler.shell.header.moltler', { defaultMessage: 'Moltler' })}
          </strong>
        </EuiText>
      )}
    </div>
  );
}
