import type { CSSObject } from '@emotion/react';
import type { EuiThemeComputed } from '@elastic/eui';

/** Styles of the decorations beside the text; Monaco accepts class names only. */
export function editorStyles({
  colors,
  border,
}: EuiThemeComputed): Readonly<Record<string, CSSObject>> {
  return {
    '.moltler-statement': {
      marginLeft: 3,
      width: '3px !important',
      borderRadius: border.radius.small,
      background: colors.primary,
      opacity: 0.55,
    },
    // Monaco computes the width of its menu of fixes without padding, and EUI makes padding part of any width.
    '.action-widget': {
      boxSizing: 'content-box !important' as 'content-box',
      minWidth: '240px !important',
    },
    '.moltler-run-glyph': {
      cursor: 'pointer',
      '&::before': {
        content: '""',
        display: 'block',
        width: 16,
        height: '100%',
        margin: '0 auto',
        background: colors.primary,
        clipPath: 'polygon(28% 22%, 82% 50%, 28% 78%)',
      },
      '&:hover::before': { background: colors.textPrimary, transform: 'scale(1.2)' },
    },
  };
}
