import { css } from '@emotion/react';
import type { EuiThemeComputed } from '@elastic/eui';

/** Errors, notes and problems. */
export const problemStyles = ({ colors, size, border, font }: EuiThemeComputed) => css`
  .moltlerNote {
    display: flex;
    gap: ${size.s};
    align-items: baseline;
    font-size: 12px;
    line-height: 20px;
    color: ${colors.textSubdued};
  }
  .moltlerNote-warning {
    color: ${colors.textWarning};
  }
  .moltlerError > * {
    margin-top: ${size.xs};
    overflow-wrap: anywhere;
  }
  .moltlerError-tools {
    display: flex;
    flex-wrap: wrap;
    gap: ${size.s};
    align-items: center;
    margin-top: ${size.s};
  }
  .moltlerProblem {
    display: block;
    width: 100%;
    text-align: left;
    padding: ${size.s};
    border-bottom: ${border.thin};
  }
  .moltlerProblem:hover,
  .moltlerProblem:focus-visible {
    background: ${colors.backgroundBaseInteractiveHover};
  }
  .moltlerProblem-source {
    font-family: ${font.familyCode};
    font-size: 12px;
    color: ${colors.textSubdued};
    white-space: pre;
    overflow: hidden;
    text-overflow: ellipsis;
    display: block;
  }
  .moltlerProblem-source mark {
    background: none;
    color: ${colors.textDanger};
    text-decoration: wavy underline ${colors.danger};
    text-underline-offset: 3px;
  }
`;
