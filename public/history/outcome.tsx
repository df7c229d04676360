import React from 'react';
import { EuiHealth, EuiText } from '@elastic/eui';

const OUTCOMES: Readonly<Record<string, { readonly color: string; readonly text: string }>> = {
  ok: { color: 'success', text: 'OK' },
  incomplete: { color: 'warning', text: 'Incomplete' },
  cancelled: { color: 'subdued', text: 'Cancelled' },
  error: { color: 'danger', text: 'Error' },
};

export interface OutcomeProps {
  readonly outcome: string;
  readonly error: string | undefined;
}

/** How it ended, and what was said where it ended badly. */
export function Outcome({ outcome, error }: OutcomeProps): React.ReactElement {
  const { color, text } = OUTCOMES[outcome] ?? { color: 'subdued', text: outcome };
  return (
    <div>
      <EuiHealth color={color} textSize="inherit">
        {text}
      </EuiHealth>
      {error !== undefined && (
        <EuiText size="xs" color="subdued">
          <p>{error}</p>
        </EuiText>
      )}
    </div>
  );
}
