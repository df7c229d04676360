import React from 'react';
import { EuiButton, EuiCallOut, EuiSpacer, EuiText, EuiTitle } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { richText } from '../texts';
import type { ConnectorTypeSchema } from '../../common/binding';
import { TypeCards } from './type_cards';

export interface EmptyConnectorsProps {
  /** Why the user cannot create one; undefined if they can. */
  readonly refusal: string | undefined;
  readonly types: readonly ConnectorTypeSchema[];
  readonly onPick: (type: string) => void;
  /** Present if the host has sample services. */
  readonly onSamples: (() => void) | undefined;
}

/** What a connector is, and how to create the first one. */
export function EmptyConnectors(props: EmptyConnectorsProps): React.ReactElement {
  const { refusal, types, onPick, onSamples } = props;
  return (
    <>
      <EuiTitle size="s">
        <h2>
          {i18n.translate('moltler.connectors.emptyConnectors.yourFirstConnector', {
            defaultMessage: 'Your first connector',
          })}
        </h2>
      </EuiTitle>
      <EuiSpacer size="s" />
      <EuiText size="s" style={{ maxWidth: 720 }}>
        <p>
          {richText(
            (values) =>
              i18n.translate('moltler.connectors.emptyConnectors.aConnectorIsANamed', {
                defaultMessage:
                  'A connector is a named connection to a service, with its URL and credentials. The data of the service is then available as tables: {code} reads from GitHub, and the same statement can join it with Prometheus.',
                values,
              }),
            { code: <code>SELECT … FROM mycompany.issues</code> },
          )}
        </p>
        <p>
          {refusal ??
            i18n.translate('moltler.connectors.emptyConnectors.chooseWhatToConnectYou', {
              defaultMessage:
                'Choose what to connect. You can test the connection before you save it.',
            })}
        </p>
      </EuiText>
      {onSamples !== undefined && (
        <>
          <EuiSpacer size="m" />
          <EuiCallOut
            size="s"
            iconType="beaker"
            title={i18n.translate('moltler.connectors.emptyConnectors.justLookingAroundTryThe', {
              defaultMessage: 'Just looking around? Try the sample services with made-up data.',
            })}
          >
            <EuiButton size="s" onClick={onSamples}>
              {i18n.translate('moltler.connectors.emptyConnectors.openTheWalkThrough', {
                defaultMessage: 'Open the walk-through',
              })}
            </EuiButton>
          </EuiCallOut>
        </>
      )}
      <EuiSpacer size="l" />
      {refusal === undefined && <TypeCards types={types} onPick={onPick} />}
    </>
  );
}
