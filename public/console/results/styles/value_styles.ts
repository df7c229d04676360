import { css } from '@emotion/react';
import type { EuiThemeComputed } from '@elastic/eui';

/** Values in cells, in the popover of a cell, and in a record. */
export const valueStyles = ({ colors, size, border, font }: EuiThemeComputed) => css`
  .moltlerCell-null {
    color: ${colors.textSubdued};
    font-size: 10px;
    letter-spacing: 0.04em;
    border: 1px dashed ${colors.borderBaseSubdued};
    border-radius: 3px;
    padding: 0 3px;
  }
  .moltlerCell-empty {
    color: ${colors.textSubdued};
    font-style: italic;
    font-size: 11px;
  }
  .moltlerCell-number,
  .moltlerCell-time {
    font-variant-numeric: tabular-nums;
  }
  .moltlerCell-true {
    color: ${colors.textSuccess};
  }
  .moltlerCell-false {
    color: ${colors.textSubdued};
  }
  .moltlerCell-url {
    color: ${colors.textPrimary};
  }
  .moltlerCell-url:hover {
    text-decoration: underline;
  }
  .moltlerCell-document {
    font-family: ${font.familyCode};
    font-size: 0.92em;
  }
  .moltlerCell-list {
    display: inline-flex;
    gap: 4px;
    vertical-align: top;
    max-width: 100%;
  }
  .moltlerCell-chip {
    background: ${colors.backgroundBaseSubdued};
    border: 1px solid ${colors.borderBaseSubdued};
    border-radius: 3px;
    padding: 0 5px;
    line-height: 14px;
    font-size: 11px;
    white-space: nowrap;
  }
  .moltlerCell-more {
    color: ${colors.textSubdued};
    font-size: 11px;
    line-height: 16px;
  }
  .moltlerRecord-tools {
    display: flex;
    justify-content: flex-end;
  }
  .moltlerRecord {
    display: grid;
    grid-template-columns: fit-content(30%) minmax(0, 1fr);
    gap: ${size.s} ${size.m};
    margin: 0;
    font-size: 12px;
    line-height: 20px;
  }
  .moltlerRecord dt {
    font-weight: ${font.weight.semiBold};
    overflow-wrap: anywhere;
  }
  .moltlerRecord dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .moltlerPopover-content {
    min-width: 240px;
    max-width: min(720px, 80vw);
  }
  .moltlerPopover-head {
    display: flex;
    gap: ${size.s};
    padding: ${size.s} ${size.m};
    border-bottom: ${border.thin};
    overflow-wrap: anywhere;
  }
  .moltlerPopover-head span {
    color: ${colors.textSubdued};
  }
  .moltlerPopover-body {
    padding: ${size.m};
    max-height: 50vh;
    overflow: auto;
    overflow-wrap: anywhere;
  }
  .moltlerPopover-text {
    margin: 0;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    font-family: ${font.familyCode};
    font-size: 12px;
    background: none;
  }
`;
