import React from 'react';
import { EuiBadge, EuiHealth, EuiText } from '@elastic/eui';
import { i18n } from '@kbn/i18n';

const STATES: Readonly<Record<string, { readonly color: string; readonly text: string }>> = {
  running: {
    color: 'primary',
    text: i18n.translate('moltler.syncs.stateBadge.running', { defaultMessage: 'Running' }),
  },
  scheduled: {
    color: 'success',
    text: i18n.translate('moltler.syncs.stateBadge.scheduled', { defaultMessage: 'Scheduled' }),
  },
  paused: {
    color: 'warning',
    text: i18n.translate('moltler.syncs.stateBadge.paused', { defaultMessage: 'Paused' }),
  },
  failing: {
    color: 'danger',
    text: i18n.translate('moltler.syncs.stateBadge.failing', { defaultMessage: 'Failing' }),
  },
  'on request': {
    color: 'hollow',
    text: i18n.translate('moltler.syncs.stateBadge.onRequest', { defaultMessage: 'On request' }),
  },
};

/** What a sync is doing. */
export function StateBadge({ state }: { readonly state: string }): React.ReactElement {
  const { color, text } = STATES[state] ?? { color: 'hollow', text: state };
  return <EuiBadge color={color}>{text}</EuiBadge>;
}

const OUTCOMES: Readonly<Record<string, { readonly color: string; readonly text: string }>> = {
  running: {
    color: 'primary',
    text: i18n.translate('moltler.syncs.stateBadge.running', { defaultMessage: 'Running' }),
  },
  ok: {
    color: 'success',
    text: i18n.translate('moltler.syncs.stateBadge.ok', { defaultMessage: 'OK' }),
  },
  partial: {
    color: 'warning',
    text: i18n.translate('moltler.syncs.stateBadge.partial', { defaultMessage: 'Partial' }),
  },
  failed: {
    color: 'danger',
    text: i18n.translate('moltler.syncs.stateBadge.failed', { defaultMessage: 'Failed' }),
  },
  stopped: {
    color: 'subdued',
    text: i18n.translate('moltler.syncs.stateBadge.stopped', { defaultMessage: 'Stopped' }),
  },
  interrupted: {
    color: 'warning',
    text: i18n.translate('moltler.syncs.stateBadge.interrupted', { defaultMessage: 'Interrupted' }),
  },
  skipped: {
    color: 'subdued',
    text: i18n.translate('moltler.syncs.stateBadge.skipped', { defaultMessage: 'Skipped' }),
  },
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
