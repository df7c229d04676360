import React, { useLayoutEffect } from 'react';
import { EuiIcon, EuiLoadingSpinner, EuiTab, EuiTabs } from '@elastic/eui';
import type { RunState, StatementRun } from '../../runs';
import { tabTitle } from './tab_title';
import { count, number } from '../../amounts';

interface StatementTabsProps {
  readonly statements: readonly StatementRun[];
  readonly chosen: number;
  readonly panelId: string;
  readonly onChoose: (index: number) => void;
}

/** How much of the neighbour stays visible beside the selected tab, in pixels. */
const EDGE = 24;

/** One tab per statement: its title, its state, its number of rows. */
export function StatementTabs({
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
    <EuiTabs size="s" className="moltlerResults-tabs" aria-label="Statements">
      {statements.map((statement) => (
        <EuiTab
          key={statement.index}
          id={tabId(panelId, statement.index)}
          aria-controls={panelId}
          isSelected={statement.index === chosen}
          title={statement.text.slice(0, 500)}
          onClick={() => onChoose(statement.index)}
        >
          <span className="moltlerTab">
            <StateIcon state={statement.state} partial={isPartial(statement)} />
            <span className="moltlerTab-text">
              {statements.length > 1 && `${statement.index + 1} · `}
              {tabTitle(statement)}
            </span>
            {hasRowCount(statement) && (
              <span className="moltlerTab-rows" title={count(statement.rowCount, 'row')}>
                {number(statement.rowCount)}
              </span>
            )}
          </span>
        </EuiTab>
      ))}
    </EuiTabs>
  );
}

export const tabId = (panelId: string, index: number): string => `${panelId}-tab-${index}`;

/** Without rows, a statement that did not succeed has nothing to count. */
const hasRowCount = ({ columns, rowCount, state }: StatementRun): boolean =>
  columns.length > 0 && (rowCount > 0 || state === 'done' || state === 'running');

/** Succeeded, but rows may be missing. */
const isPartial = ({ outcome, cut }: StatementRun): boolean => cut || outcome?.complete === false;

function StateIcon({
  state,
  partial,
}: {
  readonly state: RunState;
  readonly partial: boolean;
}): React.JSX.Element {
  if (partial) return <EuiIcon type="warning" color="warning" size="s" aria-label="partial" />;
  switch (state) {
    case 'running':
      return <EuiLoadingSpinner size="s" aria-label="running" />;
    case 'done':
      return <EuiIcon type="check" color="success" size="s" aria-label="done" />;
    case 'failed':
      return <EuiIcon type="error" color="danger" size="s" aria-label="failed" />;
    case 'cancelled':
      return <EuiIcon type="stop" color="subdued" size="s" aria-label="cancelled" />;
  }
}
