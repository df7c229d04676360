import React from 'react';
import { Global, css } from '@emotion/react';
import { useEuiTheme } from '@elastic/eui';

/** Looks of cells and of what stands around them: plain class names, since a cell must cost little. */
export function ResultStyles(): React.JSX.Element {
  const { euiTheme } = useEuiTheme();
  const { colors, size, border, font } = euiTheme;
  const quiet = `color: ${colors.textSubdued};`;
  return (
    <Global
      styles={css`
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
            linear-gradient(to right, ${colors.backgroundBasePlain} 50%, transparent) left / 40px
              100% no-repeat local,
            linear-gradient(to left, ${colors.backgroundBasePlain} 50%, transparent) right / 40px
              100% no-repeat local,
            linear-gradient(to right, ${colors.borderBasePlain}, transparent) left / 20px 100%
              no-repeat scroll,
            linear-gradient(to left, ${colors.borderBasePlain}, transparent) right / 20px 100%
              no-repeat scroll;
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
        .moltlerResults-grid {
          position: relative;
          flex: 1;
          min-height: 0;
          min-width: 0;
          overflow: hidden;
          /* The border of the sidebar goes on beside it. */
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
        .moltlerResults-notes {
          flex: none;
          max-height: 40%;
          overflow: auto;
          padding: ${size.s} ${size.m};
        }
        .moltlerNote {
          display: flex;
          gap: ${size.s};
          align-items: baseline;
          font-size: 12px;
          line-height: 20px;
          ${quiet}
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
        }
        .moltlerResults .euiDataGrid .euiDataGridRowCell__content,
        .moltlerResults .euiDataGrid .euiDataGridHeaderCell {
          padding-inline: 8px;
        }
        /* Names begin where their values do; the whole of a header is its handle. */
        .moltlerResults .euiDataGridHeaderCell__draggableIcon {
          display: none;
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
          ${quiet} font-variant-numeric: tabular-nums;
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
          ${quiet} font-size: 12px;
          line-height: 20px;
        }
        .moltlerSummary-fact:not(:first-child)::before {
          content: '·';
          margin-right: ${size.s};
        }
        .moltlerSummary b {
          color: ${colors.textParagraph};
          font-weight: ${font.weight.semiBold};
        }
        .moltlerSummary-bad {
          color: ${colors.textWarning};
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
        /* Its buttons have long words. */
        .euiDataGrid__displayPopoverPanel {
          min-width: 340px;
        }
        .moltlerCell-null {
          ${quiet} font-size: 10px;
          letter-spacing: 0.04em;
          border: 1px dashed ${colors.borderBaseSubdued};
          border-radius: 3px;
          padding: 0 3px;
        }
        .moltlerCell-empty {
          ${quiet} font-style: italic;
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
          ${quiet}
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
          ${quiet} font-size: 11px;
          line-height: 16px;
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
          justify-content: space-between;
          width: 100%;
        }
        .moltlerRow-number {
          ${quiet} font-size: 11px;
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
          ${quiet}
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
        .moltlerPlan ul {
          list-style: none;
          margin: 0;
          padding: 0;
        }
        .moltlerPlan ul ul {
          margin-left: 11px;
          padding-left: ${size.m};
          border-left: 1px solid ${colors.borderBaseSubdued};
        }
        .moltlerPlan-head {
          display: flex;
          flex-wrap: wrap;
          align-items: center;
          gap: ${size.s};
          padding: ${size.xs} 0;
        }
        .moltlerPlan-facts {
          display: grid;
          grid-template-columns: max-content minmax(0, 1fr);
          gap: 2px ${size.m};
          margin: 0 0 ${size.s} 28px;
          font-size: 12px;
          line-height: 20px;
        }
        .moltlerPlan .euiBadge,
        .moltlerPlan .euiBadge__text {
          white-space: normal;
        }
        @media (max-width: 767px) {
          .moltlerPlan-facts {
            grid-template-columns: minmax(0, 1fr);
            margin-left: ${size.s};
          }
          .moltlerPlan-request {
            flex-wrap: wrap;
            margin-left: 0;
          }
          .moltlerPlan ul ul {
            margin-left: ${size.xs};
            padding-left: ${size.s};
          }
        }
        .moltlerPlan-facts dt {
          ${quiet}
        }
        .moltlerPlan-facts dd {
          margin: 0;
          overflow-wrap: anywhere;
        }
        .moltlerPlan-request {
          margin: 0 0 ${size.s} 28px;
          border: ${border.thin};
          border-radius: 4px;
          padding: ${size.xs} ${size.s};
          display: flex;
          gap: ${size.s};
          align-items: flex-start;
        }
        .moltlerPlan-request code {
          flex: 1;
          font-family: ${font.familyCode};
          font-size: 12px;
          line-height: 20px;
          overflow-wrap: anywhere;
          white-space: pre-wrap;
        }
        .moltlerPlan-calls {
          ${quiet} font-size: 12px;
          line-height: 20px;
          white-space: nowrap;
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
          ${quiet} white-space: pre;
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
      `}
    />
  );
}
