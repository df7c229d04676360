import React from 'react';
import { EuiHealth, EuiText } from '@elastic/eui';
import { i18n } from '@kbn/i18n';

const OUTCOMES: Readonly<Record<string, { readonly color: string; readonly text: string }>> = {
  ok: { color: 'success', text: 'OK' },
  partial: {
    color: 'warning',
    text: i18n.translate('moltler.history.outcome.partial', { defaultMessage: 'Partial' }),
  },
  // Cancelled by the user, or by the page at its row limit.
  cancelled: {
    color: 'subdued',
    text: i18n.translate('moltler.history.outcome.cancelled', { defaultMessage: 'Cancelled' }),
  },
  error: {
    color: 'danger',
    text: i18n.translate('moltler.history.outcome.error', { defaultMessage: 'Error' }),
  },
  // Outcomes of actions.
  started: {
    color: 'subdued',
    text: i18n.translate('moltler.history.outcome.inProgress', { defaultMessage: 'In progress' }),
  },
  rejected: {
    color: 'danger',
    text: i18n.translate('moltler.history.outcome.rejected', { defaultMessage: 'Rejected' }),
  },
  unknown: {
    color: 'warning',
    text: i18n.translate('moltler.history.outcome.unknown', { defaultMessage: 'Unknown' }),
  },
};

export interface OutcomeProps {
  readonly outcome: string;
}

/** How it ended. */
export function Outcome({ outcome }: OutcomeProps): React.ReactElement {
  const { color, text } = OUTCOMES[outcome] ?? { color: 'subdued', text: outcome };
  return (
    <EuiHealth color={color} textSize="inherit">
      {text}
    </EuiHealth>
  );
}

/** Why it failed. Who cancels a statement needs no explanation. */
export function OutcomeError({
  outcome,
  error,
}: OutcomeProps & { readonly error: string | undefined }): React.ReactElement | null {
  if (error === undefined || outcome === 'cancelled') return null;
  return (
    <EuiText size="xs" color="subdued" style={{ overflowWrap: 'anywhere' }}>
      <p>{error}</p>
    </EuiText>
  );
}
