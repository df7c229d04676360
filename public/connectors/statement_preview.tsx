import React from 'react';
import { EuiCodeBlock, EuiSpacer, EuiText, EuiTitle } from '@elastic/eui';

export interface StatementPreviewProps {
  /** Undefined: an edit that changes nothing. */
  readonly text: string | undefined;
  /** How many secrets are stored before. */
  readonly newSecrets: number;
}

/** The statement that a form stands for: to learn from, and to copy. */
export function StatementPreview({ text, newSecrets }: StatementPreviewProps): React.ReactElement {
  return (
    <section aria-label="The statement that this form writes">
      <EuiTitle size="xxs">
        <h2>The same as a statement</h2>
      </EuiTitle>
      <EuiSpacer size="s" />
      {text === undefined ? (
        <EuiText size="s" color="subdued">
          <p>Nothing is changed yet.</p>
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
              What you typed as a secret is stored encrypted first. The connector only refers to it,
              and nobody is shown it again.
            </p>
          </EuiText>
        </>
      )}
    </section>
  );
}
