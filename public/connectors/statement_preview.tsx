import React from 'react';
import { EuiCodeBlock, EuiSpacer, EuiText, EuiTitle } from '@elastic/eui';

export interface StatementPreviewProps {
  /** Undefined for an edit that changes nothing. */
  readonly text: string | undefined;
  /** The number of secrets that are stored first. */
  readonly newSecrets: number;
}

/** The form's statement, to learn from and to copy. */
export function StatementPreview({ text, newSecrets }: StatementPreviewProps): React.ReactElement {
  return (
    <section aria-label="This form as a SQL statement">
      <EuiTitle size="xxs">
        <h2>As SQL</h2>
      </EuiTitle>
      <EuiSpacer size="s" />
      {text === undefined ? (
        <EuiText size="s" color="subdued">
          <p>No changes yet.</p>
        </EuiText>
      ) : (
        <EuiCodeBlock language="sql" isCopyable paddingSize="m" fontSize="s" whiteSpace="pre-wrap">
          {`${text};`}
        </EuiCodeBlock>
      )}
      {newSecrets > 0 && (
        <>
          <EuiSpacer size="s" />
          <EuiText size="xs" color="subdued">
            <p>
              {newSecrets === 1
                ? 'The secret you entered is stored encrypted first. The connector refers to it by name; its value is never shown again.'
                : 'The secrets you entered are stored encrypted first. The connector refers to them by name; their values are never shown again.'}
            </p>
          </EuiText>
        </>
      )}
    </section>
  );
}
