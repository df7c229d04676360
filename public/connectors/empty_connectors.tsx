import React from 'react';
import { EuiButton, EuiCallOut, EuiSpacer, EuiText, EuiTitle } from '@elastic/eui';
import type { ConnectorTypeSchema } from '../../common/binding/schema';
import { TypeCards } from './type_cards';

export interface EmptyConnectorsProps {
  readonly types: readonly ConnectorTypeSchema[];
  readonly onPick: (type: string) => void;
  /** Where the host has sample services. */
  readonly onSamples: (() => void) | undefined;
}

/** What a connector is, and the ways to the first one. */
export function EmptyConnectors(props: EmptyConnectorsProps): React.ReactElement {
  const { types, onPick, onSamples } = props;
  return (
    <>
      <EuiTitle size="s">
        <h2>Your first connector</h2>
      </EuiTitle>
      <EuiSpacer size="s" />
      <EuiText size="s" style={{ maxWidth: 720 }}>
        <p>
          A connector is a named way to a service: its address, and the credentials to ask it.
          Everything in the service is then a table. <code>SELECT … FROM mycompany.issues</code>{' '}
          asks GitHub, and the same statement may join what Prometheus knows.
        </p>
        <p>Pick what to connect. You can test it at once, and change it at any time.</p>
      </EuiText>
      {onSamples !== undefined && (
        <>
          <EuiSpacer size="m" />
          <EuiCallOut
            size="s"
            iconType="beaker"
            title="Only looking? This host has sample services with invented data."
          >
            <EuiButton size="s" onClick={onSamples}>
              Open the walk-through
            </EuiButton>
          </EuiCallOut>
        </>
      )}
      <EuiSpacer size="l" />
      <TypeCards types={types} onPick={onPick} />
    </>
  );
}
