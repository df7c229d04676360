import { css } from '@emotion/react';
import type { EuiThemeComputed } from '@elastic/eui';

/** The frame of results: tabs, panels, and the lines under a result. */
export const frameStyles = ({ colors, size, border, font }: EuiThemeComputed) => css`
  .moltlerResults {
    display: flex;
    flex-direction: column;
    height: 100%;
    min-height: 0;
    min-width: 0;
  }
  .moltlerResults-tabs {
    flex: none;
    padding: 0 ${size.s};
    overflow-x: auto;
    /* A shadow at each end behind which there is more: the covers move with the tabs, the shadows stay. */
    background:
      linear-gradient(to right, ${colors.backgroundBasePlain} 50%, transparent) left / 40px 100%
        no-repeat local,
      linear-gradient(to left, ${colors.backgroundBasePlain} 50%, transparent) right / 40px 100%
        no-repeat local,
      linear-gradient(to right, ${colors.borderBasePlain}, transparent) left / 20px 100% no-repeat
        scroll,
      linear-gradient(to left, ${colors.borderBasePlain}, transparent) right / 20px 100% no-repeat
        scroll;
  }
  .moltlerResults-panel {
    flex: 1;
    min-height: 0;
    display: flex;
    flex-direction: column;
    outline-offset: -2px;
  }
  .moltlerResults-scroll {
    flex: 1;
    min-height: 0;
    overflow: auto;
    padding: ${size.m};
  }
  .moltlerResults-notes {
    flex: none;
    max-height: 40%;
    overflow: auto;
    padding: ${size.s} ${size.m};
  }
  /* With nothing below, there is no reason to scroll. */
  .moltlerResults-notes:last-child {
    flex: 0 1 auto;
    max-height: none;
  }
  .moltlerPrinted {
    flex: 1;
    min-height: 0;
    overflow: auto;
    padding: ${size.s} ${size.m};
    font-family: ${font.familyCode};
    font-size: 12px;
    line-height: 20px;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    outline-offset: -2px;
  }
  .moltlerPrintedElsewhere {
    flex: none;
    display: flex;
    align-items: center;
    gap: ${size.s};
    padding: ${size.xs} ${size.m};
    border-bottom: 1px solid ${colors.borderBaseSubdued};
  }
  .moltlerPrintedElsewhere-line {
    flex: 0 1 auto;
    min-width: 0;
    overflow: hidden;
    font-family: ${font.familyCode};
    font-size: 12px;
    line-height: 20px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .moltlerPrintedElsewhere button {
    flex: none;
  }
  .moltlerTab {
    display: inline-flex;
    align-items: center;
    gap: ${size.xs};
    max-width: 280px;
  }
  .moltlerTab-text {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .moltlerTab-rows {
    padding: 0 ${size.xs};
    border-radius: 3px;
    background: ${colors.backgroundBaseSubdued};
    color: ${colors.textParagraph};
    font-size: 11px;
    line-height: 16px;
    font-variant-numeric: tabular-nums;
    font-weight: ${font.weight.regular};
    white-space: nowrap;
  }
  .moltlerSummary {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: ${size.s};
    padding: ${size.xs} ${size.m};
    border-top: ${border.thin};
    color: ${colors.textSubdued};
    font-size: 12px;
    line-height: 20px;
  }
  .moltlerSummary-fact:not(:last-child)::after {
    content: '·';
    margin-left: ${size.s};
  }
  .moltlerSummary b {
    color: ${colors.textParagraph};
    font-weight: ${font.weight.semiBold};
  }
  .moltlerSummary-bad {
    color: ${colors.textWarning};
  }
  .moltlerProgress {
    flex: none;
    padding: ${size.s} ${size.m};
    border-bottom: ${border.thin};
    font-size: 12px;
    line-height: 20px;
  }
  .moltlerProgress-scan {
    display: flex;
    gap: ${size.m};
    align-items: center;
    font-variant-numeric: tabular-nums;
  }
  .moltlerProgress-wait {
    color: ${colors.textWarning};
  }
`;
