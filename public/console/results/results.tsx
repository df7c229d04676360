import React, { useEffect, useId, useState } from 'react';
import { EuiCallOut, EuiLoadingSpinner, EuiText } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import type { Range } from '../../../common/language';
import { useHost } from '../../host';
import { MOST_INNER, useRuns, type Run, type StatementRun } from '../../runs';
import { Announcer } from './announcer';
import { useCopy } from './copying';
import { NoResult } from './no_result';
import { notRun } from './not_run';
import { PrintedElsewhere } from './printed_elsewhere';
import { DiagnosticsList, ErrorPanel } from './problems';
import { statementPlace } from './statement_place';
import { StatementResult } from './statement_result';
import { StatementTabs, tabId } from './statement_tabs';
import { ResultStyles } from './styles';
import { Cancelled } from './summary';

export interface ResultsProps {
  /** The current script. */
  readonly script: string;
  /** Moves the editor's cursor to a position of its script. */
  readonly onShowPlace: (range: Range) => void;
  /** A statement was selected: its position in the script and its text when it was run. */
  readonly onChoose?: ((start: number, text: string) => void) | undefined;
}

/** The results of the last run, with a tab for each statement. Fills its container. */
export function Results({ script, onShowPlace, onChoose }: ResultsProps): React.JSX.Element {
  const { current } = useRuns();
  return (
    <>
      <Announcer run={current} />
      <div className="moltlerResults">
        <ResultStyles />
        {current === undefined ? (
          <div className="moltlerResults-scroll">
            <NoResult />
          </div>
        ) : (
          <RunResult
            key={current.id}
            run={current}
            script={script}
            onShowPlace={onShowPlace}
            onChoose={onChoose}
          />
        )}
      </div>
    </>
  );
}

interface RunResultProps extends ResultsProps {
  readonly run: Run;
}

function RunResult({ run, script, onShowPlace, onChoose }: RunResultProps): React.JSX.Element {
  const panelId = useId();
  const { statements, state } = run;
  // Follows the run until the user selects a statement.
  const [choice, setChoice] = useState<string>();
  const last = lastOf(statements)?.key;
  const chosen = choice ?? last;
  const statement = statements.find(({ key }) => key === chosen);
  const choose = (key: string): void => {
    setChoice(key);
    const shown = statements.find((each) => each.key === key);
    const place = shown && statementPlace(run, shown);
    if (place === undefined) return;
    const { offset, text } = run.order;
    onChoose?.(place.start, text.slice(place.start - offset, place.end - offset));
  };
  const isSlow = useLater(statements.length === 0 && state === 'running');
  return (
    <>
      {statements.length > 0 && chosen !== undefined && (
        <StatementTabs
          order={run.order}
          statements={statements}
          chosen={chosen}
          panelId={panelId}
          onChoose={choose}
        />
      )}
      <RunProblems run={run} script={script} onShowPlace={onShowPlace} />
      <PrintedElsewhere statements={statements} chosen={chosen} onChoose={choose} />
      {isSlow && (
        <div className="moltlerProgress">
          <EuiLoadingSpinner size="s" />{' '}
          {i18n.translate('moltler.console.results.waitingForTheFirstStatement', {
            defaultMessage: 'Waiting for the first statement to start.',
          })}
        </div>
      )}
      {statements.length === 0 && state === 'done' && (
        <div className="moltlerResults-scroll">
          <EuiText size="s" color="subdued">
            {i18n.translate('moltler.console.results.theScriptHasNoStatements', {
              defaultMessage: 'The script has no statements.',
            })}
          </EuiText>
        </div>
      )}
      {statements.length === 0 && state === 'cancelled' && (
        <Cancelled startedAt={run.startedAt} endedAt={run.endedAt} />
      )}
      {statement !== undefined && (
        <div
          role="tabpanel"
          id={panelId}
          aria-labelledby={tabId(panelId, statement.key)}
          tabIndex={0}
          className="moltlerResults-panel"
        >
          <StatementResult
            key={statement.key}
            run={run}
            statement={statement}
            onShowPlace={onShowPlace}
          />
        </div>
      )}
    </>
  );
}

/** The statement that is shown while the run continues: the last one, but a block only if it has something to show. */
function lastOf(statements: readonly StatementRun[]): StatementRun | undefined {
  const last = statements.at(-1);
  const block = statements.find(({ index, inner }) => index === last?.index && inner === undefined);
  return block?.error === undefined ? last : block;
}

/** Errors and notes about the run as a whole. */
function RunProblems({
  run,
  script,
  onShowPlace,
}: { readonly run: Run } & ResultsProps): React.JSX.Element | null {
  const { timeZone } = useHost();
  const { copyText } = useCopy();
  const { diagnostics, failure, error } = run;
  const left = notRun(run);
  const isWhole = failure === undefined && error === undefined && run.notKept === 0;
  if (diagnostics.length === 0 && isWhole && !left) {
    return null;
  }
  return (
    <div className={run.statements.length > 0 ? 'moltlerResults-notes' : 'moltlerResults-scroll'}>
      {failure !== undefined && (
        <EuiCallOut color="danger" iconType="offline" size="s" title={failure} heading="h2">
          <p>
            {run.statements.some(({ rowCount }) => rowCount > 0)
              ? i18n.translate('moltler.console.results.runAgainRowsKept', {
                  defaultMessage:
                    'The rows received so far are kept. Run the script again when the server is reachable.',
                })
              : i18n.translate('moltler.console.results.runAgain', {
                  defaultMessage: 'Run the script again when the server is reachable.',
                })}
          </p>
        </EuiCallOut>
      )}
      {left !== undefined && (
        <EuiCallOut
          color="warning"
          iconType="warning"
          size="s"
          title={i18n.translate('moltler.console.results.didNotRunBecauseAn', {
            defaultMessage: '{left} did not run because an earlier result exceeded the row limit',
            values: { left },
          })}
          heading="h2"
        />
      )}
      {run.notKept > 0 && (
        <EuiCallOut
          color="warning"
          iconType="warning"
          size="s"
          title={i18n.translate('moltler.console.results.moreResultNotShownThis', {
            defaultMessage:
              '{moreResults, plural, one {# more result} other {# more results}} not shown: this page shows the first {most} inside blocks',
            values: { moreResults: run.notKept, most: MOST_INNER },
          })}
          heading="h2"
        />
      )}
      {error !== undefined && (
        <ErrorPanel error={error} timeZone={timeZone} onShow={undefined} onCopy={copyText} />
      )}
      {diagnostics.length > 0 && (
        <DiagnosticsList run={run} script={script} onShowPlace={onShowPlace} />
      )}
    </div>
  );
}

/** True once `waiting` has been true for a moment: a short wait needs no indicator. */
function useLater(waiting: boolean): boolean {
  const [isLater, setLater] = useState(false);
  useEffect(() => {
    if (!waiting) {
      setLater(false);
      return undefined;
    }
    const timer = setTimeout(() => setLater(true), 300);
    return () => clearTimeout(timer);
  }, [waiting]);
  return isLater;
}
