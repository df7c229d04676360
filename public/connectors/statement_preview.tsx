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
    <section aria-label="The statement of this form">
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
              Secrets you enter are stored encrypted first. The connector refers to them by name,
              and their values are never shown again.
            </p>
          </EuiText>
        </>
      )}
    </section>
  );
}
