import React from 'react';
import { EuiSpacer, EuiText, EuiTitle } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { StatementCode } from './statement_code';

export interface StatementPreviewProps {
  /** Undefined for an edit that changes nothing. */
  readonly text: string | undefined;
  /** A note below the statement. */
  readonly children?: React.ReactNode;
}

/** The form's statement, to learn from and to copy. */
export function StatementPreview({ text, children }: StatementPreviewProps): React.ReactElement {
  return (
    <section
      aria-label={i18n.translate('moltler.pageBody.statementPreview.thisFormAsASql', {
        defaultMessage: 'This form as a SQL statement',
      })}
    >
      <EuiTitle size="xxs">
        <h2>
          {i18n.translate('moltler.pageBody.statementPreview.asSql', { defaultMessage: 'As SQL' })}
        </h2>
      </EuiTitle>
      <EuiSpacer size="s" />
      {text === undefined ? (
        <EuiText size="s" color="subdued">
          <p>
            {i18n.translate('moltler.pageBody.statementPreview.noChangesYet', {
              defaultMessage: 'No changes yet.',
            })}
          </p>
        </EuiText>
      ) : (
        <StatementCode text={`${text};`} />
      )}
      {children !== undefined && (
        <>
          <EuiSpacer size="s" />
          <EuiText size="xs" color="subdued">
            <p>{children}</p>
          </EuiText>
        </>
      )}
    </section>
  );
}
