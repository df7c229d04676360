import React, { useState } from 'react';
import { EuiButtonEmpty, EuiCallOut, EuiEmptyPrompt, EuiText } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import type { Range } from '../../../common/language';
import { duration } from '../../amounts';
import { useHost } from '../../host';
import type { Run, StatementRun } from '../../runs';
import { useCopy } from './copying';
import { ErrorPanel } from './problems';
import { errorPlaceText, isBlock } from './place_text';
import { PlanView } from './plan';
import { Printed, printedBy } from './printed';
import { errorPlace } from './statement_place';
import { Cancelled, Messages, Progress, Summary } from './summary';
import { TableResult } from './table_result';

interface StatementResultProps {
  readonly run: Run;
  readonly statement: StatementRun;
  readonly onShowPlace: (range: Range) => void;
}

/** Everything one statement has returned so far. */
export function StatementResult({
  run,
  statement,
  onShowPlace,
}: StatementResultProps): React.JSX.Element {
  const { timeZone } = useHost();
  const { copyText } = useCopy();
  const { state, error, plan, columns, cut, discarded, caught, rowCount } = statement;
  const printed = printedBy(statement.messages);
  const range = errorPlace(run, statement);
  // Without rows, only the outcome is worth showing.
  const endedEarly = error !== undefined || state === 'cancelled';
  const hasTable = columns.length > 0 && !discarded && (!endedEarly || statement.rowCount > 0);
  return (
    <>
      {state === 'running' && <Progress statement={statement} timeZone={timeZone} />}
      {error !== undefined && (
        <div className="moltlerResults-notes">
          <ErrorPanel
            error={error}
            timeZone={timeZone}
            onShow={range && (() => onShowPlace(range))}
            at={errorPlaceText(statement, run.order)}
            onCopy={copyText}
          />
        </div>
      )}
      {caught && rowCount > 0 && (
        <div className="moltlerResults-notes">
          <EuiCallOut
            size="s"
            color="warning"
            iconType="warning"
            title={i18n.translate(
              'moltler.console.statementResult.partialResultTheStatementFailed',
              {
                defaultMessage:
                  'Partial result: the statement failed, and the script handled the error',
              },
            )}
          />
        </div>
      )}
      {cut && <CutNotice statement={statement} />}
      {discarded && (
        <div className="moltlerResults-notes">
          <EuiCallOut
            size="s"
            color="warning"
            iconType="warning"
            title={i18n.translate('moltler.console.statementResult.rowDiscardedToFreeMemory', {
              defaultMessage: '{rows, plural, one {# row} other {# rows}} discarded to free memory',
              values: { rows: statement.rowCount },
            })}
          >
            <p>
              {i18n.translate('moltler.console.statementResult.theResultsOfThisScript', {
                defaultMessage:
                  'The results of this script together exceed what the page can hold. Run this statement again to see its rows.',
              })}
            </p>
          </EuiCallOut>
        </div>
      )}
      {state === 'cancelled' && !cut && !discarded && !hasTable && (
        <Cancelled
          startedAt={statement.startedAt}
          endedAt={statement.endedAt}
          hasRows={!isBlock(statement)}
        />
      )}
      <Messages statement={statement} />
      {printed.length > 0 && <Printed lines={printed} />}
      {plan !== undefined && (
        <div className="moltlerResults-scroll">
          <PlanView plan={plan} onCopy={copyText} />
        </div>
      )}
      {hasTable && (
        <TableResult key={`${run.id} ${statement.key}`} run={run} statement={statement} />
      )}
      {state === 'done' && plan === undefined && !hasTable && !discarded && (
        <Ending statement={statement} timeZone={timeZone} hasOutput={printed.length > 0} />
      )}
    </>
  );
}

function CutNotice({ statement }: { readonly statement: StatementRun }): React.JSX.Element {
  return (
    <div className="moltlerResults-notes">
      <EuiCallOut
        size="s"
        color="warning"
        iconType="warning"
        title={i18n.translate('moltler.console.statementResult.partialResultStoppedAtRow', {
          defaultMessage:
            'Partial result: stopped at {rows, plural, one {# row} other {# rows}}, the most that this page can show',
          values: { rows: statement.rowCount },
        })}
      >
        <p>
          {i18n.translate('moltler.console.statementResult.exportTheResultToGet', {
            defaultMessage: 'Export the result to get all rows, or narrow it with WHERE or LIMIT.',
          })}
        </p>
      </EuiCallOut>
    </div>
  );
}

interface EndingProps {
  readonly statement: StatementRun;
  readonly timeZone: string;
  /** It has printed something. */
  readonly hasOutput: boolean;
}

/** The end of a statement without rows: a line below what it has printed, if anything. */
const Ending = ({ statement, timeZone, hasOutput }: EndingProps): React.JSX.Element =>
  hasOutput ? (
    <Summary statement={statement} sortedPart={false} hiddenColumns={0} timeZone={timeZone} />
  ) : (
    <Done statement={statement} />
  );

function Done({ statement }: { readonly statement: StatementRun }): React.JSX.Element {
  const [isShown, setShown] = useState(false);
  const took = statement.outcome?.milliseconds;
  return (
    <div className="moltlerResults-scroll">
      <EuiEmptyPrompt
        iconType="checkCircle"
        iconColor="success"
        titleSize="xs"
        paddingSize="m"
        title={
          <h2>
            {took === undefined
              ? i18n.translate('moltler.console.statementResult.done', { defaultMessage: 'Done' })
              : i18n.translate('moltler.console.statementResult.doneIn', {
                  defaultMessage: 'Done in {duration}',
                  values: { duration: duration(took) },
                })}
          </h2>
        }
        body={
          <EuiText size="s">
            <p>
              {i18n.translate('moltler.console.statementResult.thisStatementReturnsNoRows', {
                defaultMessage: 'This statement returns no rows.',
              })}
            </p>
            <EuiButtonEmpty size="xs" onClick={() => setShown(!isShown)}>
              {isShown
                ? i18n.translate('moltler.console.statementResult.hideTheStatement', {
                    defaultMessage: 'Hide the statement',
                  })
                : i18n.translate('moltler.console.statementResult.showTheStatement', {
                    defaultMessage: 'Show the statement',
                  })}
            </EuiButtonEmpty>
            {isShown && <pre style={{ textAlign: 'left' }}>{statement.text}</pre>}
          </EuiText>
        }
      />
    </div>
  );
}
