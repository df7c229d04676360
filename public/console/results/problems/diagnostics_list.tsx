import React from 'react';
import { EuiIcon, EuiText, EuiTitle } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import type { Range } from '../../../../common/language';
import type { Run } from '../../../runs';
import { excerptOf } from './excerpt';

const LOOK = {
  error: { icon: 'error', color: 'danger' },
  warning: { icon: 'warning', color: 'warning' },
  information: { icon: 'info', color: 'primary' },
} as const;

interface DiagnosticsListProps {
  readonly run: Run;
  /** The current script. */
  readonly script: string;
  readonly onShowPlace: (range: Range) => void;
}

/** The problems of a script that was not run; each leads to its position. */
export function DiagnosticsList({
  run,
  script,
  onShowPlace,
}: DiagnosticsListProps): React.JSX.Element {
  const { text } = run.order;
  const offset = offsetIn(script, run);
  if (offset === undefined) {
    return (
      <EuiText size="s" color="subdued">
        <p>
          {i18n.translate('moltler.console.diagnosticsList.theScriptHasChangedSince', {
            defaultMessage:
              'The script has changed since it was checked. Run it again to update the problems.',
          })}
        </p>
      </EuiText>
    );
  }
  const wrong = run.diagnostics.filter(({ severity }) => severity === 'error').length;
  const others = run.diagnostics.length - wrong;
  const ran = run.statements.length;
  return (
    <section
      aria-label={i18n.translate('moltler.console.diagnosticsList.problems', {
        defaultMessage: 'Problems',
      })}
    >
      <EuiTitle size="xxs">
        <h2>
          {[
            ...(wrong > 0
              ? [
                  i18n.translate('moltler.console.diagnosticsList.problem', {
                    defaultMessage: '{problems, plural, one {# problem} other {# problems}}',
                    values: { problems: wrong },
                  }),
                ]
              : []),
            ...(others > 0
              ? [
                  i18n.translate('moltler.console.diagnosticsList.warning', {
                    defaultMessage: '{warnings, plural, one {# warning} other {# warnings}}',
                    values: { warnings: others },
                  }),
                ]
              : []),
          ].join(', ')}
        </h2>
      </EuiTitle>
      <EuiText size="xs" color="subdued">
        {ran === 0 &&
          i18n.translate('moltler.console.diagnosticsList.nothingWasRun', {
            defaultMessage: 'Nothing was run.',
          })}
        {ran === 0 && ' '}
        {ran > 0 &&
          wrong > 0 &&
          i18n.translate('moltler.console.diagnosticsList.theScriptStoppedAfterStatement', {
            defaultMessage:
              'The script stopped after {statements, plural, one {# statement} other {# statements}}.',
            values: { statements: ran },
          })}
        {ran > 0 && wrong > 0 && ' '}
        {wrong > 0
          ? i18n.translate('moltler.console.diagnosticsList.selectProblem', {
              defaultMessage: 'Select a problem to show it in the editor.',
            })
          : i18n.translate('moltler.console.diagnosticsList.selectWarning', {
              defaultMessage: 'Select a warning to show it in the editor.',
            })}
      </EuiText>
      {run.diagnostics.map((diagnostic, index) => {
        const { icon, color } = LOOK[diagnostic.severity];
        const { before, marked, after } = excerptOf(text, diagnostic.range);
        const { start, end } = diagnostic.range;
        return (
          <button
            key={index}
            type="button"
            className="moltlerProblem"
            onClick={() => onShowPlace({ start: start + offset, end: end + offset })}
          >
            <EuiText size="s">
              <EuiIcon type={icon} color={color} aria-label={diagnostic.severity} />{' '}
              {diagnostic.text}
              {diagnostic.hint !== undefined && (
                <>
                  {' '}
                  <strong>{diagnostic.hint}</strong>
                </>
              )}
            </EuiText>
            <span className="moltlerProblem-source">
              {before}
              <mark>{marked}</mark>
              {after}
            </span>
          </button>
        );
      })}
    </section>
  );
}

/** The current position of what was run in the script; undefined if it was changed. */
function offsetIn(script: string, { order: { text, offset } }: Run): number | undefined {
  if (script.startsWith(text, offset)) return offset;
  const moved = script.indexOf(text);
  return moved < 0 ? undefined : moved;
}
