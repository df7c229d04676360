import React, { useLayoutEffect } from 'react';
import { EuiIcon, EuiLoadingSpinner, EuiTab, EuiTabs } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { number } from '../../amounts';
import type { RunOrder, RunState, StatementRun } from '../../runs';
import { placeText } from './place_text';
import { printedBy } from './printed';
import { tabTitle } from './tab_title';

interface StatementTabsProps {
  readonly order: RunOrder;
  readonly statements: readonly StatementRun[];
  readonly chosen: string;
  readonly panelId: string;
  readonly onChoose: (key: string) => void;
}

/** How much of the neighbour stays visible beside the selected tab, in pixels. */
const EDGE = 24;

/** One tab per statement: its title, its state, its number of rows. */
export function StatementTabs({
  order,
  statements,
  chosen,
  panelId,
  onChoose,
}: StatementTabsProps): React.JSX.Element {
  // Only the strip is scrolled: the browser's scrollIntoView would also scroll its ancestors.
  useLayoutEffect(() => {
    const tab = document.getElementById(tabId(panelId, chosen));
    const strip = tab?.closest('.moltlerResults-tabs');
    if (tab === null || strip === null || strip === undefined) return;
    const { left, right } = tab.getBoundingClientRect();
    const box = strip.getBoundingClientRect();
    if (left < box.left + EDGE) strip.scrollLeft += left - box.left - EDGE;
    else if (right > box.right - EDGE) strip.scrollLeft += right - box.right + EDGE;
  }, [panelId, chosen, statements.length]);
  return (
    <EuiTabs
      size="s"
      className="moltlerResults-tabs"
      aria-label={i18n.translate('moltler.console.statementTabs.statements', {
        defaultMessage: 'Statements',
      })}
    >
      {statements.map((statement) => (
        <EuiTab
          key={statement.key}
          id={tabId(panelId, statement.key)}
          aria-controls={panelId}
          isSelected={statement.key === chosen}
          title={tipOf(statement, order)}
          onClick={() => onChoose(statement.key)}
        >
          <span className="moltlerTab">
            <StateIcon state={statement.state} partial={isPartial(statement)} />
            <span className="moltlerTab-text">
              {statements.length > 1 && `${numberOf(statement)} · `}
              {tabTitle(statement)}
            </span>
            {hasRowCount(statement) && (
              <span
                className="moltlerTab-rows"
                title={i18n.translate('moltler.console.statementTabs.row', {
                  defaultMessage: '{rows, plural, one {# row} other {# rows}}',
                  values: { rows: statement.rowCount },
                })}
              >
                {number(statement.rowCount)}
              </span>
            )}
            <PrintedCount statement={statement} />
          </span>
        </EuiTab>
      ))}
    </EuiTabs>
  );
}

export const tabId = (panelId: string, key: string): string => `${panelId}-tab-${key}`;

/** `2`, or `2.5` for the fifth statement that was run inside of it. */
const numberOf = ({ index, inner }: StatementRun): string =>
  inner === undefined ? `${index + 1}` : `${index + 1}.${inner.run}`;

const tipOf = ({ text, inner }: StatementRun, order: RunOrder): string =>
  [...(inner === undefined ? [] : [placeText(inner, order)]), text.slice(0, 500)].join('\n');

/** Without rows, a statement that did not succeed has nothing to count. */
const hasRowCount = ({ columns, rowCount, state }: StatementRun): boolean =>
  columns.length > 0 && (rowCount > 0 || state === 'done' || state === 'running');

/** The output of PRINT is in the tab of the block, so its number of lines is shown while another tab is selected. */
function PrintedCount({ statement }: { readonly statement: StatementRun }): React.ReactNode {
  const { length } = printedBy(statement.messages);
  if (length === 0) return null;
  return (
    <span
      className="moltlerTab-rows"
      title={i18n.translate('moltler.console.statementTabs.printedLine', {
        defaultMessage: '{printedLines, plural, one {# printed line} other {# printed lines}}',
        values: { printedLines: length },
      })}
    >
      {number(length)}
    </span>
  );
}

/** Succeeded, but rows may be missing. */
const isPartial = ({ outcome, cut }: StatementRun): boolean => cut || outcome?.complete === false;

function StateIcon({
  state,
  partial,
}: {
  readonly state: RunState;
  readonly partial: boolean;
}): React.JSX.Element {
  if (partial)
    return (
      <EuiIcon
        type="warning"
        color="warning"
        size="s"
        aria-label={i18n.translate('moltler.console.statementTabs.partial', {
          defaultMessage: 'partial',
        })}
      />
    );
  switch (state) {
    case 'running':
      return (
        <EuiLoadingSpinner
          size="s"
          aria-label={i18n.translate('moltler.console.statementTabs.running', {
            defaultMessage: 'running',
          })}
        />
      );
    case 'done':
      return (
        <EuiIcon
          type="check"
          color="success"
          size="s"
          aria-label={i18n.translate('moltler.console.statementTabs.done', {
            defaultMessage: 'done',
          })}
        />
      );
    case 'failed':
      return (
        <EuiIcon
          type="error"
          color="danger"
          size="s"
          aria-label={i18n.translate('moltler.console.statementTabs.failed', {
            defaultMessage: 'failed',
          })}
        />
      );
    case 'cancelled':
      return (
        <EuiIcon
          type="stop"
          color="subdued"
          size="s"
          aria-label={i18n.translate('moltler.console.statementTabs.cancelled', {
            defaultMessage: 'cancelled',
          })}
        />
      );
  }
}
