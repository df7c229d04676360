import { css } from '@emotion/react';
import type { EuiThemeComputed } from '@elastic/eui';

/** The grid and its heads. */
export const gridStyles = ({ colors }: EuiThemeComputed) => css`
  .moltlerResults-grid {
    position: relative;
    flex: 1;
    min-height: 0;
    min-width: 0;
    overflow: hidden;
    /* The border of the sidebar continues beside it. */
    margin-left: 1px;
  }
  .moltlerResults-grid > .moltlerResults-scroll {
    height: 100%;
  }
  .moltlerResults-none {
    position: absolute;
    inset: 88px 0 auto;
    text-align: center;
  }
  .moltlerGrid {
    height: 100%;
  }
  .moltlerResults .euiDataGrid .euiDataGridRowCell__content,
  .moltlerResults .euiDataGrid .euiDataGridHeaderCell {
    padding-inline: 8px;
  }
  /* Names begin where their values do; the whole of a header is its handle. */
  .moltlerResults .euiDataGridHeaderCell__draggableIcon {
    display: none;
  }
  /* Above the first row it would cover the type and the name of the column. */
  .moltlerResults
    .euiDataGridRowCell[data-gridcell-visible-row-index='0']
    .euiDataGridRowCell__actionsWrapper {
    bottom: auto;
    top: 100%;
  }
  .moltlerResults .euiDataGridRowCell--controlColumn .euiDataGridRowCell__content {
    width: 100%;
  }
  /* Lines of rows that are not drawn yet, under those that are. */
  .moltlerResults .euiDataGrid__virtualized > div:first-child {
    position: relative;
    background-image: linear-gradient(
      transparent calc(var(--moltler-row, 24px) - 1px),
      ${colors.borderBaseSubdued} 0
    );
    background-size: 100% var(--moltler-row, 24px);
    background-position: 0 27px;
  }
  /* Its buttons have long words. */
  .euiDataGrid__displayPopoverPanel {
    min-width: 340px;
  }
  .euiDataGrid__displayPopoverPanel .euiButtonGroupButton {
    font-size: 12px;
  }
  .euiDataGrid__displayPopoverPanel .euiButtonGroupButton > span {
    padding-inline: 2px;
  }
  .moltlerHeader {
    display: flex;
    align-items: center;
    gap: 5px;
    min-width: 0;
  }
  .moltlerHeader-numeric {
    justify-content: flex-end;
  }
  .moltlerHeader-name {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .moltlerRow {
    display: flex;
    flex: 1;
    align-items: center;
    gap: 6px;
    width: 100%;
  }
  .moltlerRow-number {
    color: ${colors.textSubdued};
    font-size: 11px;
    font-variant-numeric: tabular-nums;
  }
  .moltlerRow-box {
    margin: 0;
    opacity: 0.5;
    accent-color: ${colors.primary};
    cursor: pointer;
    width: 13px;
    height: 13px;
  }
  .moltlerRow-box:checked,
  .moltlerRow-box:indeterminate,
  .moltlerRow-box:focus-visible,
  .moltlerRow:hover .moltlerRow-box {
    opacity: 1;
  }
`;
