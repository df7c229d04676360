import React from 'react';
import { EuiHealth, EuiText } from '@elastic/eui';

const OUTCOMES: Readonly<Record<string, { readonly color: string; readonly text: string }>> = {
  ok: { color: 'success', text: 'OK' },
  partial: { color: 'warning', text: 'Partial' },
  // Cancelled by the user, or by the page at its row limit.
  cancelled: { color: 'subdued', text: 'Cancelled' },
  error: { color: 'danger', text: 'Error' },
  // Outcomes of actions.
  started: { color: 'subdued', text: 'In progress' },
  rejected: { color: 'danger', text: 'Rejected' },
  unknown: { color: 'warning', text: 'Unknown' },
};

export interface OutcomeProps {
  readonly outcome: string;
  readonly error: string | undefined;
}

/** How it ended, with the error message if it failed. */
export function Outcome({ outcome, error }: OutcomeProps): React.ReactElement {
  const { color, text } = OUTCOMES[outcome] ?? { color: 'subdued', text: outcome };
  return (
    <div>
      <EuiHealth color={color} textSize="inherit">
        {text}
      </EuiHealth>
      {error !== undefined && outcome !== 'cancelled' && (
        <EuiText size="xs" color="subdued">
          <p>{error}</p>
        </EuiText>
      )}
    </div>
  );
}
