import React from 'react';
import { EuiBadge, EuiHealth, EuiText } from '@elastic/eui';

const STATES: Readonly<Record<string, { readonly color: string; readonly text: string }>> = {
  running: { color: 'primary', text: 'Running' },
  scheduled: { color: 'success', text: 'Scheduled' },
  paused: { color: 'warning', text: 'Paused' },
  failing: { color: 'danger', text: 'Failing' },
  'on request': { color: 'hollow', text: 'On request' },
};

/** What a sync is doing. */
export function StateBadge({ state }: { readonly state: string }): React.ReactElement {
  const { color, text } = STATES[state] ?? { color: 'hollow', text: state };
  return <EuiBadge color={color}>{text}</EuiBadge>;
}

const OUTCOMES: Readonly<Record<string, { readonly color: string; readonly text: string }>> = {
  running: { color: 'primary', text: 'Running' },
  ok: { color: 'success', text: 'OK' },
  partial: { color: 'warning', text: 'Partial' },
  failed: { color: 'danger', text: 'Failed' },
  stopped: { color: 'subdued', text: 'Stopped' },
  interrupted: { color: 'warning', text: 'Interrupted' },
  skipped: { color: 'subdued', text: 'Skipped' },
};

/** The outcome of a run in words. */
export const outcomeText = (outcome: string): string => OUTCOMES[outcome]?.text ?? outcome;

/** How a run ended. */
export function RunOutcome({ outcome }: { readonly outcome: string }): React.ReactElement {
  return (
    <EuiHealth color={OUTCOMES[outcome]?.color ?? 'subdued'} textSize="inherit">
      {outcomeText(outcome)}
    </EuiHealth>
  );
}

/** Why it is not OK, one paragraph for each reason. */
export function Problem({
  text,
}: {
  readonly text: string | undefined;
}): React.ReactElement | null {
  if (text === undefined) return null;
  return (
    <EuiText size="xs" color="subdued" style={{ overflowWrap: 'anywhere' }}>
      {text.split('\n').map((line, at) => (
        <p key={at}>{line}</p>
      ))}
    </EuiText>
  );
}
