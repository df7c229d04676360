import { css } from '@emotion/react';
import type { EuiThemeComputed } from '@elastic/eui';

/** The tree of EXPLAIN. */
export const planStyles = ({ colors, size, border, font }: EuiThemeComputed) => css`
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
    /* EUI cuts long ones off, and insists on it. */
    white-space: normal !important;
  }
  .moltlerPlan-facts dt {
    color: ${colors.textSubdued};
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
    color: ${colors.textSubdued};
    font-size: 12px;
    line-height: 20px;
    /* Room for the URL beside it. */
    max-width: 20em;
    text-align: right;
  }
  @media (max-width: 767px) {
    .moltlerPlan-facts {
      column-gap: ${size.s};
      margin-left: ${size.s};
    }
    .moltlerPlan-request {
      flex-wrap: wrap;
      margin-left: 0;
    }
    /* Below all else: beside it a URL has room for a letter. */
    .moltlerPlan-request code {
      order: 1;
      flex-basis: 100%;
    }
    .moltlerPlan-calls {
      flex: 1;
      max-width: none;
      text-align: left;
    }
    .moltlerPlan ul ul {
      margin-left: ${size.xs};
      padding-left: ${size.s};
    }
  }
`;
